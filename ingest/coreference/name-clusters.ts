/** Names of one document that are one entity: same name, lexicon entry, acronym, surname, shortened or apposed name. */
import type { Sentence } from "../analysis/analyser.ts";
import type { Mention } from "../annotated-document.ts";
import { findCountryInName } from "../lexicon/country-in-name.ts";
import type { Lexicon, LexiconEntry } from "../lexicon/lexicon.ts";
import { absorb, addMention, type Cluster, createCluster, toNameKey } from "./cluster.ts";
import { findGivenGender, findTitleGender, isCalledByGiven } from "./person-genders.ts";
import { type NameGroup, type Unite, uniteShortened } from "./short-names.ts";

/** @param names name mentions in order of start. @returns clusters in order of their first mention */
export function clusterNames(
  text: string,
  sentences: readonly Sentence[],
  names: readonly Mention[],
  lexicon: Lexicon,
): Cluster[] {
  const groups = new Map<string, NameGroup>();
  const spelledOut = new Set(
    names.filter(({ start, end }) => text.slice(start, end).includes(" ")).flatMap(({ entryId }) => entryId ?? []),
  );
  const surnames = new Set(
    names
      .filter(
        ({ type, entryId, start, end }) =>
          type === "Person" && entryId === undefined && / /.test(text.slice(start, end)),
      )
      .map(({ start, end }) => text.slice(start, end).split(/\s+/).at(-1) ?? ""),
  );
  for (const given of names) {
    const settled = settleEntry(given, text.slice(given.start, given.end), spelledOut, surnames, lexicon);
    const mention = withTitleGender(settled, sentences, lexicon);
    const written = text.slice(mention.start, mention.end);
    const entry = mention.entryId === undefined ? undefined : lexicon.findById(mention.entryId);
    const words = toNameKey(written).split(" ");
    const key = entry === undefined ? toGroupKey(mention, words) : `entry:${entry.id}`;
    const sentence = sentences[mention.sentence];
    const byGiven = mention.gender !== undefined && sentence !== undefined && isCalledByGiven(sentence, mention);
    const group = groups.get(key) ?? { cluster: openCluster(mention, entry, written, lexicon), words, byGiven };
    groups.set(key, group);
    group.cluster.names.add(written.replace(/\s+/g, " "));
    addMention(group.cluster, mention, entry === undefined ? "same name" : `lexicon: ${entry.id}`);
  }
  const list = [...groups.values()];
  const merged = new Map<NameGroup, NameGroup>();
  const rootOf = (group: NameGroup): NameGroup => {
    const up = merged.get(group);
    return up === undefined ? group : rootOf(up);
  };
  const unite = (into: NameGroup, from: NameGroup, reason: string): void => {
    const [a, b] = [rootOf(into), rootOf(from)];
    if (a === b || (a.cluster.entryId !== undefined && b.cluster.entryId !== undefined)) return;
    const [keep, give] = a.cluster.entryId === undefined && b.cluster.entryId !== undefined ? [b, a] : [a, b];
    merged.set(give, keep);
    absorb(keep.cluster, give.cluster, reason);
  };
  uniteByDefinition(text, sentences, list, unite);
  uniteShortened(list, lexicon, unite);
  for (const { cluster } of list) cluster.mentions.sort((a, b) => a.start - b.start);
  return list.filter((group) => !merged.has(group)).map(({ cluster }) => cluster);
}

/** Of several bodies with one acronym the one that the document spells out is meant: "RSF" beside "Rapid Support Forces". */
function settleEntry(
  mention: Mention,
  written: string,
  spelledOut: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
  lexicon: Lexicon,
): Mention {
  // "Lindner" after "Petra Lindner" is she, whoever else is known by that name alone.
  const namesake = mention.type === "Person" && surnames.has(written) && !spelledOut.has(mention.entryId ?? "");
  if (namesake) {
    const { entryId: _, ...rest } = mention;
    return rest;
  }
  if (written.includes(" ") || (mention.entryId !== undefined && spelledOut.has(mention.entryId))) return mention;
  const other = lexicon.findByAlias(written).find(({ id }) => spelledOut.has(id));
  return other === undefined
    ? mention
    : { ...mention, type: other.type, entryId: other.id, reason: `lexicon:${other.id}, spelled out in the document` };
}

