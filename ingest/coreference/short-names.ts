/** Short names of what a document names in full: "Putin" after "Vladimir Putin", "Crocus Hall" after "Crocus City Hall". */
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Cluster, genderOf } from "./cluster.ts";

/** Names that are written alike. */
export interface NameGroup {
  readonly cluster: Cluster;
  /** Of the name, as `toNameKey` makes them. */
  readonly words: readonly string[];
  /** "Sir Geoffrey": a given name that is enough. */
  readonly byGiven: boolean;
}

export type Unite = (into: NameGroup, from: NameGroup, reason: string) => void;

/** How a short name is made of a long one; the larger is the likelier. */
const FIT = { none: 0, inner: 1, first: 2, last: 3 } as const;

/** A short name that fits two long ones stays alone, but a surname is that of the first who bears it and whose title may be meant. */
export function uniteShortened(groups: readonly NameGroup[], lexicon: Lexicon, unite: Unite): void {
  for (const short of groups) {
    const fits = groups.map((long) =>
      long === short || long.cluster.type !== short.cluster.type ? FIT.none : findFit(short, long, lexicon),
    );
    const best = Math.max(...fits);
    if (best === FIT.none) {
      uniteUntitled(groups, short, unite);
      continue;
    }
    const longer = sameGender(
      short,
      groups.filter((_, position) => fits[position] === best),
    );
    const byKey = new Set(longer.map((group) => group.cluster.entryId ?? group.words.at(-1)));
    const [first] = longer;
    const told = longer.length === 1 || (best === FIT.last && (byKey.size === 1 || isNamedBefore(short, longer)));
    if (first !== undefined && told) unite(first, short, `short for ${first.words.join(" ")}`);
  }
}

/** "Joko Widodo …, Widodo …, his brother Budi Widodo": nobody else was named yet when the surname stood alone. */
function isNamedBefore({ cluster }: NameGroup, [first, ...others]: readonly NameGroup[]): boolean {
  const alone = startOf(cluster);
  return (
    first !== undefined && startOf(first.cluster) < alone && others.every((other) => startOf(other.cluster) > alone)
  );
}

function startOf({ mentions }: Cluster): number {
  return mentions.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
}

/** "Darwish" beside "Mr Darwish", where nobody is named in full. */
function uniteUntitled(groups: readonly NameGroup[], titled: NameGroup, unite: Unite): void {
  const { cluster, words } = titled;
  if (cluster.type !== "Person" || cluster.namedGender === undefined || words.length > 1) return;
  const same = groups.find(
    (group) =>
      group.cluster.type === "Person" &&
      group.cluster.namedGender === undefined &&
      group.words.join(" ") === words.join(" "),
  );
  if (same !== undefined) unite(same, titled, "same name");
}

/** "Mrs Darwish": of those who bear the name a woman. */
function sameGender({ cluster }: NameGroup, longer: readonly NameGroup[]): readonly NameGroup[] {
  const gender = genderOf(cluster);
  if (gender === undefined || longer.length < 2) return longer;
  const same = longer.filter((long) => genderOf(long.cluster) === gender);
  return same.length > 0 ? same : longer.filter((long) => genderOf(long.cluster) === undefined);
}

function findFit(short: NameGroup, long: NameGroup, lexicon: Lexicon): number {
  if (short.words.length >= long.words.length) return FIT.none;
  const { type } = short.cluster;
  if (type === "Person") return findPersonFit(short, long.words, lexicon);
  if (type === "ArmedGroup" && short.words.length === 1) return findGroupFit(short.words[0] ?? "", long.words);
  if (isBodyOfPlace(short, long)) return FIT.inner;
  const shortened =
    (type === "Place" || type === "Organization" || type === "ArmedGroup") &&
    short.words.length >= 3 &&
    long.words[0] === short.words[0] &&
    isWithin(short.words, long.words);
  return shortened ? FIT.last : FIT.none;
}

/** "National Guard" beside "Texas National Guard", "High Court" beside "Sindh High Court". */
function isBodyOfPlace({ words, cluster }: NameGroup, long: NameGroup): boolean {
  if (cluster.type !== "Organization" || cluster.entryId !== undefined || words.length < 2) return false;
  return PUBLIC.test(words.at(-1) ?? "") && endsWith(long.words, words);
}

const PUBLIC =
  /^(?:guard|court|tribunal|police|bank|commission|committee|council|ministry|department|service|authority|agency|assembly|senate|office|board|bureau|university|hospital|directorate|administration|prison|airport)$/;

/** "Jaish" after "Jaish al-Adl"; "Lions", and a "Lion" leader, after "Valley Lions". */
function findGroupFit(word: string, long: readonly string[]): number {
  const last = long.at(-1) ?? "";
  if (long[0] === word) return FIT.first;
  return /[^s]s$/.test(last) && (last === word || last === `${word}s`) ? FIT.first : FIT.none;
}

/** Surnames stand last, in East Asia first; a man of many names may go by one in the middle. Given names alone tell nobody. */
function findPersonFit({ words: short, byGiven }: NameGroup, long: readonly string[], lexicon: Lexicon): number {
  if (endsWith(long, short) || (short.length >= 2 && isWithin(short, long))) return FIT.last;
  const [word = ""] = short;
  if (short.length > 1) return FIT.none;
  const given = lexicon.findGivenName(word);
  // "Kim" and "Li" are surnames as well.
  if (given !== undefined && given !== "u" && !byGiven) return FIT.none;
  if (long[0] === word) return FIT.first;
  return word.length > 3 && long.includes(word) ? FIT.inner : FIT.none;
}

/** "Marcos" is short for "Ferdinand Marcos Jr". */
function endsWith(long: readonly string[], short: readonly string[]): boolean {
  const whole = /^(?:jr|sr|junior|senior|i{2,3}|iv)$/.test(long.at(-1) ?? "") ? long.slice(0, -1) : long;
  return (
    whole.length > short.length &&
    short.every((word, position) => whole[whole.length - short.length + position] === word)
  );
}

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  const last = long.at(-1);
  return short.every((word) => long.includes(word)) && short.at(-1) === last;
}
