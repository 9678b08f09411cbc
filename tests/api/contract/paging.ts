/** Every list page by page, while documents come in that turn the ranks over. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphStore } from "../../../cypher/graph-store.ts";
import { createId } from "../../../cypher/ids.ts";
import type { NeighboursAnswer } from "../../../server/api/graph.ts";
import type { Page } from "../../../server/api/primitives.ts";
import { ATTACK, CROWD_SIZE, GRAPHS, KHORASAN, PUTIN, RUSSIA, UKRAINE } from "../../support/api-graph.ts";
import { type Answer, type ApiServer, startApiServer } from "../../support/api-server.ts";
import { buildClaim, buildDocument, buildEntity } from "../../support/builders.ts";

interface ListAnswer {
  readonly items: readonly object[];
  readonly page: Page;
}

const witness = (index: number) => buildEntity("Person", `Witness ${String(index).padStart(2, "0")}`);

/** Lifts some that stood low, and brings new ones in at the top, in the middle and at the end. */
function buildNews(round: number) {
  const lifted = [59, 43, 31, 7].map((index) => witness((index + round * 5) % CROWD_SIZE));
  return buildDocument(`Late news ${round}`, {
    publishedOn: ["2024-05", "2024-03-24", "2020-01-01", "2024-03-23"][round % 4] ?? "2024",
    publisher: "The Late Post",
    claims: [
      ...lifted.map((person) => buildClaim(person, "MET_WITH", UKRAINE, { attributedTo: person })),
      ...lifted.map((person) => buildClaim(person, "ACCUSED", KHORASAN, { attributedTo: KHORASAN })),
      buildClaim(buildEntity("Person", `Aaron ${round}`), "MEMBER_OF", RUSSIA),
      buildClaim(buildEntity("Event", `Attack ${round}`, { date: "2024-05-01" }), "OCCURRED_IN", RUSSIA),
      buildClaim(PUTIN, "ACCUSED", UKRAINE, { about: ATTACK }),
    ],
  });
}

const toIds = (items: readonly object[]): readonly string[] =>
  items.map((item) => {
    if ("claim" in item) return (item.claim as { readonly id: string }).id;
    return "id" in item ? String(item.id) : JSON.stringify(item);
  });

/** @param open gives an empty store */
export function describePaging(open: () => Promise<GraphStore>): void {
  describe("pages while documents come in", () => {
    let server: ApiServer;
    let round = 0;
    beforeAll(async () => {
      server = await startApiServer(GRAPHS, {}, await open());
      for (const pair of [
        [PUTIN, KHORASAN],
        [PUTIN, UKRAINE],
        [RUSSIA, UKRAINE],
      ] as const) {
        await server.send("POST", "/judgements", { distinct: pair.map(({ id }) => id), reason: "not alike" });
      }
      for (const name of ["first", "second", "third"]) await server.send("POST", "/views", { name, nodes: [] });
      await server.store.load([buildNews(round++), buildNews(round++)]);
    });
    afterAll(() => server.close());

    /** Follows `Link` to the end; after each of the first pages a document comes in. */
    async function walk<Body extends { readonly page: Page }>(path: string): Promise<readonly Answer<Body>[]> {
      const answers: Answer<Body>[] = [];
      for (let next = path; next !== ""; ) {
        const answer = await server.ask<Body>(next);
        expect(answer.status, answer.text).toBe(200);
        answers.push(answer);
        const link = answer.headers.get("link") ?? "";
        expect(link).toContain('rel="first"');
        next = /<\/api\/v1([^>]+)>; rel="next"/.exec(link)?.[1] ?? "";
        expect(next === "").toBe(answer.body.page.next === null);
        if (answers.length <= 2) await server.store.load([buildNews(round++)]);
      }
      expect(answers.length).toBeGreaterThan(1);
      return answers;
    }

    it.each([
      ["/entities?limit=17"],
      ["/entities?sort=name&limit=17"],
      ["/entities?sort=lastSeen&limit=17"],
      ["/entities?q=witness&limit=17"],
      ["/events?limit=1"],
      ["/documents?limit=2"],
      ["/claims?limit=20"],
      [`/claims?participant=${UKRAINE.id}&limit=5`],
      [`/relations/${createId("rel", PUTIN.id, "ACCUSED", UKRAINE.id)}/evidence?limit=1`],
      ["/speakers?limit=2"],
      ["/judgements?limit=2"],
      ["/views?limit=1"],
    ])("give everything of %s once that was there from the start", async (path) => {
      const all = await server.ask<ListAnswer>(path.replace(/limit=\d+/, "limit=500"));
      const wanted = toIds(all.body.items);
      expect(wanted.length).toBeGreaterThan(1);
      const seen = (await walk<ListAnswer>(path)).flatMap(({ body }) => toIds(body.items));
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toEqual(expect.arrayContaining([...wanted]));
    });

    it.each([
      [`/entities/${RUSSIA.id}/neighbours?limit=17`],
      [`/entities/${RUSSIA.id}/neighbours?limit=17&rank=recent`],
      [`/entities/${RUSSIA.id}/neighbours?limitPerPredicate=9`],
      [`/entities/${PUTIN.id}/neighbours?depth=2&limit=17&rank=degree`],
    ])("give all neighbours of %s once, and every relation of theirs", async (path) => {
      const centre = /ent_\w+/.exec(path)?.[0] ?? "";
      const all = (
        await server.ask<NeighboursAnswer>(
          `/entities/${centre}/neighbours?limit=500${path.includes("depth") ? "&depth=2" : ""}`,
        )
      ).body.graph;
      const answers = await walk<NeighboursAnswer>(path);
      const shown = new Set([centre]);
      const relations = new Set<string>();
      for (const { body } of answers) {
        const fresh = body.graph.nodes.map(({ key }) => key).filter((key) => !shown.has(key));
        expect(fresh.length).toBeGreaterThan(0);
        for (const key of fresh) shown.add(key);
        const here = new Set(body.graph.nodes.map(({ key }) => key));
        for (const { key, source, target } of body.graph.edges) {
          expect(here.has(source) && here.has(target)).toBe(true);
          relations.add(key);
        }
      }
      expect([...shown]).toEqual(expect.arrayContaining(all.nodes.map(({ key }) => key)));
      expect([...relations]).toEqual(expect.arrayContaining(all.edges.map(({ key }) => key)));
      const last = answers.at(-1)?.body;
      expect(last?.counts.shown.neighbours).toBe(last?.counts.available.neighbours);
      expect(last?.truncated).toBeNull();
    });

    it("lead on from an expansion of several, by the body", async () => {
      const ids = [RUSSIA.id, PUTIN.id];
      const expand = (body: object) =>
        server.send<NeighboursAnswer>("POST", "/neighbours", { ids, limit: 25, ...body });
      const seen: string[] = [];
      let cursor: string | null | undefined;
      for (let pages = 0; cursor !== null && pages < 9; pages += 1) {
        const { body } = await expand(cursor === undefined ? {} : { cursor });
        seen.push(...body.graph.nodes.map(({ key }) => key));
        cursor = body.page.next;
      }
      expect(cursor).toBeNull();
      const all = await expand({ limit: 500 });
      expect([...new Set(seen)].sort()).toEqual(all.body.graph.nodes.map(({ key }) => key).sort());
      const { status, body } = await expand({ cursor: "bm9uZQ" });
      expect([status, body]).toMatchObject([400, { errors: [{ pointer: "/body/cursor" }] }]);
    });
  });
}
