/**
 * What a load can make of a document graph before its transaction, and ahead of it: all that depends on the graph alone. Most
 * of a load's own work is here, so it is done while the engine is at the documents before.
 */
import { setImmediate } from "node:timers/promises";
import type { DocumentGraph } from "../model.ts";
import { toDocumentWords } from "../names.ts";
import { toClaimValues, toEntityRecord, toMentionValues } from "../rows.ts";
import type { Parameter } from "../stores/cypher-session.ts";
import { toLayersHash } from "./document-states.ts";

/** Work ahead yields to what the engine answers after so long, in milliseconds. */
const SLICE_MS = 2;

export interface PreparedGraph {
  readonly graph: DocumentGraph;
  /** Hash of all that the graph says. */
  readonly layers: string;
  /** Records of its entities, in their order. */
  readonly records: readonly string[];
  /** What the document is found by. */
  readonly words: string;
  /** For each of its entities, in their order, how often it is mentioned. */
  readonly counts: readonly number[];
  /** Values of `MENTION_COLUMNS` for each of its entities. */
  readonly mentions: readonly (readonly Parameter[])[];
  /** Values of `CLAIM_COLUMNS` for each of its claims; the relation's id is known in the transaction only. */
  readonly claims: readonly (readonly Parameter[])[];
}

export function prepareGraph(graph: DocumentGraph): PreparedGraph {
  const { document, entities } = graph;
  const records = entities.map(toEntityRecord);
  const mentioned = new Map(graph.mentions.map((own) => [own.entityId, own]));
  const claims = graph.claims.map((claim) =>
    toClaimValues(claim, document.text.slice(claim.sentenceStart, claim.sentenceEnd)),
  );
  return {
    graph,
    layers: toLayersHash(graph, records, claims),
    records,
    words: toDocumentWords(document.title, document.publisher, document.text),
    counts: entities.map(({ id }) => mentioned.get(id)?.starts.length ?? 0),
    mentions: entities.map(({ id }, index) => toMentionValues(id, mentioned.get(id) ?? {}, records[index] ?? "")),
    claims,
  };
}

/** Prepared graphs of a load by their places, each made once: ahead of time if there was time, when asked for if not. */
export class Preparation {
  readonly #graphs: readonly DocumentGraph[];
  readonly #prepared = new Map<number, PreparedGraph>();
  /** Grows with each call of `goAhead`: earlier ones then end. */
  #turn = 0;

  constructor(graphs: readonly DocumentGraph[]) {
    this.#graphs = graphs;
  }

  /** Those of the places from `from` to before `to`. */
  get(from: number, to: number): readonly PreparedGraph[] {
    return this.#graphs.slice(from, to).map((graph, index) => this.#prepared.get(from + index) ?? prepareGraph(graph));
  }

  /** Forgets what lies before `from`, and prepares up to before `to` while the process has nothing else to do. */
  goAhead(from: number, to: number): void {
    for (const place of this.#prepared.keys()) if (place < from) this.#prepared.delete(place);
    this.#turn += 1;
    // A graph that cannot be prepared fails when its turn has come, as it would without this.
    this.#prepareAhead(from, to, this.#turn).catch(() => undefined);
  }

  /** Ends the work ahead. */
  stop(): void {
    this.#turn += 1;
  }

  async #prepareAhead(from: number, to: number, turn: number): Promise<void> {
    let until = 0;
    for (const [index, graph] of this.#graphs.slice(from, to).entries()) {
      if (performance.now() >= until) {
        await setImmediate();
        if (turn !== this.#turn) return;
        until = performance.now() + SLICE_MS;
      }
      if (!this.#prepared.has(from + index)) this.#prepared.set(from + index, prepareGraph(graph));
    }
  }
}
