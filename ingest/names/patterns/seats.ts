/** Bodies that are called by their building: "the Kremlin denied it", but "30km from the Kremlin". */
import type { NameCandidate } from "../name-mention.ts";
import type { NameSentence } from "../name-sentence.ts";

const SEATS = new Set([
  "kremlin",
  "white house",
  "pentagon",
  "capitol",
  "élysée",
  "elysee",
  "downing street",
  "blue house",
  "bundestag",
  "knesset",
  "vatican",
  "elysee palace",
  "élysée palace",
]);
const DISTANCE =
  /\d\s?(?:km|kms|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|yards?|blocks?|minutes?|hours?)(?:\s\p{L}+){0,2}\s(?:from|of|outside|near)(?:\sthe)?$/u;
const LOCATIVE =
  /(?:^|\s)(?:near|outside|inside|around|opposite|behind|beside|(?:in front|steps) (?:of|from))(?:\sthe)?$/u;

/** The name as a place, if the sentence measures a way to it or stands something by it. */
export function toSeat(sentence: NameSentence, name: NameCandidate): NameCandidate {
  if (name.type !== "Organization" || !SEATS.has(sentence.lower.slice(name.from, name.to).join(" "))) return name;
  const before = sentence.lower.slice(Math.max(0, name.from - 8), name.from).join(" ");
  if (!DISTANCE.test(before) && !LOCATIVE.test(before)) return name;
  return { from: name.from, to: name.to, type: "Place", reason: "pattern:seat", rank: name.rank };
}
