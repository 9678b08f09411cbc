import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphStore } from "../../../cypher/graph-store.ts";
import type { Document, DocumentsAnswer } from "../../../server/api/documents.ts";
import type { EntitySearchAnswer } from "../../../server/api/entities.ts";
import type { NeighboursAnswer } from "../../../server/api/graph.ts";
import type { Stats } from "../../../server/api/insights.ts";
import type { IngestOutcome, Job, JobEvent } from "../../../server/api/jobs.ts";
import { type Answer, type ApiServer, startApiServer } from "../../support/api-server.ts";

const ARTICLE = `Putin accuses Kyiv

Russian President Vladimir Putin accused Ukraine of organising the attack on Crocus City Hall in Moscow on Friday.
At least 137 people were killed. Ukraine denied any involvement in the attack.`;
const OTHER = `Talks in Ankara

Turkish President Recep Tayyip Erdogan met with Ukrainian President Volodymyr Zelensky in Ankara on Monday.`;

interface StreamEvent {
  readonly id: number;
  readonly event: string;
  readonly data: JobEvent;
}

function parseEvents(text: string): readonly StreamEvent[] {
  return [...text.matchAll(/^id: (\d+)\nevent: (\w+)\ndata: (.+)$/gm)].map(([, id, event = "", data = ""]) => ({
    id: Number(id),
    event,
    data: JSON.parse(data) as JobEvent,
  }));
}

function toStates(events: readonly StreamEvent[]): readonly string[] {
  return events.flatMap(({ data }) => (data.kind === "state" ? [data.job.state] : []));
}

function toOutcomes(events: readonly StreamEvent[]): readonly IngestOutcome[] {
  return events.flatMap(({ data }) => (data.kind === "document" ? [data.outcome] : []));
}

