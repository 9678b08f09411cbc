/** The lexicon's files, checked as they are read. docs/lexicon.schema.json is made from `entriesSchema`. */
import { z } from "zod";
import { NewsgraphError } from "../../cypher/errors.ts";
import { ENTITY_TYPE_NAMES, PREDICATE_NAMES } from "../../cypher/ontology.ts";
import type { LexiconEntry, Nominal, Office } from "./entry.ts";
import { LEXICON_ID, OFFICE_KINDS } from "./entry.ts";

const name = z.string().trim().min(1);
const id = z.string().regex(LEXICON_ID, "an id is kebab-case: a-z, 0-9 and single hyphens");
const gender = z.enum(["f", "m", "u"]);

export const entrySchema = z.strictObject({
  id: id.describe("Unique in the whole lexicon."),
  type: z.enum(ENTITY_TYPE_NAMES),
  name: name.describe('Without an article, unless the article is part of the name ("The Guardian").'),
  aliases: z.array(name).default([]).describe("Other names, without the name itself and the acronym."),
  acronym: name.optional().describe('Matched in exact case; from four letters on also as "Nato".'),
  country: z
    .string()
    .regex(/^[A-Z]{3}$/, "a country is an ISO 3166-1 alpha-3 code")
    .optional(),
  role: name
    .optional()
    .describe("media, intelligence, military, police, court, parliament, city, region, site, bloc, …"),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, "a Wikidata id is Q and a number")
    .optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  parent: id.optional().describe("Id of the entry it is part of."),
  affiliateOf: id.optional().describe("Id of the entry whose branch, wing or affiliate it is."),
  office: name.optional().describe("For persons: the office held."),
  of: id.optional().describe("For persons: id of the entry that the office belongs to."),
  gender: gender.optional().describe("For persons."),
  demonyms: z.strictObject({ adjective: z.array(name), noun: z.array(name) }).optional(),
  capital: z.array(name).optional().describe("For states: names of the capital."),
  caseSensitive: z.array(name).optional().describe("Names of this entry that match in exact case only."),
  ambiguous: z.boolean().optional().describe("Also a common word or another thing: a look-up alone does not decide."),
  ambiguousNames: z.array(name).optional().describe("Names of this entry, of several, for which that holds."),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date is YYYY, YYYY-MM or YYYY-MM-DD")
    .optional()
    .describe("For events: its day or beginning."),
  population: z.int().nonnegative().optional().describe("Inhabitants of a city."),
});
export const entriesSchema = z.array(entrySchema).meta({
  title: "Newsgraph lexicon",
  description: "Names that Newsgraph shall know: actors, places, events.",
});

export const officesSchema = z.array(
  z.strictObject({
    title: name,
    kind: z.enum(OFFICE_KINDS),
    predicate: z.enum(PREDICATE_NAMES).optional(),
    plural: name.optional(),
    gender: gender.optional(),
  }),
);

export const nominalsSchema = z.array(
  z.strictObject({
    noun: name,
    type: z.enum(ENTITY_TYPE_NAMES),
    plural: name.optional(),
    gender: gender.optional(),
    class: name.optional(),
  }),
);

export const firstNamesSchema = z.strictObject({ f: z.array(name), m: z.array(name), u: z.array(name) });

export const stateNamesSchema = z.record(
  z.string().regex(/^[A-Z]{3}$/),
  z.strictObject({
    name: name.optional(),
    aliases: z.array(name).optional(),
    acronym: name.optional(),
    adjective: z.array(name).optional(),
    noun: z.array(name).optional(),
    ambiguous: z.boolean().optional(),
  }),
);

export const cityNamesSchema = z.strictObject({ names: z.record(z.string(), z.array(name)), ambiguous: z.array(name) });

/** Names the record by its name or id if it has one, else by its position. */
function describeRecord(json: unknown, path: readonly PropertyKey[]): string {
  const position = path[0];
  if (typeof position !== "number" || !Array.isArray(json)) return "the file";
  const record: unknown = json[position];
  const label = ["name", "id", "title", "noun"]
    .map((key): unknown => (typeof record === "object" && record !== null ? Reflect.get(record, key) : undefined))
    .find((value): value is string => typeof value === "string");
  return label === undefined ? `entry ${position + 1}` : `entry ${position + 1} ("${label}")`;
}

/** @throws InvalidInput naming file, entry and field */
export function parseRecords<T>(schema: z.ZodType<T>, json: unknown, filename: string): T {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path ?? [];
  const field = path.slice(typeof path[0] === "number" ? 1 : 0).join(".");
  const where = `${describeRecord(json, path)}${field === "" ? "" : `, field "${field}"`}`;
  throw new NewsgraphError("InvalidInput", `Lexicon file ${filename}: ${where}: ${issue?.message ?? "not valid"}.`, {
    cause: result.error,
  });
}

// Zod types an optional field as `T | undefined`; what it parses never holds an explicit undefined.
/** @throws InvalidInput naming file, entry and field */
export function parseLexicon(json: unknown, filename: string): readonly LexiconEntry[] {
  return parseRecords(entriesSchema, json, filename) as readonly LexiconEntry[];
}

/** @throws InvalidInput naming file, entry and field */
export function parseOffices(json: unknown, filename: string): readonly Office[] {
  return parseRecords(officesSchema, json, filename) as readonly Office[];
}

/** @throws InvalidInput naming file, entry and field */
export function parseNominals(json: unknown, filename: string): readonly Nominal[] {
  return parseRecords(nominalsSchema, json, filename) as readonly Nominal[];
}

/** The schema of a file of entries as JSON Schema 2020-12, as a person writes it (defaults may be left out). */
export function toLexiconJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(entriesSchema, { io: "input" }), null, 2)}\n`;
}
