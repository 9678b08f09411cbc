/** The annotated texts of `corpus/`, checked and with offsets worked out. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { NewsgraphError } from "../../cypher/errors.ts";
import type { Span } from "../../cypher/model.ts";
import { ENTITY_TYPE_NAMES, type EntityType, PREDICATE_NAMES } from "../../cypher/ontology.ts";
import { toProjectPath } from "../../cypher/project-files.ts";
import type { GoldClaim, GoldDocument, GoldFigure, GoldMention } from "./gold.ts";

export const CORPUS_FOLDER = toProjectPath("ingest/evaluation/corpus");
/** Texts of which nobody looks at more than the totals: what they measure is near to what a reader may expect of new text. */
export const HELD_OUT_FOLDER = toProjectPath("ingest/evaluation/held-out");

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
/** Words of the text and which of their occurrences is meant, counted from 1: readable, and no offset to get wrong. */
const words = { text: z.string().min(1), occurrence: z.int().min(1) };
const predicate = z.enum(PREDICATE_NAMES);

const annotatedTextSchema = z
  .strictObject({
    id,
    title: z.string().min(1),
    text: z.string().min(1).optional(),
    path: z.string().min(1).optional().describe("From the root of the project, in place of a text."),
    publishedOn: z.iso.date(),
    entities: z.array(
      z.strictObject({
        id,
        type: z.enum(ENTITY_TYPE_NAMES),
        name: z.string().min(1),
        mentions: z.array(
          z.strictObject({
            ...words,
            kind: z.enum(["name", "nominal", "pronoun"]),
            type: z.enum(ENTITY_TYPE_NAMES).optional(),
            optional: z.literal(true).optional(),
          }),
        ),
      }),
    ),
    claims: z.array(
      z.strictObject({
        subject: id,
        predicate,
        object: id,
        polarity: z.enum(["asserted", "alleged", "speculated", "denied"]),
        attributedTo: id.optional(),
        about: id.optional(),
        orPredicates: z.array(predicate).min(1).optional(),
        orSubjects: z.array(id).min(1).optional(),
        orObjects: z.array(id).min(1).optional(),
        optional: z.literal(true).optional(),
        sentence: z.string().min(1),
      }),
    ),
    figures: z.array(
      z.strictObject({
        ...words,
        measure: z.string().min(1),
        value: z.number().optional(),
        min: z.number().optional(),
        max: z.number().optional(),
        qualifier: z.enum(["exact", "at_least", "at_most", "about", "over", "almost"]),
      }),
    ),
  })
  .refine(({ text, path }) => (text === undefined) !== (path === undefined), "either a text or the path of one");

type AnnotatedText = z.infer<typeof annotatedTextSchema>;

/**
 * All texts of a folder in the order of their file names.
 * @throws InvalidInput if a file is not of the form, or names words or entities that are not there
 */
export function readCorpus(folder: string = CORPUS_FOLDER): readonly GoldDocument[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => toGoldDocument(parseAnnotatedText(join(folder, file))));
}

function parseAnnotatedText(path: string): AnnotatedText {
  const parsed = annotatedTextSchema.safeParse(JSON.parse(readFileSync(path, "utf8")));
  if (!parsed.success) throw new NewsgraphError("InvalidInput", `${path}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** @throws InvalidInput if it names words or entities that are not there */
export function toGoldDocument(annotated: AnnotatedText): GoldDocument {
  const text = annotated.text ?? readFileSync(toProjectPath(annotated.path ?? ""), "utf8");
  const known = new Set(annotated.entities.map((entity) => entity.id));
  const fail = (message: string): never => {
    throw new NewsgraphError("InvalidInput", `${annotated.id}: ${message}`);
  };
  const find = (quoted: { readonly text: string; readonly occurrence: number }): Span =>
    findOccurrence(text, quoted.text, quoted.occurrence) ??
    fail(`"${quoted.text}" does not occur ${quoted.occurrence} times in the text`);
  for (const { subject, object, attributedTo, about, orSubjects, orObjects, sentence } of annotated.claims) {
    for (const named of [subject, object, attributedTo, about, ...(orSubjects ?? []), ...(orObjects ?? [])]) {
      if (named !== undefined && !known.has(named)) fail(`a claim names "${named}", which is no entity`);
    }
    if (!text.includes(sentence)) fail(`no sentence begins with "${sentence}"`);
  }
  const mentions = annotated.entities.flatMap((entity) =>
    entity.mentions.map(
      (mention): GoldMention => ({
        ...find(mention),
        entity: entity.id,
        kind: mention.kind,
        types: toTypes(mention.type, entity.type),
        optional: mention.optional === true,
      }),
    ),
  );
  return {
    id: annotated.id,
    source: { id: annotated.id, title: annotated.title, text, publishedOn: annotated.publishedOn },
    entities: annotated.entities,
    mentions,
    claims: annotated.claims.map(toGoldClaim),
    figures: annotated.figures.map((figure) => ({ ...find(figure), ...toGoldFigure(figure) })),
  };
}

export function toTypes(mentionType: EntityType | undefined, entityType: EntityType): readonly EntityType[] {
  return mentionType === undefined || mentionType === entityType ? [entityType] : [mentionType, entityType];
}

function toGoldFigure({
  measure,
  qualifier,
  value,
  min,
  max,
}: AnnotatedText["figures"][number]): Omit<GoldFigure, "start" | "end"> {
  return {
    measure,
    qualifier,
    ...(value !== undefined && { value }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}

function toGoldClaim({
  attributedTo,
  about,
  orPredicates,
  orSubjects,
  orObjects,
  optional,
  ...rest
}: AnnotatedText["claims"][number]): GoldClaim {
  return {
    ...rest,
    orSubjects: orSubjects ?? [],
    orObjects: orObjects ?? [],
    ...(attributedTo !== undefined && { attributedTo }),
    ...(about !== undefined && { about }),
    orPredicates: orPredicates ?? [],
    optional: optional === true,
  };
}

export function findOccurrence(text: string, quoted: string, occurrence: number): Span | undefined {
  let start = -1;
  for (let found = 0; found < occurrence; found += 1) {
    start = text.indexOf(quoted, start + 1);
    if (start === -1) return undefined;
  }
  return { start, end: start + quoted.length };
}
