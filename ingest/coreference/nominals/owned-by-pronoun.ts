/** "his country", "her party", "its army": what a pronoun owns is known once it is known who the pronoun is. */
import type { Token } from "../../analysis/analyser.ts";
import { haveCommonBorder } from "../../lexicon/states.ts";
import { type Cluster, lastMentionBefore } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import { findBodyOf } from "./bodies-of-persons.ts";
import { findOrOpenState } from "./find-state.ts";
import { type Nominal, toMention, typeOfNoun, typeOfOwned } from "./nominal.ts";
import { FOLLOWERS, findOwned } from "./nominal-groups.ts";
import { getNounPhrase } from "./noun-phrase.ts";
import { FORCE_NOUNS, GOVERNMENT_NOUNS } from "./nouns.ts";
import { findOffice } from "./offices.ts";
import { findPostHolder } from "./post-holders.ts";
import { findSite } from "./sites.ts";
import { findKnownBody } from "./state-bodies.ts";
import { findUnnamed } from "./unnamed-groups.ts";

const COUNTRIES = /^(?:country|nation|homeland)$/;
/** What a president or a minister calls his as his state's: "his army", "her foreign ministry". */
const RULED = /^(?:army|military|navy|police|force|troops|service|ministry|intelligence|parliament|gendarmerie)$/;

/** Who was said to hold an office of a state, or is known to. */
function isInOffice({ lexicon }: Chaining, { offices, role, entryId }: Cluster): boolean {
  const known = entryId === undefined ? undefined : lexicon.findById(entryId)?.office;
  return role !== "group" && [...offices, known ?? ""].some((office) => OFFICES.test(office));
}

const OFFICES =
  /^(?:president|premier|prime|prime minister|minister|chancellor|king|emir|sultan|leader|ruler|dictator|strongman|foreign minister|defen[cs]e minister)$/;

const NEIGHBOUR = /^neighbou?r$/;
/** How many sentences before a state may have been spoken of. */
const NEIGHBOUR_SENTENCES = 3;

/** Links what pronouns own. Asked after pronouns are resolved. */
export function resolveOwnedByPronouns(chaining: Chaining): void {
  for (const [index, sentence] of chaining.sentences.entries()) {
    for (let position = 0; position < sentence.tokens.length; position += 1) {
      const token = sentence.tokens[position] as Token;
      if (token.dep !== "nmod:poss" || !(token.pos === "PRON" || COUNTRIES.test(token.lemma))) continue;
      const noun = sentence.tokens[token.head];
      const owner = chaining.clusterAt(index, position);
      if (owner === undefined || noun?.pos !== "NOUN" || chaining.clusterAt(index, token.head) !== undefined) continue;
      const nominal = toNominal(chaining, index, token.head, owner);
      const found =
        findOwnedBy(chaining, owner, index, token.head) ??
        findUnnamed(chaining, nominal) ??
        findSite(chaining, nominal);
      if (found === undefined) continue;
      if (!chaining.clusters.includes(found)) chaining.open(found);
      chaining.link(
        found,
        toMention({ ...nominal, type: found.type }),
        `${noun.lemma} of ${owner.label ?? [...owner.names][0] ?? "the one named"}`,
      );
    }
  }
}

function findOwnedBy(chaining: Chaining, owner: Cluster, sentence: number, head: number): Cluster | undefined {
  const lemma = chaining.sentences[sentence]?.tokens[head]?.lemma ?? "";
  if (COUNTRIES.test(lemma)) return findStateOf(chaining, owner);
  if (owner.type === "Person" && (GOVERNMENT_NOUNS.has(lemma) || (RULED.test(lemma) && isInOffice(chaining, owner)))) {
    const state = findStateOf(chaining, owner) ?? findOrOpenState(chaining, owner.country ?? "");
    if (state !== undefined) {
      const nominal = toNominal(chaining, sentence, head, state);
      return findKnownBody(chaining, nominal) ?? findOwned(chaining, nominal);
    }
  }
  if (owner.type === "Person" && FOLLOWERS.test(lemma))
    return findOwned(chaining, toNominal(chaining, sentence, head, owner));
  if (owner.type === "Person")
    return (
      findBodyOf(chaining, owner, lemma) ?? findOffice(chaining, toNominal(chaining, sentence, head, owner), owner)
    );
  const holder = findPostHolder(chaining, toNominal(chaining, sentence, head, owner), owner);
  if (holder !== undefined) return holder;
  const governs = owner.type === "State" || owner.role === "government";
  if (governs && NEIGHBOUR.test(lemma))
    return findNeighbour(chaining, owner, toNominal(chaining, sentence, head, owner));
  if (owner.type !== "State" || !(FORCE_NOUNS.has(lemma) || GOVERNMENT_NOUNS.has(lemma))) return undefined;
  const nominal = toNominal(chaining, sentence, head, owner);
  return findKnownBody(chaining, nominal) ?? findOwned(chaining, nominal);
}

/** "Chad accused its neighbour": the one state with which it shares a border that was spoken of in the last sentences. */
function findNeighbour({ clusters }: Chaining, owner: Cluster, nominal: Nominal): Cluster | undefined {
  if (nominal.plural) return undefined;
  const told = clusters.filter((cluster) => {
    const { type, role, country } = cluster;
    if (type !== "State" || role === "bloc" || country === undefined) return false;
    if (!haveCommonBorder(owner.country ?? "", country)) return false;
    const last = lastMentionBefore(cluster, nominal.start);
    return last !== undefined && nominal.sentence - last.sentence <= NEIGHBOUR_SENTENCES;
  });
  return told.length === 1 ? told[0] : undefined;
}

function toNominal(chaining: Chaining, index: number, head: number, owner: Cluster): Nominal {
  const sentence = chaining.sentences[index];
  if (sentence === undefined) throw new RangeError(`no sentence ${index}`);
  const lemma = sentence.tokens[head]?.lemma ?? "";
  const known = chaining.lexicon.findNominal(lemma);
  const type = typeOfOwned(lemma, known?.type ?? typeOfNoun(lemma), owner);
  return { ...getNounPhrase(sentence, index, head), lemma, type, class: known?.class, owner, qualifier: undefined };
}

/** The state whose office somebody holds. */
function findStateOf({ clusters }: Chaining, { type, country }: Cluster): Cluster | undefined {
  if (country === undefined || !/^(?:Person|Organization)$/.test(type)) return undefined;
  return clusters.find((cluster) => cluster.type === "State" && cluster.country === country && cluster.role !== "bloc");
}
