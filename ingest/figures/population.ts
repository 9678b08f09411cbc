/** How many live somewhere: "a town of about 9,000 people", "the island's 20 million inhabitants". */
import type { Sentence } from "../analysis/analyser.ts";
import type { Counted } from "./count.ts";
import { skipBounds, type WrittenNumber } from "./numbers.ts";

const LIVED_IN =
  /^(?:country|nation|state|kingdom|republic|island|territory|province|region|district|city|town|village|hamlet|capital|community|enclave|suburb|settlement|population)$/;
const DWELLERS = /^(?:people|inhabitant|resident|soul|population)$/;

export function findPopulation({ tokens }: Sentence, { from, to }: WrittenNumber): Counted | undefined {
  const next = tokens[to + 1];
  const dwellers = DWELLERS.test(next?.lemma ?? "") ? to + 1 : undefined;
  const at = skipBounds(tokens, from);
  const [before, place] = [tokens[at], tokens[at - 1]];
  // "in the region of 500" is about so many.
  const ofPlace =
    before?.text === "of" &&
    LIVED_IN.test(place?.lemma ?? "") &&
    !(place?.lemma === "region" && tokens[at - 2]?.text === "the");
  // "a country of 3,000 islands" counts something else.
  const ends = dwellers !== undefined || next === undefined || /^(?:PUNCT|ADP|VERB|AUX|CCONJ)$/.test(next.pos);
  const owned =
    before?.dep === "case" &&
    /^['’]s?$/.test(before.text) &&
    LIVED_IN.test(place?.lemma ?? "") &&
    dwellers !== undefined;
  if (!((ofPlace && ends) || owned)) return undefined;
  return { measure: "population", unit: "people", from, to: dwellers ?? to };
}
