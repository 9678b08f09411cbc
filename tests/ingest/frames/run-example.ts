/** Runs a sentence through the whole extractor and reads the claims back as examples write them. */
import type { DocumentGraph } from "../../../cypher/model.ts";
import type { PredicateName } from "../../../cypher/ontology.ts";
import { getPredicate } from "../../../cypher/ontology.ts";
import { createExtractor } from "../../../ingest/pipeline.ts";

const extractor = createExtractor();

export interface FoundClaim {
  readonly predicate: PredicateName;
  readonly polarity: string;
  readonly eventType: string | undefined;
  readonly frameId: string;
  /** All names that an example may use for a party: canonical, aliases, words of the text. */
  readonly subject: ReadonlySet<string>;
  readonly object: ReadonlySet<string>;
  readonly attributedTo: ReadonlySet<string> | undefined;
}

export function findClaimsIn(text: string): readonly FoundClaim[] {
  const graph = extractor.extract({ text });
  const names = namesById(graph, text);
  const none: ReadonlySet<string> = new Set();
  return graph.claims.map((claim) => ({
    predicate: claim.predicate,
    polarity: claim.polarity,
    eventType: claim.eventType,
    frameId: claim.frameId,
    subject: names.get(claim.subject) ?? none,
    object: names.get(claim.object) ?? none,
    attributedTo: claim.attributedTo === undefined ? undefined : (names.get(claim.attributedTo) ?? none),
  }));
}

function namesById(graph: DocumentGraph, text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const wordsOf = (id: string): readonly string[] =>
    graph.mentions
      .filter(({ entityId }) => entityId === id)
      .flatMap(({ starts, ends }) =>
        starts.map((start, at) => text.slice(start, ends[at]).replace(/^(?:the|a|an) /i, "")),
      );
  return new Map(graph.entities.map(({ id, name, aliases }) => [id, new Set([name, ...aliases, ...wordsOf(id)])]));
}

const EXPECTED = /^(.+?) ([A-Z_]+) (.+?)(?: \[(\w+)\])?(?: by (.+))?$/;

export interface ExpectedClaim {
  readonly subject: string;
  readonly predicate: PredicateName;
  readonly object: string;
  readonly polarity: string;
  readonly attributedTo: string | undefined;
}

export function parseExpected(line: string): ExpectedClaim {
  const [, subject, predicate, object, polarity, attributedTo] = EXPECTED.exec(line) ?? [];
  if (subject === undefined || predicate === undefined || object === undefined) throw new Error(`not a claim: ${line}`);
  return { subject, predicate: predicate as PredicateName, object, polarity: polarity ?? "asserted", attributedTo };
}

export function isMet(expected: ExpectedClaim, claim: FoundClaim): boolean {
  const straight = claim.subject.has(expected.subject) && claim.object.has(expected.object);
  const turned =
    getPredicate(expected.predicate).symmetric &&
    claim.object.has(expected.subject) &&
    claim.subject.has(expected.object);
  if (claim.predicate !== expected.predicate || claim.polarity !== expected.polarity || !(straight || turned))
    return false;
  return expected.attributedTo === undefined || claim.attributedTo?.has(expected.attributedTo) === true;
}

/** What is wrong with a sentence's claims of the predicates that it is an example of; empty if nothing is. */
export function findFaults(text: string, lines: readonly string[], predicate: PredicateName): readonly string[] {
  const expected = lines.map(parseExpected);
  const predicates = new Set([predicate, ...expected.map((it) => it.predicate)]);
  const found = findClaimsIn(text).filter((claim) => predicates.has(claim.predicate));
  const missing = expected
    .filter((it) => !found.some((claim) => isMet(it, claim)))
    .map((it) => `missing ${it.subject} ${it.predicate} ${it.object} [${it.polarity}]`);
  const extra = found
    .filter((claim) => !expected.some((it) => isMet(it, claim)))
    .map(
      (claim) =>
        `unexpected ${[...claim.subject][0]} ${claim.predicate} ${[...claim.object][0]} [${claim.polarity}] (${claim.frameId})`,
    );
  return [...missing, ...extra];
}
