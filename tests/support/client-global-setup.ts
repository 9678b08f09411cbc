/** Builds the explorer once for all test files that open it in a browser, and not if no such file is run. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import type { TestProject } from "vitest/node";
import { isWanted } from "./test-files.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Folder of the built explorer. */
    clientDir: string;
  }
}

const IMPORT = /from "[./]*(?:support\/(?:browser|desk)|workbench)\.ts"/;

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!(await isWanted(project, IMPORT))) return undefined;
  const clientDir = await mkdtemp(join(tmpdir(), "newsgraph-client-"));
  await build({ root: join(import.meta.dirname, "../../client"), logLevel: "error", build: { outDir: clientDir } });
  project.provide("clientDir", clientDir);
  return () => rm(clientDir, { recursive: true, force: true });
}
