/** Entities in lists and in detail. */
import type {
  EntityDetail as StoreDetail,
  Evidence as StoreEvidence,
  EntityHit as StoreHit,
} from "../../cypher/graph-store.ts";
import type { Entity as StoreEntity, Judgement as StoreJudgement } from "../../cypher/model.ts";
import type { Entity, EntityDetail, EntityHit } from "../api/entities.ts";
import type { Judgement } from "../api/judgements.ts";
import type { Evidence } from "../api/relations.ts";
import { present } from "./to-filter.ts";

/** The entity itself, without the numbers that some answers of the store carry along. */
export function toEntity(entity: StoreEntity): Entity {
  const { id, type, name, aliases, country, role, latitude, longitude, wikidata, eventKind, placeId, date } = entity;
  const rest = present({ country, role, latitude, longitude, wikidata, eventKind, placeId, date });
  return { id, type, name, aliases: [...aliases], ...rest };
}

export function toHit({ entity, matched, degree, mentions, documents, lastSeen }: StoreHit): EntityHit {
  return { ...toEntity(entity), matched, degree, mentions, documents, ...(lastSeen !== undefined && { lastSeen }) };
}

export function toJudgement(judgement: StoreJudgement): Judgement {
  return { ...judgement, pair: [judgement.pair[0], judgement.pair[1]] };
}

export function toDetail(detail: StoreDetail): EntityDetail {
  const { entity, mentions, documents, degreeByPredicate, previousIds, judgements, firstSeen, lastSeen } = detail;
  return {
    ...toEntity(entity),
    mentions,
    degree: degreeByPredicate.reduce((sum, { count }) => sum + count, 0),
    documents: documents.map((document) => ({ ...document })),
    degreeByPredicate: degreeByPredicate.map((each) => ({ ...each })),
    previousIds: [...previousIds],
    judgements: judgements.map(toJudgement),
    ...(firstSeen !== undefined && { firstSeen }),
    ...(lastSeen !== undefined && { lastSeen }),
  };
}

export function toEvidence({ claim, sentence, document, attributedTo }: StoreEvidence): Evidence {
  return {
    claim: { ...claim, cues: [...claim.cues] },
    sentence,
    document: { ...document },
    ...(attributedTo !== undefined && { attributedTo: { ...attributedTo } }),
  };
}
