/** Settles which of several overlapping candidates of a sentence are its names. */
import type { NameCandidate } from "./name-mention.ts";
import type { NameSentence } from "./name-sentence.ts";

export function overlaps(a: NameCandidate, b: NameCandidate): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Names that do not overlap, in order: the longer before the shorter, of two as long the surer. */
export function chooseNames(sentence: NameSentence, candidates: readonly NameCandidate[]): readonly NameCandidate[] {
  const lexical = candidates.filter(({ reason }) => reason.startsWith("lexicon:"));
  const fit = candidates.flatMap((candidate) =>
    lexical.includes(candidate) ? [candidate] : cutAtKnown(sentence, candidate, lexical),
  );
  const chosen: NameCandidate[] = [];
  for (const candidate of fit.sort((a, b) => b.to - b.from - (a.to - a.from) || b.rank - a.rank || a.from - b.from)) {
    if (!chosen.some((other) => overlaps(candidate, other))) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.from - b.from);
}

/**
 * A guessed name gives way to known ones: "Russia-Ukraine" taken for one name is two, "Tajik ISIS" a people and a group. Known
 * names that only stick out at one side cut the guess short.
 */
function cutAtKnown(
  sentence: NameSentence,
  guess: NameCandidate,
  known: readonly NameCandidate[],
): readonly NameCandidate[] {
  const inside = known.filter((name) => guess.from <= name.from && name.to <= guess.to);
  const first = inside[0];
  if (inside.some((name) => isJoined(sentence, name, inside, guess))) return [];
  // "Central Asian Islamic": nothing but adjectives.
  if (inside.length > 1 && inside.at(-1)?.mentionType === "People" && inside.at(-1)?.to === guess.to) return [];
  // "Moscow's Crocus City Hall": two names.
  if (
    first !== undefined &&
    first.from === guess.from &&
    /^'s?$/u.test(sentence.words[first.to] ?? "") &&
    guess.to > first.to + 1
  ) {
    return [{ ...guess, from: first.to + 1 }];
  }
  const longer = first && withHeadWord(sentence, guess, first);
  if (longer !== undefined) return [longer];
  // "ISIS-K network", "Western nations": a known name and common nouns.
  const common =
    inside.length === 1 &&
    first !== undefined &&
    guess.to - guess.from > first.to - first.from &&
    ![...sentence.words.slice(guess.from, first.from), ...sentence.words.slice(first.to, guess.to)].some((word) =>
      /^[\p{Lu}\p{N}]/u.test(word),
    );
  if (common && guess.type !== "Event") return [];
  if (
    first?.mentionType === "People" &&
    first.from === guess.from &&
    inside.some((name) => name.from === first.to && name.type === "ArmedGroup")
  )
    return [];
  if (guess.type === "Person" && first?.type === "Person" && first.from === guess.from && first.entryId !== undefined) {
    // "Donald Trump Jr." is not Donald Trump.
    const other = /^(?:Jr|Sr|Junior|Senior|I{2,3}|IV)\.?$/u.test(sentence.words[first.to] ?? "");
    return [other ? guess : { ...guess, reason: first.reason, entryId: first.entryId }];
  }
  const sticking = known.find((name) => overlaps(name, guess) && (name.from < guess.from || name.to > guess.to));
  if (sticking === undefined) return [guess];
  if (sticking.from <= guess.from && sticking.to >= guess.to) return [];
  // A known person under a longer name than the lexicon has ("Mohammed bin Abdulrahman Al Thani").
  if (
    guess.type === "Person" &&
    sticking.type === "Person" &&
    guess.to > sticking.to &&
    guess.from - sticking.from <= 1
  ) {
    return [
      { ...guess, reason: sticking.reason, ...(sticking.entryId !== undefined && { entryId: sticking.entryId }) },
    ];
  }
  const from = sticking.from < guess.from ? sticking.to : guess.from;
  const to = sticking.to > guess.to ? sticking.from : guess.to;
  const rest = sentence.words.slice(from, to).some((word) => /^\p{Lu}/u.test(word));
  return from < to && rest && guess.type === "Person" ? [{ ...guess, from, to }] : [];
}

/** "the Semilla Movement" is the Semilla that is known. */
function withHeadWord({ words }: NameSentence, guess: NameCandidate, first: NameCandidate): NameCandidate | undefined {
  const body = first.type === "Organization" || first.type === "ArmedGroup";
  const head = guess.from === first.from && guess.to === first.to + 1 && HEADS.test(words[first.to] ?? "");
  if (!body || !head || first.entryId === undefined) return undefined;
  return { ...guess, type: first.type, reason: first.reason, entryId: first.entryId };
}

const HEADS = /^(?:Movement|Party|Group|Network|Coalition|Alliance|Front|Corporation|Company|Bank|Agency)$/u;

/** "Russia-Ukraine", "Russia and the Collective Security Treaty Organisation": a known name linked to something of its own. */
function isJoined(
  sentence: NameSentence,
  name: NameCandidate,
  inside: readonly NameCandidate[],
  guess: NameCandidate,
): boolean {
  const link = sentence.words[name.to] ?? "";
  if (name.to >= guess.to - 1 || !/^(?:-|,|and|\/|&)$/u.test(link)) return false;
  const next = sentence.words[name.to + 1] === "the" ? name.to + 2 : name.to + 1;
  return inside.some((other) => other.from === next) || (name.from === guess.from && (link === "and" || link === ","));
}
