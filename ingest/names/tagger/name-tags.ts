/** The tags that the tagger gives to pieces: BIOES over four coarse types, so that two names side by side stay two. */

export const NAME_CLASSES = ["PER", "ORG", "LOC", "MISC"] as const;
/** PER person, ORG body of any kind, LOC place or state, MISC people, event, work or other name. */
export type NameClass = (typeof NAME_CLASSES)[number];

export const OUTSIDE = 0;
export const TAG_COUNT = 1 + 4 * NAME_CLASSES.length;

/** A name over pieces `from` (inclusive) to `to` (exclusive). */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly nameClass: NameClass;
}

type Position = "B" | "I" | "E" | "S";
const POSITIONS: readonly Position[] = ["B", "I", "E", "S"];

/** 0 is outside; then B, I, E, S of each class in turn. */
export function tagOf(nameClass: NameClass, position: Position): number {
  return 1 + 4 * NAME_CLASSES.indexOf(nameClass) + POSITIONS.indexOf(position);
}

export function classOfTag(tag: number): NameClass | undefined {
  return tag === OUTSIDE ? undefined : NAME_CLASSES[(tag - 1) >> 2];
}

function positionOfTag(tag: number): Position | undefined {
  return tag === OUTSIDE ? undefined : POSITIONS[(tag - 1) & 3];
}

/** Whether `next` may follow `tag`: a name that has begun must go on in its class, and only there. */
export function mayFollow(tag: number, next: number): boolean {
  const open = positionOfTag(tag) === "B" || positionOfTag(tag) === "I";
  const goesOn = positionOfTag(next) === "I" || positionOfTag(next) === "E";
  return open ? goesOn && classOfTag(tag) === classOfTag(next) : !goesOn;
}

export function mayBegin(tag: number): boolean {
  return mayFollow(OUTSIDE, tag);
}

export function mayEnd(tag: number): boolean {
  return mayFollow(tag, OUTSIDE);
}

export function toTags(length: number, names: readonly TaggedName[]): number[] {
  const tags = new Array<number>(length).fill(OUTSIDE);
  for (const { from, to, nameClass } of names) {
    for (let i = from; i < to; i++) {
      tags[i] = tagOf(nameClass, to - from === 1 ? "S" : i === from ? "B" : i === to - 1 ? "E" : "I");
    }
  }
  return tags;
}

/** Names of a well-formed row of tags, in order. */
export function toNames(tags: ArrayLike<number>): readonly TaggedName[] {
  const names: TaggedName[] = [];
  let from = 0;
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i] ?? OUTSIDE;
    const position = positionOfTag(tag);
    const nameClass = classOfTag(tag);
    if (nameClass === undefined) continue;
    if (position === "B" || position === "S") from = i;
    if (position === "E" || position === "S") names.push({ from, to: i + 1, nameClass });
  }
  return names;
}
