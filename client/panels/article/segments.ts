/** A stretch of text that something is said about; offsets are UTF-16 units, end exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Entity that is mentioned; absent for a claim. */
  readonly entityId?: string;
  readonly kind: "mention" | "sentence" | "claim";
}

export interface Segment {
  readonly start: number;
  readonly text: string;
  /** The shortest mention that covers it. */
  readonly mention: Mark | undefined;
  readonly inSentence: boolean;
  readonly inClaim: boolean;
}

/** Cuts a text at every border of a mark, so that each piece lies wholly inside or outside each of them. The pieces joined are the text. */
export function toSegments(text: string, marks: readonly Mark[]): readonly Segment[] {
  const valid = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const borders = [...new Set([0, text.length, ...valid.flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  );
  const sorted = valid.toSorted((one, other) => one.start - other.start);
  const segments: Segment[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let at = 0; at + 1 < borders.length; at += 1) {
    const start = borders[at] ?? 0;
    const end = borders[at + 1] ?? text.length;
    open = open.filter((mark) => mark.end > start);
    for (let mark = sorted[next]; mark !== undefined && mark.start <= start; mark = sorted[next]) {
      open.push(mark);
      next += 1;
    }
    const mentions = open
      .filter(({ kind }) => kind === "mention")
      .sort((one, other) => one.end - one.start - (other.end - other.start));
    segments.push({
      start,
      text: text.slice(start, end),
      mention: mentions[0],
      inSentence: open.some(({ kind }) => kind === "sentence"),
      inClaim: open.some(({ kind }) => kind === "claim"),
    });
  }
  return segments;
}
