/**
 * Words made from the names of states, regions and peoples. "Russian officials" speaks of the state, "Tajik migrants" and "the
 * Tajiks" of people, "Western-provided" of a bloc.
 */
import type { DemonymMatch, Lexicon } from "../lexicon/lexicon.ts";
import type { DocumentHints } from "./choose-entry.ts";
import type { IsOrdinary } from "./lexicon-names.ts";
import { type NameCandidate, RANK } from "./name-mention.ts";
import { isCapitalised, type NameSentence } from "./name-sentence.ts";

/** Nouns for people as people: before them a demonym means the nationality, not the state. */
const PEOPLE_NOUNS = new Set(
  `national nationals migrant migrants immigrant immigrants emigrant emigrants refugee refugees expatriate expatriates diaspora minority
  minorities community communities people peoples tribe tribes clan clans tribesmen exiles exile settlers villagers asylum-seekers labourers
  laborers nomads radicals`.split(/\s+/u),
);
/** After these the demonym stands for a language unless a noun follows. */
const LANGUAGE_CUES = new Set(["in", "into", "speak", "speaks", "spoke", "speaking", "fluent"]);
/** Lower-case "western" is a name only where it means the bloc. */
const BLOC_NOUNS =
  /^(special|intelligence|powers?|allies|ally|governments?|sanctions|officials?|leaders?|media|diplomatic|military|security|embassies|troops|forces|hostages|nations?|capitals|diplomats?|weapons|arms|aid|backers|partners)$/u;

export function findDemonymNames(
  sentence: NameSentence,
  lexicon: Lexicon,
  isOrdinary: IsOrdinary,
  { countries }: DocumentHints,
): readonly NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const candidate = toDemonym(sentence, at, lexicon, isOrdinary, countries);
    if (candidate === undefined) continue;
    found.push(candidate);
    at = candidate.to - 1;
  }
  return found;
}

function toDemonym(
  sentence: NameSentence,
  from: number,
  lexicon: Lexicon,
  isOrdinary: IsOrdinary,
  countries: ReadonlySet<string>,
): NameCandidate | undefined {
  const first = sentence.words[from] ?? "";
  if (!/^\p{L}/u.test(first)) return undefined;
  const bloc = first === "western" && BLOC_NOUNS.test(sentence.lower[from + 1] ?? "");
  if (!isCapitalised(first) && !bloc) return undefined;
  const found = lexicon.findLongestDemonym(bloc ? ["Western"] : sentence.words, bloc ? 0 : from);
  const match = found && chooseDemonym(found.demonyms, countries);
  if (found === undefined || match === undefined) return undefined;
  const to = from + found.length;
  if (sentence.allCapitals && found.length === 1 && isOrdinary(first.toLowerCase())) return undefined;
  if (match.entry.type === "People" && from === sentence.first && /-/u.test(sentence.words.slice(from, to).join("")))
    return undefined;
  const next = sentence.lower[to] ?? "";
  const plural = /(?:s|men)$/u.test(sentence.words[to - 1] ?? "") && match.form === "noun";
  // "Hamza Idris, a Kenyan, leads it": what one person is said to be is his state.
  const lone = !plural && sentence.words[from - 2] === "," && /^an?$/u.test(sentence.lower[from - 1] ?? "");
  const beforeNoun = /^\p{L}/u.test(next) || next === "-";
  if (!beforeNoun && LANGUAGE_CUES.has(sentence.lower[from - 1] ?? "")) return undefined;
  const people =
    plural ||
    match.entry.type === "People" ||
    opensPeople(sentence, from, to) ||
    (!lone && isNoun(sentence, from, to, match.form));
  const type = people ? "People" : match.entry.type;
  // A people of the state's own name is another entity than the state: no entry, unless the lexicon has the people itself.
  const ownEntry =
    people && match.entry.type !== "People"
      ? found.demonyms.find(({ entry }) => entry.type === "People")?.entry
      : match.entry;
  return {
    from,
    to,
    type,
    mentionType: "People",
    rank: RANK.lexicon,
    reason: `lexicon:${match.entry.id}`,
    ...(ownEntry && { entryId: ownEntry.id }),
  };
}

/** "Congolese", "American": a state before a territory or people, and one that the document speaks of before another. */
function chooseDemonym(matches: readonly DemonymMatch[], countries: ReadonlySet<string>): DemonymMatch | undefined {
  const fits = ({ entry }: DemonymMatch): number =>
    (entry.type === "State" ? 2 : 0) + (entry.country !== undefined && countries.has(entry.country) ? 1 : 0);
  return [...matches].sort((a, b) => fits(b) - fits(a))[0];
}

/** A noun for people follows, at once or after a name or an adjective ("Tajik ISIS radicals", "Rohingya Muslim refugees"). */
function opensPeople(sentence: NameSentence, from: number, at: number): boolean {
  if (isCounted(sentence, from)) return false;
  const [next = "", after = "", third = ""] = sentence.lower.slice(at, at + 3);
  // "Sierra Leonean and Liberian refugees"
  if (/^(?:and|or|,)$/u.test(next) && isCapitalised(sentence.words[at + 1] ?? "") && PEOPLE_NOUNS.has(third))
    return true;
  return (
    PEOPLE_NOUNS.has(next) ||
    (PEOPLE_NOUNS.has(after) && /^\p{L}/u.test(next) && !/^(?:and|or|of|the|who|with)$/u.test(next))
  );
}

/** "four Kenyan nationals", "a Kenyan migrant": some of a state's people, who are an entity of their own. */
function isCounted({ lower }: NameSentence, from: number): boolean {
  return /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|dozen|several)$/u.test(
    lower[from - 1] ?? "",
  );
}

/** "an American", "the French": nothing follows that it could describe. */
function isNoun(sentence: NameSentence, from: number, to: number, form: "adjective" | "noun"): boolean {
  const next = sentence.lower[to] ?? "";
  if (form === "noun") return true;
  const closed =
    next === "" ||
    /^[.,;:!?)"]/u.test(next) ||
    /^(?:who|was|were|is|are|has|have|had|will|and|or|of|in|from|to|by|with|at)$/u.test(next);
  return (
    closed &&
    /^(?:a|an|the|two|three|four|many|most|some|other|young|fellow)$/u.test(sentence.lower[from - 1] ?? "") &&
    !/^(?:and|or)$/u.test(next)
  );
}
