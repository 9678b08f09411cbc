/**
 * Makes a data folder with a generated graph, for benchmarks and for trying things out on a large one:
 *   npm run generate:graph -- --entities 5000 --relations 20000 --claims 100000 --data DIR [--seed N]
 * then `npm start -- --data DIR`. Loads through the store's own door; the folder must not hold a graph yet.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openStore } from "../cypher/stores/index.ts";
import { FULL_SIZE, generateGraph } from "./graph/generate.ts";
import { loadGenerated } from "./graph/load.ts";

const { values } = parseArgs({
  options: {
    entities: { type: "string", default: String(FULL_SIZE.entities) },
    relations: { type: "string", default: String(FULL_SIZE.relations) },
    claims: { type: "string", default: String(FULL_SIZE.claims) },
    seed: { type: "string", default: "1" },
    data: { type: "string" },
  },
});

if (values.data === undefined) throw new Error("--data names the folder that the graph is written to.");
const path = join(values.data, "graph.grafeo");
if (existsSync(path)) throw new Error(`${path} is there already; name another folder.`);
const graph = generateGraph({
  entities: Number(values.entities),
  relations: Number(values.relations),
  claims: Number(values.claims),
  seed: Number(values.seed),
});
const store = await openStore({ store: "embedded", path });
try {
  const { claims, seconds } = await loadGenerated(store, graph, (done) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${graph.documents} documents`);
  });
  const stats = await store.getStats();
  process.stdout.write(
    `${path}: ${stats.entities} entities, ${stats.relations} relations, ${stats.claims} claims, ` +
      `${stats.documents} documents; ${Math.round(claims / seconds)} claims/s\n`,
  );
} finally {
  await store.close();
}
