import { describe, expect, it } from "vitest";
import { EVENT_TYPE_NAMES, type EventType, getPredicate, PREDICATE_NAMES } from "../../../cypher/ontology.ts";
import { FRAMES } from "../../../ingest/frames/index.ts";
import { PATTERNS } from "../../../ingest/frames/patterns/index.ts";
import { BY_FORCE_EXAMPLES } from "./examples/by-force.ts";
import { CLAUSE_EXAMPLES } from "./examples/clauses.ts";
import { DEALING_EXAMPLES } from "./examples/dealings.ts";
import { DEED_EXAMPLES } from "./examples/deeds.ts";
import { DOUBT_EXAMPLES } from "./examples/doubt.ts";
import type { ExampleSet } from "./examples/example-set.ts";
import { FORCE_EXAMPLES } from "./examples/force.ts";
import { FRIENDLY_EXAMPLES } from "./examples/friendly.ts";
import { GIVEN_EXAMPLES } from "./examples/given.ts";
import { JOINED_EXAMPLES } from "./examples/joined.ts";
import { PARTY_EXAMPLES } from "./examples/parties.ts";
import { REPORT_EXAMPLES } from "./examples/reports.ts";
import { SPEECH_EXAMPLES } from "./examples/speech.ts";
import { STANDING_EXAMPLES } from "./examples/standing.ts";
import { findClaimsIn, findFaults, isMet, parseExpected } from "./run-example.ts";

const SETS: readonly ExampleSet[] = [
  ...SPEECH_EXAMPLES,
  ...DOUBT_EXAMPLES,
  ...FORCE_EXAMPLES,
  ...BY_FORCE_EXAMPLES,
  ...DEALING_EXAMPLES,
  ...FRIENDLY_EXAMPLES,
  ...DEED_EXAMPLES,
  ...STANDING_EXAMPLES,
  ...PARTY_EXAMPLES,
  ...REPORT_EXAMPLES,
  ...CLAUSE_EXAMPLES,
  ...JOINED_EXAMPLES,
  ...GIVEN_EXAMPLES,
];

let examples = 0;
let counterExamples = 0;

describe("frames", () => {
  it.each(FRAMES)("$id gives the claims of its examples and none for its counter-examples", (frame) => {
    const faults = frame.examples.flatMap(({ text, claims }) =>
      findFaults(text, claims, frame.predicate).map((fault) => `${text} ${fault}`),
    );
    const false_ = frame.counterExamples.filter((text) =>
      findClaimsIn(text).some(({ frameId }) => frameId === frame.id),
    );
    examples += frame.examples.length;
    counterExamples += frame.counterExamples.length;
    expect([...faults, ...false_]).toEqual([]);
  });

  it.each(PATTERNS)("$id, a pattern, does as its examples say", (pattern) => {
    const missing = pattern.examples.flatMap(({ text, claims }) => {
      const found = findClaimsIn(text);
      return claims
        .filter((line) => !found.some((claim) => isMet(parseExpected(line), claim)))
        .map((line) => `${text} missing ${line}`);
    });
    const loud = pattern.counterExamples.filter((text) =>
      findClaimsIn(text).some(({ frameId }) => frameId === pattern.id),
    );
    examples += pattern.examples.length;
    counterExamples += pattern.counterExamples.length;
    expect([...missing, ...loud]).toEqual([]);
  });

  it.each(SETS)("say $predicate in many words and keep silent elsewhere", ({ predicate, says, silent }) => {
    const faults = says.flatMap(([text, ...claims]) =>
      findFaults(text, claims, predicate).map((fault) => `${text} ${fault}`),
    );
    const loud = silent.flatMap((text) => findFaults(text, [], predicate).map((fault) => `${text} ${fault}`));
    examples += says.length;
    counterExamples += silent.length;
    expect([...faults, ...loud]).toEqual([]);
  });

  it("cover every event type", () => {
    const covered = new Set<EventType>(
      FRAMES.flatMap((frame) => frame.eventType ?? getPredicate(frame.predicate).eventType ?? []),
    );
    expect(EVENT_TYPE_NAMES.filter((type) => !covered.has(type))).toEqual([]);
  });

  it("have at least one example for every predicate of an event", () => {
    const shown = new Set([
      ...FRAMES.filter((frame) => frame.examples.length > 0).map(({ predicate }) => predicate),
      ...SETS.map(({ predicate }) => predicate),
    ]);
    expect(PREDICATE_NAMES.filter((name) => getPredicate(name).eventType !== null && !shown.has(name))).toEqual([]);
  });

  it("have run many examples", () => {
    console.log(`${examples} examples and ${counterExamples} counter-examples ran`);
    expect(examples + counterExamples).toBeGreaterThanOrEqual(500);
  });
});
