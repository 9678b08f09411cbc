/** Cuts a tagger's guess to the name in it: without articles, titles, possessive endings and what runs over into an office. */
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { NameSentence } from "./name-sentence.ts";
import { isOrganizationName } from "./patterns/type-words.ts";
import type { TaggedName } from "./tagger/name-tags.ts";

const RANK_BEFORE = /^(?:gen|lt|col|maj|capt|sgt|adm|cmdr|brig|dr|mr|mrs|ms|prof|sen|rep|gov|rev|hon)\.?$/iu;

/** The name in a guess; undefined if nothing but a title is in it. */
export function trimName(sentence: NameSentence, name: TaggedName, lexicon: Lexicon): TaggedName | undefined {
  const trimmed = trimEdges(sentence, name);
  const { from, to } = trimmed;
  if (from >= to) return undefined;
  const ranked = RANK_BEFORE.test(sentence.words[from] ?? "");
  if (name.nameClass === "PER" || ranked) {
    const start = skipTitles(sentence, trimmed, lexicon);
    // "President Idris Bello of Chad": a title before, and what he holds it in after.
    const of = sentence.words.indexOf("of", start);
    const whole = of > start && of < to && (start > from || followsTitle(sentence, start, lexicon));
    return { nameClass: ranked && start > from ? "PER" : name.nameClass, from: start, to: whole ? of : to };
  }
  // "Defense" of "Defense Secretary William Perry" belongs to the title.
  const office = lexicon.findOffice(sentence.words, from);
  if (office !== undefined && office.length >= to - from) return undefined;
  // "Members of the Security Council", "UN Special Envoy de Mistura": the name comes after.
  const rest = findAfterOffice(sentence, from, to, lexicon);
  if (rest !== undefined) return { from: rest.from, to, nameClass: rest.titled ? "PER" : name.nameClass };
  // "King Hassan of Morocco"
  const of = sentence.words.indexOf("of", from);
  const king = of > from && of < to && name.nameClass !== "ORG" && followsTitle(sentence, from, lexicon);
  return king ? { nameClass: "PER", from, to: of } : trimmed;
}

/** Without articles, punctuation and links at either end; behind a dateline's dash ("MOSCOW — Vladimir Putin"). */
function trimEdges(sentence: NameSentence, { nameClass, from: first, to: last }: TaggedName): TaggedName {
  let from = first;
  let to = last;
  for (let at = from + 1; at < to - 1; at++) {
    const gap = (sentence.pieces[at]?.start ?? 0) > (sentence.pieces[at - 1]?.end ?? 0);
    if (sentence.words[at] === "-" && gap) from = at + 1;
  }
  while (to > from && /^(?:'s?|[-,.;:"()]|of|the|and|in)$/u.test(sentence.words[to - 1] ?? "")) to--;
  while (from < to && /^(?:'s?|[-,.;:"()]|the|a|an|and|of)$/iu.test(sentence.words[from] ?? "")) from++;
  return { nameClass, from, to };
}

function skipTitles(sentence: NameSentence, { from: first, to }: TaggedName, lexicon: Lexicon): number {
  let from = first;
  for (;;) {
    const title = lexicon.findOffice(sentence.words.slice(from, to), 0);
    if (title === undefined || from + title.length >= to) return from;
    // "Don Eslinger": the first word is a given name as well.
    const word = sentence.words[from] ?? "";
    if (title.length === 1 && !word.endsWith(".") && lexicon.findGivenName(word) !== undefined) return from;
    from += title.length;
    if (/^[.,]$/u.test(sentence.words[from] ?? "") && from + 1 < to) from++;
  }
}

/** True if the words right before `at` are an office. */
export function followsTitle(sentence: NameSentence, at: number, lexicon: Lexicon): boolean {
  return [1, 2, 3].some(
    (size) => at >= size && lexicon.findOffice(sentence.words.slice(at - size, at), 0)?.length === size,
  );
}

interface Rest {
  readonly from: number;
  readonly to: number;
  readonly titled: boolean;
}

/** What is left of a guess that runs over an office: the body behind "of", or the person behind the title. */
function findAfterOffice(sentence: NameSentence, from: number, to: number, lexicon: Lexicon): Rest | undefined {
  for (let at = from; at < to - 1; at++) {
    const size = sentence.lower[at] === "members" ? 1 : (lexicon.findOffice(sentence.words, at)?.length ?? 0);
    const next = at + size;
    if (size === 0 || next >= to || /^(?:of|the|for|and)$/u.test(sentence.words[at - 1] ?? "")) continue;
    if (at === from && sentence.words[next] === "of") {
      const start = sentence.words[next + 1] === "the" ? next + 2 : next + 1;
      return start < to ? { from: start, to, titled: false } : undefined;
    }
    const name = sentence.words.slice(next, to);
    const given = size === 1 && lexicon.findGivenName(sentence.words[at] ?? "") !== undefined;
    if (
      at > from &&
      !given &&
      /\p{Lu}/u.test(name.join("")) &&
      !/^(?:of|'s?|and|for)$/u.test(name[0] ?? "") &&
      !isOrganizationName(name)
    ) {
      return { from: next, to, titled: true };
    }
  }
  return undefined;
}
