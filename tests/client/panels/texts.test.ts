import { describe, expect, it } from "vitest";
import { toQueryString } from "../../../client/api/request.ts";
import { findShownId, toCellText, toCsv } from "../../../client/panels/cypher/cell-text.ts";
import { findParameters, parseParameter } from "../../../client/panels/cypher/parameters.ts";
import { toCanvasGraph } from "../../../client/panels/cypher/to-canvas-graph.ts";
import { describeFigure } from "../../../client/panels/figures/describe-figure.ts";
import { applyEvent, type JobProgress } from "../../../client/panels/ingest/use-job.ts";
import { sortRows } from "../../../client/panels/table/sort-rows.ts";
import { addRecent, readRecent } from "../../../client/search/recent.ts";
import { count, formatDate, formatSpan, formatType } from "../../../client/ui/format.ts";

const NODE = { $kind: "node", id: "ent_1", labels: ["Entity"], properties: { name: "Ukraine" } };

describe("toCellText", () => {
  it("names nodes, types relationships and joins lists", () => {
    expect(toCellText([NODE, { $kind: "relationship", id: "rel_1", type: "ACCUSED" }, null, 3, true])).toBe(
      "Ukraine, ACCUSED, , 3, true",
    );
  });
});

describe("findShownId", () => {
  it("leads to the panel of what a value is", () => {
    expect(findShownId(NODE)).toEqual({ kind: "entity", id: "ent_1" });
    expect(findShownId("doc_9")).toEqual({ kind: "article", id: "doc_9" });
    expect(findShownId("Ukraine")).toBeUndefined();
  });
});

describe("toCsv", () => {
  it("quotes what needs it and disarms formulas", () => {
    expect(
      toCsv(
        ["a", "b"],
        [
          ['say "no", twice', "=SUM(A1)"],
          ["-3", null],
        ],
      ),
    ).toBe('a,b\r\n"say ""no"", twice",\'=SUM(A1)\r\n-3,');
  });
});

describe("findParameters", () => {
  it("finds each name once, but not in quoted text or comments", () => {
    expect(findParameters("MATCH (a {id: $id}) WHERE a.name = '$no' // $never\nRETURN $id, $limit")).toEqual([
      "id",
      "limit",
    ]);
  });
});

describe("parseParameter", () => {
  it("reads numbers and lists, and keeps text where text is wanted", () => {
    expect(parseParameter("3", undefined)).toBe(3);
    expect(parseParameter('["a"]', "list")).toEqual(["a"]);
    expect(parseParameter("3", "string")).toBe("3");
    expect(parseParameter("Ukraine", undefined)).toBe("Ukraine");
  });
});

describe("toCanvasGraph", () => {
  it("draws relations with the standing that the rows hold", () => {
    const graph = toCanvasGraph({
      attributes: {},
      options: { type: "directed", multi: true, allowSelfLoops: true },
      nodes: [
        { key: "ent_1", attributes: { id: "ent_1", label: "Ukraine", type: "State", labels: ["Entity", "State"] } },
      ],
      edges: [
        {
          key: "rel_1",
          source: "ent_1",
          target: "ent_1",
          attributes: { id: "rel_1", label: "denied", predicate: "DENIED", claims: 2, asserted: 0, denied: 2 },
        },
      ],
    });
    expect(graph.nodes[0]?.attributes.name).toBe("Ukraine");
    expect(graph.edges[0]?.attributes).toMatchObject({ claims: 2, asserted: 0, denied: 2, contested: false });
  });
});

describe("describeFigure", () => {
  it("keeps the qualifier, the range and how a number was derived", () => {
    expect(describeFigure({ min: 139, qualifier: "at_least" }, "people")).toBe("at least 139");
    expect(describeFigure({ min: 20, max: 30, qualifier: "exact" }, "km")).toBe("20 to 30 km");
    expect(describeFigure({ value: 90, qualifier: "about" }, "$")).toBe("about 90 $");
    expect(describeFigure({ value: 286, qualifier: "over", derivation: "2 × 143" }, undefined)).toBe(
      "over 286 (2 × 143)",
    );
  });

  it("puts what is counted into the number that it has", () => {
    const units = ["child", "children", "policeman", "family", "days", "hours", "coach"];
    expect(units.map((unit) => describeFigure({ value: 4, qualifier: "exact" }, unit))).toEqual([
      "4 children",
      "4 children",
      "4 policemen",
      "4 families",
      "4 days",
      "4 hours",
      "4 coaches",
    ]);
    expect(describeFigure({ value: 1, qualifier: "exact" }, "child")).toBe("1 child");
    expect(describeFigure({ min: 1, qualifier: "over" }, "hours")).toBe("over 1 hour");
  });
});

