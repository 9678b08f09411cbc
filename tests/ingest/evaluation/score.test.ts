import { describe, expect, it } from "vitest";
import type { PredicateName } from "../../../cypher/ontology.ts";
import type { EvaluatedClaim, EvaluatedMention, GoldClaim, GoldMention } from "../../../ingest/evaluation/gold.ts";
import { alignEntities, matchMentions, trimName } from "../../../ingest/evaluation/match-mentions.ts";
import { isAnnotated, scoreClaims } from "../../../ingest/evaluation/score-claims.ts";
import { scoreLinks, scoreNames, scoreResolution } from "../../../ingest/evaluation/score-mentions.ts";

function mention(start: number, end: number, entity: string, rest: Partial<EvaluatedMention> = {}): EvaluatedMention {
  return { start, end, entity, kind: "name", types: ["Person"], ...rest };
}

function gold(start: number, end: number, entity: string, rest: Partial<GoldMention> = {}): GoldMention {
  return { ...mention(start, end, entity), optional: false, ...rest };
}

function claim(
  subject: string,
  predicate: PredicateName,
  object: string,
  rest: Partial<EvaluatedClaim> = {},
): EvaluatedClaim {
  return { subject, predicate, object, polarity: "asserted", ...rest };
}

function goldClaim(
  subject: string,
  predicate: PredicateName,
  object: string,
  rest: Partial<GoldClaim> = {},
): GoldClaim {
  return {
    ...claim(subject, predicate, object),
    orPredicates: [],
    orSubjects: [],
    orObjects: [],
    optional: false,
    sentence: "",
    ...rest,
  };
}

describe("trimName", () => {
  it.each([
    ["President Lula's", "Lula"],
    ["the Prime Minister Kurti", "Kurti"],
    ['"Barbecue"', "Barbecue"],
    ["Volodymyr Z.", "Volodymyr Z."],
    ["The", "The"],
  ])("makes of %s %s", (text, name) => {
    const { start, end } = trimName(text, { start: 0, end: text.length });
    expect(text.slice(start, end)).toBe(name);
  });
});

describe("scoreNames", () => {
  it("counts a name only with its exact bounds and its type", () => {
    const wanted = [gold(0, 5, "a"), gold(10, 15, "b"), gold(20, 25, "c", { types: ["People", "State"] })];
    const found = [mention(0, 5, "x"), mention(10, 16, "y"), mention(20, 25, "z", { types: ["State"] })];
    expect(scoreNames(wanted, found).counts).toEqual({ right: 2, predicted: 3, found: 2, wanted: 3 });
  });

  it("neither rewards nor punishes optional names, nor what overlaps them", () => {
    const wanted = [gold(0, 5, "a", { optional: true })];
    expect(scoreNames(wanted, [mention(0, 5, "x")]).counts).toEqual({ right: 0, predicted: 0, found: 0, wanted: 0 });
    expect(scoreNames(wanted, [mention(0, 8, "x")]).counts.predicted).toBe(0);
  });
});

describe("scoreResolution", () => {
  it("takes precision for two who are made one, and recall for one who is made two", () => {
    const wanted = [gold(0, 5, "a"), gold(10, 15, "a"), gold(20, 25, "b")];
    const allOne = [mention(0, 5, "x"), mention(10, 15, "x"), mention(20, 25, "x")];
    const allApart = [mention(0, 5, "x"), mention(10, 15, "y"), mention(20, 25, "z")];
    const one = scoreResolution(wanted, matchMentions(wanted, allOne));
    expect(one.recall).toBe(3);
    expect(one.precision).toBeCloseTo(2 / 3 + 2 / 3 + 1 / 3);
    const apart = scoreResolution(wanted, matchMentions(wanted, allApart));
    expect(apart.precision).toBe(3);
    expect(apart.recall).toBe(2);
  });
});