function withTitleGender(mention: Mention, sentences: readonly Sentence[], lexicon: Lexicon): Mention {
  const sentence = mention.type === "Person" ? sentences[mention.sentence] : undefined;
  const gender = sentence && findTitleGender(sentence, mention, lexicon);
  return gender === undefined ? mention : { ...mention, gender };
}

/** "Mr Darwish" and "Mrs Darwish" are two, whoever else bears the name. */
function toGroupKey({ type, gender }: Mention, words: readonly string[]): string {
  return [type, words.join(" "), ...(words.length === 1 && gender !== undefined ? [gender] : [])].join(":");
}

function openCluster(mention: Mention, entry: LexiconEntry | undefined, written: string, lexicon: Lexicon): Cluster {
  const cluster = createCluster(mention.type);
  const gender = mention.type === "Person" ? (mention.gender ?? findGivenGender(written, lexicon)) : undefined;
  if (gender !== undefined) cluster.namedGender = gender;
  if (entry === undefined) {
    if (mention.type === "Organization" && written.includes(" ")) cluster.country = findCountryInName(written, lexicon);
    return cluster;
  }
  cluster.entryId = entry.id;
  cluster.label = entry.name;
  if (entry.country !== undefined) cluster.country = entry.country;
  if (entry.role !== undefined) cluster.role = entry.role;
  if (entry.gender === "m" || entry.gender === "f") cluster.gender = entry.gender === "m" ? "masculine" : "feminine";
  for (const word of entry.office?.toLowerCase().split(/[\s,]+/) ?? []) cluster.offices.add(word);
  return cluster;
}

/** "Federal Security Service's (FSB)", "the FSB, the Russian State Security Service". */
function uniteByDefinition(
  text: string,
  sentences: readonly Sentence[],
  groups: readonly NameGroup[],
  unite: Unite,
): void {
  const owner = new Map<Mention, NameGroup>(
    groups.flatMap((group) => group.cluster.mentions.map((mention) => [mention, group] as const)),
  );
  const mentions = [...owner.keys()].sort((a, b) => a.start - b.start);
  for (const [position, mention] of mentions.entries()) {
    const next = mentions[position + 1];
    if (next === undefined || next.sentence !== mention.sentence) continue;
    const [a, b] = [owner.get(mention), owner.get(next)];
    if (a === undefined || b === undefined || a === b) continue;
    const between = text.slice(mention.end, next.start);
    const [left, right] = [text.slice(mention.start, mention.end), text.slice(next.start, next.end)];
    if (/^(?:['’]s)?\s*\(\s*(?:the\s+)?$/.test(between) && (isAcronymOf(right, left) || isAcronymOf(left, right))) {
      unite(a, b, `acronym in brackets: ${right}`);
    } else if (
      isBody(mention) &&
      isBody(next) &&
      isApposed(sentences, mention, next) &&
      (isAcronym(left) || isAcronym(right))
    ) {
      unite(a, b, `apposition: ${left}, ${right}`);
    }
  }
}

function isBody(mention: Mention): boolean {
  return mention.type === "Organization" || mention.type === "ArmedGroup";
}

function isApposed(sentences: readonly Sentence[], first: Mention, second: Mention): boolean {
  const tokens = sentences[first.sentence]?.tokens;
  const word = tokens?.[second.head];
  return word?.dep === "appos" && word.head === first.head;
}

function isAcronym(name: string): boolean {
  return /^[\p{Lu}\d.&-]{2,8}$/u.test(name);
}

/** Initials of the name's capitalised words, with or without the small ones; one letter may be missing. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[^\p{L}\p{N}]/gu, "");
  if (!isAcronym(acronym) || letters.length < 2 || name.split(/\s+/).length < 2) return false;
  const words = name.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
  const capitals = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0] ?? "")
    .join("");
  const all = words
    .map((word) => word[0] ?? "")
    .join("")
    .toUpperCase();
  return (
    letters.toUpperCase() === capitals.toUpperCase() ||
    letters.toUpperCase() === all ||
    capitals.toUpperCase().endsWith(letters.toUpperCase())
  );
}
