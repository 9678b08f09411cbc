/** Files, folders, globs, addresses and standard input, as named on a command line. */
import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { glob, isDynamicPattern } from "tinyglobby";
import { findReader, type ReadOptions, readBytes, rejectSize } from "../readers/index.ts";
import { type ReaderResult, reject } from "../readers/reader.ts";
import { type Fetched, fetchArticle } from "./fetch-article.ts";

/** Describe the folder that they lie in and are no articles; a path that names one outright is read. Hidden files too. */
const NOT_ARTICLES = /^(?:README\.|LICENSE|NOTICE|\.)/;

const STANDARD_INPUT = "-";
/** A file without a reader is reported by its name; its bytes are not wanted. */
const NOTHING = new Uint8Array();

/** What to read all inputs with: column maps, fields for documents that do not say. */
export type PathOptions = Omit<ReadOptions, "contentType">;

/**
 * Reads every path in the order given; folders recursively, hidden files left out, in the order of their names. `-` is
 * standard input, and what begins with http:// or https:// is fetched. What cannot be read is reported and does not stop
 * the rest.
 */
export async function* readPaths(paths: readonly string[], options: PathOptions = {}): AsyncIterable<ReaderResult> {
  for (const input of await listInputs(paths)) {
    if ("missing" in input) yield reject(input.missing, "Unreadable", `no file is there: ${input.missing}`);
    else if (isAddress(input.file)) yield* readAddress(input.file, options);
    else if (input.file === STANDARD_INPUT) yield* readStandardInput(options);
    else yield* readFileAt(input.file, options);
  }
}

export function isAddress(path: string): boolean {
  return /^https?:\/\//i.test(path);
}

export type Input = { readonly file: string } | { readonly missing: string };

/** The files that paths stand for, each once, in the order in which they are read. */
export async function listInputs(paths: readonly string[]): Promise<readonly Input[]> {
  const inputs = new Map<string, Input>();
  for (const path of paths) {
    const files = path === STANDARD_INPUT || isAddress(path) ? [path] : await listFiles(path);
    if (files.length === 0) inputs.set(path, { missing: path });
    for (const file of files) {
      const place = isAddress(file) ? file : resolve(file);
      if (!inputs.has(place)) inputs.set(place, { file });
    }
  }
  return [...inputs.values()];
}

async function listFiles(path: string): Promise<readonly string[]> {
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isDirectory() === true) {
    const files = await glob("**/*", { cwd: path });
    return sortPaths(files.filter(isArticlePath).map((file) => join(path, file)));
  }
  if (stats !== undefined) return [path];
  if (!isDynamicPattern(path)) return [];
  return sortPaths(await glob(path, { expandDirectories: false }));
}

/** @param path below the folder that is read */
export function isArticlePath(path: string): boolean {
  return path.split(/[/\\]/).every((name) => !NOT_ARTICLES.test(name));
}

/** By code unit, so that the order is the same on every machine. */
function sortPaths(paths: readonly string[]): readonly string[] {
  return [...paths].sort((a, b) => (a < b ? -1 : 1));
}

/** One file that is there. */
export async function* readFileAt(path: string, options: PathOptions = {}): AsyncGenerator<ReaderResult> {
  try {
    const { size } = await stat(path);
    const reader = findReader(path);
    // Before the bytes are read: a file larger than memory must not end the batch.
    if (reader !== undefined && size > reader.maxBytes) yield rejectSize(path, size, reader);
    else yield* readBytes(path, reader === undefined ? NOTHING : await readFile(path), options);
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    yield reject(path, "Unreadable", error.message);
  }
}

async function* readStandardInput(options: PathOptions): AsyncGenerator<ReaderResult> {
  yield* readBytes("standard input", await buffer(process.stdin), { ...options, contentType: "text/plain" });
}

async function* readAddress(address: string, options: PathOptions): AsyncGenerator<ReaderResult> {
  const fetched = await fetchArticle(address, new AbortController().signal);
  if ("rejected" in fetched) yield { name: address, rejected: fetched.rejected };
  else yield* readFetched(address, fetched, options);
}

/** What was fetched is a document at the address where it was found in the end, unless it says another. */
export async function* readFetched(
  name: string,
  { url, bytes, contentType }: Extract<Fetched, { readonly bytes: Uint8Array }>,
  options: PathOptions = {},
): AsyncGenerator<ReaderResult> {
  for await (const result of readBytes(name, bytes, { ...options, contentType })) {
    yield "source" in result ? { ...result, source: { url, ...result.source } } : result;
  }
}
