import { appendFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NewsgraphError } from "../../../cypher/errors.ts";
import type { NumberedEvent } from "../../../ingest/queue/job.ts";
import { createJobQueue, type JobQueue, type JobQueueOptions, type JobRun } from "../../../ingest/queue/job-queue.ts";
import { toArray } from "../../support/to-array.ts";

const DONE: JobRun = () => Promise.resolve({ revision: 7 });
const NEVER = new AbortController().signal;

/** Work that ends when it is let go, or when it is stopped. */
function createGate(): { readonly work: JobRun; release(): void } {
  let release: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    release = resolve;
  });
  return {
    release: () => release(),
    async work({ signal }) {
      await Promise.race([opened, new Promise((resolve) => signal.addEventListener("abort", resolve))]);
      return { revision: 1 };
    },
  };
}

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jobs-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A queue that runs the work which is called like the input. */
function open(works: Readonly<Record<string, JobRun>>, options: Partial<JobQueueOptions> = {}): JobQueue {
  const run: JobRun = (control) => {
    const [input] = control.folder.readInputs();
    const work = works[input?.name ?? ""];
    if (work === undefined) throw new Error(`no work is called ${input?.name ?? "nothing"}`);
    return work(control);
  };
  return createJobQueue({ maxPending: 5, folder, run, ...options });
}

async function submit(queue: JobQueue, name: string, key?: string): Promise<string> {
  const idempotency = key === undefined ? {} : { idempotency: { key, digest: name } };
  return (await queue.submit({ inputs: [{ name, source: { text: name } }], options: {}, ...idempotency })).job.id;
}

function follow(queue: JobQueue, id: string, afterId = 0): Promise<readonly NumberedEvent[]> {
  return toArray(queue.follow(id, afterId, NEVER).events);
}

/** Two documents, each told of when it is loaded; the first time around it ends after one as a killed process does. */
const TWO: JobRun = ({ settled, onProgress }) => {
  for (const name of ["a", "b"].slice(settled.length)) {
    onProgress({
      done: 1,
      total: 2,
      stage: "extracting",
      last: { name, status: "ingested", documentId: `doc_${name}` },
    });
  }
  return Promise.resolve({ revision: 2 });
};
const ONE_THEN_NOTHING: JobRun = ({ onLoading, onProgress }) => {
  onProgress({ done: 1, total: 2, stage: "extracting", last: { name: "a", status: "ingested", documentId: "doc_a" } });
  onLoading([{ name: "b", status: "ingested", documentId: "doc_b" }]);
  return new Promise(() => undefined);
};

describe("createJobQueue", () => {
  it("runs one job after the other", async () => {
    const gate = createGate();
    const queue = open({ gate: gate.work, done: DONE });
    const [first, second] = [await submit(queue, "gate"), await submit(queue, "done")];
    expect([queue.get(first).state, queue.get(second).state]).toEqual(["running", "queued"]);
    gate.release();
    await follow(queue, second);
    expect([queue.get(first).state, queue.get(second).state]).toEqual(["succeeded", "succeeded"]);
    expect(queue.list().map(({ id }) => id)).toEqual([second, first]);
  });

  it("refuses a job when too many wait", async () => {
    const queue = open({ gate: createGate().work }, { maxPending: 1 });
    await submit(queue, "gate");
    await expect(submit(queue, "gate")).rejects.toMatchObject({ code: "StoreUnavailable" });
  });

  it("keeps why a job failed, and goes on with the next", async () => {
    const failing: JobRun = () => Promise.reject(new NewsgraphError("StoreUnavailable", "it is gone"));
    const queue = open({ failing, done: DONE });
    const [failed, next] = [await submit(queue, "failing"), await submit(queue, "done")];
    await follow(queue, next);
    expect(queue.get(failed)).toMatchObject({
      state: "failed",
      error: { code: "StoreUnavailable", message: "it is gone" },
    });
    expect(queue.get(next)).toMatchObject({ state: "succeeded", revision: 7 });
  });

  it("cancels a waiting job at once and never runs it", async () => {
    const gate = createGate();
    let ran = false;
    const queue = open({
      gate: gate.work,
      other: (control) => {
        ran = true;
        return DONE(control);
      },
    });
    await submit(queue, "gate");
    const id = await submit(queue, "other");
    expect(queue.cancel(id).state).toBe("cancelled");
    gate.release();
    await queue.close(10_000);
    expect(ran).toBe(false);
  });

  it("lets any number of readers follow, each from where it was", async () => {
    const queue = open({ two: TWO });
    const id = await submit(queue, "two");
    const [all, rest] = await Promise.all([follow(queue, id), follow(queue, id, 3)]);
    expect(all.map(({ event }) => event.kind)).toEqual([
      "state",
      "state",
      "document",
      "progress",
      "document",
      "progress",
      "state",
    ]);
    expect(rest).toEqual(all.slice(3));
    expect(queue.get(id)).toMatchObject({ counts: { ingested: 2 }, outcomes: [{ name: "a" }, { name: "b" }] });
  });

  it("lets a reader go when it wants to", async () => {
    const gate = createGate();
    const queue = open({ gate: gate.work });
    const id = await submit(queue, "gate");
    const abort = new AbortController();
    const reading = toArray(queue.follow(id, 0, abort.signal).events);
    await new Promise(setImmediate);
    abort.abort();
    expect((await reading).length).toBeGreaterThan(0);
    gate.release();
  });

  it("forgets the oldest of many jobs that are over, on disk too", async () => {
    const queue = open({ done: DONE }, { maxKept: 2 });
    const ids: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      const id = await submit(queue, "done");
      ids.push(id);
      await follow(queue, id);
    }
    await queue.close(10_000);
    expect(queue.list().map(({ id }) => id)).toEqual([ids[3], ids[2]]);
    expect(readdirSync(folder).sort()).toEqual(ids.slice(2).sort());
    expect(() => queue.get(ids[0] ?? "")).toThrow(expect.objectContaining({ code: "NotFound" }));
  });

  it("gives the first job for the same key at the same time, while it is being written down", async () => {
    const queue = open({ done: DONE });
    const ids = await Promise.all([submit(queue, "done", "k"), submit(queue, "done", "k")]);
    expect(ids[0]).toBe(ids[1]);
    await expect(submit(queue, "other", "k")).rejects.toMatchObject({ code: "Conflict" });
  });
});

