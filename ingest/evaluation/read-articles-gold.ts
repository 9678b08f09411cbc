/** Articles annotated in another form, kept in a folder beside the checkout; without the folder there are none. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EntityType } from "../../cypher/ontology.ts";
import { toProjectPath } from "../../cypher/project-files.ts";
import type { GoldClaim, GoldDocument, GoldMention } from "./gold.ts";
import { toTypes } from "./read-corpus.ts";

const SHARED = toProjectPath("../shared");

const TYPES: Readonly<Record<string, EntityType>> = {
  PERSON: "Person",
  ORGANISATION: "Organization",
  ARMED_GROUP: "ArmedGroup",
  STATE: "State",
  PLACE: "Place",
  NATIONALITY: "People",
  EVENT: "Event",
};

interface Entity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly mentions: readonly (Pick<GoldMention, "start" | "end" | "kind"> & {
    readonly doc: string;
    readonly mention_type?: string;
    readonly optional?: boolean;
  })[];
}

interface Row extends Pick<GoldClaim, "subject" | "predicate" | "object" | "polarity" | "sentence"> {
  readonly doc: string;
  readonly attributed_to: string | null;
  readonly optional?: boolean;
  readonly alt_predicates?: GoldClaim["orPredicates"];
  readonly alt_subjects?: readonly string[];
  readonly alt_objects?: readonly string[];
}

export function readArticlesGold(shared: string = SHARED): readonly GoldDocument[] {
  const folder = join(shared, "eval/articles-gold");
  if (!existsSync(folder)) return [];
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"));
  const [entities, rows] = [read("ENTITIES.json") as readonly Entity[], read("RELATIONS.json") as readonly Row[]];
  const documents = [...new Set(rows.map(({ doc }) => doc))].sort();
  return documents.map((id) => ({
    id,
    source: { id, text: readFileSync(join(shared, "articles", id), "utf8") },
    entities: entities.map((entity) => ({ id: entity.id, type: toType(entity.type), name: entity.name })),
    mentions: entities.flatMap((entity) => toMentions(entity, id)),
    claims: rows.filter(({ doc }) => doc === id).map(toClaim),
    figures: [],
  }));
}

function toMentions(entity: Entity, document: string): readonly GoldMention[] {
  return entity.mentions
    .filter(({ doc }) => doc === document)
    .map(({ start, end, kind, mention_type: type, optional }) => ({
      start,
      end,
      kind,
      entity: entity.id,
      types: toTypes(type === undefined ? undefined : toType(type), toType(entity.type)),
      optional: optional === true,
    }));
}

function toClaim(row: Row): GoldClaim {
  return {
    subject: row.subject,
    predicate: row.predicate,
    object: row.object,
    polarity: row.polarity,
    sentence: row.sentence,
    ...(row.attributed_to !== null && { attributedTo: row.attributed_to }),
    orPredicates: row.alt_predicates ?? [],
    orSubjects: row.alt_subjects ?? [],
    orObjects: row.alt_objects ?? [],
    optional: row.optional === true,
  };
}

function toType(name: string): EntityType {
  const type = TYPES[name];
  if (type === undefined) throw new Error(`no entity type answers to ${name}`);
  return type;
}
