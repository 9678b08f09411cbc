/** Groups of short reports on one story or on stories that look alike, with what a person takes to be one across them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { NewsgraphError } from "../../../cypher/errors.ts";
import { ENTITY_TYPE_NAMES } from "../../../cypher/ontology.ts";
import { toProjectPath } from "../../../cypher/project-files.ts";
import type { EvaluatedMention } from "../gold.ts";
import { findOccurrence } from "../read-corpus.ts";

const GROUPS_FOLDER = toProjectPath("ingest/evaluation/linking/corpus");
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const groupSchema = z.strictObject({
  id,
  about: z.string().min(1).describe("What makes the group hard."),
  heldOut: z.literal(true).optional().describe("Only its totals were looked at while rules were written."),
  documents: z.array(z.strictObject({ publishedOn: z.iso.date(), text: z.string().min(1) })).min(2),
  entities: z.array(
    z.strictObject({
      id,
      type: z.enum(ENTITY_TYPE_NAMES),
      name: z.string().min(1),
      mentions: z
        .array(
          z.strictObject({
            document: z.int().min(0).describe("Index into `documents`."),
            text: z.string().min(1),
            occurrence: z.int().min(1),
          }),
        )
        .min(1),
    }),
  ),
});

export type ReportGroup = z.infer<typeof groupSchema>;

/** A place where a document means an entity. */
export interface Anchor extends Pick<EvaluatedMention, "start" | "end"> {
  readonly group: string;
  readonly document: number;
  /** Id of the annotated entity within its group. */
  readonly entity: string;
  readonly isEvent: boolean;
}

/**
 * All groups of a folder in the order of their file names.
 * @throws InvalidInput if a file is not of the form
 */
export function readGroups(folder: string = GROUPS_FOLDER): readonly ReportGroup[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => {
    const parsed = groupSchema.safeParse(JSON.parse(readFileSync(join(folder, file), "utf8")));
    if (!parsed.success) throw new NewsgraphError("InvalidInput", `${file}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  });
}

/** @throws InvalidInput if the group names words that are not there */
export function findAnchors(group: ReportGroup): readonly Anchor[] {
  return group.entities.flatMap((entity) =>
    entity.mentions.map(({ document, text, occurrence }) => {
      const span = findOccurrence(group.documents[document]?.text ?? "", text, occurrence);
      if (span === undefined)
        throw new NewsgraphError(
          "InvalidInput",
          `${group.id}: "${text}" does not occur ${occurrence} times in document ${document}`,
        );
      return { ...span, group: group.id, document, entity: entity.id, isEvent: entity.type === "Event" };
    }),
  );
}
