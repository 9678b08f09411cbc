/** What the stance of a sentence makes of a frame whose words themselves deny, guess or tell. */
import type { Polarity } from "../../cypher/model.ts";
import type { PredicateName } from "../../cypher/ontology.ts";
import type { Sentence } from "../analysis/analyser.ts";
import type { Frame, Wording } from "../frames/frame.ts";
import type { Proposition } from "../propositions/proposition.ts";
import { MODALS } from "./governors.ts";
import { ADMITTING } from "./one-sided.ts";
import { isUndecided } from "./own-cues.ts";
import type { Stance } from "./stance.ts";
import { ENDING } from "./still-so.ts";

/** "did not claim the attack": whoever is silent has not denied it; "neither confirmed nor denied the raid" does neither. */
export function isUnclaimed(
  { predicate }: Frame,
  { support, trigger }: Proposition,
  polarity: Polarity,
  sentence: Sentence,
): boolean {
  if (/^(?:DENIED|VERIFIED|ACKNOWLEDGED)$/.test(predicate) && isUndecided(sentence, trigger)) return true;
  return predicate === "PERPETRATED" && support === "claim" && polarity === "denied";
}

/** What leaves it open whether the deed is done at all. */
const OPEN: ReadonlySet<string> = new Set([...MODALS, "if", "whether", "unless", "?"]);

/**
 * What nobody has said yet is no word of his: "should press Rabat", "is expected to contradict the minister". What he may have said
 * ("might have warned Rabat") is guessed at.
 */
const WORDS: ReadonlySet<PredicateName> = new Set([
  "ACCUSED",
  "CRITICISED",
  "DENIED",
  "DISMISSED",
  "WARNED",
  "THREATENED",
  "DEMANDED",
  "PRAISED",
  "ACKNOWLEDGED",
]);

/** "said that Peru had agreed to expel them": it was not done. */
const UNDERTAKEN = /^(?:agree|offer|pledg|promis|vow|hop(?:e|ing)|wish|ready|willing|propos)/i;
const PLEDGES = /^(?:pledg|promis|vow)/i;
const UNSAID = /^(?:should|must|can|could|may|might|expect.*|likely|whether|if)$/i;

/** @returns undefined where the frame does not hold under that stance */
export function toFramePolarity(
  frame: Frame,
  wording: Wording,
  { polarity, cues, unmet }: Stance,
): Polarity | undefined {
  const told = wording.subject.includes("source");
  // "said that only Peru could have done it", "that Peru cannot be trusted": the words themselves want the hedge or the denial.
  if (told && frame.holds !== undefined && WANTED.has(frame.holds))
    return polarity === WANTED.get(frame.holds) && !cues.some((cue) => GAINSAYING.test(cue)) ? "asserted" : undefined;
  // To ask for it is a demand, and says nothing of whether it will be done.
  const asked = unmet && frame.predicate !== "WITHDREW_FROM";
  if (polarity === "speculated" && (asked || (WORDS.has(frame.predicate) && cues.some((cue) => UNSAID.test(cue)))))
    return undefined;
  if (told) return isReproach(polarity, cues) ? "asserted" : undefined;
  // To pledge one's backing is to back in words.
  if (frame.id === "support.words" && polarity === "speculated" && cues.some((cue) => PLEDGES.test(cue)))
    return "asserted";
  if (frame.holds === "denied") return polarity === "denied" ? (frame.polarity ?? "asserted") : undefined;
  if (frame.holds === "not denied" && polarity === "denied") return undefined;
  if (frame.holds === "asserted" && polarity === "speculated") return undefined;
  if (frame.holds === "hedged" && polarity === "asserted") return undefined;
  // "insisted that it had nothing to do with it": what is insisted on is that it is not so.
  const kept = polarity === "asserted" || (frame.polarity === "denied" && polarity === "alleged");
  return frame.polarity !== undefined && kept ? frame.polarity : polarity;
}

/** "denied that the vote was not fair": who gainsays the fault finds none. */
const GAINSAYING = /^(?:den(?:y|ie)|denial|reject|refut|rebut|disput)/i;

const WANTED: ReadonlyMap<Frame["holds"], Polarity> = new Map([
  ["hedged", "speculated"],
  ["denied", "denied"],
]);

/** To tell of a wrong is to accuse, and so is to suspect one; to tell of none, of one that may yet be done or is admitted, is not. */
function isReproach(polarity: Polarity, cues: readonly string[]): boolean {
  if (polarity === "denied" || cues.some((cue) => ADMITTING.test(cue) || ENDING.test(cue))) return false;
  return (
    polarity !== "speculated" ||
    !cues.some((cue) => OPEN.has(cue.toLowerCase().replace(/ have$/, "")) || UNDERTAKEN.test(cue))
  );
}
