/** Words for days and stretches of time, where the mending of trees asks for them. Patterns for lemmas. */

const WEEKDAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
const OF_DAY = "morning|afternoon|evening|night";
/** Days and stretches of time: a number behind one counts what follows it, behind a month it may be a day. */
const SPANS = `${WEEKDAYS}|${OF_DAY}|today|yesterday|week|month|year|weekend`;

export const SPAN = new RegExp(`^(?:${SPANS})$`);
export const DAY = new RegExp(
  `^(?:${SPANS}|tomorrow|tonight|overnight|january|february|march|april|may|june|july|august|september|october|november|december)$`,
);
/** When something was, said without a day: nothing that is done or given. */
export const TIME = new RegExp(
  `^(?:${WEEKDAYS}|${OF_DAY}|hour|time|day|week|month|year|noon|midnight|dawn|dusk|weekend)$`,
);
/** By what one counts how long after: "a day after". */
export const UNIT = /^(?:minute|hour|day|week|month|year|decade|moment)$/;
