/**
 * A job on disk, so that a restart goes on where it was: what was asked for, what came in, and each event as it happens.
 * One folder a job: `job.json`, `inputs.ndjson` with a file for each upload, what was fetched, `events.ndjson`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Fetched } from "../inputs/fetch-article.ts";
import type { ReadOptions } from "../readers/index.ts";
import type { SourceDocument } from "../readers/reader.ts";
import type { JobSummary } from "./job.ts";

export type IngestInput =
  | { readonly name: string; readonly bytes: Uint8Array; readonly contentType?: string }
  | { readonly name: string; readonly source: SourceDocument }
  | { readonly name: string; readonly url: string };

/** What to read all inputs of a job with. */
export type JobOptions = Omit<ReadOptions, "contentType">;

export interface JobOrder {
  /** As it was submitted. */
  readonly job: JobSummary;
  readonly options: JobOptions;
  /** The same key with the same content gives the first job again; with another content it is a Conflict. */
  readonly idempotency?: { readonly key: string; readonly digest: string };
  /** Of the request that asked for it, for the log. */
  readonly requestId?: string;
}

export interface JobFolder {
  readonly eventsPath: string;
  readInputs(): readonly IngestInput[];
  /** A page is fetched once: it may be another one at the next try. */
  findFetched(index: number): Fetched | undefined;
  keepFetched(index: number, fetched: Fetched): void;
  /** Drops what came in; the job is over. */
  dropInputs(): void;
  remove(): void;
}

type Line =
  | { readonly name: string; readonly file: string; readonly contentType?: string }
  | Exclude<IngestInput, { readonly bytes: Uint8Array }>;

const UNFINISHED = "new-";

/** Takes a job on: when this is done it survives a crash. */
export async function createJobFolder(
  root: string,
  order: JobOrder,
  inputs: readonly IngestInput[],
): Promise<JobFolder> {
  const place = join(root, order.job.id);
  const draft = join(root, `${UNFINISHED}${order.job.id}`);
  try {
    await mkdir(draft, { recursive: true });
    const lines: Line[] = [];
    for (const [index, input] of inputs.entries()) {
      if (!("bytes" in input)) lines.push(input);
      else {
        const { bytes, ...rest } = input;
        lines.push({ ...rest, file: `input-${index}` });
        await writeDurably(join(draft, `input-${index}`), bytes);
      }
    }
    await writeDurably(join(draft, "inputs.ndjson"), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    await writeDurably(join(draft, "job.json"), JSON.stringify(order));
    await writeFile(join(draft, "events.ndjson"), "");
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  return openJobFolder(place);
}

async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** All jobs of earlier runs, oldest first. What was not yet taken on when a run ended is dropped. */
export function listJobFolders(root: string): readonly { readonly order: JobOrder; readonly folder: JobFolder }[] {
  mkdirSync(root, { recursive: true });
  const found = [];
  for (const name of readdirSync(root)) {
    const place = join(root, name);
    if (name.startsWith(UNFINISHED)) rmSync(place, { recursive: true });
    else if (existsSync(join(place, "job.json"))) {
      const order = JSON.parse(readFileSync(join(place, "job.json"), "utf8")) as JobOrder;
      found.push({ order, folder: openJobFolder(place) });
    }
  }
  return found.sort((a, b) => (a.order.job.createdAt < b.order.job.createdAt ? -1 : 1));
}

function openJobFolder(place: string): JobFolder {
  const at = (name: string): string => join(place, name);
  return {
    eventsPath: at("events.ndjson"),
    readInputs() {
      const lines = readFileSync(at("inputs.ndjson"), "utf8").split("\n").slice(0, -1);
      return lines.map((text): IngestInput => {
        const line = JSON.parse(text) as Line;
        if (!("file" in line)) return line;
        const { file, ...rest } = line;
        return { ...rest, bytes: readFileSync(at(file)) };
      });
    },
    findFetched(index) {
      if (!existsSync(at(`fetched-${index}.json`))) return undefined;
      const head = JSON.parse(readFileSync(at(`fetched-${index}.json`), "utf8")) as Fetched;
      return "rejected" in head ? head : { ...head, bytes: readFileSync(at(`fetched-${index}`)) };
    },
    keepFetched(index, fetched) {
      const { bytes, ...head } = "bytes" in fetched ? fetched : { ...fetched, bytes: new Uint8Array() };
      writeFileSync(at(`fetched-${index}`), bytes);
      // Renamed into place when it is whole: a crash may come between any two bytes.
      writeFileSync(at(`fetched-${index}.tmp`), JSON.stringify(head));
      renameSync(at(`fetched-${index}.tmp`), at(`fetched-${index}.json`));
    },
    dropInputs() {
      for (const name of readdirSync(place)) {
        if (/^(?:input|fetched)/.test(name)) rmSync(at(name));
      }
    },
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}
