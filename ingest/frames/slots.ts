/** Rows of slots that many frames share. */
import type { Slot } from "./proposition.ts";

/** Who does what a noun says: "by X", the subject of its light verb, its possessor, a demonym before it. */
export const DOER: readonly Slot[] = ["agent", "prep:by", "prep:poss", "prep:from", "prep:compound"];
/** As DOER, where "of X" is the doer too: "claims of the ministry". */
export const DOER_OF: readonly Slot[] = [...DOER, "prep:of"];
/** Whom it is done to, after a noun. */
export const UNDERGOER: readonly Slot[] = ["prep:of", "prep:on", "prep:against", "prep:at", "prep:upon", "prep:poss", "prep:compound"];
export const AGAINST: readonly Slot[] = ["prep:against", "prep:on", "prep:at", "prep:towards", "prep:toward", "prep:upon", "prep:over"];
export const TO: readonly Slot[] = ["prep:to", "recipient", "prep:for"];
export const WITH: readonly Slot[] = ["prep:with", "prep:between", "prep:among"];
