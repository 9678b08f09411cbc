import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Polarity } from "../../cypher/model.ts";
import { getPredicate, PREDICATE_NAMES, type PredicateName } from "../../cypher/ontology.ts";
import { deriveRelations, type RelationClaim, type RelationDocument, toRelationKey } from "../../cypher/relations.ts";

const documents = new Map<string, RelationDocument>([
  ["d1", { id: "d1", storyId: "s1", publishedOn: "2024-03-23" }],
  ["d2", { id: "d2", storyId: "s1", publishedOn: "2024-03-25" }],
  ["d3", { id: "d3", storyId: "s2" }],
]);

function say(
  subject: string,
  predicate: PredicateName,
  object: string,
  rest: Partial<RelationClaim> = {},
): RelationClaim {
  return { subject, predicate, object, polarity: "asserted", confidence: 0.5, documentId: "d1", ...rest };
}

const contestedOf = (claims: readonly RelationClaim[], predicate: PredicateName) =>
  deriveRelations(claims, documents).find((relation) => relation.predicate === predicate)?.contested;

describe("deriveRelations", () => {
  it("counts claims, documents and stories, and takes the best confidence", () => {
    const claims = [
      say("a", "ACCUSED", "b"),
      say("a", "ACCUSED", "b", { documentId: "d2", confidence: 0.9 }),
      say("a", "ACCUSED", "b", { documentId: "d3", polarity: "alleged" }),
    ];
    expect(deriveRelations(claims, documents)).toMatchObject([
      {
        claims: 3,
        documents: 3,
        sources: 2,
        asserted: 2,
        alleged: 1,
        denied: 0,
        confidence: 0.9,
        firstSeen: "2024-03-23",
        lastSeen: "2024-03-25",
        contested: false,
      },
    ]);
  });

  it("joins both directions of a symmetric relation, and no other", () => {
    expect(deriveRelations([say("b", "MET_WITH", "a"), say("a", "MET_WITH", "b")], documents)).toMatchObject([
      { subject: "a", object: "b", claims: 2 },
    ]);
    expect(deriveRelations([say("b", "ATTACKED", "a"), say("a", "ATTACKED", "b")], documents)).toHaveLength(2);
  });

  it("makes no edge from an entity to itself", () => {
    expect(deriveRelations([say("a", "PRAISED", "a")], documents)).toEqual([]);
  });

  it("calls a relation contested when a denied claim stands beside one that is not, and denied when it has no other", () => {
    const denied = say("a", "INVOLVED_IN", "e", { polarity: "denied" });
    expect(contestedOf([denied, say("a", "INVOLVED_IN", "e", { polarity: "alleged" })], "INVOLVED_IN")).toBe(true);
    expect(contestedOf([denied], "INVOLVED_IN")).toBe(false);
    expect(
      contestedOf([say("a", "INVOLVED_IN", "e"), say("a", "INVOLVED_IN", "e", { polarity: "alleged" })], "INVOLVED_IN"),
    ).toBe(false);
  });

  it("calls a relation contested when one party denied the other, or the event that it is about", () => {
    const accusation = say("putin", "ACCUSED", "ukraine", { about: "attack" });
    expect(contestedOf([accusation, say("ukraine", "DENIED", "attack")], "ACCUSED")).toBe(true);
    expect(contestedOf([accusation, say("ukraine", "DENIED", "putin")], "ACCUSED")).toBe(true);
    expect(
      contestedOf([say("ukraine", "INVOLVED_IN", "attack"), say("ukraine", "DENIED", "attack")], "INVOLVED_IN"),
    ).toBe(true);
    expect(contestedOf([accusation, say("iran", "DENIED", "attack")], "ACCUSED")).toBe(false);
    expect(contestedOf([accusation, say("ukraine", "DENIED", "other attack")], "ACCUSED")).toBe(false);
  });

  it("lets nobody contest his own words, and does not take a denied denial for one", () => {
    expect(
      contestedOf(
        [say("ukraine", "ACCUSED", "russia", { about: "attack" }), say("ukraine", "DENIED", "attack")],
        "ACCUSED",
      ),
    ).toBe(false);
    expect(
      contestedOf([say("a", "PERPETRATED", "e"), say("a", "DENIED", "e", { polarity: "denied" })], "PERPETRATED"),
    ).toBe(false);
    expect(contestedOf([say("a", "DENIED", "e")], "DENIED")).toBe(false);
  });

  it("gives the same relations whatever the order of the claims, and every claim is in exactly one", () => {
    const id = fc.constantFrom("a", "b", "c", "e");
    const polarity = fc.constantFrom<Polarity>("asserted", "alleged", "speculated", "denied");
    const predicate = fc.constantFrom(...PREDICATE_NAMES);
    const documentId = fc.constantFrom("d1", "d2", "d3");
    const claim = fc.record({
      subject: id,
      predicate,
      object: id,
      polarity,
      documentId,
      confidence: fc.constantFrom(0.1, 0.9),
    });
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 30 }), (claims) => {
        const relations = deriveRelations(claims, documents);
        expect(deriveRelations([...claims].reverse(), documents)).toEqual(relations);
        expect(relations.reduce((sum, relation) => sum + relation.claims, 0)).toBe(
          claims.filter((own) => own.subject !== own.object).length,
        );
        for (const own of relations) expect(own.asserted + own.alleged + own.speculated + own.denied).toBe(own.claims);
      }),
    );
  });
});

describe("toRelationKey", () => {
  it("gives one id for both directions of each symmetric predicate, two for every other", () => {
    for (const predicate of PREDICATE_NAMES) {
      const same = toRelationKey("a", predicate, "b")?.id === toRelationKey("b", predicate, "a")?.id;
      expect(same, predicate).toBe(getPredicate(predicate).symmetric);
    }
  });
});
