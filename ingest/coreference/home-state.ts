/** The state that a story is told from: whose "the army" is and which ministers it calls "the interior minister". */

/** What clusters and chains both tell. */
interface Standing {
  readonly type: string;
  readonly role?: string | undefined;
  readonly entryId?: string | undefined;
  readonly country?: string | undefined;
  readonly mentions: readonly { readonly start: number }[];
}

/** How many times as often as any other a state, or what lies in it, must be named. */
const DOMINANCE = 1.5;
/** How many mentions more the country counts of the first state or place that the story names. */
const FIRST = 2;

/** The chain of the state that a story is told from, undefined where no chain is that state's. */
export function findHomeState<T extends Standing>(entities: readonly T[]): T | undefined {
  const home = findHomeCountry(entities);
  return entities.find(
    ({ type, entryId, role, country }) =>
      type === "State" && entryId !== undefined && role !== "bloc" && country !== undefined && country === home,
  );
}

/**
 * ISO code of the state that a story names far more often than any other, with its places, people and bodies: one whose capital
 * and president it names it need not name itself.
 */
export function findHomeCountry(entities: readonly Standing[]): string | undefined {
  const opening = findFirstCountry(entities);
  const ranked = [...countByCountry(entities)]
    .map(([country, count]) => ({ country, weight: count + (country === opening ? FIRST : 0) }))
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  return first === undefined || first.weight < DOMINANCE * (second?.weight ?? 0) ? undefined : first.country;
}

/** How often each country is named: the state itself, a place in it, one of its people or bodies. */
function countByCountry(entities: readonly Standing[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { country, mentions } of entities)
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + mentions.length);
  return counts;
}

function findFirstCountry(entities: readonly Standing[]): string | undefined {
  const starts = entities
    .filter(({ type, country }) => /^(?:State|Place)$/.test(type) && country !== undefined)
    .map(({ country, mentions }) => ({
      country,
      start: mentions.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY),
    }));
  return starts.sort((a, b) => a.start - b.start)[0]?.country;
}
