/**
 * "the Foreign Ministry" without its state: that of whoever owns it, of the town it is in, of who speaks for it, else of the state
 * that the story is about. Where nothing tells, it is a ministry of its document alone, not that of any other story.
 */
import { caseOf, childrenOf, pathToRoot } from "../analysis/syntax.ts";
import type { Mention } from "../annotated-document.ts";
import { addMention, type Cluster, createCluster, toNameKey } from "./cluster.ts";
import type { Chaining } from "./context.ts";
import { findHomeCountry } from "./home-state.ts";
import { findScene } from "./nominals/scene.ts";

const BARE = new RegExp(
  "^(?:(?:federal|national|state|central|foreign|interior|internal|home|defen[cs]e|health|justice|finance|energy|education|transport|" +
    "agriculture|economy|labou?r|trade|environment|culture|information|security|supreme|constitutional|high|higher|regional|appeals?|" +
    "electoral|election|military|armed|joint|border|coast|presidential|general|public|prosecutors?|affairs|emergency|emergencies) )*" +
    "(?:ministry|department|court|parliament|congress|commission|council|bank|office|treasury|senate|army|navy|police|forces|cabinet|presidency|" +
    "assembly|tribunal|guard)" +
    "(?: of (?:foreign affairs|external affairs|defen[cs]e|interior|the interior|internal affairs|home affairs|health|justice|finance|" +
    "education|energy|transport|agriculture|information))?$",
);

export function settleBareOrgans(chaining: Chaining): void {
  for (const organ of [...chaining.clusters]) {
    if (organ.type !== "Organization" || organ.entryId !== undefined) continue;
    const told = organ.mentions.map((mention) => findStateOf(chaining, mention));
    const countries = new Set(told.flatMap((country) => country ?? []));
    const names = [...organ.names].map(toNameKey);
    const [only] = countries;
    if (!names.every((name) => BARE.test(name))) {
      if (countries.size === 1 && told[0] !== undefined) organ.country ??= only;
      continue;
    }
    const fallback =
      countries.size === 1 ? only : (findNamesake(chaining, organ) ?? findHomeCountry(chaining.clusters));
    splitByState(
      chaining,
      organ,
      told.map(
        (country, position) =>
          country ?? findScene(chaining, organ.mentions[position]?.sentence ?? 0)?.country ?? fallback,
      ),
    );
  }
}

/** "The Foreign Ministry of Iran … the Foreign Ministry": the state of the one organ whose name holds the words. */
function findNamesake({ clusters }: Chaining, organ: Cluster): string | undefined {
  const words = [...organ.names].map(toNameKey);
  const holds = (name: string): boolean => words.some((word) => ` ${name} `.includes(` ${word} `));
  const alike = clusters.filter(
    (other) =>
      other !== organ &&
      other.type === "Organization" &&
      [...other.names, other.label ?? ""].map(toNameKey).some(holds),
  );
  const countries = new Set(alike.map(({ country }) => country));
  return countries.size === 1 ? alike[0]?.country : undefined;
}

/** Each mention goes to the organ of its state; those of none stay together. */
function splitByState(chaining: Chaining, organ: Cluster, countries: readonly (string | undefined)[]): void {
  const mentions = [...organ.mentions];
  chaining.clusters.splice(chaining.clusters.indexOf(organ), 1);
  for (const country of new Set(countries)) {
    const own = mentions.filter((_, position) => countries[position] === country);
    const target = findOrgan(chaining, own[0] ? wordsOf(chaining, own[0]) : "", country);
    for (const mention of own) {
      target.names.add(wordsOf(chaining, mention));
      const known = chaining.clusters.includes(target);
      if (known) chaining.link(target, mention, "its state's organ of that name");
      else addMention(target, mention, "same name");
    }
    for (const kind of organ.kinds) target.kinds.add(kind);
    if (!chaining.clusters.includes(target)) chaining.open(target);
  }
}

function wordsOf({ text }: Chaining, { start, end }: Mention): string {
  return text.slice(start, end).replace(/\s+/g, " ").replace(/^the /i, "");
}

function findOrgan(chaining: Chaining, words: string, country: string | undefined): Cluster {
  const state = country === undefined ? undefined : chaining.lexicon.findCountry(country);
  if (state === undefined || country === undefined)
    return Object.assign(createCluster("Organization"), { key: `local:${toNameKey(words)}` });
  const adjectives = state.demonyms?.adjective ?? [];
  for (const adjective of adjectives) {
    const entry = chaining.lexicon.findByAlias(`${adjective} ${words}`).find(({ type }) => type === "Organization");
    if (entry === undefined) continue;
    return (
      chaining.clusters.find(({ entryId }) => entryId === entry.id) ??
      Object.assign(createCluster("Organization"), { entryId: entry.id, label: entry.name, country, role: entry.role })
    );
  }
  const key = `organ:${toNameKey(words)}:${state.id}`;
  const known = chaining.clusters.find((cluster) => cluster.key === key);
  if (known !== undefined) return known;
  const organ = Object.assign(createCluster("Organization"), { key, country, role: "organ" });
  if (adjectives[0] !== undefined) organ.names.add(`${adjectives[0]} ${words}`);
  return organ;
}

const POSTS =
  /^(?:secretary|head|chief|chair|chairman|chairwoman|director|deputy|member|president|spokesman|spokeswoman|spokesperson|minister|official)$/;

/** ISO code of the state that stands with the name: as its owner, as the place of its seat, as that of who speaks for it. */
function findStateOf(chaining: Chaining, mention: Mention): string | undefined {
  const sentence = chaining.sentences[mention.sentence];
  if (sentence === undefined) return undefined;
  for (const child of childrenOf(sentence, mention.head)) {
    const { dep = "" } = sentence.tokens[child] ?? {};
    const owner = chaining.clusterAt(mention.sentence, child);
    const seated = dep === "nmod" && /^(?:of|in)$/.test(caseOf(sentence, child) ?? "");
    if (!/^(?:nmod:poss|amod|compound)$/.test(dep) && !seated) continue;
    if (owner?.type === "State" || owner?.role === "capital") return owner.country;
  }
  const path = pathToRoot(sentence, mention.head).slice(1, 4);
  if (!path.some((position) => POSTS.test(sentence.tokens[position]?.lemma ?? ""))) return undefined;
  const holder = path
    .map((position) => chaining.clusterAt(mention.sentence, position))
    .find((cluster) => cluster?.type === "Person");
  return holder?.country;
}
