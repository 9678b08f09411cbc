/** Builds the server once: what tests start in processes of their own is built, also where they call its sources themselves. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { getProjectFile } from "../../cypher/project-files.ts";

const run = promisify(execFile);

async function build(): Promise<void> {
  await run(process.execPath, [getProjectFile("server/build/main.mjs")]);
}

export default async function setup(project: TestProject): Promise<void> {
  await build();
  // While tests are watched, sources change.
  project.onTestsRerun(build);
}