describe("scoreLinks", () => {
  it("wants a pronoun in the cluster that holds most names of its entity", () => {
    const wanted = [gold(0, 5, "a"), gold(10, 12, "a", { kind: "pronoun" })];
    const names = [mention(0, 5, "x")];
    const pairs = matchMentions(wanted.slice(0, 1), names);
    const linked = scoreLinks("pronoun", wanted, [...names, mention(10, 12, "x", { kind: "pronoun" })], pairs);
    const strayed = scoreLinks("pronoun", wanted, [...names, mention(10, 12, "y", { kind: "pronoun" })], pairs);
    expect([linked.counts.found, strayed.counts.found, strayed.counts.wanted]).toEqual([1, 0, 1]);
  });
});

describe("alignEntities", () => {
  it("lets names outweigh pronouns", () => {
    const wanted = [gold(0, 5, "a"), gold(10, 12, "b", { kind: "pronoun" }), gold(20, 22, "b", { kind: "pronoun" })];
    const found = [mention(0, 5, "x"), mention(10, 12, "x"), mention(20, 22, "x")];
    expect(alignEntities(matchMentions(wanted, found)).get("x")).toBe("a");
  });
});

describe("scoreClaims", () => {
  it("counts a fact once, however often it is said", () => {
    const { typed } = scoreClaims(
      [goldClaim("a", "ACCUSED", "b")],
      [claim("a", "ACCUSED", "b"), claim("a", "ACCUSED", "b")],
    );
    expect(typed).toEqual({ right: 1, predicted: 1, found: 1, wanted: 1 });
  });

  it("keeps the direction of a relation unless it has none", () => {
    expect(isAnnotated(claim("b", "ACCUSED", "a"), [goldClaim("a", "ACCUSED", "b")])).toBe(false);
    expect(isAnnotated(claim("b", "MET_WITH", "a"), [goldClaim("a", "MET_WITH", "b")])).toBe(true);
  });

  it("finds a pair that is related in another way", () => {
    const { typed, pairs } = scoreClaims([goldClaim("a", "ACCUSED", "b")], [claim("b", "ATTACKED", "a")]);
    expect(typed).toEqual({ right: 0, predicted: 1, found: 0, wanted: 1 });
    expect(pairs).toEqual({ right: 1, predicted: 1, found: 1, wanted: 1 });
  });

  it("accepts what is annotated as accepted as well", () => {
    const wanted = [goldClaim("a", "MEMBER_OF", "b", { orPredicates: ["LEADER_OF"], orObjects: ["c"] })];
    expect(scoreClaims(wanted, [claim("a", "LEADER_OF", "c")]).typed.found).toBe(1);
  });

  it("neither rewards nor punishes optional facts", () => {
    const { typed } = scoreClaims([goldClaim("a", "NEAR", "b", { optional: true })], [claim("a", "NEAR", "b")]);
    expect(typed).toEqual({ right: 0, predicted: 0, found: 0, wanted: 0 });
  });

  it("wants to know who says it", () => {
    const wanted = [goldClaim("a", "ATTACKED", "b", { polarity: "alleged", attributedTo: "c" })];
    const right = scoreClaims(wanted, [claim("a", "ATTACKED", "b", { attributedTo: "c" })]);
    const wrong = scoreClaims(wanted, [claim("a", "ATTACKED", "b", { attributedTo: "d" })]);
    expect(right.attribution).toEqual({ right: 1, predicted: 1, found: 1, wanted: 1 });
    expect(wrong.attribution).toEqual({ right: 0, predicted: 1, found: 0, wanted: 1 });
  });

  it("tells what is alleged from what is denied", () => {
    const wanted = [goldClaim("a", "ATTACKED", "b", { polarity: "denied", attributedTo: "a" })];
    const alleged = scoreClaims(wanted, [claim("a", "ATTACKED", "b", { polarity: "alleged" })]);
    const denied = scoreClaims(wanted, [claim("a", "ATTACKED", "b", { polarity: "denied" })]);
    expect(alleged.notAsserted).toEqual({ right: 0, predicted: 1, found: 0, wanted: 1 });
    expect(denied.notAsserted).toEqual({ right: 1, predicted: 1, found: 1, wanted: 1 });
  });
});
