/** How many live somewhere: "a town of about 9,000 people", "the island's 20 million inhabitants". */
import type { Sentence } from "../analysis/analyser.ts";
import type { Counted } from "./count.ts";
import { isBound, type WrittenNumber } from "./numbers.ts";

const LIVED_IN =
  /^(?:country|nation|state|kingdom|republic|island|territory|province|region|district|city|town|village|hamlet|capital|community|enclave|suburb|settlement|population)$/;
const DWELLERS = /^(?:people|inhabitant|resident|soul|population)$/;

export function findPopulation({ tokens }: Sentence, { from, to }: WrittenNumber): Counted | undefined {
  const next = tokens[to + 1];
  const dwellers = DWELLERS.test(next?.lemma ?? "") ? to + 1 : undefined;
  let at = from - 1;
  while (isBound(tokens[at]?.text ?? "")) at -= 1;
  const [before, place] = [tokens[at], tokens[at - 1]];
  const ofPlace = before?.text === "of" && LIVED_IN.test(place?.lemma ?? "");
  // "a country of 3,000 islands" counts something else.
  const ends = dwellers !== undefined || next === undefined || /^(?:PUNCT|ADP|VERB|AUX|CCONJ)$/.test(next.pos);
  const owned = before?.dep === "case" && /^['’]s?$/.test(before.text) && isPlace(place) && dwellers !== undefined;
  if (!((ofPlace && ends) || owned)) return undefined;
  return { measure: "population", unit: "people", from, to: dwellers ?? to };
}

function isPlace(token: Sentence["tokens"][number] | undefined): boolean {
  return token !== undefined && (token.pos === "PROPN" || LIVED_IN.test(token.lemma));
}
