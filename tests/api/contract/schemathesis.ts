/** What schemathesis makes up from the OpenAPI document, asked of a live server. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { GraphStore } from "../../../cypher/graph-store.ts";
import { GRAPHS } from "../../support/api-graph.ts";
import { startApiServer } from "../../support/api-server.ts";
import { findPython } from "../../support/python.ts";

/** No crash, nothing undocumented: no status, no content type, no header, no shape. */
const CHECKS = [
  "not_a_server_error",
  "status_code_conformance",
  "content_type_conformance",
  "response_headers_conformance",
  "response_schema_conformance",
  "allow_header_conformance",
];
const SEED = 20_240_322;
/** Of each endpoint, in the fuzzing phase; the coverage phase has its own boundary values. */
const EXAMPLES = 6;
const RUN_MS = 420_000;

const SETTINGS = {
  // What is tried are answers, not rates.
  NEWSGRAPH_RATE_LIMIT: "1000000",
  NEWSGRAPH_COSTLY_RATE_LIMIT: "1000000",
};

interface Scope {
  /** `positive`: only what the document allows. The rest is refused before a store is asked, so one store is enough for it. */
  readonly mode: "all" | "positive";
}

/** @param open gives an empty store */
export function describeSchemathesis(open: () => Promise<GraphStore>, { mode }: Scope): void {
  describe("schemathesis", () => {
    const { python, missing } = findPython();
    if (python === undefined) {
      it.skip(`is not run: ${missing ?? "no reason given"}`);
      return;
    }
    it(
      "finds no crash, no undocumented answer and no unlisted content type",
      async () => {
        const server = await startApiServer(GRAPHS, SETTINGS, await open());
        const folder = await mkdtemp(join(tmpdir(), "newsgraph-schemathesis-"));
        const report = join(folder, "report.xml");
        const args = [
          ...["run", `${server.url}/api/v1/openapi.json`, "--seed", String(SEED), "--max-examples", String(EXAMPLES)],
          ...["--phases", "coverage,fuzzing", "--mode", mode, "--checks", CHECKS.join(","), "--continue-on-failure"],
          ...["--suppress-health-check", "all", "--request-timeout", "20", "--generation-database", "none"],
          ...["--report", "junit", "--report-junit-path", report, "--no-color"],
        ];
        try {
          const { code, output } = await python.run("schemathesis", args, { cwd: folder, timeout: RUN_MS });
          const summary = output.slice(output.lastIndexOf("SUMMARY")).replaceAll(/^=+$/gm, "").trim();
          process.stdout.write(`schemathesis on ${server.store.name}: ${summary}\n`);
          const operations = (await readFile(report, "utf8")).match(/<testcase /g)?.length ?? 0;
          expect(operations).toBeGreaterThan(30);
          expect(code, output).toBe(0);
        } finally {
          await server.close();
          await rm(folder, { recursive: true, force: true });
        }
      },
      RUN_MS + 30_000,
    );
  });
}
