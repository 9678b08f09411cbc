/** What every store must do. Each engine's test file runs all of it against the real engine. */
import { describe, expect, it } from "vitest";
import { RememberedGraph } from "../../cypher/memory/remembered-graph.ts";
import { createCypherGraphStore } from "../../cypher/stores/cypher-graph-store.ts";
import type { CypherSession } from "../../cypher/stores/cypher-session.ts";
import { createStatementNotes } from "../support/note-statements.ts";
import { describeEvidencing } from "./contract/evidencing.ts";
import { describeExploring } from "./contract/exploring.ts";
import { describeLoading } from "./contract/loading.ts";
import { describeMerging } from "./contract/merging.ts";
import { describeOverview } from "./contract/overview.ts";
import { describeQuerying } from "./contract/querying.ts";
import { describeRemembering } from "./contract/remembering.ts";
import { describeSearching } from "./contract/searching.ts";

const NOTHING = { entities: -1, relations: -1 } as const;

/** @param openSession opens an empty graph */
export function describeGraphStore(name: string, openSession: () => Promise<CypherSession>): void {
  const notes = createStatementNotes();
  const openNoted = async () => notes.watch(await openSession());
  const create = (session: CypherSession) => createCypherGraphStore(session.dialect, session);
  const createAsking = (session: CypherSession) =>
    createCypherGraphStore(session.dialect, session, new RememberedGraph(session, NOTHING));
  const open = async () => create(await openNoted());
  const openAsking = async () => createAsking(await openNoted());

  describe(`GraphStore on ${name}`, () => {
    describeLoading(open);
    describeMerging(open);
    describeSearching(open);
    describeOverview(open);
    describeExploring(open);
    describeEvidencing(open);
    describeQuerying(open);

    // A graph that is too large to be remembered is asked of the engine.
    describe("that remembers nothing", () => {
      describeSearching(openAsking);
      describeExploring(openAsking);
    });

    describeRemembering(async () => {
      const session = await openNoted();
      return [createAsking(session), create(session)];
    });

    it("has run every query file by now", () => {
      expect(notes.listMissing()).toEqual([]);
    });
  });
}
