/** All export formats. The menu, `?format=` and the choice by `Accept` come from this list. */
import { CITATIONS_EXPORTER } from "./citations.ts";
import { CSV_CLAIMS_EXPORTER, CSV_ENTITIES_EXPORTER, CSV_EXPORTER } from "./csv.ts";
import { CYPHER_EXPORTER } from "./cypher-script.ts";
import type { Exporter } from "./exporter.ts";
import { FTM_EXPORTER } from "./follow-the-money.ts";
import { GEXF_EXPORTER } from "./gexf.ts";
import { GRAPHML_EXPORTER } from "./graphml.ts";
import { GRAPHOLOGY_EXPORTER } from "./graphology.ts";
import { JSON_LD_EXPORTER } from "./json-ld.ts";
import { NDJSON_EXPORTER } from "./ndjson.ts";
import { STIX_EXPORTER } from "./stix.ts";

export const EXPORTERS: readonly Exporter[] = [
  GRAPHOLOGY_EXPORTER,
  GEXF_EXPORTER,
  GRAPHML_EXPORTER,
  CSV_EXPORTER,
  CSV_ENTITIES_EXPORTER,
  CSV_CLAIMS_EXPORTER,
  NDJSON_EXPORTER,
  CYPHER_EXPORTER,
  STIX_EXPORTER,
  FTM_EXPORTER,
  JSON_LD_EXPORTER,
  CITATIONS_EXPORTER,
];

export function findExporter(format: string): Exporter | undefined {
  return EXPORTERS.find((exporter) => exporter.format === format);
}