describe("a restart", () => {
  it("goes on with a job where it was, with the events numbered on", async () => {
    const first = open({ work: ONE_THEN_NOTHING });
    const id = await submit(first, "work");
    await new Promise(setImmediate);
    const before = await toArray(first.follow(id, 0, AbortSignal.timeout(100)).events);
    // A process may end in the middle of a write.
    appendFileSync(join(folder, id, "events.ndjson"), '{"event": {"kind": "prog');

    const seen: unknown[] = [];
    const second = open({
      work: (control) => {
        seen.push(control.settled, control.claimed);
        return TWO(control);
      },
    });
    const all = await follow(second, id);
    expect(all.slice(0, before.length)).toEqual(before);
    expect(all.map((event) => event.id)).toEqual(all.map((_, index) => index + 1));
    expect(await follow(second, id, before.length)).toEqual(all.slice(before.length));
    expect(seen).toMatchObject([[{ name: "a" }], [{ name: "b" }]]);
    expect(second.get(id)).toMatchObject({
      state: "succeeded",
      counts: { ingested: 2 },
      outcomes: [{ name: "a" }, { name: "b" }],
    });
  });

  it("remembers jobs that were over, and their idempotency keys", async () => {
    const first = open({ done: DONE });
    const id = await submit(first, "done", "k");
    await follow(first, id);
    const second = open({ done: DONE });
    expect(second.get(id)).toEqual(first.get(id));
    expect(await submit(second, "done", "k")).toBe(id);
    expect(await follow(second, id)).toHaveLength(3);
  });

  it("is told of what was stopped by the end of the grace period, and ends it", async () => {
    const first = open({ work: createGate().work, next: DONE });
    const [id, next] = [await submit(first, "work"), await submit(first, "next")];
    await new Promise(setImmediate);
    const closing = first.close(20);
    await expect(submit(first, "work")).rejects.toThrow(/shutting down/);
    await closing;
    expect(first.get(id).state).toBe("running");

    const second = open({ work: DONE, next: DONE });
    await follow(second, next);
    expect([second.get(id).state, second.get(next).state]).toEqual(["succeeded", "succeeded"]);
  });

  it("does not go on with a job that was cancelled, though the process ended before the job did", async () => {
    const first = open({ work: ONE_THEN_NOTHING });
    const id = await submit(first, "work");
    await new Promise(setImmediate);
    expect(first.cancel(id).state).toBe("running");
    const before = await toArray(first.follow(id, 0, AbortSignal.timeout(100)).events);

    let ran = false;
    const second = open({
      work: (control) => {
        ran = true;
        return TWO(control);
      },
    });
    const all = await follow(second, id);
    expect(all.slice(0, before.length)).toEqual(before);
    expect(second.get(id)).toMatchObject({ state: "cancelled", counts: { ingested: 1 }, endedAt: expect.any(String) });
    await second.close(10_000);
    expect(ran).toBe(false);
    expect(open({}).get(id)).toEqual(second.get(id));
  });
});
