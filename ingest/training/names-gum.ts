/**
 * Names out of GUM. GUM marks every noun phrase ("the President", "his family"); a name is the proper part of such a phrase: the
 * run of proper nouns that ends at, or begins with, its head, without titles.
 */
import type { NameClass, TaggedName } from "../names/tagger/name-tags.ts";
import { keepLongest, type NameDocument, toNameSentence } from "./names-data.ts";
import { isPeopleWord } from "./people-words.ts";

const CLASSES: Readonly<Record<string, NameClass | null>> = {
  person: "PER",
  organization: "ORG",
  place: "LOC",
  event: "MISC",
  object: "MISC",
  abstract: "MISC",
  animal: "MISC",
  plant: "MISC",
  substance: "MISC",
  time: null,
};
const TITLE =
  /^(president|minister|prime|king|queen|prince|princess|general|governor|director|sir|emperor|pope|lord|vice|chief|bishop|admiral|dr\.?|mr\.?|mrs\.?|ms\.?|prof\.?|professor|secretary|colonel|judge|justice|senator|ambassador|captain|lieutenant|major|st\.?|saint|deputy|officer|commander|chairman|mayor|attorney|representative|lady|baron|duke)$/iu;
const JOINER = /^(of|the|and|for|in|de|la|le|du|des|von|van|der|al|-|'s|'|&)$/u;

interface Row {
  readonly form: string;
  readonly pos: string;
  readonly entity: string;
}

export function readGumDocuments(conllu: string, id: string): readonly NameDocument[] {
  const sentences = conllu
    .split(/\n\n+/u)
    .map((block) => {
      const rows = block
        .split("\n")
        .map((line) => line.split("\t"))
        .filter(([number]) => /^\d+$/u.test(number ?? ""))
        .map(
          (cells): Row => ({
            form: cells[1] ?? "_",
            pos: cells[3] ?? "X",
            entity: /(?:^|\|)Entity=([^|]*)/u.exec(cells[9] ?? "")?.[1] ?? "",
          }),
        );
      return { rows, phrases: rows.flatMap((row, i) => toEvents(row.entity, i)) };
    })
    .filter(({ rows }) => rows.length > 0);
  return [
    {
      id,
      sentences: sentences.map(({ rows, phrases }) =>
        toNameSentence({ tokens: rows.map((row) => row.form), names: findGumNames(rows, phrases) }),
      ),
    },
  ];
}

interface Bracket {
  readonly open: boolean;
  readonly close: boolean;
  readonly key: string;
  readonly type: string;
  /** First and last word of the head, one-based within the phrase. */
  readonly head: readonly [number, number];
  readonly at: number;
}

/** `(1-person-new-…-cf1-2,3-coref-Name(2-place…)` → its brackets in order. */
function toEvents(entity: string, at: number): Bracket[] {
  return [...entity.matchAll(/(\()?(\d+)(-[^()]*)?(\))?/gu)].map(([, opened, key = "", rest = "", closed]) => {
    const fields = rest.split("-");
    const numbers = (fields[5] ?? "1").split(",").map(Number);
    const head: [number, number] = [numbers[0] ?? 1, numbers.at(-1) ?? 1];
    return { open: opened !== undefined, close: closed !== undefined, key, type: fields[1] ?? "", head, at };
  });
}

function findGumNames(rows: readonly Row[], brackets: readonly Bracket[]): readonly TaggedName[] {
  const names: TaggedName[] = [];
  const opened: Bracket[] = [];
  for (const bracket of brackets) {
    if (bracket.open) opened.push(bracket);
    if (!bracket.close) continue;
    const index = opened.findLastIndex((other) => other.key === bracket.key);
    const phrase = opened[index];
    if (phrase === undefined) continue;
    opened.splice(index, 1);
    const name = toName(rows, phrase, bracket.at + 1);
    if (name) names.push(name);
  }
  rows.forEach((row, i) => {
    if (isPeopleWord(row.form)) names.push({ from: i, to: i + 1, nameClass: "MISC" });
  });
  return keepLongest(names);
}

function toName(rows: readonly Row[], phrase: Bracket, end: number): TaggedName | undefined {
  const nameClass = CLASSES[phrase.type];
  let from = phrase.at + phrase.head[0] - 1;
  let to = Math.min(phrase.at + phrase.head[1], end);
  if (nameClass == null || rows[from] === undefined || rows[to - 1] === undefined) return undefined;
  if (nameClass === "PER") {
    if (/s$/u.test(rows[to - 1]?.form ?? "") && rows[to - 1]?.pos === "NOUN") return undefined;
    let start = to;
    while (start > from && isProper(rows[start - 1]) && !TITLE.test(rows[start - 1]?.form ?? "")) start--;
    from = start;
  }
  while (from < to && !isProper(rows[from])) from++;
  while (to > from && !isProper(rows[to - 1])) to--;
  if (from === to) return undefined;
  // Single words of these kinds are mostly captions and terms ("Figure", "Factor").
  if (to - from === 1 && /^(object|abstract|animal|plant|substance)$/u.test(phrase.type)) return undefined;
  const whole = rows.slice(from, to).every((row) => isProper(row) || JOINER.test(row.form));
  return whole ? { from, to, nameClass } : undefined;
}

function isProper(row: Row | undefined): boolean {
  return (
    row !== undefined &&
    /^[\p{Lu}\p{N}]/u.test(row.form) &&
    /^(PROPN|ADJ|NOUN|NUM|VERB|X)$/u.test(row.pos) &&
    !/^(NUM)$/u.test(row.pos)
  );
}
