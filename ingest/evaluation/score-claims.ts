/** Claims against the annotated ones of a text, where each fact counts once however often the text repeats it. */
import { groupBy } from "../../cypher/group-by.ts";
import type { Polarity } from "../../cypher/model.ts";
import { getPredicate, type PredicateName } from "../../cypher/ontology.ts";
import type { Counts } from "./counts.ts";
import type { EvaluatedClaim, GoldClaim } from "./gold.ts";

/** All claims with the same subject, predicate and object. */
interface Fact<C extends EvaluatedClaim> {
  readonly subject: string;
  readonly predicate: PredicateName;
  readonly object: string;
  readonly claims: readonly C[];
}

export interface ClaimScore {
  /** Subject, predicate and object are right. */
  readonly typed: Counts;
  /** The two are related at all, in whatever way and direction. */
  readonly pairs: Counts;
  /** Of facts that somebody says, whether it is known who. */
  readonly attribution: Counts;
  /** Facts that are alleged, speculated or denied, found with that polarity. */
  readonly notAsserted: Counts;
  readonly missed: readonly GoldClaim[];
  readonly wrong: readonly EvaluatedClaim[];
}

/** @param predicted claims whose parties were replaced by the annotated entities that they stand for */
export function scoreClaims(gold: readonly GoldClaim[], predicted: readonly EvaluatedClaim[]): ClaimScore {
  const wanted = toFacts(gold);
  const said = toFacts(predicted.filter(({ subject, object }) => subject !== object));
  const found = new Set<Fact<GoldClaim>>();
  const wrong: EvaluatedClaim[] = [];
  let right = 0;
  for (const fact of said) {
    const hits = wanted.filter((other) => answers(fact, other));
    for (const hit of hits) found.add(hit);
    if (hits.some(isRequired)) right += 1;
    if (hits.length === 0) wrong.push(...fact.claims.slice(0, 1));
  }
  const required = wanted.filter(isRequired);
  const missed = required.filter((fact) => !found.has(fact));
  return {
    typed: { right, predicted: right + wrong.length, found: required.length - missed.length, wanted: required.length },
    pairs: scorePairs(gold, said),
    attribution: scoreAttribution(wanted, said),
    notAsserted: scoreNotAsserted(wanted, said),
    missed: missed.flatMap(({ claims }) => claims.slice(0, 1)),
    wrong,
  };
}

/** Whether a claim is annotated, required or not. */
export function isAnnotated(claim: EvaluatedClaim, gold: readonly GoldClaim[]): boolean {
  return gold.some((other) => isSaidBy(claim, other));
}

function toFacts<C extends EvaluatedClaim>(claims: readonly C[]): readonly Fact<C>[] {
  const facts = groupBy(claims, ({ subject, predicate, object }) => [subject, predicate, object].join(" "));
  return [...facts.values()].flatMap((list) => {
    const [first] = list;
    return first === undefined
      ? []
      : [{ subject: first.subject, predicate: first.predicate, object: first.object, claims: list }];
  });
}

function isRequired({ claims }: Fact<GoldClaim>): boolean {
  return claims.some(({ optional }) => !optional);
}

function answers(fact: Pick<EvaluatedClaim, "subject" | "predicate" | "object">, { claims }: Fact<GoldClaim>): boolean {
  return claims.some((claim) => isSaidBy(fact, claim));
}

function isSaidBy(
  { subject, predicate, object }: Pick<EvaluatedClaim, "subject" | "predicate" | "object">,
  gold: GoldClaim,
): boolean {
  if (predicate !== gold.predicate && !gold.orPredicates.includes(predicate)) return false;
  if (isBetween(subject, object, gold)) return true;
  return getPredicate(predicate).symmetric && isBetween(object, subject, gold);
}

function isBetween(subject: string, object: string, gold: GoldClaim): boolean {
  return [gold.subject, ...gold.orSubjects].includes(subject) && [gold.object, ...gold.orObjects].includes(object);
}

/** Each unordered pair of entities counts once, on either side. */
function scorePairs(gold: readonly GoldClaim[], said: readonly Fact<EvaluatedClaim>[]): Counts {
  const groups = [...groupBy(gold, toPair).values()];
  const predicted = [...groupBy(said, toPair).values()].flatMap((facts) => facts.slice(0, 1));
  const required = groups.filter((claims) => claims.some(({ optional }) => !optional));
  const relates = ({ subject, object }: Fact<EvaluatedClaim>, claims: readonly GoldClaim[]): boolean =>
    claims.some((claim) => isBetween(subject, object, claim) || isBetween(object, subject, claim));
  const hits = predicted.map((fact) => groups.filter((claims) => relates(fact, claims)));
  const found = new Set(hits.flat());
  return {
    right: hits.filter((hit) => hit.some((claims) => required.includes(claims))).length,
    predicted: hits.filter((hit) => hit.length === 0 || hit.some((claims) => required.includes(claims))).length,
    found: required.filter((claims) => found.has(claims)).length,
    wanted: required.length,
  };
}

function toPair({ subject, object }: Pick<EvaluatedClaim, "subject" | "object">): string {
  return [subject, object].sort().join(" ");
}

function scoreAttribution(wanted: readonly Fact<GoldClaim>[], said: readonly Fact<EvaluatedClaim>[]): Counts {
  const attributed = wanted.filter((fact) =>
    fact.claims.some((claim) => !claim.optional && claim.attributedTo !== undefined),
  );
  const found = new Set<Fact<GoldClaim>>();
  let [right, predicted] = [0, 0];
  for (const fact of said) {
    const hits = wanted.filter((other) => answers(fact, other));
    const sources = collectSources(fact);
    // Of what is not annotated nobody knows who says it, and what is optional is not counted.
    if (!hits.some(isRequired) || sources.size === 0) continue;
    predicted += 1;
    const agreeing = hits.filter((hit) => [...collectSources(hit)].some((source) => sources.has(source)));
    if (agreeing.length > 0) right += 1;
    for (const hit of agreeing) found.add(hit);
  }
  return { right, predicted, found: attributed.filter((fact) => found.has(fact)).length, wanted: attributed.length };
}

function collectSources({ claims }: Fact<EvaluatedClaim>): ReadonlySet<string> {
  return new Set(claims.flatMap(({ attributedTo }) => (attributedTo === undefined ? [] : [attributedTo])));
}

/** A fact that the text both asserts and denies is told by both; here only those count that it never asserts. */
function scoreNotAsserted(wanted: readonly Fact<GoldClaim>[], said: readonly Fact<EvaluatedClaim>[]): Counts {
  const hedged = wanted.filter((fact) => isRequired(fact) && !collectPolarities(fact).has("asserted"));
  const found = new Set<Fact<GoldClaim>>();
  let [right, predicted] = [0, 0];
  for (const fact of said) {
    const polarities = collectPolarities(fact);
    if ([...polarities].every((polarity) => polarity === "asserted")) continue;
    const hits = wanted.filter((other) => answers(fact, other));
    if (hits.length > 0 && !hits.some(isRequired)) continue;
    predicted += 1;
    const agreeing = hits.filter((hit) => [...collectPolarities(hit)].some((polarity) => polarities.has(polarity)));
    if (agreeing.length > 0) right += 1;
    for (const hit of agreeing) found.add(hit);
  }
  return { right, predicted, found: hedged.filter((fact) => found.has(fact)).length, wanted: hedged.length };
}

function collectPolarities({ claims }: Fact<EvaluatedClaim>): ReadonlySet<Polarity> {
  return new Set(claims.map(({ polarity }) => polarity));
}
