/** Random histories of a graph, of ingests, withdrawals, merges, splits and rebuilds, to be lived through by stores. */
import fc from "fast-check";
import { NewsgraphError } from "../../../cypher/errors.ts";
import type { GraphStore } from "../../../cypher/graph-store.ts";
import type { Entity } from "../../../cypher/model.ts";
import { buildClaim, buildDocument, buildJudgement } from "../../support/builders.ts";
import { attack, isis, isisK, putin, putinShort, russia, story, ukraine, zola } from "./crocus.ts";

export const PEOPLE = [putin, putinShort, zola, isis, isisK] as const;
const DOCUMENTS = [
  ...story,
  buildDocument("A visit", { claims: [buildClaim(zola, "MET_WITH", putin), buildClaim(russia, "NEAR", ukraine)] }),
  // The first article, read by a later extractor.
  buildDocument("Putin blames Ukraine", {
    text: story[0].document.text,
    extractorVersion: "2",
    claims: [
      buildClaim(isisK, "PERPETRATED", attack),
      buildClaim(putinShort, "CRITICISED", ukraine, { about: attack }),
    ],
  }),
] as const;

export type Step = (store: GraphStore) => Promise<unknown>;

const document = fc.constantFrom(...DOCUMENTS);
const pair = fc
  .tuple(fc.constantFrom<Entity>(...PEOPLE), fc.constantFrom<Entity>(...PEOPLE))
  .filter(([a, b]) => a.id < b.id);

async function rebuild(store: GraphStore): Promise<void> {
  const kept = new Set((await store.clear()).map(({ id }) => id));
  await store.load(DOCUMENTS.filter((own) => kept.has(own.document.id)));
}

export const step: fc.Arbitrary<readonly [label: string, step: Step]> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .subarray([...DOCUMENTS], { minLength: 1 })
      .map((own) => [`ingest ${own.length}`, (store: GraphStore) => store.load(own)] as const),
  },
  {
    weight: 2,
    arbitrary: document.map(
      (own) => [`withdraw ${own.document.title}`, (store: GraphStore) => store.withdraw(own.document.id)] as const,
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(pair, fc.constantFrom("linker", "Ada"))
      .map(
        ([[a, b], by]) =>
          [
            `${by} merges ${a.name}, ${b.name}`,
            (store: GraphStore) => store.judge([buildJudgement("same", a, b, { by })]),
          ] as const,
      ),
  },
  {
    weight: 2,
    arbitrary: pair.map(
      ([a, b]) =>
        [`parts ${a.name}, ${b.name}`, (store: GraphStore) => store.judge([buildJudgement("distinct", a, b)])] as const,
    ),
  },
  {
    weight: 2,
    arbitrary: pair.map(
      ([a, b]) =>
        [
          `takes back ${a.name}, ${b.name}`,
          (store: GraphStore) => store.unjudge([buildJudgement("same", a, b).id]),
        ] as const,
    ),
  },
  {
    weight: 1,
    arbitrary: document.map(
      (own) =>
        [
          `another story for ${own.document.title}`,
          (store: GraphStore) => store.setStories([{ documentId: own.document.id, storyId: "sty_parted" }]),
        ] as const,
    ),
  },
  { weight: 1, arbitrary: fc.constant(["rebuild", rebuild] as const) },
);

/** The code of what a store refuses, a withdrawal of what is not there say; whatever else fails, fails the test. */
export async function take([, own]: readonly [string, Step], store: GraphStore): Promise<string> {
  try {
    await own(store);
    return "done";
  } catch (error) {
    if (error instanceof NewsgraphError) return error.code;
    throw error;
  }
}

/** Takes back all that a history did. */
export async function empty(store: GraphStore): Promise<void> {
  const judgements = await store.listJudgements();
  if (judgements.length > 0) await store.unjudge(judgements.map(({ id }) => id));
  const { items } = await store.findDocuments({ limit: 100 });
  for (const { id } of items) await store.withdraw(id);
}
