/** Which test files a run is about, for set-ups that prepare only what is wanted. */
import { readFileSync } from "node:fs";
import type { TestProject } from "vitest/node";

/** Paths of the files that the filters of the command line leave; without filters all. */
async function findTestFiles(project: TestProject): Promise<readonly string[]> {
  // The runner keeps its filters to itself.
  const filters: unknown = Reflect.get(project.vitest, "filenamePattern");
  const { testFiles } = await project.globTestFiles(Array.isArray(filters) ? filters.map(String) : undefined);
  return testFiles;
}

/** Whether a test file of this run holds such a line, as the import of what is to be prepared. */
export async function isWanted(project: TestProject, line: RegExp): Promise<boolean> {
  const files = await findTestFiles(project);
  return files.some((file) => line.test(readFileSync(file, "utf8")));
}
