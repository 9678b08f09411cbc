/** Which extracted entities are one, and what the one is called. Pure: a function of what exists and what was judged. */
import { addTo } from "./group-by.ts";
import type { Entity, Judgement } from "./model.ts";

/** By whom the linker's own judgements are signed; everybody else is a person. */
export const LINKER = "linker";

/** Whether a person (or a person's key) made the judgement. */
export function isByPerson(judgement: Judgement): boolean {
  return judgement.by !== LINKER;
}

/**
 * Canonical ids under the judgements given.
 *
 * Pairs judged "same" are joined in a fixed order, persons' before the linker's, then by pair, whatever the order of
 * arrival. A join is left out if it would bring together two entities that are judged "distinct": by a person in any
 * case, by the linker where the join is the linker's too. The canonical entity of a group is the one with the smallest
 * id among those that exist, so more evidence never moves it.
 *
 * @param existing ids of extracted entities that a document names
 * @returns for each existing id its canonical id
 */
export function resolveCanonicalIds(
  existing: ReadonlySet<string>,
  judgements: readonly Judgement[],
): ReadonlyMap<string, string> {
  const groups = new Map<string, Set<string>>();
  const groupOf = (id: string) => {
    const group = groups.get(id) ?? new Set([id]);
    groups.set(id, group);
    return group;
  };
  const distinct = judgements.filter((judgement) => judgement.verdict === "distinct");
  const same = judgements.filter((judgement) => judgement.verdict === "same").sort(compareJudgements);
  for (const judgement of same) {
    const [first, second] = [groupOf(judgement.pair[0]), groupOf(judgement.pair[1])];
    if (first === second) continue;
    const binding = isByPerson(judgement) ? distinct.filter(isByPerson) : distinct;
    const cut = binding.some(({ pair: [a, b] }) => (first.has(a) && second.has(b)) || (first.has(b) && second.has(a)));
    if (cut) continue;
    for (const id of second) {
      first.add(id);
      groups.set(id, first);
    }
  }
  const canonical = new Map<string, string>();
  for (const id of existing) {
    const members = [...(groups.get(id) ?? [id])].filter((member) => existing.has(member));
    canonical.set(
      id,
      members.reduce((least, member) => (member < least ? member : least), id),
    );
  }
  return canonical;
}

function compareJudgements(a: Judgement, b: Judgement): number {
  if (isByPerson(a) !== isByPerson(b)) return isByPerson(a) ? -1 : 1;
  const [left, right] = [a.pair.join(" "), b.pair.join(" ")];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Ids that judgements of "same" tie, directly or through others, to one of the ids given, these included. */
export function findTiedIds(ids: Iterable<string>, judgements: readonly Judgement[]): ReadonlySet<string> {
  const ties = new Map<string, string[]>();
  for (const { verdict, pair } of judgements) {
    if (verdict !== "same") continue;
    addTo(ties, pair[0], pair[1]);
    addTo(ties, pair[1], pair[0]);
  }
  const found = new Set(ids);
  const open = [...found];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const next of ties.get(id) ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      open.push(next);
    }
  }
  return found;
}

/** Optional texts of an entity; its coordinates go together and are picked together. */
const OPTIONAL_FIELDS = Object.keys({
  country: true,
  role: true,
  wikidata: true,
  eventKind: true,
  placeId: true,
  date: true,
  reportedOn: true,
  eventId: true,
} satisfies Record<OptionalField, true>) as readonly OptionalField[];

type OptionalField = Exclude<keyof Entity, "id" | "type" | "name" | "aliases" | "latitude" | "longitude">;

/** One way in which documents describe an entity, and how many documents do. */
export interface EntityVariant {
  readonly entity: Entity;
  readonly documents: number;
}

/**
 * The entity that stands for all variants: of each property the value that most documents give (of equals the smallest),
 * the names of all as aliases.
 * @param id the canonical id
 * @param variants at least one
 */
export function uniteVariants(id: string, variants: readonly EntityVariant[]): Entity {
  const own = variants.filter((variant) => variant.entity.id === id);
  const type = pick(own.length > 0 ? own : variants, (entity) => entity.type);
  const name = pick(variants, (entity) => entity.name);
  if (type === undefined || name === undefined) throw new RangeError(`entity ${id} has no variant to unite`);
  const names = new Set(variants.flatMap(({ entity }) => [entity.name, ...entity.aliases]));
  names.delete(name);
  const located = variants.filter(({ entity }) => entity.latitude !== undefined && entity.longitude !== undefined);
  const latitude = pick(located, (entity) => entity.latitude);
  const longitude = pick(
    located.filter(({ entity }) => entity.latitude === latitude),
    (entity) => entity.longitude,
  );
  const optional = OPTIONAL_FIELDS.flatMap((field) => {
    const value = pick(variants, (entity) => entity[field]);
    return value === undefined ? [] : [[field, value] as const];
  });
  return {
    id,
    type,
    name,
    aliases: [...names].sort(),
    ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
    ...Object.fromEntries(optional),
  };
}

function pick<T extends string | number>(
  variants: readonly EntityVariant[],
  read: (entity: Entity) => T | undefined,
): T | undefined {
  const votes = new Map<T, number>();
  for (const { entity, documents } of variants) {
    const value = read(entity);
    if (value !== undefined) votes.set(value, (votes.get(value) ?? 0) + documents);
  }
  const ranked = [...votes].sort(([a, votesA], [b, votesB]) => votesB - votesA || (a < b ? -1 : 1));
  return ranked[0]?.[0];
}
