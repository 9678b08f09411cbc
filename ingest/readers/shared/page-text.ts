/** Lines as they stand on pages, joined to paragraphs: what reads sentences takes a line for a unit. */

export interface PageLine {
  readonly text: string;
  /** Distance from the left edge, height of the base line and size of the type, in the page's own unit. */
  readonly left: number;
  readonly y: number;
  readonly size: number;
  /** 0 at the foot of the page, 1 at its head. */
  readonly place: number;
}

/** A gap of more than this many sizes of type between two base lines parts two paragraphs. */
const PARAGRAPH_GAP = 1.65;
/** An indent of more than this many sizes begins one. */
const INDENT = 0.8;
/** Type that differs by more than this share is of another kind: a headline, a caption. */
const OTHER_SIZE = 0.12;
/** Heads and feet stand within this share of the page. */
const MARGIN = 0.12;
/** On so many pages the same line at head or foot is a running one. */
const MIN_REPEATS = 3;

export function toParagraphs(pages: readonly (readonly PageLine[])[]): readonly string[] {
  const running = findRunningLines(pages);
  const lines = pages.flatMap((page) => page.filter((line) => !isRunning(line, running)));
  const paragraphs: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const open = paragraphs.at(-1);
    if (open === undefined || before === undefined || beginsParagraph(line, before, lines[index - 2])) {
      paragraphs.push(toWords(line.text));
    } else paragraphs[paragraphs.length - 1] = joinLines(open, toWords(line.text));
  });
  return paragraphs;
}

function beginsParagraph(line: PageLine, before: PageLine, beforeThat: PageLine | undefined): boolean {
  if (Math.abs(line.size - before.size) > Math.max(line.size, before.size) * OTHER_SIZE) return true;
  const drop = before.y - line.y;
  // On the next page, or at the head of the next column: the sentence tells whether it goes on.
  if (drop <= 0) return /[.!?:]["'”’)\]]*$/.test(before.text.trim());
  if (drop > line.size * PARAGRAPH_GAP) return true;
  const flush = beforeThat === undefined || Math.abs(beforeThat.left - before.left) < line.size * INDENT;
  return flush && line.left - before.left > line.size * INDENT;
}

/** A word broken at the end of a line is made whole; a hyphen before a capital or a digit belongs to the word. */
function joinLines(open: string, next: string): string {
  if (/\p{Ll}[-\u00ad]$/u.test(open) && /^\p{Ll}/u.test(next)) return open.slice(0, -1) + next;
  return /[-–—/]$/.test(open) && !/\s[-–—]$/.test(open) ? open + next : `${open} ${next}`;
}

function toWords(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function isAtEdge({ place }: PageLine): boolean {
  return place < MARGIN || place > 1 - MARGIN;
}

/** Numbers change from page to page, the rest of the line does not. */
function toPattern({ text }: PageLine): string {
  return toWords(text).replaceAll(/\d+/g, "0");
}

function findRunningLines(pages: readonly (readonly PageLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const pattern of new Set(page.filter(isAtEdge).map(toPattern))) {
      counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= MIN_REPEATS).map(([pattern]) => pattern));
}

function isRunning(line: PageLine, running: ReadonlySet<string>): boolean {
  if (!isAtEdge(line)) return false;
  const pattern = toPattern(line);
  return running.has(pattern) || /^(?:page )?[-–— ]*0[-–— ]*(?:(?:of|\/) 0)?$/i.test(pattern);
}
