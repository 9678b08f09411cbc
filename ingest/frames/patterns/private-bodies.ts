/** Bodies that come from a state without being its own: companies, media, charities, parties, movements. */
import type { Token } from "../../analysis/analyser.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";

const CLASSES: ReadonlySet<string> = new Set(["company", "media", "ngo", "body", "party", "group"]);
/** Beside those of the lexicon, words that mean a body where its name stands beside them. */
const MORE =
  /^(?:group|movement|maker|producer|retailer|supplier|contractor|builder|brand|chain|insurer|lender|miner|shipper|shipyard|studio|band|sect|guerrilla|agency|website|outfit|organi[sz]ation|faction|cooperative|start-?up|trader|refiner|developer|exporter|importer)$/;
/** Before a word for forces: they are not the state's own. */
const IRREGULAR = /^(?:mercenary|paramilitary|rebel|separatist|guerrilla|insurgent)$/;
/** What makes a body the state's: "the Russian state company", "the Chinese spy agency". */
const PUBLIC =
  /^(?:state|state-owned|state-run|public|government|federal|national|central|intelligence|spy|space|security|investigative|nuclear|anti-corruption|military|electoral|election|ruling|army|executive|official)$/;
/** A security firm is nobody's security service. */
const PRIVATE = /^(?:company|firm|contractor|airline|carrier|group|giant|maker|outfit)$/;

/** @param phrase the words from the adjective of the state to the noun, lower case matters not */
export function isPrivateBody(phrase: readonly Token[], lexicon: Lexicon): boolean {
  const [noun = "", modifier = ""] = phrase.map(({ lemma }) => lemma.toLowerCase()).reverse();
  const named = lexicon.findNominal(`${modifier} ${noun}`) ?? lexicon.findNominal(noun);
  const isBody =
    MORE.test(noun) ||
    (IRREGULAR.test(modifier) && /^(?:force|army|unit|militia)$/.test(noun)) ||
    (named !== undefined &&
      (named.type === "Organization" || named.type === "ArmedGroup") &&
      CLASSES.has(named.class ?? "") &&
      !/^(?:affiliate|branch|offshoot|franchise|cell|wing)$/.test(noun));
  const [first, ...own] = phrase
    .slice(0, -1)
    .map(({ text }) => text.toLowerCase())
    .filter((word) => PUBLIC.test(word));
  return (
    isBody && (first === undefined || (own.length === 0 && /^(?:security|military)$/.test(first) && PRIVATE.test(noun)))
  );
}
