/** Lemmas without one of which a sentence needs no mending of a kind. */
import { ANSWERING, BLAMING, SPEAKING, URGING } from "./verb-classes.ts";

export const ANY_SPEECH = new RegExp([SPEAKING, ANSWERING, BLAMING, URGING].map(({ source }) => source).join("|"));
export const TO = /^to$/;
export const THAT = /^that$/;
export const HAVE = /^(?:have|having)$/;
export const DAY_SPAN = /^(?:after|before)$/;
export const AND = /^and$/;
export const OF = /^of$/;
export const BY = /^by$/;
export const BETWEEN = /^between$/;
/** Words that a few mends look for each: one need for all, since only so many can be told apart. */
export const RARE = /^(?:each|both|all|neither|among|include|plead|dead)$/;
export const WHO = /^(?:who|whom|which)$/;
