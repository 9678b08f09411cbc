/** Governments, armies and services that are named by their state: one entity, whatever the wording. */
import { caseOf, pathToRoot } from "../../analysis/syntax.ts";
import type { LexiconEntry } from "../../lexicon/lexicon.ts";
import { type Cluster, createCluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import { findHomeCountry } from "../home-state.ts";
import { findArmy } from "./armies.ts";
import { findOrOpenState } from "./find-state.ts";
import type { Nominal } from "./nominal.ts";
import { FORCE_NOUNS, GOVERNMENT_NOUNS } from "./nouns.ts";
import { findScene } from "./scene.ts";

/** "Russian government", "US military" as names are the bodies that "Russia's government" and "the American military" mean. */
export function identifyStateBodies(chaining: Chaining): void {
  for (const cluster of chaining.clusters.filter(({ role }) => role === "government")) nameByState(chaining, cluster);
  identifyNamed(chaining);
}

function identifyNamed(chaining: Chaining): void {
  for (const cluster of chaining.clusters) {
    if (cluster.type !== "Organization" || cluster.entryId !== undefined) continue;
    for (const mention of cluster.mentions) {
      const sentence = chaining.sentences[mention.sentence];
      const lemma = sentence?.tokens[mention.head]?.lemma ?? "";
      const state = chaining.clusters.find(
        (other) =>
          other.type === "State" &&
          other.mentions.some(
            (it) => it.sentence === mention.sentence && it.start >= mention.start && it.end <= mention.end,
          ),
      );
      if (sentence === undefined || state?.entryId === undefined) continue;
      cluster.country ??= state.country;
      if (takeEntry(chaining, cluster, state)) break;
      if (!GOVERNMENT_NOUNS.has(lemma) && !FORCE_NOUNS.has(lemma)) continue;
      const words = sentence.tokens
        .slice(0, mention.head)
        .filter(
          ({ start, end }) =>
            start >= mention.start &&
            !state.mentions.some((it) => it.sentence === mention.sentence && it.start <= start && end <= it.end),
        );
      const government = GOVERNMENT_NOUNS.has(lemma) && words.length === 0;
      cluster.key = government
        ? `government:${state.entryId}`
        : `organ:${[...words.map((word) => word.lemma), lemma].join(" ")}:${state.entryId}`;
      cluster.role ??= government ? "government" : "organ";
      cluster.label ??= government ? `Government of ${state.label ?? ""}` : `${state.label ?? ""}: ${lemma}`;
      break;
    }
  }
}

/** "government of Sudan", found by the lexicon, is the one that "Khartoum's government" means without it. */
function nameByState({ lexicon }: Chaining, government: Cluster): void {
  const state = lexicon.findCountry(government.country ?? "");
  if (state === undefined || !government.entryId?.startsWith("government-")) return;
  government.key = `government:${state.id}`;
  government.label = `Government of ${state.name}`;
  government.entryId = undefined;
}

/** "the Mali army" is what the lexicon calls the Malian Armed Forces. */
function takeEntry(chaining: Chaining, cluster: Cluster, state: Cluster): boolean {
  const entry = findEntry(chaining, cluster, state);
  if (
    entry === undefined ||
    entry.role === "government" ||
    chaining.clusters.some(({ entryId }) => entryId === entry.id)
  )
    return false;
  Object.assign(cluster, { entryId: entry.id, label: entry.name, role: entry.role });
  return true;
}

/** The body that the lexicon knows by the name, with the state's adjective for the state. */
function findEntry({ lexicon }: Chaining, { names }: Cluster, state: Cluster): LexiconEntry | undefined {
  const adjectives = lexicon.findById(state.entryId ?? "")?.demonyms?.adjective ?? [];
  for (const name of names) {
    const rest = [state.label ?? "", ...adjectives].find((word) => word !== "" && name.startsWith(`${word} `));
    const words = rest === undefined ? "" : name.slice(rest.length + 1);
    for (const alias of words === "" ? [] : adjectives.map((adjective) => `${adjective} ${words}`)) {
      const entry = lexicon.findByAlias(alias).find(({ type }) => type === "Organization");
      if (entry !== undefined) return entry;
    }
  }
  return undefined;
}

/** Bodies that each state has one of, as far as the lexicon lists it: "the foreign ministry", "the supreme court". */
const ORGANS = /^(?:ministry|parliament|court|bank|presidency)$/;

/** "Sudan's army" is the body that the lexicon knows as "Sudanese army". */
export function findKnownBody(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const { owner, lemma } = nominal;
  if (owner?.type !== "State" || owner.entryId === undefined) return undefined;
  const army = findArmy(chaining, nominal);
  if (army !== undefined) return army;
  if (!FORCE_NOUNS.has(lemma) && !ORGANS.test(lemma)) return undefined;
  const sentence = chaining.sentences[nominal.sentence];
  const words = nominal.modifiers
    .filter((modifier) => chaining.clusterAt(nominal.sentence, modifier) === undefined)
    .flatMap((modifier) => {
      const token = sentence?.tokens[modifier];
      const tells = token !== undefined && /^(?:compound|amod)$/.test(token.dep) && token.lemma !== "own";
      return tells ? [token.text.toLowerCase()] : [];
    });
  const head = sentence?.tokens[nominal.head]?.text.toLowerCase() ?? lemma;
  for (const adjective of chaining.lexicon.findById(owner.entryId)?.demonyms?.adjective ?? []) {
    const [entry] = chaining.lexicon
      .findByAlias([adjective, ...words, head].join(" "))
      .filter(({ type }) => type === "Organization");
    if (entry === undefined) continue;
    const known = chaining.clusters.find(({ entryId }) => entryId === entry.id);
    return (
      known ??
      Object.assign(createCluster("Organization"), {
        entryId: entry.id,
        label: entry.name,
        country: owner.country,
        role: entry.role,
      })
    );
  }
  return undefined;
}

const STORY_BODIES =
  /^(?:army|military|government|junta|navy|parliament|legislature|senate|cabinet|gendarmerie|coastguard|presidency|judiciary|regime|force|troops?|authority|police|ministry|court|bank)$/;

/** "The army" of a story about one state is that state's. */
export function findStoryState(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const { clusters, sentences } = chaining;
  const { lemma, article, owner, qualifier, plural, modifiers, sentence } = nominal;
  if (owner !== undefined || qualifier !== undefined || !STORY_BODIES.test(lemma)) return undefined;
  // "police fired tear gas" wants no article.
  if (article !== "definite" && !(article === "bare" && /^(?:police|force|troops?)$/.test(lemma))) return undefined;
  const words = modifiers.map((modifier) => sentences[sentence]?.tokens[modifier]?.lemma ?? "");
  const forces =
    (lemma === "force" && plural && words.some((word) => /^(?:armed|security|government)$/.test(word))) ||
    (/^troops?$/.test(lemma) && words.includes("government"));
  // "the authorities" govern; "the authority" may be of any kind.
  const airForce = lemma === "force" && !plural && words.includes("air");
  if (!/^(?:police|troops?)$/.test(lemma) && !airForce && plural !== /^(?:force|authority)$/.test(lemma))
    return undefined;
  if (/^(?:force|troops?)$/.test(lemma) && !forces && !airForce) return undefined;
  if (
    (lemma !== "ministry" && words.includes("foreign")) ||
    words.some((word) =>
      /^(?:own|new|interim|transitional|local|regional|provincial|separatist|breakaway|rebel|opposition|parallel|shadow|exiled|previous|former)$/.test(
        word,
      ),
    )
  )
    return undefined;
  const holders = findCountryOfHolder(chaining, nominal);
  if (holders !== undefined) return findOrOpenState(chaining, holders);
  const seized = /^(?:junta|regime)$/.test(lemma) ? findCoupCountry(clusters) : undefined;
  if (seized !== undefined) return findOrOpenState(chaining, seized);
  const home = findHomeCountry(clusters) ?? findOnlyCountry(chaining, nominal);
  if (lemma === "police") {
    const local = findLocalCountry(chaining, nominal);
    if (local !== undefined && local !== home) return findOrOpenState(chaining, local);
  }
  return findScene(chaining, sentence) ?? (home === undefined ? undefined : findOrOpenState(chaining, home));
}

/** "the junta" holds the state where the only coup of the story was, whatever other states the story names. */
function findCoupCountry(clusters: readonly Cluster[]): string | undefined {
  const coups = clusters.filter(({ type, eventKind }) => type === "Event" && eventKind === "coup");
  const countries = new Set(coups.flatMap(({ places }) => places.flatMap(({ country }) => country ?? [])));
  return countries.size === 1 ? [...countries][0] : undefined;
}

/** "Police arrested an Afghan in Peru": the one country that the clause of the police plays in. */
function findLocalCountry({ clusters, sentences }: Chaining, { sentence: index, head }: Nominal): string | undefined {
  const words = sentences[index];
  if (words === undefined) return undefined;
  const countries = clusters.flatMap(({ type, country, role, mentions }) =>
    (type === "State" || type === "Place") &&
    role !== "bloc" &&
    country !== undefined &&
    mentions.some(
      (it) =>
        it.sentence === index &&
        it.kind === "name" &&
        it.mentionType !== "People" &&
        /^(?:obl|nmod)/.test(words.tokens[it.head]?.dep ?? "") &&
        pathToRoot(words, it.head)
          .slice(1, 3)
          .includes(words.tokens[head]?.head ?? -1) &&
        /^(?:in|near|outside|across)$/.test(caseOf(words, it.head) ?? ""),
    )
      ? [country]
      : [],
  );
  return new Set(countries).size === 1 ? countries[0] : undefined;
}

const POSTS =
  /^(?:secretary|head|chief|chair|chairman|chairwoman|commander|director|deputy|member|president|spokesman|spokeswoman|spokesperson|speaker|minister|official|general|judge|prosecutor)$/;

/** "Ruiz, the spokesman of the foreign ministry", "Ruiz of the foreign ministry": that of the country he is known to be from. */
function findCountryOfHolder({ sentences, clusterAt }: Chaining, { sentence, head }: Nominal): string | undefined {
  const words = sentences[sentence];
  if (words === undefined) return undefined;
  const [own, above = -1, beyond = -1] = pathToRoot(words, head);
  if (words.tokens[own ?? -1]?.dep !== "nmod") return undefined;
  const posted = POSTS.test(words.tokens[above]?.lemma ?? "");
  const holder = [above, ...(posted ? [beyond] : [])]
    .map((position) => clusterAt(sentence, position))
    .find((cluster) => cluster?.type === "Person" && cluster.role !== "group");
  return holder?.country;
}

/** Where a story is told from no one state: the only one that the sentence has spoken of so far, or the one before it. */
function findOnlyCountry({ clusters }: Chaining, { sentence, start }: Nominal): string | undefined {
  for (const index of [sentence, sentence - 1]) {
    const told = clusters.filter(
      ({ country, role, mentions }) =>
        country !== undefined && role !== "bloc" && mentions.some((it) => it.sentence === index && it.start < start),
    );
    const countries = new Set(told.map(({ country }) => country));
    if (countries.size > 0) return countries.size === 1 ? told[0]?.country : undefined;
  }
  return undefined;
}
