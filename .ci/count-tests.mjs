// Prints "N passed, N failed" from vitest's JSON report; a file that could not be run at all counts as one failure.
//   node .ci/count-tests.mjs REPORT     exit code 1 if something failed or no test ran
import { existsSync, readFileSync } from "node:fs";

const path = process.argv[2] ?? "";
let passed = 0;
let failed = 1;
let skipped = 0;
if (existsSync(path)) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(path, "utf8"),
  );
  const unrun = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.every((one) => one.status !== "failed"),
  );
  passed = numPassedTests;
  failed = numFailedTests + unrun.length;
  skipped = numPendingTests + numTodoTests;
}
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
