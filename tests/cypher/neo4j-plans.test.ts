import neo4j from "neo4j-driver";
import { describe, expect, it } from "vitest";
import { getQuery, QUERIES, type QueryName } from "../../cypher/query-catalog.ts";
import { toKeptStatement } from "../../cypher/stores/neo4j/keep-plan.ts";
import { describeOnNeo4j, openEmptySession } from "../support/neo4j.ts";

const NAMES = Object.values(QUERIES).flat() as readonly QueryName[];
const FILLS = {
  edge: "SUBJECT",
  type: "Person",
  property: "placeId",
  label: "Claim",
  predicate: "ACCUSED",
  order: "e.name, e.id",
  link: "SUBJECT",
};
const LISTS = { rows: [], ids: [], documents: [] };

interface Plan {
  readonly operatorType: string;
  readonly children?: readonly Plan[];
}

function listOperators({ operatorType, children = [] }: Plan): readonly string[] {
  return [operatorType, ...children.flatMap(listOperators)];
}

/** Statements whose plan is kept, by the names of their queries. */
function listKept(): readonly (readonly [QueryName, string])[] {
  return NAMES.flatMap((name) => {
    const text = getQuery(name, "neo4j", FILLS);
    const lists = Object.entries(LISTS).filter(([list]) => text.includes(`$${list}`));
    const { statement } = toKeptStatement(text, Object.fromEntries(lists));
    return statement.startsWith("CYPHER replan=skip") ? [[name, statement] as const] : [];
  });
}

describe("toKeptStatement", () => {
  it("puts lists into a map, since Neo4j makes a plan for each magnitude of a list, and leaves the rest where it is", () => {
    const text = "UNWIND $ids AS id\nMATCH (d:Document {id: id})\nWHERE d.storyId = $story\nRETURN d.ids, $idsOf";
    expect(toKeptStatement(text, { ids: ["a", "b"], story: "s", idsOf: "c" })).toEqual({
      statement: "UNWIND $lists.ids AS id\nMATCH (d:Document {id: id})\nWHERE d.storyId = $story\nRETURN d.ids, $idsOf",
      parameters: { lists: { ids: ["a", "b"] }, story: "s", idsOf: "c" },
    });
  });

  it("keeps the plan of a statement that writes rows and finds them by their ids, and of no other", () => {
    const names = listKept().map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(["write-claims", "link-claims", "set-entity-counts"]));
    for (const name of ["get-denials-about", "get-relation-claims", "update-relations", "begin-write", "delete-some"])
      expect(names).not.toContain(name);
  });
});

describeOnNeo4j("the plans that Neo4j keeps", (config) => {
  it("find every row by an index, also when they are made while the graph is empty", async () => {
    await (await openEmptySession(config)).close();
    const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password));
    const session = driver.session();
    const scanning: string[] = [];
    for (const [name, statement] of listKept()) {
      const { summary } = await session.run(statement.replace("replan=skip", "replan=skip EXPLAIN"), { lists: LISTS });
      const operators = listOperators(summary.plan as Plan);
      expect(operators.length).toBeGreaterThan(2);
      if (operators.some((operator) => /Scan|HashJoin|ValueHash/.test(operator))) scanning.push(name);
    }
    await session.close();
    await driver.close();
    expect(scanning).toEqual([]);
  }, 120_000);
});
