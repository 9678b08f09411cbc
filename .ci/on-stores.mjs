// Runs the tests given and says how many ran on each store; a store that was not there, or a test that was skipped, fails it.
// usage: node .ci/on-stores.mjs PATH…
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const STORES = {
  "the embedded engine": /embedded engine/,
  Neo4j: /Neo4j/,
  "both, compared": /both stores|embedded store and Neo4j/,
};

const folder = mkdtempSync(join(tmpdir(), "newsgraph-on-stores-"));
const file = join(folder, "tests.json");
const vitest = [
  "vitest",
  "run",
  ...process.argv.slice(2),
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${file}`,
];
const run = spawnSync("npx", vitest, { stdio: "inherit", env: { ...process.env, CI: "true" } });
let failed = run.status !== 0;
try {
  const tests = JSON.parse(readFileSync(file, "utf8")).testResults.flatMap((result) => result.assertionResults);
  const groups = Object.entries(STORES).reverse();
  const byStore = new Map([...Object.keys(STORES), "no store"].map((name) => [name, []]));
  for (const test of tests) {
    const title = test.ancestorTitles.join(" ");
    byStore.get(groups.find(([, pattern]) => pattern.test(title))?.[0] ?? "no store").push(test.status);
  }
  for (const [name, states] of byStore) {
    const passed = states.filter((state) => state === "passed").length;
    console.log(`on ${name}: ${passed} of ${states.length} passed`);
    if (passed < states.length || (passed === 0 && name !== "no store")) failed = true;
  }
} catch (error) {
  console.error(`the tests left no result: ${error.message}`);
  failed = true;
}
rmSync(folder, { recursive: true, force: true });
process.exit(failed ? 1 : 0);
