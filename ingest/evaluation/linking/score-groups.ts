/** How far what is one across documents for the linker is from what is one for a person. */
import type { Entity, Judgement } from "../../../cypher/model.ts";
import { findAlike } from "../../linking/alike.ts";
import { findSameEntities } from "../../linking/linker.ts";
import { resolveBatch, uniteExtracted } from "../../linking/resolve-batch.ts";
import type { Extractor } from "../../pipeline.ts";
import { measureOverlap, overlaps } from "../match-mentions.ts";
import { type Anchor, findAnchors, type ReportGroup } from "./read-groups.ts";

/** An annotated place and the entity that it was read as; undefined where nothing was read. */
export interface LinkedAnchor extends Anchor {
  readonly extracted?: Entity;
  /** The entity that stands for it in all documents. */
  readonly found?: Entity;
}

/** Precision, recall and F1 of B³ over annotated places of all groups, 0 to 100. Bagga and Baldwin 1998. */
export interface LinkingScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface LinkingEvaluation {
  readonly anchors: readonly LinkedAnchor[];
  readonly judgements: readonly Judgement[];
  /** Pairs of canonical ids that are suggested to a person, smaller first. */
  readonly suggested: ReadonlyMap<string, string>;
}

/** Reads all groups as one collection, so that what is alike in two groups can be merged wrongly, too. */
export function evaluateLinking(extractor: Extractor, groups: readonly ReportGroup[]): LinkingEvaluation {
  const read = groups.flatMap((group) =>
    group.documents.map((document, index) => ({
      key: `${group.id} ${index}`,
      graph: extractor.extract({ ...document, publisher: `${group.id} ${index}` }),
    })),
  );
  const graphs = read.map(({ graph }) => graph);
  const extracted = uniteExtracted(graphs);
  const byId = new Map(extracted.map((entity) => [entity.id, entity]));
  const canonical = resolveBatch(graphs);
  const mentions = new Map(read.map(({ key, graph }) => [key, graph.mentions]));
  const judgements = findSameEntities(extracted);
  const suggested = findAlike(extracted, judgements).map(
    ({ pair: [one, other], reason }) => [toPairKey(one.id, other.id), reason] as const,
  );
  const anchors = groups.flatMap(findAnchors).map((anchor): LinkedAnchor => {
    const own = mentions.get(`${anchor.group} ${anchor.document}`) ?? [];
    const id = own
      .flatMap(({ entityId, starts, ends }) =>
        starts.map((start, at) => ({ entityId, span: { start, end: ends[at] ?? start } })),
      )
      .filter(
        ({ entityId, span }) => (byId.get(entityId)?.type === "Event") === anchor.isEvent && overlaps(span, anchor),
      )
      .sort((a, b) => measureOverlap(b.span, anchor) - measureOverlap(a.span, anchor))[0]?.entityId;
    const [entity, found] = [byId.get(id ?? ""), canonical.get(id ?? "")];
    return { ...anchor, ...(entity !== undefined && { extracted: entity }), ...(found !== undefined && { found }) };
  });
  return { anchors, judgements, suggested: new Map(suggested) };
}

export function toPairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** What was not read is a cluster of its own. */
export function scoreLinking(anchors: readonly LinkedAnchor[]): LinkingScore {
  const goldOf = ({ group, entity }: LinkedAnchor): string => `${group} ${entity}`;
  let [precision, recall] = [0, 0];
  for (const anchor of anchors) {
    const cluster = anchors.filter(
      (other) => other === anchor || (anchor.found !== undefined && other.found?.id === anchor.found.id),
    );
    const entity = anchors.filter((other) => goldOf(other) === goldOf(anchor));
    const both = cluster.filter((other) => goldOf(other) === goldOf(anchor)).length;
    precision += both / cluster.length;
    recall += both / entity.length;
  }
  const [p, r] = [(100 * precision) / anchors.length, (100 * recall) / anchors.length];
  return { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

/** 0 to 100 each. The names are those of `floors.json`. */
export const LINKING_MEASURES = {
  linkedEventsPrecision: "events across documents, B³ precision",
  linkedEventsF1: "events across documents, B³ F1",
  linkedEntitiesPrecision: "others across documents, B³ precision",
  linkedEntitiesF1: "others across documents, B³ F1",
} as const satisfies Record<string, string>;

export function summariseLinking({
  anchors,
}: LinkingEvaluation): Readonly<Record<keyof typeof LINKING_MEASURES, number>> {
  const events = scoreLinking(anchors.filter(({ isEvent }) => isEvent));
  const others = scoreLinking(anchors.filter(({ isEvent }) => !isEvent));
  return {
    linkedEventsPrecision: events.precision,
    linkedEventsF1: events.f1,
    linkedEntitiesPrecision: others.precision,
    linkedEntitiesF1: others.f1,
  };
}
