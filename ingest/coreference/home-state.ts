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
/** How many mentions more the first state counts that the story names. */
const FIRST = 2;

/** The state that a story names far more often than any other, with its places, people and bodies. */
export function findHomeState<T extends Standing>(entities: readonly T[]): T | undefined {
  const states = entities.filter(
    ({ type, entryId, role }) => type === "State" && entryId !== undefined && role !== "bloc",
  );
  const start = Math.min(...states.map(findStart));
  const counts = countByCountry(entities);
  const ranked = states
    .map((state) => ({
      state,
      weight: (counts.get(state.country ?? "") ?? state.mentions.length) + (findStart(state) === start ? FIRST : 0),
    }))
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  if (first === undefined || first.weight < DOMINANCE * (second?.weight ?? 0)) return undefined;
  return first.state;
}

/** How often each country is named: the state itself, a place in it, one of its people or bodies. */
function countByCountry(entities: readonly Standing[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { country, mentions } of entities)
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + mentions.length);
  return counts;
}

function findStart({ mentions }: Standing): number {
  return mentions.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY);
}
