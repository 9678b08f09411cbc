/** Who is said to have done what to whom: few actors have thousands of relations, most have a handful. */
import type { Entity } from "../../cypher/model.ts";
import { type EntityType, getPredicate, PREDICATE_NAMES, type PredicateName } from "../../cypher/ontology.ts";
import { createZipf, type Random } from "./random.ts";

/** Places of the list of entities. */
export interface Tie {
  readonly subject: number;
  readonly predicate: PredicateName;
  readonly object: number;
}

/** Entities of one affair: most of what they do they do among each other. */
const COMMUNITY = 500;
const AT_HOME = 0.7;
const SKEW = 0.8;

export function countCommunities(entities: number): number {
  return Math.max(1, Math.round(entities / COMMUNITY));
}

/** So many distinct ties, each entity in at least one. */
export function createTies(entities: readonly Entity[], count: number, random: Random): readonly Tie[] {
  const communities = countCommunities(entities.length);
  const anywhere = createZipf(entities.length, SKEW);
  const atHome = createZipf(Math.max(1, Math.floor(entities.length / communities)), SKEW);
  const ties: Tie[] = [];
  const known = new Set<string>();
  const fitting = createFitting();
  while (ties.length < count) {
    // Every entity once, then the well-known ones over and over.
    const one = ties.length < entities.length ? ties.length : anywhere(random);
    const other = random.chance(AT_HOME) ? atHome(random) * communities + (one % communities) : anywhere(random);
    const tie = toTie(entities, one, other, fitting, random);
    if (tie === undefined) continue;
    const key = toKey(tie);
    if (known.has(key)) continue;
    known.add(key);
    ties.push(tie);
  }
  return ties;
}

function toKey({ subject, predicate, object }: Tie): string {
  const ends = getPredicate(predicate).symmetric ? [subject, object].sort((a, b) => a - b) : [subject, object];
  return `${predicate} ${ends.join(" ")}`;
}

function toTie(
  entities: readonly Entity[],
  one: number,
  other: number,
  fitting: (subject: EntityType, object: EntityType) => readonly PredicateName[],
  random: Random,
): Tie | undefined {
  const [a, b] = [entities[one], entities[other]];
  if (a === undefined || b === undefined || one === other) return undefined;
  const forth = fitting(a.type, b.type);
  const back = fitting(b.type, a.type);
  const swap = forth.length === 0 || (back.length > 0 && random.chance(0.5));
  const predicates = swap ? back : forth;
  const predicate = predicates[Math.floor(predicates.length * random.next() ** 2)];
  if (predicate === undefined) return undefined;
  return swap ? { subject: other, predicate, object: one } : { subject: one, predicate, object: other };
}

function createFitting(): (subject: EntityType, object: EntityType) => readonly PredicateName[] {
  const lists = new Map<string, readonly PredicateName[]>();
  return (subject, object) => {
    const key = `${subject} ${object}`;
    const list =
      lists.get(key) ??
      PREDICATE_NAMES.filter((name) => {
        const { domain, range } = getPredicate(name);
        return domain.includes(subject) && range.includes(object);
      });
    lists.set(key, list);
    return list;
  };
}
