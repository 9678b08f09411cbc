/**
 * A graph of any size that looks like one made of news: skewed degrees, affairs whose actors keep to themselves, relations
 * with one claim or a thousand, near-copies, speakers, denials. The same size and seed give the same documents.
 */
import type { DocumentGraph, Entity } from "../../cypher/model.ts";
import { createDocumentGraph } from "./documents.ts";
import { createEntities } from "./entities.ts";
import { createRandom, createZipf, type Random } from "./random.ts";
import { countCommunities, createTies, type Tie } from "./relations.ts";

export interface GraphSize {
  readonly entities: number;
  /** At least as many as entities: each is in one. */
  readonly relations: number;
  /** At least as many as relations: each rests on one. */
  readonly claims: number;
  readonly seed?: number;
}

/** The size at which the stores' speed is promised. */
export const FULL_SIZE: GraphSize = { entities: 50_000, relations: 200_000, claims: 1_000_000 };

const CLAIMS_A_DOCUMENT = 25;
const SPEAKER_SKEW = 0.8;

export interface GeneratedGraph {
  /** The best-connected ones first, more or less. */
  readonly entities: readonly Entity[];
  readonly documents: number;
  /** Document graphs one after the other, ready to be loaded. */
  read(): Generator<DocumentGraph>;
}

/** @throws RangeError if an entity would have no relation or a relation no claim */
export function generateGraph({ entities: count, relations, claims, seed = 1 }: GraphSize): GeneratedGraph {
  if (relations < count || claims < relations)
    throw new RangeError(`a graph needs entities ≤ relations ≤ claims, not ${count}, ${relations}, ${claims}`);
  const random = createRandom(seed);
  const entities = createEntities(count, random);
  const ties = createTies(entities, relations, random);
  const communities = countCommunities(count);
  const documents = Math.max(communities, Math.ceil(claims / CLAIMS_A_DOCUMENT));
  const { starts, order } = dealClaims(ties, { claims, documents, communities }, random);
  const rank = createZipf(Math.max(1, Math.floor(count / communities)), SPEAKER_SKEW);
  function* read(): Generator<DocumentGraph> {
    for (let index = 0; index < documents; index += 1) {
      const own = order.subarray(starts[index], starts[index + 1]);
      const told = Array.from(own, (tie) => ties[tie]).filter((tie) => tie !== undefined);
      const speaker = (own: Random) => pickSpeaker(entities, rank(own) * communities + (index % communities));
      yield createDocumentGraph({ index, seed, ties: told, entities, speaker });
    }
  }
  return { entities, documents, read };
}

function pickSpeaker(entities: readonly Entity[], index: number): Entity {
  const entity = entities[index] ?? entities[0];
  if (entity === undefined) throw new RangeError("a graph needs entities");
  return entity;
}

/** Deals claims to documents of their subject's affair; gives the ties of document d as `order[starts[d]…starts[d + 1]]`. */
function dealClaims(
  ties: readonly Tie[],
  { claims, documents, communities }: { claims: number; documents: number; communities: number },
  random: Random,
): { readonly starts: Uint32Array; readonly order: Uint32Array } {
  const tieOf = new Uint32Array(claims);
  const documentOf = new Uint32Array(claims);
  const starts = new Uint32Array(documents + 1);
  const stride = findStride(ties.length);
  for (let claim = 0; claim < claims; claim += 1) {
    // Each tie once, then some far more often than others; the stride parts being often told from being well connected.
    const tie = claim < ties.length ? claim : (Math.floor(ties.length * random.next() ** 2) * stride) % ties.length;
    const community = (ties[tie]?.subject ?? 0) % communities;
    const places = Math.ceil((documents - community) / communities);
    const document = community + communities * random.below(places);
    tieOf[claim] = tie;
    documentOf[claim] = document;
    starts[document + 1] = (starts[document + 1] ?? 0) + 1;
  }
  for (let index = 1; index <= documents; index += 1) starts[index] = (starts[index] ?? 0) + (starts[index - 1] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(claims);
  for (let claim = 0; claim < claims; claim += 1) {
    const document = documentOf[claim] ?? 0;
    order[next[document] ?? 0] = tieOf[claim] ?? 0;
    next[document] = (next[document] ?? 0) + 1;
  }
  return { starts, order };
}

/** A number without a common divisor with `count`, so that its multiples visit every place. */
function findStride(count: number): number {
  const share = (a: number, b: number): number => (b === 0 ? a : share(b, a % b));
  let stride = Math.floor(count * 0.618) + 1;
  while (share(stride, count) !== 1) stride += 1;
  return stride;
}
