/** Which test files a run is about, for set-ups that prepare only what is wanted. */
import type { TestProject } from "vitest/node";

/** Paths of the files that the filters of the command line leave; without filters all. */
export async function findTestFiles(project: TestProject): Promise<readonly string[]> {
  // The runner keeps its filters to itself.
  const filters: unknown = Reflect.get(project.vitest, "filenamePattern");
  const { testFiles } = await project.globTestFiles(Array.isArray(filters) ? filters.map(String) : undefined);
  return testFiles;
}
