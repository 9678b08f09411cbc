/** Files, folders, globs and standard input, as named on a command line. */
import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { glob, isDynamicPattern } from "tinyglobby";
import { findReader, readBytes, rejectSize } from "./index.ts";
import { type ReaderResult, reject } from "./reader.ts";

/** Describe the folder that they lie in and are no articles; a path that names one outright is read. */
const NOT_ARTICLES = ["**/README.*", "**/LICENSE*", "**/NOTICE*"];

const STANDARD_INPUT = "-";

/**
 * Reads every path in the order given; folders recursively, hidden files left out, in the order of their names. `-` is
 * standard input. What cannot be read is reported and does not stop the rest.
 */
export async function* readPaths(paths: readonly string[]): AsyncIterable<ReaderResult> {
  for (const input of await listInputs(paths)) {
    if ("missing" in input) yield reject(input.missing, "Unreadable", `no file is there: ${input.missing}`);
    else yield* await (input.file === STANDARD_INPUT ? readStandardInput() : readFileAt(input.file));
  }
}

export type Input = { readonly file: string } | { readonly missing: string };

/** The files that paths stand for, each once, in the order in which they are read. */
export async function listInputs(paths: readonly string[]): Promise<readonly Input[]> {
  const inputs = new Map<string, Input>();
  for (const path of paths) {
    const files = path === STANDARD_INPUT ? [path] : await listFiles(path);
    if (files.length === 0) inputs.set(path, { missing: path });
    for (const file of files) {
      const place = resolve(file);
      if (!inputs.has(place)) inputs.set(place, { file });
    }
  }
  return [...inputs.values()];
}

async function listFiles(path: string): Promise<readonly string[]> {
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isDirectory() === true) {
    const files = await glob("**/*", { cwd: path, ignore: NOT_ARTICLES });
    return sortPaths(files.map((file) => join(path, file)));
  }
  if (stats !== undefined) return [path];
  if (!isDynamicPattern(path)) return [];
  return sortPaths(await glob(path, { expandDirectories: false }));
}

/** By code unit, so that the order is the same on every machine. */
function sortPaths(paths: readonly string[]): readonly string[] {
  return [...paths].sort((a, b) => (a < b ? -1 : 1));
}

async function readFileAt(path: string): Promise<readonly ReaderResult[]> {
  try {
    const reader = findReader(path);
    const { size } = await stat(path);
    // Before the bytes are read: a file larger than memory must not end the batch.
    if (reader !== undefined && size > reader.maxBytes) return [rejectSize(path, size, reader)];
    return readBytes(path, reader === undefined ? new Uint8Array() : await readFile(path));
  } catch (error) {
    if (error instanceof Error && "code" in error) return [reject(path, "Unreadable", error.message)];
    throw error;
  }
}

async function readStandardInput(): Promise<readonly ReaderResult[]> {
  const bytes = await buffer(process.stdin);
  return readBytes("standard input", bytes, sniffMediaType(bytes.toString("utf8")));
}

/** Standard input has no name that would tell: a page begins with a tag, JSON with a bracket. */
export function sniffMediaType(text: string): string {
  const start = text.trimStart();
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return "text/html";
  if (start.startsWith("[")) return "application/json";
  if (!start.startsWith("{")) return "text/plain";
  return isJson(start) ? "application/json" : "application/x-ndjson";
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
