/** "the judge", "the general", "the victim": nobody was called so, but of one person alone the story has not said what he is. */
import { childrenOf } from "../../analysis/syntax.ts";
import { type Cluster, genderOf } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import { isPerson } from "../events/event-marks.ts";
import type { Nominal } from "./nominal.ts";
import { isOfficeNoun, PERSON_GENDERS } from "./nouns.ts";

/** How many sentences before the noun the person must have been spoken of. */
const REACH = 4;
/** Callings that no name is borne beside as a title. */
const CALLINGS =
  /^(?:officer|official|detective|agent|spy|soldier|academic|economist|writer|author|engineer|doctor|teacher|photographer|boss|pilot)$/;
/** Nouns that are said of one who speaks for another, not of himself. */
const OF_OTHERS =
  /^(?:lawyer|attorney|barrister|solicitor|spokesman|spokeswoman|spokesperson|candidate|envoy|prosecutor)$/;

/** What somebody may be whatever his calling: by what became of him, by sex and family. */
const FATES =
  /^(?:victim|deceased|casualty|patient|suspect|defendant|accused|prisoner|detainee|hostage|captive|survivor|fugitive|man|woman|boy|girl|person|father|mother|husband|wife|widow|son|daughter|brother|sister|cousin|uncle|friend|target)$/;

/** The one person without a post or a calling, or the one who was struck, where the noun is definite and tells nothing else of him. */
export function findOnlyPerson(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const { lemma, sentence, head, start } = nominal;
  const words = chaining.sentences[sentence];
  if (words === undefined || !isBareDefinite(nominal)) return undefined;
  if (childrenOf(words, head).some((child) => /^(?:acl|nmod|appos)/.test(words.tokens[child]?.dep ?? "")))
    return undefined;
  const told = chaining.clusters.filter(
    (cluster) =>
      isPerson(cluster) &&
      cluster.plural !== true &&
      cluster.names.size > 0 &&
      agreesInGender(cluster, lemma) &&
      cluster.mentions.some((it) => it.start < start),
  );
  if (/^(?:victim|deceased|casualty)$/.test(lemma)) {
    const struck = new Set(chaining.clusters.flatMap(({ victims }) => [...victims]));
    const named = told.filter((cluster) => struck.has(cluster));
    return findOne(named.length > 0 ? named : told.filter(({ kinds }) => kinds.has("victim")));
  }
  if (!(isOfficeNoun(lemma) || CALLINGS.test(lemma)) || OF_OTHERS.test(lemma)) return undefined;
  return findOne(
    told.filter(
      ({ offices, kinds, mentions, entryId }) =>
        offices.size === 0 &&
        [...kinds].every((kind) => FATES.test(kind)) &&
        entryId === undefined &&
        mentions.some((it) => it.start < start && sentence - it.sentence <= REACH),
    ),
  );
}

/** "the judge", "this man": one person, of whom the phrase says no more. */
export function isBareDefinite({ type, plural, owner, qualifier, article }: Nominal): boolean {
  const single = type === "Person" && !plural && owner === undefined && qualifier === undefined;
  return single && (article === "definite" || article === "demonstrative");
}

/** The noun calls nobody a woman who is known for a man, and the other way round. */
export function agreesInGender(cluster: Cluster, lemma: string): boolean {
  const gender = PERSON_GENDERS.get(lemma);
  return gender === undefined || (genderOf(cluster) ?? gender) === gender;
}

function findOne(clusters: readonly Cluster[]): Cluster | undefined {
  return clusters.length === 1 ? clusters[0] : undefined;
}
