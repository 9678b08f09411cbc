/** Installs the tools from PyPI once, if a test file of this run wants them; where they cannot be had, says so. */
import type { TestProject } from "vitest/node";
import { preparePython } from "./python.ts";
import { isWanted } from "./test-files.ts";

const IMPORT = /from "[./]*(?:support\/python|contract\/schemathesis)\.ts"/;

export default async function setup(project: TestProject): Promise<void> {
  if (!(await isWanted(project, IMPORT))) return;
  try {
    await preparePython();
  } catch (error) {
    // The tests that need them say what is missing, and fail where everything must be checked.
    console.warn(`the tools from PyPI cannot be had: ${error instanceof Error ? error.message : String(error)}`);
  }
}
