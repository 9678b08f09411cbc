import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/**
 * Tests of plain functions: they change nothing that another file could see, so all files share one process and what it has loaded
 * (models, lexicons), which takes a third of the time. Files with processes, servers or stores have a process each.
 */
const SHARED = [
  "tests/client/**/*.test.{ts,tsx}",
  "tests/ingest/{pipeline,samples,stories}.test.ts",
  "tests/ingest/{analysis,claims,clean,coreference,dates,evaluation,figures,frames,lexicon,linking,names,readers,training}/**/*.test.ts",
];

export default defineConfig({
  test: {
    // Real stores, real child processes, a real browser: nothing is mocked, so a test may take its time.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // Much of a test is waiting: for a page to settle, a server to start.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      { extends: true, test: { name: "shared", include: SHARED, isolate: false } },
      {
        extends: true,
        test: {
          name: "apart",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: SHARED,
          globalSetup: ["neo4j", "python", "client", "server"].map((name) => `tests/support/${name}-global-setup.ts`),
        },
      },
    ],
  },
});
