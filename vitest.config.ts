import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    // Real stores, real child processes, a real browser: nothing is mocked, so a test may take its time.
    testTimeout: 30_000,
    hookTimeout: 120_000,
    globalSetup: ["tests/support/neo4j-global-setup.ts", "tests/support/python-global-setup.ts"],
  },
});
