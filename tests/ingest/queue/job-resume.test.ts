import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NewsgraphError } from "../../../cypher/errors.ts";
import type { IngestOutcome } from "../../../ingest/loader.ts";
import { createJobQueue, type JobQueue, type JobRun } from "../../../ingest/queue/job-queue.ts";
import { toArray } from "../../support/to-array.ts";

const NEVER = new AbortController().signal;
const AWAY = new NewsgraphError("StoreUnavailable", "Neo4j cannot be reached");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jobs-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (run: JobRun): JobQueue => createJobQueue({ maxPending: 5, folder, run });
const follow = (queue: JobQueue, id: string, afterId = 0) => toArray(queue.follow(id, afterId, NEVER).events);
const listInputs = (id: string) => readdirSync(join(folder, id)).filter((name) => name.startsWith("input"));

async function submit(queue: JobQueue): Promise<string> {
  return (await queue.submit({ inputs: [{ name: "two", source: { text: "two" } }], options: {} })).job.id;
}

const toOutcome = (name: string): IngestOutcome => ({ name, status: "ingested", documentId: `doc_${name}` });

/** Of two documents one is told of, and the store goes away while the other is loaded. */
const ONE_THEN_AWAY: JobRun = ({ onLoading, onProgress }) => {
  onProgress({ done: 1, total: 2, stage: "extracting", last: toOutcome("a") });
  onLoading([toOutcome("b")]);
  return Promise.reject(AWAY);
};

describe("a job that failed because the store was away", () => {
  it("goes on when it is told to, also after a restart, from what it had settled", async () => {
    const first = open(ONE_THEN_AWAY);
    const id = await submit(first);
    const before = await follow(first, id);
    expect(first.get(id)).toMatchObject({ state: "failed", resumable: true, error: { message: AWAY.message } });
    await first.close(0);

    const seen: unknown[] = [];
    const second = open(({ settled, claimed, onProgress }) => {
      seen.push(
        settled.map(({ name }) => name),
        claimed.map(({ name }) => name),
      );
      onProgress({ done: 2, total: 2, stage: "extracting", last: toOutcome("b") });
      return Promise.resolve({ revision: 2 });
    });
    expect(second.get(id)).toMatchObject({ state: "failed", resumable: true });
    expect(second.resume(id)).not.toHaveProperty("error");
    const events = [...before, ...(await follow(second, id, before.length))];
    expect(events.map((event) => event.id)).toEqual(events.map((_, index) => index + 1));
    expect(seen).toEqual([["a"], ["b"]]);
    expect(second.get(id)).toMatchObject({ state: "succeeded", counts: { ingested: 2 }, revision: 2 });
    expect(second.get(id)).not.toHaveProperty("resumable");
    expect(listInputs(id)).toEqual([]);
    expect(() => second.resume(id)).toThrow(/succeeded/);
  });

  it("is told from one that failed for good, which gives up what came in", async () => {
    const queue = open(() => Promise.reject(new Error("a fault of ours")));
    const id = await submit(queue);
    await follow(queue, id);
    expect(() => queue.resume(id)).toThrow(expect.objectContaining({ code: "Conflict" }));
    expect(listInputs(id)).toEqual([]);
  });
});

describe("a job that was not yet taken on", () => {
  it("is dropped by the next run", async () => {
    const done: JobRun = () => Promise.resolve({ revision: 7 });
    const queue = open(done);
    const id = await submit(queue);
    await follow(queue, id);
    await queue.close(10_000);
    rmSync(join(folder, id, "job.json"));
    expect(open(done).list()).toEqual([]);
  });
});
