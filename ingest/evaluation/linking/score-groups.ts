/** How far what is one across documents for the linker is from what is one for a person. */
import type { Entity, Judgement } from "../../../cypher/model.ts";
import { findAlike } from "../../linking/alike.ts";
import { toPairKey } from "../../linking/link.ts";
import { resolveBatch } from "../../linking/resolve-batch.ts";
import type { Extractor } from "../../pipeline.ts";
import { sumBCubed, toBCubed } from "../b-cubed.ts";
import type { Measure } from "../counts.ts";
import { measureOverlap, overlaps } from "../match-mentions.ts";
import { type Anchor, findAnchors, type ReportGroup } from "./read-groups.ts";

/** An annotated place and the entity that it was read as; undefined where nothing was read. */
export interface LinkedAnchor extends Anchor {
  readonly extracted?: Entity;
  /** The entity that stands for it in all documents. */
  readonly found?: Entity;
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
  const { extracted, judgements, canonical } = resolveBatch(read.map(({ graph }) => graph));
  const byId = new Map(extracted.map((entity) => [entity.id, entity]));
  const mentions = new Map(read.map(({ key, graph }) => [key, graph.mentions]));
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

/** B³ over annotated places of all groups. What was not read is a cluster of its own. */
export function scoreLinking(anchors: readonly LinkedAnchor[]): Measure {
  return toBCubed([
    sumBCubed(
      anchors,
      ({ found }) => found?.id,
      ({ group, entity }) => `${group} ${entity}`,
    ),
  ]);
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
