/**
 * Copies of a graph file, made while it is served or not, and put back. A copy is made beside its place and opened before it
 * takes it; what stood there before is kept.
 */
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { NewsgraphError } from "../../errors.ts";
import { toAnswerPath, toRequestPath } from "./backup-request.ts";
import { verifyChecksum, writeChecksum } from "./checksum.ts";
import { removeGraphFile, replaceGraphFile, withEngine } from "./graph-file.ts";
import { findOwner } from "./owner.ts";
import type { HostRows } from "./protocol.ts";
import { checkVersion } from "./session.ts";

const SAVE_MS = 600_000;
const COUNT_MS = 60_000;
const LOOK_MS = 250;

export interface GraphFileContents {
  readonly documents: number;
  readonly entities: number;
  readonly claims: number;
  readonly revision: number;
}

/**
 * Saves the graph as it was last committed to a new file, with its checksum beside it.
 * @returns what the copy holds
 * @throws NotFound without a graph, InvalidInput if the target is there already, StoreUnavailable, CorruptData
 */
export async function backUpGraph(path: string, target: string): Promise<GraphFileContents> {
  if (!existsSync(path)) throw new NewsgraphError("NotFound", `There is no graph at ${path}.`);
  if (existsSync(target))
    throw new NewsgraphError("InvalidInput", `${target} is there already; a backup overwrites nothing.`);
  const partial = resolve(`${target}.partial`);
  await mkdir(dirname(partial), { recursive: true });
  await rm(partial, { force: true });
  try {
    await save(path, partial).catch((error: unknown) => {
      const locked = error instanceof NewsgraphError && error.code === "StoreUnavailable";
      if (!locked || findOwner(path) === undefined) throw error;
      return requestSave(path, partial);
    });
    const contents = await readContents(partial);
    await writeChecksum(partial, target);
    await rename(partial, target);
    return contents;
  } finally {
    await removeGraphFile(partial);
  }
}

async function save(path: string, target: string): Promise<void> {
  await withEngine(path, (engine) => engine.ask({ do: "save", path: target }, SAVE_MS));
}

/** The file is locked by the process that serves it, so that one is asked, by a note beside the file. */
async function requestSave(path: string, target: string): Promise<void> {
  const [request, answer] = [toRequestPath(path), toAnswerPath(path)];
  await rm(answer, { force: true });
  await writeFile(request, target);
  const until = Date.now() + SAVE_MS;
  try {
    while (!existsSync(answer)) {
      if (Date.now() > until || findOwner(path) === undefined) {
        const message = `The process that has ${path} open did not make the backup. Stop it and try again.`;
        throw new NewsgraphError("StoreUnavailable", message);
      }
      await new Promise((done) => setTimeout(done, LOOK_MS));
    }
    const failure = await readFile(answer, "utf8");
    if (failure !== "") throw new NewsgraphError("StoreUnavailable", `The backup could not be made: ${failure}`);
  } finally {
    await rm(request, { force: true });
    await rm(answer, { force: true });
  }
}

/**
 * Puts a backup in the place of the graph, which is kept under another name.
 * @returns what the graph now holds, and where the one before it is
 * @throws NotFound without a backup, CorruptData if it is damaged, StoreUnavailable if the graph is open or the backup newer
 */
export async function restoreGraph(
  backup: string,
  path: string,
): Promise<GraphFileContents & { readonly kept: string | undefined }> {
  if (!existsSync(backup)) throw new NewsgraphError("NotFound", `There is no backup at ${backup}.`);
  await verifyChecksum(backup);
  const incoming = `${path}.restoring`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await copyFile(backup, incoming);
    const contents = await readContents(incoming);
    return { ...contents, kept: await replaceGraphFile(path, incoming) };
  } finally {
    await removeGraphFile(incoming);
  }
}

/** Opens the file and counts. @throws CorruptData, StoreUnavailable */
async function readContents(path: string): Promise<GraphFileContents> {
  return withEngine(path, async (engine) => {
    const ask = async (statement: string) =>
      ((await engine.ask({ do: "read", statement, parameters: {} }, COUNT_MS)) as HostRows).rows[0] ?? [];
    const [revision, version] = await ask("MATCH (g:GraphState) RETURN g.revision, g.schemaVersion");
    if (revision === undefined) throw new NewsgraphError("CorruptData", `${path} holds no graph of ours.`);
    checkVersion(path, version);
    const count = async (label: string) => Number((await ask(`MATCH (n:${label}) RETURN count(n)`))[0]);
    return {
      documents: await count("Document"),
      entities: await count("Entity"),
      claims: await count("Claim"),
      revision: Number(revision),
    };
  });
}
