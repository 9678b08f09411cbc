/** Tags that mending gives to words. */
import type { Tag } from "./pos-tagger.ts";

export const VERB_THIRD: Tag = { pos: "VERB", fine: "VBZ" };
export const VERB_PLURAL: Tag = { pos: "VERB", fine: "VBP" };
export const PAST: Tag = { pos: "VERB", fine: "VBD" };
export const PARTICIPLE: Tag = { pos: "VERB", fine: "VBN" };
export const GERUND: Tag = { pos: "VERB", fine: "VBG" };
export const PERFECT: Tag = { pos: "AUX", fine: "VBZ" };
export const SUBORDINATOR: Tag = { pos: "SCONJ", fine: "IN" };
export const ADVERB: Tag = { pos: "ADV", fine: "RB" };
export const ADJECTIVE: Tag = { pos: "ADJ", fine: "JJ" };
export const POINTING: Tag = { pos: "PRON", fine: "DT" };
export const SINGULAR: Tag = { pos: "NOUN", fine: "NN" };
export const PLURAL: Tag = { pos: "NOUN", fine: "NNS" };
