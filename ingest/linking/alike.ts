/**
 * Which entities may be one, though not so surely that the linker joins them: for a person to judge. Candidates come from blocks
 * of names that share a word or its beginning, so the cost grows with the number of entities, not its square.
 */
import { distance } from "fastest-levenshtein";
import { addTo } from "../../cypher/group-by.ts";
import { resolveCanonicalIds } from "../../cypher/merging.ts";
import type { Entity, Judgement } from "../../cypher/model.ts";
import { toWords } from "../../cypher/names.ts";
import { findSameEvents } from "./events.ts";
import { toPairKey } from "./link.ts";

export interface Likeness {
  readonly pair: readonly [Entity, Entity];
  readonly reason: string;
}

/** A word that more names share than this tells nothing about any two of them. */
const LARGEST_BLOCK = 60;
const BEGINNING = 3;
/** A word this short has another meaning with one letter changed. */
const SHORTEST_MISSPELT = 5;
const LONG_WORD = 8;

interface Named {
  readonly entity: Entity;
  readonly words: readonly string[];
  readonly others: ReadonlySet<string>;
}

/** @param entities as extracted; the pairs hold canonical ones under the judgements, the likeliest first */
export function findAlike(entities: readonly Entity[], judgements: readonly Judgement[]): readonly Likeness[] {
  const canonical = resolveCanonicalIds(new Set(entities.map(({ id }) => id)), judgements);
  const judged = new Set(judgements.map(({ pair }) => toPairKey(toCanonical(pair[0]), toCanonical(pair[1]))));
  const named = entities
    .filter((entity) => canonical.get(entity.id) === entity.id && canBeNamedAlike(entity))
    .map(toNamed);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const seen = new Set<string>();
  const found: { readonly likeness: Likeness; readonly weight: number }[] = [];
  for (const block of toBlocks(named)) {
    for (const [at, one] of block.entries()) {
      for (const other of block.slice(at + 1)) {
        const key = toPairKey(one.entity.id, other.entity.id);
        if (seen.has(key) || judged.has(key)) continue;
        seen.add(key);
        const verdict = compare(one, other);
        if (verdict !== undefined)
          found.push({
            likeness: { pair: [one.entity, other.entity], reason: verdict.reason },
            weight: verdict.weight,
          });
      }
    }
  }
  for (const { pair, reason, score } of findSameEvents(entities).doubts) {
    const [one, other] = [byId.get(toCanonical(pair[0].id)), byId.get(toCanonical(pair[1].id))];
    if (one === undefined || other === undefined || one === other) continue;
    const key = toPairKey(one.id, other.id);
    if (seen.has(key) || judged.has(key)) continue;
    seen.add(key);
    found.push({ likeness: { pair: [one, other], reason }, weight: score });
  }
  return found
    .sort((a, b) => b.weight - a.weight || (toKey(a.likeness) < toKey(b.likeness) ? -1 : 1))
    .map(({ likeness }) => likeness);

  function toCanonical(id: string): string {
    return canonical.get(id) ?? id;
  }
}

function toKey({ pair: [one, other] }: Likeness): string {
  return toPairKey(one.id, other.id);
}

/** Events are told apart by when, where and whom they struck, groups of an event by the event: not by their names. */
function canBeNamedAlike({ type, role, eventId }: Entity): boolean {
  return type !== "Event" && role !== "group" && eventId === undefined;
}

function toNamed(entity: Entity): Named {
  const others = new Set(entity.aliases.map((alias) => toWords(alias).join(" ")));
  return { entity, words: toWords(entity.name), others };
}

function toBlocks(named: readonly Named[]): readonly (readonly Named[])[] {
  const blocks = new Map<string, Named[]>();
  for (const each of named) {
    const keys = new Set([...each.words, ...each.others].flatMap((word) => [word, `${word.slice(0, BEGINNING)}…`]));
    for (const key of keys) addTo(blocks, key, each);
  }
  return [...blocks.values()].filter(({ length }) => length > 1 && length <= LARGEST_BLOCK);
}

function compare(one: Named, other: Named): { readonly reason: string; readonly weight: number } | undefined {
  const [a, b] = [one.entity, other.entity];
  if (!areCompatible(a, b)) return undefined;
  const shared = [...one.others, one.words.join(" ")].find(
    (name) => name.includes(" ") && (other.others.has(name) || other.words.join(" ") === name),
  );
  if (shared !== undefined) return { reason: `both are called “${shared}”`, weight: 3 };
  const misspelt = findMisspelling(one.words, other.words);
  if (misspelt !== undefined)
    return { reason: `“${misspelt[0]}” and “${misspelt[1]}” may be two spellings`, weight: 3 };
  if (a.type === "Person") return comparePersons(one, other);
  return undefined;
}

/** Two that are known to be of different countries, or by different identifiers, are not one. */
function areCompatible(a: Entity, b: Entity): boolean {
  const body = (type: string): string => (type === "ArmedGroup" ? "Organization" : type);
  if (body(a.type) !== body(b.type)) return false;
  if (a.wikidata !== undefined && b.wikidata !== undefined && a.wikidata !== b.wikidata) return false;
  return a.country === undefined || b.country === undefined || a.country === b.country;
}

/** The two words by which names of the same length differ, if they are spelt nearly alike. */
function findMisspelling(one: readonly string[], other: readonly string[]): readonly [string, string] | undefined {
  if (one.length !== other.length) return undefined;
  const different = one.flatMap((word, at) => (word === other[at] ? [] : [[word, other[at] ?? ""] as const]));
  const [only] = different;
  if (only === undefined || different.length > 1) return undefined;
  const length = Math.min(only[0].length, only[1].length);
  if (length < SHORTEST_MISSPELT || /\d/.test(only.join(""))) return undefined;
  return distance(only[0], only[1]) <= (length < LONG_WORD ? 1 : 2) ? only : undefined;
}

/** One surname, and the given names of one are among the other's or abbreviate them. */
function comparePersons(one: Named, other: Named): { readonly reason: string; readonly weight: number } | undefined {
  const [surname, otherSurname] = [one.words.at(-1), other.words.at(-1)];
  if (surname === undefined || surname !== otherSurname) return undefined;
  const [fewer, more] = one.words.length <= other.words.length ? [one, other] : [other, one];
  const given = fewer.words.slice(0, -1);
  if (given.length === 0)
    return { reason: `“${fewer.entity.name}” may be the surname of ${more.entity.name}`, weight: 1 };
  const names = more.words.slice(0, -1);
  const agree = (name: string, full: string): boolean =>
    name === full || (name.length === 1 && full.startsWith(name)) || (full.length === 1 && name.startsWith(full));
  const fits = given.every((name) => names.some((full) => agree(name, full)));
  return fits
    ? { reason: `one surname, and ${fewer.entity.name} fits into ${more.entity.name}`, weight: 2 }
    : undefined;
}
