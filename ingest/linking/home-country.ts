/** Whose an entity is where no lexicon says so: by the post that somebody holds there, or by the only state of the story. */
import type { AnnotatedDocument, Chain } from "../annotated-document.ts";
import type { ChainClaim } from "../claims/chain-claim.ts";

const POSTS: ReadonlySet<string> = new Set(["LEADER_OF", "MEMBER_OF", "SPOKESPERSON_OF"]);

/** Of each chain without a country that holds a post in a chain with one: that country, if it is one only. */
export function findCountriesByPost(
  chains: readonly Chain[],
  claims: readonly ChainClaim[],
): ReadonlyMap<number, string> {
  const found = new Map<number, Set<string>>();
  for (const { subject, predicate, object, polarity } of claims) {
    const country = chains[object]?.country;
    if (!POSTS.has(predicate) || polarity !== "asserted" || country === undefined || chains[object]?.type === "People")
      continue;
    found.set(subject, (found.get(subject) ?? new Set()).add(country));
  }
  return new Map(
    [...found].flatMap(([chain, [country, ...others]]) =>
      country === undefined || others.length > 0 ? [] : [[chain, country] as const],
    ),
  );
}

/**
 * In a document whose states and places all lie in one country, that of whoever is named without one and of groups without a name;
 * of an event, and of the people hurt in the one that a story is about, the country where it happened.
 */
export function findCountriesOfStory({ chains, mainEvent }: AnnotatedDocument): ReadonlyMap<number, string> {
  const placed = chains.filter(({ type }) => type === "State" || type === "Place");
  const [only, ...others] = new Set(placed.flatMap(({ country }) => country ?? []));
  const home = others.length === 0 ? only : undefined;
  const countryOf = (event: Chain | undefined): string | undefined => chains[event?.place ?? -1]?.country;
  const scene = countryOf(chains[mainEvent ?? -1]);
  return new Map(
    chains.flatMap((chain, index) => {
      const country =
        chain.type === "Event"
          ? (countryOf(chain) ?? home)
          : isLocal(chain)
            ? (home ?? (isHurt(chain) ? scene : undefined))
            : undefined;
      return country === undefined ? [] : [[index, country] as const];
    }),
  );
}

/** Not what the lexicon knows to be nobody's, not a medium that reports from anywhere. */
function isLocal({ type, entryId, role, key }: Chain): boolean {
  if (entryId !== undefined || role === "media" || /\b(?:agency|news|radio|times|press)\b/.test(key)) return false;
  return type === "Person" || type === "Place" || type === "Organization" || type === "ArmedGroup";
}

function isHurt({ key }: Chain): boolean {
  return key.startsWith("story:unnamed:");
}
