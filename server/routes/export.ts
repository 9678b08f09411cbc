/** The whole graph, or a filtered part of it, as a file. */
import { z } from "zod";
import { entityFilterShape, relationFilterShape } from "../api/filters.ts";
import { serializedGraphSchema } from "../api/graph.ts";
import { createEvidenceReader, toBlocks } from "../exports/exporter.ts";
import { EXPORTERS, findExporter } from "../exports/index.ts";
import { defineEndpoint } from "../http/endpoint.ts";
import { chooseExporter } from "../http/negotiation.ts";
import { HttpError } from "../http/problem.ts";
import { omit } from "../wire/omit.ts";
import { present, toClaimFilter, toRelationFilter } from "../wire/to-filter.ts";

const FORMATS = EXPORTERS.map(({ format }) => format);

const exportQuerySchema = z.strictObject({
  format: z.enum(FORMATS).optional().meta({
    description: "One of the formats listed by /schema. Without it `Accept` decides; graphology if that is open.",
  }),
  ...entityFilterShape,
  ...relationFilterShape,
});

export const exportGraph = defineEndpoint({
  method: "get",
  path: "/export",
  tag: "Graph",
  summary: "The graph as a file",
  description:
    "Streamed from the first byte. Revision and filters stand in its header, where the format has one, and in X-Graph-Revision.",
  role: "reader",
  query: exportQuerySchema,
  bound: true,
  costly: true,
  answers: {
    200: {
      description: "The file.",
      mediaTypes: [...new Set(EXPORTERS.map(({ mediaType }) => mediaType))],
      schema: serializedGraphSchema,
    },
  },
  problems: ["NotAcceptable"],
  async handle({ query }, { store, accepts }) {
    const exporter = query.format === undefined ? chooseExporter(accepts) : findExporter(query.format);
    if (exporter === undefined)
      throw new HttpError("Internal", `The format ${query.format ?? ""} is listed and missing.`);
    const filters = omit(query, "format");
    const filter = { ...toRelationFilter(query), ...present({ types: query.type, countries: query.country }) };
    const provenance = { revision: await store.getRevision(), filters: present(filters) };
    return {
      stream: toBlocks(
        exporter.write({
          read: () => store.exportGraph(filter),
          readEvidence: createEvidenceReader(store, toClaimFilter(query)),
          provenance,
        }),
      ),
      mediaType: exporter.mediaType,
      headers: {
        "Content-Disposition": `attachment; filename="newsgraph-r${provenance.revision}.${exporter.extension}"`,
      },
    };
  },
});
