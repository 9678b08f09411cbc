/**
 * What the same word was taken for elsewhere in a document. A surname that stands alone in one sentence is told by the full name
 * in another; a common word at the start of a sentence by its lower-case use.
 */
import { classOfTag, NAME_CLASSES, OUTSIDE, tagOf } from "./name-tags.ts";
import type { NameWord } from "./name-word.ts";

/** Counts a word: outside, then one a class, then how often it stood at the end of a longer name. */
const COLUMNS = 2 + NAME_CLASSES.length;
const ENDS = COLUMNS - 1;

export interface DocumentVotes {
  /** A small number: which reading leads among the other occurrences and by how much; 0 = none elsewhere. */
  voteOf(word: NameWord, ownTag: number): number;
}

/** @param tags one row of first-pass tags a sentence, parallel to `sentences` */
export function countVotes(
  sentences: readonly (readonly NameWord[])[],
  tags: readonly ArrayLike<number>[],
): DocumentVotes {
  const counts = new Map<number, Uint16Array>();
  sentences.forEach((words, s) => {
    words.forEach((word, i) => {
      if (!word.letters) return;
      let row = counts.get(word.exact);
      if (row === undefined) {
        row = new Uint16Array(COLUMNS);
        counts.set(word.exact, row);
      }
      add(row, tags[s]?.[i] ?? OUTSIDE, 1);
    });
  });
  return { voteOf: (word, ownTag) => readVote(counts.get(word.exact), ownTag) };
}

function add(row: Uint16Array, tag: number, by: number): void {
  const column = columnOf(tag);
  row[column] = (row[column] ?? 0) + by;
  if (isEnd(tag)) row[ENDS] = (row[ENDS] ?? 0) + by;
}

function columnOf(tag: number): number {
  const nameClass = classOfTag(tag);
  return nameClass === undefined ? 0 : 1 + NAME_CLASSES.indexOf(nameClass);
}

function isEnd(tag: number): boolean {
  const nameClass = classOfTag(tag);
  return nameClass !== undefined && tag === tagOf(nameClass, "E");
}

function readVote(row: Uint16Array | undefined, ownTag: number): number {
  if (row === undefined) return 0;
  const own = columnOf(ownTag);
  let best = -1;
  let most = 0;
  let total = 0;
  for (let column = 0; column < ENDS; column++) {
    const count = (row[column] ?? 0) - (column === own ? 1 : 0);
    total += count;
    if (count > most) {
      most = count;
      best = column;
    }
  }
  if (best < 0) return 0;
  const share = most === total ? (total > 1 ? 3 : 2) : most * 3 > total * 2 ? 1 : 0;
  const ends = (row[ENDS] ?? 0) - (isEnd(ownTag) ? 1 : 0) > 0 ? 1 : 0;
  return 1 + best + 8 * share + 32 * ends;
}
