/** Which date an event has: in its phrase, right after it, or in the clause that says what it did or what was done. */
import type { Sentence } from "../../analysis/analyser.ts";
import { childrenOf, findChild, findChildren, pathToRoot } from "../../analysis/syntax.ts";
import type { DateMention } from "../../dates/find-dates.ts";

export interface DatedText {
  readonly sentences: readonly Sentence[];
  readonly dates: readonly (readonly DateMention[])[];
}

/** Inside the phrase ("the 2015 attacks") or right after it: "the siege of 2004", "the bombing in Kerman on January 3". */
export function isDateOf(text: string, date: DateMention, start: number, end: number): boolean {
  if (date.start < end) return date.end > start;
  return /^(?:\s+(?:in|at|near|outside)\s+(?:the\s+)?\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,3})?[\s,]*(?:on|in|of)?\s*$/u.test(
    text.slice(end, date.start),
  );
}

/** What has happened did so before it was printed; only meetings and votes are announced. */
export function toPast(date: string | undefined, kind: string, publishedOn: string | undefined): string | undefined {
  const announced = kind === "talks" || kind === "election" || kind === "trial" || kind === "accord";
  return date !== undefined && publishedOn !== undefined && !announced && date > publishedOn ? undefined : date;
}

/** "the invasion began in 2022". */
const BEGINNING = /^(?:begin|start|erupt|happen|occur|commence)$/;

/** "On March 22, … launched an attack": a day in the same clause dates the event it begins with; so does any date in a clause of its own. */
export function dateOfClause(context: DatedText, index: number, head: number): string | undefined {
  const sentence = context.sentences[index];
  const token = sentence?.tokens[head];
  if (sentence === undefined || token === undefined) return undefined;
  for (const clause of findChildren(sentence, head, ["acl:relcl", "acl"])) {
    const date = isDoneTo(sentence, clause) ? findDateWithin(context, index, head, clause) : undefined;
    if (date !== undefined) return date;
  }
  const verb = sentence.tokens[token.head];
  if (verb?.pos !== "VERB" || !/^(?:obj|nsubj|nsubj:pass)$/.test(token.dep)) return undefined;
  const date = findAdverbialDate(context, index, token.head);
  return date !== undefined && (date.length === 10 || BEGINNING.test(verb.lemma)) ? date : undefined;
}

/** "the blasts that wrecked it in 2022", "the bombing carried out in May": the event is what does it or what is done. */
function isDoneTo(sentence: Sentence, clause: number): boolean {
  const { dep, text, lemma } = sentence.tokens[clause] ?? {};
  if (dep === "acl") return text !== lemma && text?.endsWith("ing") !== true;
  const subject = sentence.tokens[findChild(sentence, clause, ["nsubj", "nsubj:pass"]) ?? -1];
  return /^(?:that|which)$/.test(subject?.lemma ?? "");
}

/** A date behind the verb, on whatever the parser hangs it of what the clause and the noun say: no other verb stands between. */
function findDateWithin(
  { dates, sentences }: DatedText,
  index: number,
  noun: number,
  verb: number,
): string | undefined {
  const sentence = sentences[index];
  return dates[index]?.find(({ start }) => {
    const at = sentence?.tokens.findIndex((token) => token.start >= start) ?? -1;
    if (sentence === undefined || at <= verb) return false;
    const above = pathToRoot(sentence, at).find((it) => it === noun || sentence.tokens[it]?.pos === "VERB");
    return above === verb || above === noun;
  })?.date;
}

function findAdverbialDate({ dates, sentences }: DatedText, index: number, verb: number): string | undefined {
  const sentence = sentences[index];
  if (sentence === undefined) return undefined;
  for (const child of childrenOf(sentence, verb)) {
    const { dep = "", start = -1, end = -1 } = sentence.tokens[child] ?? {};
    if (!/^obl|^advmod|^nmod/.test(dep)) continue;
    const date = (dates[index] ?? []).find((it) => it.start <= start && end <= it.end + 2);
    if (date !== undefined) return date.date;
  }
  return undefined;
}
