/** Words for days, months and stretches of time, for lemmas and lower case. */

export const WEEKDAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
export const MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december";
const OF_DAY = "morning|afternoon|evening|night";
/** Days and stretches of time: a number behind one counts what follows it, behind a month it may be a day. */
const SPANS = `${WEEKDAYS}|${OF_DAY}|today|yesterday|week|month|year|weekend`;

export const SPAN = new RegExp(`^(?:${SPANS})$`);
export const DAY = new RegExp(`^(?:${SPANS}|tomorrow|tonight|overnight|${MONTHS})$`);
export const MONTH = new RegExp(`^(?:${MONTHS})$`, "i");
/** As agencies write them before a day: "Aug. 4". */
export const SHORT_MONTHS = "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec";
export const SHORT_MONTH = new RegExp(`^(?:${SHORT_MONTHS})\\.?$`, "i");
/** When something was, said without a day: nothing that is done or given. */
export const TIME = new RegExp(
  `^(?:${WEEKDAYS}|${OF_DAY}|hour|time|day|week|month|year|noon|midnight|dawn|dusk|weekend)$`,
);
/** Alternatives of a pattern: by what one counts how long fighting or talks go on. */
export const SPAN_WORDS = "hour|night|day|week|month|year|decade|bout|round";
/** By what one counts how long after: "a day after". */
export const UNIT = /^(?:minute|hour|day|week|month|year|decade|moment)$/;
