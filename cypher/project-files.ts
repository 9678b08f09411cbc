/** Where the project's own files are, for sources and for the built program alike: models, lexicons, queries, programs. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { NewsgraphError } from "./errors.ts";

/** Folders above a module are asked for the project's manifest: the built program stands deeper than the sources. */
function findRoot(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const above = dirname(folder);
  if (above === folder)
    throw new NewsgraphError("CorruptData", `No folder above ${import.meta.dirname} holds a package.json.`);
  return findRoot(above);
}

const ROOT = findRoot(import.meta.dirname);

/** Programs that run in processes of their own; server/build/bundle.mjs names the module of each. */
export type ChildProgram = "extraction-worker" | "engine-host";

/** @param path from the project's root; nothing needs to be there */
export function toProjectPath(path: string): string {
  return join(ROOT, path);
}

/**
 * Absolute path of a file or folder that the project has.
 * @param path from the project's root
 * @throws CorruptData if it is missing
 */
export function getProjectFile(path: string): string {
  const found = toProjectPath(path);
  if (existsSync(found)) return found;
  throw new NewsgraphError("CorruptData", `${found} is missing: the installation is not whole.`);
}

/**
 * Absolute path of a built child program: of the build that this module is part of, or where it runs from its source (tests,
 * measurements) of the build that was made last.
 * @throws CorruptData if nothing is built
 */
export function getChildProgram(name: ChildProgram): string {
  const sibling = join(import.meta.dirname, `${name}.js`);
  if (existsSync(sibling)) return sibling;
  const current = toProjectPath("dist/server/current");
  if (!existsSync(current))
    throw new NewsgraphError("CorruptData", `${current} is missing: the server is not built, npm run build does it.`);
  return getProjectFile(join("dist/server", readFileSync(current, "utf8").trim(), `${name}.js`));
}

/** As in package.json. */
export function readVersion(): string {
  const manifest = JSON.parse(readFileSync(getProjectFile("package.json"), "utf8")) as { readonly version: string };
  return manifest.version;
}
