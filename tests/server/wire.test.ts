import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FigureEvidence } from "../../cypher/graph-store.ts";
import type { Figure } from "../../cypher/model.ts";
import { findCommunities } from "../../server/communities.ts";
import { toAllowedHosts } from "../../server/http/guards.ts";
import { toEventStream } from "../../server/http/server-sent-events.ts";
import { parsePackedQuery } from "../../server/query-pack.ts";
import { toAnnotationPage } from "../../server/wire/to-annotations.ts";
import { toFigureBoard } from "../../server/wire/to-figure-board.ts";
import { FIRST, GRAPHS } from "../support/api-graph.ts";
import { buildDocument, buildEntity } from "../support/builders.ts";

describe("toAnnotationPage", () => {
  it("counts code points in selectors and UTF-16 units in spans, whatever stands before", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (before, after) => {
        const entity = buildEntity("Place", "𝔐oscow");
        const text = `${before}${entity.name}${after}`;
        const start = before.length;
        const end = start + entity.name.length;
        const document = {
          ...buildDocument("Any", { text, entities: [entity] }),
          mentions: [{ entityId: entity.id, starts: [start], ends: [end], kinds: ["name"] as const }],
        };
        const [annotation] = toAnnotationPage(document, "/d", ["mention"]).items;
        const [position] = annotation?.target.selector ?? [];
        expect(annotation?.span).toEqual({ start, end });
        if (position?.type !== "TextPositionSelector") throw new Error("the first selector gives the position");
        expect(Array.from(text).slice(position.start, position.end).join("")).toBe(entity.name);
      }),
    );
  });
});

describe("toFigureBoard", () => {
  const { document } = FIRST;
  const build = (figure: Partial<Figure>, publishedOn: string): FigureEvidence => ({
    figure: {
      id: `fig_${publishedOn}`,
      documentId: document.id,
      measure: "killed",
      qualifier: "exact",
      sentenceStart: 0,
      sentenceEnd: 9,
      start: 0,
      end: 3,
      ...figure,
    },
    sentence: "A sentence.",
    document: { ...document, publishedOn },
  });

  it("keeps four tolls of one event side by side, as a range over time, and makes none of them the truth", () => {
    const evidence = [
      build({ value: 143 }, "2024-03-26"),
      build({ value: 137 }, "2024-03-24"),
      build({ min: 130, qualifier: "over" }, "2024-03-23"),
      build({ min: 139, qualifier: "at_least" }, "2024-03-24"),
    ];
    const [killed] = toFigureBoard({ id: "ent_a", name: "Attack" }, evidence).measures;
    expect(killed?.figures).toHaveLength(4);
    expect(killed?.range).toEqual({ low: 130, high: 143 });
    expect(killed?.overTime).toEqual([
      { date: "2024-03-23", low: 130, high: 130, figures: 1 },
      { date: "2024-03-24", low: 137, high: 139, figures: 2 },
      { date: "2024-03-26", low: 143, high: 143, figures: 1 },
    ]);
  });

  it("sets tolls beside each other however the counted are named, the gravest measure first, and children apart", () => {
    const evidence = [
      build({ measure: "duration", value: 3, unit: "days" }, "2024-03-24"),
      build({ measure: "injured", value: 180, unit: "injury" }, "2024-03-24"),
      build({ measure: "injured", value: 145, unit: "people" }, "2024-03-25"),
      build({ measure: "injured", min: 40, unit: "injure" }, "2024-03-23"),
      build({ value: 3, unit: "child" }, "2024-03-24"),
      build({ min: 137, qualifier: "at_least", unit: "dead" }, "2024-03-24"),
      build({ min: 139, qualifier: "at_least", unit: "death" }, "2024-03-25"),
      build({ value: 143, unit: "people" }, "2024-03-26"),
    ];
    const { measures } = toFigureBoard({ id: "ent_a", name: "Attack" }, evidence);
    expect(measures.map(({ measure, unit, range }) => [measure, unit, range?.low, range?.high])).toEqual([
      ["killed", "people", 137, 143],
      ["injured", "people", 40, 180],
      ["killed", "child", 3, 3],
      ["duration", "days", 3, 3],
    ]);
  });

  it("does not mix measures or units", () => {
    const evidence = [
      build({ value: 137 }, "2024-03-24"),
      build({ measure: "injured", value: 180 }, "2024-03-24"),
      build({ value: 3, unit: "children" }, "2024-03-24"),
    ];
    expect(
      toFigureBoard({ id: "ent_a", name: "Attack" }, evidence)
        .measures.map(({ range }) => range?.high)
        .sort(),
    ).toEqual([137, 180, 3]);
  });
});

describe("findCommunities", () => {
  async function* read() {
    const seen = new Set<string>();
    for (const { entities, claims } of GRAPHS) {
      const relations = claims.map((claim) => ({
        ...claim,
        claims: 1,
        documents: 1,
        sources: 1,
        asserted: 1,
        alleged: 0,
        speculated: 0,
        denied: 0,
        contested: false,
      }));
      const fresh = entities.filter(({ id }) => !seen.has(id));
      for (const { id } of fresh) seen.add(id);
      yield await Promise.resolve({ entities: fresh, relations });
    }
  }

  it("gives the same groups for the same graph, every entity in one of them", async () => {
    const [first, second] = await Promise.all([0, 1].map(() => findCommunities(read(), { resolution: 1, minSize: 1 })));
    expect(first).toEqual(second);
    const members = first?.communities.flatMap((community) => community.members.map(({ id }) => id)) ?? [];
    expect(new Set(members).size).toBe(members.length);
    expect(members.length).toBe(first?.nodes);
  });
});

describe("toEventStream", () => {
  it("keeps a silent line open, and loses no event by it", async () => {
    async function* events() {
      await new Promise((resolve) => setTimeout(resolve, 60));
      yield { id: 1, event: { kind: "progress", done: 1, total: 1, stage: "loading" } } as const;
    }
    let text = "";
    for await (const piece of toEventStream(events(), new AbortController().signal, 20)) text += piece;
    expect(text).toMatch(/^retry: 2000\n\n(: still here\n\n)+id: 1\nevent: progress\ndata: \{.*\}\n\n$/);
  });
});

describe("toAllowedHosts", () => {
  it("is a closed set on loopback, and what is configured elsewhere", () => {
    expect([...toAllowedHosts("127.0.0.1", [])].sort()).toEqual(["127.0.0.1", "[::1]", "localhost"]);
    expect(toAllowedHosts("0.0.0.0", []).size).toBe(0);
    expect(toAllowedHosts("0.0.0.0", ["news.example"]).has("news.example")).toBe(true);
  });
});

describe("parsePackedQuery", () => {
  it("reads title, description and typed parameters off the comment", () => {
    const query = parsePackedQuery(
      "who",
      '// Who accuses whom\n// Newest first.\n// $name: string – of the accuser (e.g. "Putin")\n// $most: integer - rows (e.g. 20)\nMATCH (n)\nRETURN n\n',
    );
    expect(query).toEqual({
      id: "who",
      title: "Who accuses whom",
      description: "Newest first.",
      statement: "MATCH (n)\nRETURN n",
      parameters: [
        { name: "name", type: "string", description: "of the accuser", example: "Putin" },
        { name: "most", type: "integer", description: "rows", example: 20 },
      ],
    });
  });
});