/** @param open gives an empty store */
export function describeIngest(open: () => Promise<GraphStore>): void {
  describe("ingest", () => {
    let server: ApiServer;
    beforeAll(async () => {
      server = await startApiServer(
        [],
        { NEWSGRAPH_MAX_UPLOAD_FILES: "3", NEWSGRAPH_MAX_UPLOAD_MB: "1" },
        await open(),
      );
    });
    afterAll(() => server.close());

    async function follow(answer: Answer<unknown>, lastEventId?: number): Promise<readonly StreamEvent[]> {
      const headers = lastEventId === undefined ? {} : { "last-event-id": String(lastEventId) };
      const location = answer.headers.get("location") ?? "";
      const { status, text } = await server.ask(`/${location}/events`, { headers });
      return status === 204 ? [] : parseEvents(text);
    }

    it("takes an article in by a job, tells of it as it happens, and the graph has grown", async () => {
      const answer = await server.send<Job>("POST", "/ingest?publisher=The%20Courier&publishedOn=2024-03-25", {
        documents: [{ id: "a", text: ARTICLE }],
      });
      expect([answer.status, answer.body.state]).toEqual([202, "queued"]);
      const events = await follow(answer);
      expect(events.map(({ id }) => id)).toEqual(events.map((_, index) => index + 1));
      expect(toStates(events)).toEqual(["queued", "running", "succeeded"]);
      const [outcome] = toOutcomes(events);
      expect(outcome).toMatchObject({ name: "a", status: "ingested" });
      expect(outcome?.counts?.entities).toBeGreaterThan(2);

      const document = (await server.ask<Document>(`/documents/${outcome?.documentId ?? ""}`)).body;
      expect(document).toMatchObject({ text: ARTICLE, publisher: "The Courier", publishedOn: "2024-03-25" });
      const { items } = (await server.ask<EntitySearchAnswer>("/entities?q=putin")).body;
      expect(items.map(({ name }) => name)).toContain("Vladimir Putin");
    });

    it("goes on after a break where the reader was, and says so when there is no more", async () => {
      const answer = await server.send<Job>("POST", "/ingest", { documents: [{ text: OTHER }] });
      const all = await follow(answer);
      expect(await follow(answer, 2)).toEqual(all.slice(2));
      expect(await follow(answer, all.at(-1)?.id)).toEqual([]);
    });

    it("reports the same document as a duplicate and changes nothing", async () => {
      const before = await server.store.getRevision();
      const answer = await server.send<Job>("POST", "/ingest", { documents: [{ text: OTHER }] });
      await follow(answer);
      const { body } = await server.ask(`/${answer.headers.get("location")}`);
      expect(body).toMatchObject({
        state: "succeeded",
        counts: { ingested: 0, duplicate: 1, rejected: 0 },
        revision: before,
      });
    });

    it("tells of near-copies by document, and counts them as one source all the way to the edge", async () => {
      const report = Array.from(
        { length: 12 },
        (_, index) => `On day ${index + 1} observers saw ${index + 3} convoys cross the border post near the river.`,
      ).join(" ");
      const text = `Bulgarian President Rumen Radev accused Austria of espionage on Monday.\n\n${report}`;
      const answer = await server.send<Job>("POST", "/ingest", {
        documents: [
          { id: "original", text, publisher: "The Courier", publishedOn: "2024-04-01" },
          { id: "reprint", text: `${text} (Agencies)`, publisher: "The Herald", publishedOn: "2024-04-02" },
          { id: "again", text, publisher: "The Courier", publishedOn: "2024-04-01" },
        ],
      });
      const told = toOutcomes(await follow(answer));
      const [original, reprint] = told;
      expect(told).toMatchObject([
        { name: "original", status: "ingested" },
        { name: "reprint", status: "ingested", nearCopyOf: original?.documentId },
        { name: "again", status: "duplicate", documentId: original?.documentId },
      ]);
      expect(original).not.toHaveProperty("nearCopyOf");
      expect((await server.ask<Job>(`/${answer.headers.get("location")}`)).body.outcomes).toEqual(told);

      const documents = [original, reprint].map((outcome) => server.ask<Document>(`/documents/${outcome?.documentId}`));
      const [one, other] = (await Promise.all(documents)).map(({ body }) => body.storyId);
      expect(one).toBe(other);
      const { items } = (await server.ask<EntitySearchAnswer>("/entities?q=radev")).body;
      const radev = items[0]?.id ?? "";
      const { graph } = (await server.ask<NeighboursAnswer>(`/entities/${radev}/neighbours?predicate=ACCUSED`)).body;
      expect(graph.edges).toMatchObject([{ attributes: { claims: 2, documents: 2, sources: 1 } }]);
    });

    it("gives the first job again for the same Idempotency-Key, and refuses another content under it", async () => {
      const headers = { "idempotency-key": "upload-1" };
      const first = await server.send<Job>("POST", "/ingest", { documents: [{ text: OTHER }] }, headers);
      const second = await server.send<Job>("POST", "/ingest", { documents: [{ text: OTHER }] }, headers);
      expect(second.body.id).toBe(first.body.id);
      expect(second.headers.get("idempotent-replayed")).toBe("true");
      const third = await server.send("POST", "/ingest", { documents: [{ text: ARTICLE }] }, headers);
      expect([third.status, third.body.code]).toEqual([409, "Conflict"]);
      await follow(first);
    });

    it("takes files, and reports each one that it cannot read", async () => {
      const form = new FormData();
      form.append("files", new Blob([`${ARTICLE} It was Sunday.`], { type: "text/plain" }), "attack.txt");
      form.append("files", new Blob([new Uint8Array([0, 1, 2, 3])]), "picture.png");
      const answer = await server.ask("/ingest", { method: "POST", body: form });
      expect(answer.status, answer.text).toBe(202);
      await follow(answer);
      const { outcomes } = (await server.ask<Job>(`/${answer.headers.get("location")}`)).body;
      expect(outcomes).toMatchObject([
        { name: "attack.txt", status: "ingested" },
        { name: "picture.png", status: "rejected", reason: { code: "UnsupportedFormat" } },
      ]);
    });

    it("takes NDJSON, an article a line", async () => {
      const lines = [ARTICLE, OTHER]
        .map((text, index) => JSON.stringify({ text: `${text}\n\nEdition ${index}.` }))
        .join("\n");
      const answer = await server.ask("/ingest", {
        method: "POST",
        headers: { "content-type": "application/x-ndjson" },
        body: lines,
      });
      await follow(answer);
      expect((await server.ask<Job>(`/${answer.headers.get("location")}`)).body.counts).toEqual({
        ingested: 2,
        duplicate: 0,
        rejected: 0,
      });
    });

    it("does not fetch a private address, whoever names it", async () => {
      const answer = await server.send<Job>("POST", "/ingest", {
        urls: [`${server.url}/healthz`, "http://169.254.169.254/latest/"],
      });
      await follow(answer);
      const { outcomes } = (await server.ask<Job>(`/${answer.headers.get("location")}`)).body;
      for (const outcome of outcomes)
        expect(outcome).toMatchObject({ status: "rejected", reason: { code: "Unreadable" } });
    });

    it("refuses what is too much, empty, or of another type", async () => {
      const form = new FormData();
      for (let index = 0; index < 4; index += 1) form.append("files", new Blob(["text"]), `${index}.txt`);
      expect((await server.ask("/ingest", { method: "POST", body: form })).status).toBe(413);
      expect((await server.send("POST", "/ingest", { documents: [{ text: "x".repeat(1_100_000) }] })).status).toBe(413);
      const single = new FormData();
      single.append("files", new Blob(["word ".repeat(250_000)]), "one.txt");
      const tooLarge = await server.ask<{ detail: string }>("/ingest", { method: "POST", body: single });
      expect([tooLarge.status, tooLarge.body.detail]).toEqual([413, expect.stringContaining("more than 1 MB")]);
      expect((await server.send("POST", "/ingest", { documents: [] })).status).toBe(400);
      expect((await server.send("POST", "/ingest", { documents: [{ text: "" }] })).body.errors?.[0]?.pointer).toBe(
        "/body/documents/0/text",
      );
      expect((await server.ask("/ingest", { method: "POST", body: "plain" })).status).toBe(415);
      expect((await server.ask("/ingest", { method: "POST", body: new FormData() })).status).toBe(400);
    });

    it("stops a job before its next document and keeps what is loaded", async () => {
      const documents = Array.from({ length: 40 }, (_, index) => ({ text: `${ARTICLE}\n\nReport number ${index}.` }));
      const answer = await server.send<Job>("POST", "/ingest", { documents });
      const stopped = await server.ask(`/${answer.headers.get("location")}`, { method: "DELETE" });
      expect(stopped.status).toBe(202);
      const events = await follow(answer);
      expect(toStates(events).at(-1)).toBe("cancelled");
      expect(toOutcomes(events).length).toBeLessThan(40);
    });

    it("withdraws a document and exactly its evidence", async () => {
      const { items } = (await server.ask<DocumentsAnswer>("/documents?limit=500")).body;
      const before = (await server.ask<Stats>("/stats")).body;
      const id = items[0]?.id ?? "";
      const { counts } = (await server.ask<Document>(`/documents/${id}`)).body;
      expect((await server.ask(`/documents/${id}`, { method: "DELETE" })).status).toBe(204);
      expect((await server.ask(`/documents/${id}`)).status).toBe(404);
      const after = (await server.ask<Stats>("/stats")).body;
      expect([after.documents, after.claims, after.figures]).toEqual([
        before.documents - 1,
        before.claims - counts.claims,
        before.figures - counts.figures,
      ]);
    });
  });

  describe("shutting down", () => {
    it("finishes the jobs it took on and takes no more", async () => {
      const server = await startApiServer([], {}, await open());
      const answer = await server.send<Job>("POST", "/ingest", { documents: [{ text: OTHER }] });
      const following = server.ask(`/${answer.headers.get("location")}/events`);
      // The stream is open before the stop is asked for.
      await new Promise((resolve) => setTimeout(resolve, 50));
      const closing = server.close();
      const events = parseEvents((await following).text);
      expect(toStates(events).at(-1)).toBe("succeeded");
      await closing;
      await expect(server.ask("/stats")).rejects.toThrow();
    });
  });
}
