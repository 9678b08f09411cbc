/**
 * Sites without a name: "a mosque in Kaduna", "Lyon's airport", "stormed the barracks". Each is a place of its document alone, told
 * apart by where it lies, and of its graph only if something is said of it.
 */
import { caseOf, childrenOf, firstConjunct } from "../../analysis/syntax.ts";
import { type Cluster, createCluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import { findEventKind } from "../events/event-kinds.ts";
import type { Nominal } from "./nominal.ts";
import { toOwnerKey, toOwnerName } from "./nominal-groups.ts";

/** Of what is listed as sites: where one walks, lives or is held, lines, what floats, and words that say nothing. */
const NO_SITES =
  /^(?:house|apartment|jail|prison|crossing|square|street|road|highway|park|beach|ship|vessel|tanker|scene|site|location|spot|place|facility|reactor|pipeline|tunnel|trench|bunker|statue|monument|memorial|harbou?r|cemetery|hideout|shelter)$/;

/** Written as if they were many. */
const SINGULAR = /^(?:barracks|headquarters)$/i;
/** Before where a site lies. */
const LIES = /^(?:in|at|on|near|outside|inside)$/;
/** What a town has one of: "the airport of Lyon"; "the temple of Angkor" is Angkor. */
const ONLY_ONE = /^(?:airport|cathedral|market|hospital|stadium)$/;

/** What is done to a site that the story tells of for its own sake. */
const STRUCK =
  /^(?:attack|storm|seize|capture|overrun|bomb|bombard|shell|strike|hit|raid|burn|torch|ransack|loot|occupy|hold|besiege|retake|recapture|destroy|target|assault|blow|wreck|ram|control|enter|fire|damage)$/;

/** What a phrase opens or goes back to; undefined where it is no site, or nothing tells which. */
export function findSite(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const { lemma, sentence, head, article, owner } = nominal;
  if (nominal.class !== "site" || NO_SITES.test(lemma)) return undefined;
  const plural = nominal.plural && !SINGULAR.test(chaining.sentences[sentence]?.tokens[head]?.text ?? "");
  const place = plural ? undefined : findPlaceOf(chaining, nominal);
  // "the depots" are some that the text spoke of in other words.
  const isIntroduced = article !== "possessive" && !(plural && article === "definite");
  const struck = owner === undefined && isIntroduced && isStruck(chaining, nominal);
  if (place === undefined && !struck) return undefined;
  // "the Argana café": it is called so.
  if (place !== undefined && isCalled(chaining, nominal, place)) return place;
  // "slept in his residence in Niamey".
  if (lemma === "residence" && article === "possessive") return undefined;
  const kind = toKind(chaining, nominal);
  const key = `local:site:${kind}:${place === undefined ? "" : toOwnerKey(place)}`;
  const country = place?.country;
  const label = place === undefined ? kind : `${toOwnerName(place)}: ${kind}`;
  const open =
    chaining.clusters.find((cluster) => cluster.key === key) ??
    // "Strike on hospital": where it lies is told later.
    chaining.clusters.find((cluster) => cluster.key === `local:site:${kind}:`);
  const site = Object.assign(open ?? createCluster("Place"), { key, label, ...(country !== undefined && { country }) });
  site.kinds.add(lemma);
  return site;
}

const SORTS =
  /^(?:presidential|royal|national|military|naval|nuclear|federal|regional|provincial|municipal|catholic|orthodox|main)$/;

/** "oil depot", "cultural centre": the noun, with the words before it that tell what sort it is of. */
function toKind({ sentences, lexicon, isInName }: Chaining, { sentence, modifiers, head, lemma }: Nominal): string {
  const tokens = sentences[sentence]?.tokens ?? [];
  const words = modifiers
    .filter((at) => !isInName(sentence, at))
    .map((at) => ({ dep: tokens[at]?.dep, word: tokens[at]?.text.toLowerCase() ?? "" }))
    .filter(
      ({ dep, word }) =>
        dep === "compound" || (dep === "amod" && (SORTS.test(word) || lexicon.findNominal(`${word} ${lemma}`))),
    )
    .map(({ word }) => word);
  return [...words, tokens[head]?.text.toLowerCase() ?? lemma].join(" ");
}

/** The place or state that the phrase names: "a mosque in Kaduna", "a Kaduna mosque", "Kaduna's mosque". */
function findPlaceOf(chaining: Chaining, { sentence, head, lemma }: Nominal): Cluster | undefined {
  const words = chaining.sentences[sentence];
  if (words === undefined) return undefined;
  const places = childrenOf(words, head).flatMap((child) => {
    const { dep = "" } = words.tokens[child] ?? {};
    const preposition = dep === "nmod" ? (caseOf(words, child) ?? "") : "";
    const within = LIES.test(preposition) || (preposition === "of" && ONLY_ONE.test(lemma));
    const place = within || /^(?:nmod:poss|compound)$/.test(dep) ? chaining.clusterAt(sentence, child) : undefined;
    return place?.type === "Place" || (within && place?.type === "State") ? [place] : [];
  });
  return places[0];
}

/** A word before the noun that no lexicon knows for a town. */
function isCalled({ sentences, clusterAt }: Chaining, { sentence, modifiers }: Nominal, place: Cluster): boolean {
  const { entryId, role } = place;
  return (
    (entryId === undefined || role === "site") &&
    modifiers.some((at) => sentences[sentence]?.tokens[at]?.dep === "compound" && clusterAt(sentence, at) === place)
  );
}

/** "stormed the barracks", "the depot was hit", "an attack on an army base". */
function isStruck({ sentences, lexicon }: Chaining, { sentence, head }: Nominal): boolean {
  const words = sentences[sentence];
  if (words === undefined) return false;
  const noun = words.tokens[firstConjunct(words, head)];
  const above = words.tokens[noun?.head ?? -1];
  if (noun === undefined || above === undefined) return false;
  if (/^(?:obj|nsubj:pass)$/.test(noun.dep)) return STRUCK.test(above.lemma);
  const preposition = caseOf(words, head) ?? "";
  return (
    noun.dep === "nmod" && /^(?:on|against)$/.test(preposition) && findEventKind(above.lemma, lexicon) !== undefined
  );
}
