/**
 * "M23, Congolese officials say, is armed by Rwanda": words put into a clause between its subject and its verb or between an auxiliary
 * and its verb. A parser that decides from left to right takes their verb for that of the clause; so what stands around them is parsed
 * as if they were not there, they by themselves, and they are hung on what they belong to.
 */
import type { Parse } from "./dependency-parser.ts";
import { findEnclosures } from "./enclosed-phrases.ts";
import { ACCORDING, findSpeech, type Insertion } from "./inserted-words.ts";
import type { Tag } from "./pos-tagger.ts";
import { isSpeakingForm } from "./verb-classes.ts";

export type ParseWords = (positions: readonly number[]) => Parse;

/** @param parse reads the words at the given positions alone; heads are places in that list */
export function parseAround(texts: readonly string[], tags: readonly Tag[], parse: ParseWords): Parse {
  const all = [...texts.keys()];
  const speech = findSpeech(texts, tags);
  const found = [
    ...speech,
    ...findEnclosures(texts, tags).filter((it) => !speech.some((other) => overlaps(it, other))),
  ];
  let whole: Parse | undefined;
  const parseWhole = (): Parse => (whole ??= parse(all));
  const insertions = found.filter((it) => !isOftenRight(it) || !isReadAright(texts, parseWhole(), it));
  if (insertions.length === 0) return parseWhole();
  const outer = all.filter(
    (at) => !insertions.some(({ open, close, last }) => at >= open && (at < close || (at === close && !last))),
  );
  const draft = { heads: new Int32Array(texts.length).fill(-1), deps: new Array<string>(texts.length).fill("punct") };
  const main = place(draft, outer, parse(outer));
  for (const insertion of insertions) {
    const { open, close, last, kind } = insertion;
    // "Lima, whose mayor, Ana Rojas, had resigned, said": what is put in may have something put into it.
    const parseInner: ParseWords = (inner) =>
      kind === "relative"
        ? parseAround(pick(texts, inner), pick(tags, inner), (own) => parse(pick(inner, own)))
        : parse(inner);
    const root = placeInner(draft, texts, all.slice(open + 1, close), parseInner);
    draft.heads[root] = last ? main : findHolder(draft, tags, insertion);
    draft.deps[root] = HANGS[insertion.kind];
    draft.heads[open] = root;
    if (!last) draft.heads[close] = root;
  }
  return draft;
}

/** What stands at the positions; the list itself where they are all of it. */
export function pick<T>(list: readonly T[], positions: readonly number[]): readonly T[] {
  return positions.length === list.length ? list : positions.map((at) => list[at] as T);
}

const HANGS: Readonly<Record<Insertion["kind"], string>> = {
  spoken: "parataxis",
  viewed: "obl",
  relative: "acl:relcl",
  apposed: "appos",
};

function overlaps(one: Insertion, other: Insertion): boolean {
  return one.open <= other.close && other.open <= one.close;
}

/** What closes a sentence and what is said of a subject: these are parsed anew only where the parser went wrong on them. */
function isOftenRight({ kind, last }: Insertion): boolean {
  return last || kind === "relative" || kind === "apposed";
}

function isReadAright(texts: readonly string[], whole: Parse, insertion: Insertion): boolean {
  const { heads, deps } = whole;
  const { open, close, last } = insertion;
  const root = heads.indexOf(-1);
  if (last)
    return texts.some(
      (text, at) =>
        at > open &&
        at < close &&
        isSpeakingForm(text) &&
        isWhole(whole, insertion, at) &&
        (at === root ? !hasSubjectBefore(whole, at, open) : heads[at] === root && deps[at] === "parataxis"),
    );
  // "whose mayor had resigned": what is whose has a verb of its own.
  const owned = texts[open + 1] === "whose" ? (heads[open + 1] ?? -1) : -1;
  if (owned >= 0 && !/^nsubj/.test(deps[owned] ?? "")) return false;
  // The verb behind the words has its subject before them.
  const verb = findClause(whole, close + 1);
  return deps.some((dep, at) => at < open && heads[at] === verb && /^nsubj/.test(dep));
}

