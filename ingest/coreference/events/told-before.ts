/**
 * An event that a verb told of and a noun takes up: "police arrested two editors. … The arrests", "rebels overran the town. … Its
 * capture". Such a noun starts an event that no noun of its kind has named before.
 */
import type { Sentence } from "../../analysis/analyser.ts";
import type { NounPhrase } from "../nominals/noun-phrase.ts";

/** Nouns for what was done, before the stroke, and the verbs that tell it. */
const TAKEN_UP: ReadonlyMap<string, ReadonlySet<string>> = toVerbs([
  "arrest detention apprehension roundup | arrest detain apprehend capture round catch seize hold",
  "release | release free liberate let hand",
  "abduction kidnapping kidnap | abduct kidnap seize snatch take capture",
  "seizure capture fall takeover conquest | seize capture take overrun fall conquer occupy storm enter",
  "takeover overthrow ouster removal | seize take oust overthrow topple depose remove detain",
  "killing death murder assassination slaying execution lynching beheading | kill die shoot murder assassinate gun stab slay execute behead lynch hang drown perish massacre",
  "poisoning | poison",
  "violence bloodshed | kill die shoot clash riot fire wound attack",
  "operation | raid storm attack bomb strike shell kill seize capture arrest detain free rescue invade assassinate blow ambush infiltrate overrun kidnap abduct shoot explode enter",
  "expulsion deportation | expel deport order banish eject declare",
  "extradition | extradite hand surrender",
  "verdict ruling judgment judgement sentence conviction acquittal | convict sentence acquit rule find jail clear uphold overturn order imprison",
  "indictment | indict charge",
  "accident crash collision | crash collide derail sink capsize plunge hit collapse burst",
  "sinking capsizing | sink capsize founder",
  "clash battle fighting | clash fight exchange battle",
  "withdrawal pullout retreat | withdraw pull retreat leave",
  "closure shutdown | close shut",
]);

function toVerbs(rows: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const verbs = new Map<string, Set<string>>();
  for (const row of rows) {
    const [nouns = "", told = ""] = row.split(" | ");
    for (const noun of nouns.split(" ")) {
      const known = verbs.get(noun) ?? new Set<string>();
      for (const verb of told.split(" ")) known.add(verb);
      verbs.set(noun, known);
    }
  }
  return verbs;
}

/** Sentences that a noun goes back over to its verb. */
const REACH = 4;

/** Whether the noun can take up what a verb told of. */
export function takesUp(lemma: string): boolean {
  return TAKEN_UP.has(lemma);
}

/**
 * Whether a verb before the phrase tells what its noun names. A definite phrase goes back some sentences, one that sums up a clause
 * ("…, a killing that shocked the town") over that clause alone.
 * @param index of the sentence of the phrase
 */
export function isToldBefore(sentences: readonly Sentence[], index: number, { head, article }: NounPhrase): boolean {
  const here = sentences[index]?.tokens ?? [];
  const verbs = TAKEN_UP.get(here[head]?.lemma ?? "");
  if (verbs === undefined) return false;
  const tells = (tokens: Sentence["tokens"]): boolean =>
    tokens.some(({ pos, lemma }) => pos === "VERB" && verbs.has(lemma));
  if (tells(here.slice(0, head))) return article !== "bare";
  if (article !== "definite" && article !== "demonstrative") return false;
  return sentences.slice(Math.max(0, index - REACH), index).some(({ tokens }) => tells(tokens));
}
