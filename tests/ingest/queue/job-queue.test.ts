import { describe, expect, it } from "vitest";
import { NewsgraphError } from "../../../cypher/errors.ts";
import type { NumberedEvent } from "../../../ingest/queue/job.ts";
import { createJobQueue, type JobWork } from "../../../ingest/queue/job-queue.ts";

const DONE: JobWork = () => Promise.resolve({ outcomes: [], revision: 7 });

/** Work that ends when it is let go, or when it is cancelled. */
function createGate(): { readonly work: JobWork; release(): void } {
  let release: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    release = resolve;
  });
  return {
    release: () => release(),
    async work({ signal }) {
      await Promise.race([opened, new Promise((resolve) => signal.addEventListener("abort", resolve))]);
      return { outcomes: [], revision: 1 };
    },
  };
}

async function collect(events: AsyncIterable<NumberedEvent>): Promise<readonly NumberedEvent[]> {
  const collected: NumberedEvent[] = [];
  for await (const event of events) collected.push(event);
  return collected;
}

const NEVER = new AbortController().signal;

describe("createJobQueue", () => {
  it("runs one job after the other", async () => {
    const queue = createJobQueue({ maxPending: 5 });
    const gate = createGate();
    const first = queue.submit({ work: gate.work, total: 1 }).job.id;
    const second = queue.submit({ work: DONE, total: 1 }).job.id;
    await new Promise(setImmediate);
    expect([queue.get(first).state, queue.get(second).state]).toEqual(["running", "queued"]);
    gate.release();
    await collect(queue.follow(second, 0, NEVER).events);
    expect([queue.get(first).state, queue.get(second).state]).toEqual(["succeeded", "succeeded"]);
    expect(queue.list().map(({ id }) => id)).toEqual([second, first]);
  });

  it("refuses a job when too many wait", () => {
    const queue = createJobQueue({ maxPending: 1 });
    queue.submit({ work: createGate().work, total: 1 });
    expect(() => queue.submit({ work: DONE, total: 1 })).toThrow(expect.objectContaining({ code: "StoreUnavailable" }));
  });

  it("keeps why a job failed, and goes on with the next", async () => {
    const queue = createJobQueue({ maxPending: 5 });
    const failing = queue.submit({
      work: () => Promise.reject(new NewsgraphError("StoreUnavailable", "it is gone")),
      total: 1,
    }).job.id;
    const next = queue.submit({ work: DONE, total: 1 }).job.id;
    await collect(queue.follow(next, 0, NEVER).events);
    expect(queue.get(failing)).toMatchObject({
      state: "failed",
      error: { code: "StoreUnavailable", message: "it is gone" },
    });
    expect(queue.get(next)).toMatchObject({ state: "succeeded", revision: 7 });
  });

  it("cancels a waiting job at once and never runs it", async () => {
    const queue = createJobQueue({ maxPending: 5 });
    const gate = createGate();
    queue.submit({ work: gate.work, total: 1 });
    let ran = false;
    const { id } = queue.submit({
      work: (control) => {
        ran = true;
        return DONE(control);
      },
      total: 1,
    }).job;
    expect(queue.cancel(id).state).toBe("cancelled");
    gate.release();
    await queue.close(1000);
    expect(ran).toBe(false);
  });

  it("lets any number of readers follow, each from where it was", async () => {
    const queue = createJobQueue({ maxPending: 5 });
    const { id } = queue.submit({
      work: ({ onProgress }) => {
        const last = { name: "a.txt", status: "rejected" } as const;
        onProgress({ done: 1, total: 1, stage: "extracting", last });
        return Promise.resolve({ outcomes: [last], revision: 0 });
      },
      total: 1,
    }).job;
    const [all, rest] = await Promise.all([
      collect(queue.follow(id, 0, NEVER).events),
      collect(queue.follow(id, 3, NEVER).events),
    ]);
    expect(all.map(({ event }) => event.kind)).toEqual(["state", "state", "document", "progress", "state"]);
    expect(rest).toEqual(all.slice(3));
    expect(queue.get(id)).toMatchObject({ counts: { rejected: 1 }, outcomes: [{ name: "a.txt" }] });
  });

  it("lets a reader go when it wants to", async () => {
    const queue = createJobQueue({ maxPending: 5 });
    const gate = createGate();
    const { id } = queue.submit({ work: gate.work, total: 1 }).job;
    const abort = new AbortController();
    const reading = collect(queue.follow(id, 0, abort.signal).events);
    await new Promise(setImmediate);
    abort.abort();
    expect((await reading).length).toBeGreaterThan(0);
    gate.release();
  });

  it("finishes what it took on when it is closed, and stops it past the grace period", async () => {
    const queue = createJobQueue({ maxPending: 5 });
    const { id } = queue.submit({ work: createGate().work, total: 1 }).job;
    const closing = queue.close(20);
    expect(() => queue.submit({ work: DONE, total: 1 })).toThrow(/shutting down/);
    await closing;
    expect(queue.get(id).state).toBe("cancelled");
  });

  it("forgets the oldest of many jobs that are over", async () => {
    const queue = createJobQueue({ maxPending: 10, maxKept: 2 });
    const ids = Array.from({ length: 4 }, () => queue.submit({ work: DONE, total: 0 }).job.id);
    await collect(queue.follow(ids[3] ?? "", 0, NEVER).events);
    await new Promise(setImmediate);
    expect(queue.list().map(({ id }) => id)).toEqual([ids[3], ids[2]]);
    expect(() => queue.get(ids[0] ?? "")).toThrow(expect.objectContaining({ code: "NotFound" }));
  });
});