/** "killing ten, officials in Oslo said": no word of who says it hangs on what was done. */
function isWhole({ heads, deps }: Parse, { open, close }: Insertion, verb: number): boolean {
  for (let at = open + 1; at < close; at += 1) {
    const head = heads[at] ?? -1;
    if (at !== verb && deps[at] !== "punct" && (head <= open || head >= close)) return false;
  }
  return true;
}

/** "The rebels had fled, the army said": they are who fled. */
function hasSubjectBefore({ heads, deps }: Parse, verb: number, before: number): boolean {
  return deps.some((dep, at) => at < before && heads[at] === verb && /^nsubj/.test(dep));
}

export interface Draft {
  readonly heads: Int32Array;
  readonly deps: string[];
}

/** Writes the parse of some words at their places in the sentence; gives the place of its root. */
export function place({ heads, deps }: Draft, positions: readonly number[], parse: Parse): number {
  let root = positions[0] ?? 0;
  for (const [index, at] of positions.entries()) {
    const head = parse.heads[index] ?? -1;
    heads[at] = head < 0 ? -1 : (positions[head] ?? -1);
    deps[at] = parse.deps[index] ?? "dep";
    if (head < 0) root = at;
  }
  return root;
}

function placeInner(draft: Draft, texts: readonly string[], inner: readonly number[], parse: ParseWords): number {
  const [first = 0, second = 0] = inner;
  if (ACCORDING.test(texts[first] ?? "")) {
    const source = inner.slice(2);
    const root = place(draft, source, parse(source));
    Object.assign(draft.heads, { [first]: root, [second]: first });
    Object.assign(draft.deps, { [first]: "case", [second]: "fixed" });
    return root;
  }
  const root = place(draft, inner, parse(inner));
  // "said the presiding judge": alone it reads like an order.
  const isSubject = (at: number): boolean =>
    draft.heads[at] === root && /^(?:obj|nsubj|xcomp|ccomp)/.test(draft.deps[at] ?? "");
  const speaker = root === first ? inner.find(isSubject) : undefined;
  if (speaker !== undefined) draft.deps[speaker] = "nsubj";
  return root;
}

/** The verb or other predicate of the clause that goes on at `position`. */
function findClause({ heads, deps }: Parse, position: number): number {
  let at = position;
  while (
    /^(?:aux|cop|advmod|mark|case|det|nsubj|obj|obl|amod|compound|nmod|nummod|flat|cc|expl|fixed|punct)/.test(
      deps[at] ?? "",
    )
  ) {
    const head = heads[at] ?? -1;
    if (head < 0) break;
    at = head;
  }
  return at;
}

/** The noun before the words that they are said of, else the clause that they stand in. */
function findHolder(draft: Draft, tags: readonly Tag[], { open, close, kind }: Insertion): number {
  if (kind === "spoken" || kind === "viewed") return findClause(draft, close + 1);
  const noun = findNoun(draft, open);
  const named = tags.slice(open + 1, close).every(({ pos }) => pos === "PROPN");
  return kind === "apposed" && named ? findWholeNoun(draft, noun) : noun;
}

/** "a lawyer of the family, Ana Rojas, said": the name is the lawyer's. */
function findWholeNoun({ heads, deps }: Draft, noun: number): number {
  let at = noun;
  while (deps[at] === "nmod" && (heads[at] ?? -1) >= 0 && (heads[at] ?? -1) < at) at = heads[at] ?? at;
  return at;
}

/** The noun before a position, whatever of its phrase stands right there. */
export function findNoun(draft: Draft, open: number): number {
  let at = open - 1;
  while (/^(?:punct|flat|compound|amod|nmod:desc|appos)/.test(draft.deps[at] ?? "") && (draft.heads[at] ?? -1) >= 0) {
    const head = draft.heads[at] ?? -1;
    if (head > open) break;
    at = head;
  }
  return at;
}
