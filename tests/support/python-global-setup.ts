/** Installs the tools from PyPI once, if a test file of this run wants them; where they cannot be had, says so. */
import { readFileSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { preparePython } from "./python.ts";
import { findTestFiles } from "./test-files.ts";

const IMPORT = /from "[./]*(?:support\/python|contract\/schemathesis)\.ts"/;

export default async function setup(project: TestProject): Promise<void> {
  const files = await findTestFiles(project);
  if (!files.some((file) => IMPORT.test(readFileSync(file, "utf8")))) return;
  try {
    await preparePython();
  } catch (error) {
    // The tests that need them say what is missing, and fail where everything must be checked.
    console.warn(`the tools from PyPI cannot be had: ${error instanceof Error ? error.message : String(error)}`);
  }
}
