import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Bundles entries for Node, with what they share in chunks and packages left where they are installed. Names stay as they
 * are written, and source maps lead back to the sources.
 * @param {Readonly<Record<string, string>>} entries module of each program, from the root, by the program's name
 * @param {string} folder where it is written
 * @returns {Promise<void>} rejects with what is wrong with the sources
 */
export async function bundle(entries, folder) {
  await build({
    absWorkingDir: ROOT,
    entryPoints: entries,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    packages: "external",
    chunkNames: "[name]-[hash]",
    sourcemap: "linked",
    sourcesContent: false,
    logLevel: "silent",
  });
}
