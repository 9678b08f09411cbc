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
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: "shared", include: SHARED, isolate: false } },
      {
        extends: true,
        test: {
          name: "apart",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: SHARED,
          globalSetup: ["tests/support/neo4j-global-setup.ts", "tests/support/python-global-setup.ts"],
        },
      },
    ],
  },
});
