/** The stances of one sentence, found once for all that ask. */
import type { Sentence } from "../analysis/analyser.ts";
import { findStance, type Stance, type StanceOptions } from "./stance.ts";

/** @param speech as in `StanceOptions` */
export type FindStance = (trigger: number, speech: boolean) => Stance;

/** Several frames and patterns ask for the same stance, and it takes a climb through the tree. */
export function createStanceFinder(sentence: Sentence, byTrigger: StanceOptions["byTrigger"]): FindStance {
  const ofSpeech = new Map<number, Stance>();
  const ofDeeds = new Map<number, Stance>();
  return (trigger, speech) => {
    const known = speech ? ofSpeech : ofDeeds;
    let stance = known.get(trigger);
    if (stance === undefined) {
      stance = findStance(sentence, trigger, { speech, byTrigger });
      known.set(trigger, stance);
    }
    return stance;
  };
}
