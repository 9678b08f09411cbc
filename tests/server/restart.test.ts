import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DocumentsAnswer } from "../../server/api/documents.ts";
import type { Job, JobEvent } from "../../server/api/jobs.ts";

const ROOT = join(import.meta.dirname, "../..");
const DOCUMENTS = 70;

interface Running {
  readonly process: ChildProcess;
  readonly url: string;
}

interface Event {
  readonly id: number;
  readonly data: JobEvent;
}

let folder = "";
const started: ChildProcess[] = [];

async function start(): Promise<Running> {
  const child = spawn(process.execPath, ["server/cli/newsgraph.js", "serve", "--data", folder, "--port", "0"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NEWSGRAPH_LOG_LEVEL: "silent", NEWSGRAPH_SHUTDOWN_SECONDS: "0" },
  });
  started.push(child);
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /Newsgraph is at (http:\S+)/.exec(line)?.[1];
    if (url !== undefined) return { process: child, url };
  }
  throw new Error("the server ended before it said where it is");
}

/** Events of a job until the stream ends, breaks, or `isEnough` of them are there. */
async function follow(
  url: string,
  id: string,
  lastId: number,
  isEnough: (events: readonly Event[]) => boolean = () => false,
): Promise<readonly Event[]> {
  const abort = new AbortController();
  const answer = await fetch(`${url}/api/v1/jobs/${id}/events`, {
    headers: { "last-event-id": String(lastId) },
    signal: abort.signal,
  });
  const events: Event[] = [];
  let text = "";
  try {
    for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const blocks = (text + chunk).split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks) {
        const match = /^id: (\d+)\nevent: \w+\ndata: (.+)$/m.exec(block);
        if (match !== null) events.push({ id: Number(match[1]), data: JSON.parse(match[2] ?? "") as JobEvent });
      }
      if (isEnough(events)) abort.abort();
    }
  } catch (error) {
    // The other side was killed, or we have seen enough.
    if (!(error instanceof TypeError) && !abort.signal.aborted) throw error;
  }
  return events;
}

async function submit({ url }: Running, edition: number): Promise<Job> {
  const documents = Array.from({ length: DOCUMENTS }, (_, index) => ({
    id: `article ${index}`,
    text: `Edition ${edition}. Mayor Ines Carvalho accused the Almera Dockers Union of a strike on day ${index}. The union denied it. ${"x".repeat(index)}`,
  }));
  const answer = await fetch(`${url}/api/v1/ingest`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": `edition-${edition}` },
    body: JSON.stringify({ documents }),
  });
  return (await answer.json()) as Job;
}

function toOutcomeNames(events: readonly Event[]): readonly string[] {
  return events.flatMap(({ data }) =>
    data.kind === "document" ? [`${data.outcome.name} ${data.outcome.status}`] : [],
  );
}

const EXPECTED = Array.from({ length: DOCUMENTS }, (_, index) => `article ${index} ingested`);

describe("a server that ends in the middle of a job", { timeout: 180_000 }, () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "restart-"));
  });
  afterAll(() => {
    for (const child of started) child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ["SIGKILL", 1],
    ["SIGTERM", 2],
  ] as const)(
    "by %s goes on with it when it is started again, and every document comes in exactly once",
    async (signal, edition) => {
      const first = await start();
      const { id } = await submit(first, edition);
      // Some documents are in, and others wait.
      const seen = follow(first.url, id, 0, (events) => toOutcomeNames(events).length > 0);
      const before = await seen;
      expect(toOutcomeNames(before).length).toBeLessThan(DOCUMENTS);
      const exited = once(first.process, "exit");
      first.process.kill(signal);
      await exited;

      const second = await start();
      const lastId = before.at(-1)?.id ?? 0;
      const after = await follow(second.url, id, lastId);
      const all = [...before, ...after];
      expect(all.map((event) => event.id)).toEqual(all.map((_, index) => index + 1));
      expect(toOutcomeNames(all)).toEqual(EXPECTED);

      const job = (await (await fetch(`${second.url}/api/v1/jobs/${id}`)).json()) as Job;
      expect(job).toMatchObject({ state: "succeeded", counts: { ingested: DOCUMENTS, duplicate: 0, rejected: 0 } });
      const list = await fetch(`${second.url}/api/v1/documents?limit=500`);
      const { items } = (await list.json()) as DocumentsAnswer;
      expect(items).toHaveLength(DOCUMENTS * edition);
      expect(new Set(items.map((document) => document.id)).size).toBe(DOCUMENTS * edition);
      expect((await submit(second, edition)).id).toBe(id);

      const stopped = once(second.process, "exit");
      second.process.kill("SIGTERM");
      await stopped;
    },
  );

  it("leaves a job alone that was cancelled just before it was killed", async () => {
    const first = await start();
    const listDocuments = async (url: string) =>
      ((await (await fetch(`${url}/api/v1/documents?limit=500`)).json()) as DocumentsAnswer).items.map(({ id }) => id);
    const known = await listDocuments(first.url);
    const { id } = await submit(first, 3);
    const before = await follow(first.url, id, 0, (events) => toOutcomeNames(events).length > 0);
    expect((await fetch(`${first.url}/api/v1/jobs/${id}`, { method: "DELETE" })).status).toBe(202);
    const exited = once(first.process, "exit");
    first.process.kill("SIGKILL");
    await exited;

    const second = await start();
    const all = [...before, ...(await follow(second.url, id, before.at(-1)?.id ?? 0))];
    expect(all.at(-1)?.data).toMatchObject({ kind: "state", job: { state: "cancelled" } });
    const names = toOutcomeNames(all);
    expect(names).toEqual(EXPECTED.slice(0, names.length));
    expect(names.length).toBeLessThan(DOCUMENTS);
    const job = (await (await fetch(`${second.url}/api/v1/jobs/${id}`)).json()) as Job;
    expect(job).toMatchObject({ state: "cancelled", counts: { ingested: names.length, duplicate: 0 } });
    // One that was being loaded when the end came may be in the graph without its line in the log; no more than that.
    const added = (await listDocuments(second.url)).filter((document) => !known.includes(document));
    expect(added.length - names.length).toBeGreaterThanOrEqual(0);
    expect(added.length).toBeLessThan(DOCUMENTS);
    // Nor does the same request begin it anew.
    expect(await submit(second, 3)).toMatchObject({ id, state: "cancelled" });
    const stopped = once(second.process, "exit");
    second.process.kill("SIGTERM");
    await stopped;
  });
});