describe("applyEvent", () => {
  const start: JobProgress = {
    state: "running",
    done: 0,
    total: 2,
    stage: "queued",
    outcomes: [],
    error: undefined,
    resumable: false,
    lost: undefined,
  };

  it("follows progress and takes each document once, even when a second stream repeats it", () => {
    const outcome = { name: "a.txt", status: "ingested", documentId: "doc_1" } as const;
    const after = [
      { kind: "progress", done: 1, total: 2, stage: "extract", place: 0 } as const,
      { kind: "document", outcome, place: 0 } as const,
      { kind: "document", outcome, place: 0 } as const,
    ].reduce(applyEvent, start);
    expect(after).toMatchObject({ done: 1, stage: "extract", outcomes: [outcome] });
  });

  it("keeps two files apart that have one name and one fate", () => {
    const outcome = { name: "a.txt", status: "rejected", reason: { code: "Empty", message: "" } } as const;
    const after = [0, 1].map((place) => ({ kind: "document", outcome, place }) as const).reduce(applyEvent, start);
    expect(after.outcomes).toEqual([outcome, outcome]);
  });
});

describe("sortRows", () => {
  it("sorts numbers by size and texts as a reader would", () => {
    expect(sortRows([2, 10, 1], (row) => row, true)).toEqual([10, 2, 1]);
    expect(sortRows(["émile", "zoe", "Adam"], (row) => row, false)).toEqual(["Adam", "émile", "zoe"]);
  });
});

describe("recent", () => {
  it("moves what is looked up again to the front and forgets the oldest", () => {
    const entity = (id: string) => ({ id, name: id, type: "Person" });
    const many = ["1", "2", "3", "4", "5", "6", "7"].reduce<ReturnType<typeof addRecent>>(
      (recent, id) => addRecent(recent, entity(id)),
      [],
    );
    expect(addRecent(many, entity("4")).map(({ id }) => id)).toEqual(["4", "7", "6", "5", "3", "2"]);
  });

  it("is empty where the storage holds something else", () => {
    expect(readRecent({ getItem: () => "{broken" })).toEqual([]);
  });
});

describe("format", () => {
  it("reads dates of any precision, spans, counts and types", () => {
    expect([formatDate("2024-03-22"), formatDate("2024-03"), formatDate("2024")]).toEqual([
      "22 Mar 2024",
      "Mar 2024",
      "2024",
    ]);
    expect(formatSpan("2024-03-22", "2024-03-22")).toBe("22 Mar 2024");
    expect(formatSpan("2024-03-22", "2024-03-25")).toBe("22 – 25 Mar 2024");
    expect(formatSpan("2024-02-22", "2024-03-25")).toBe("22 Feb – 25 Mar 2024");
    expect(formatSpan("2023-12-31", "2024-03-25")).toBe("31 Dec 2023 – 25 Mar 2024");
    expect(formatSpan("2024-02", "2024-03-25")).toBe("Feb 2024 – 25 Mar 2024");
    expect([count(1, "sentence"), count(1200, "entity", "entities")]).toEqual(["1 sentence", "1,200 entities"]);
    expect(formatType("ArmedGroup")).toBe("Armed group");
  });
});

describe("toQueryString", () => {
  it("repeats lists and leaves out what is not set", () => {
    expect(
      toQueryString({ predicate: ["ACCUSED", "DENIED"], from: "", contested: false, limit: 3, cursor: undefined }),
    ).toBe("?predicate=ACCUSED&predicate=DENIED&limit=3");
  });
});
