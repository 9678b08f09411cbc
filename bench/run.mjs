/**
 * Runs a measurement as the product runs: bundled as the server is, with the built server beside it.
 *   node bench/run.mjs FILE [ARGUMENTS]
 */
import { mkdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle, ROOT } from "../server/build/bundle.mjs";
import { ensureBuild } from "../server/build/ensure-build.mjs";

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) throw new Error("Which one? node bench/run.mjs FILE");
process.setSourceMapsEnabled(true);
await ensureBuild();
// Inside the project, so that packages are found from there.
const folder = join(ROOT, `dist/measurements/${process.pid}`);
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
mkdirSync(folder, { recursive: true });
const name = basename(file, ".ts");
await bundle({ [name]: file }, folder);
const program = join(folder, `${name}.js`);
process.argv.splice(1, process.argv.length, program, ...rest);
await import(pathToFileURL(program).href);
