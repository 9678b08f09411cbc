import { describe, expect, it } from "vitest";
import type { NumberedEvent } from "../../ingest/queue/job.ts";
import { toEventStream } from "../../server/http/server-sent-events.ts";

const EVENT: NumberedEvent = { id: 7, event: { kind: "progress", done: 1, total: 2, stage: "load" } };

describe("an event stream", () => {
  it("beats while nothing happens, loses no event that it waited for, and ends with its source", async () => {
    let happen = (): void => undefined;
    const waited = new Promise<void>((resolve) => {
      happen = resolve;
    });
    async function* listen(): AsyncGenerator<NumberedEvent> {
      await waited;
      yield EVENT;
    }
    const stream = toEventStream(listen(), new AbortController().signal, 1);
    const take = async () => (await stream.next()).value as string | undefined;
    expect(await take()).toBe("retry: 2000\n\n");
    expect([await take(), await take()]).toEqual([": still here\n\n", ": still here\n\n"]);
    happen();
    let text = await take();
    while (text === ": still here\n\n") text = await take();
    expect(text).toBe(`id: 7\nevent: progress\ndata: ${JSON.stringify(EVENT.event)}\n\n`);
    let end = await stream.next();
    while (end.value === ": still here\n\n") end = await stream.next();
    expect(end.done).toBe(true);
  });
});
