/** Reads treebanks in CoNLL-U (universaldependencies.org/format.html) into plain sentences with running text and offsets. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../cypher/model.ts";
import type { UniversalPos } from "../analysis/analyser.ts";

export interface TreebankToken extends Span {
  readonly text: string;
  readonly lemma: string;
  readonly pos: UniversalPos;
  /** Penn Treebank tag. */
  readonly fine: string;
  /** Position of the head, -1 for the root. */
  readonly head: number;
  readonly dep: string;
}

export interface TreebankSentence {
  /** The tokens with the spaces between them; offsets are into it. */
  readonly text: string;
  readonly tokens: readonly TreebankToken[];
  /** True where a paragraph or document starts with this sentence. */
  readonly opensParagraph: boolean;
}

interface Line {
  readonly cells: readonly string[];
  readonly spaceAfter: boolean;
}

/** @returns all sentences of the files, in order of file name */
export function readTreebank(paths: readonly string[]): TreebankSentence[] {
  return paths.flatMap((path) => parseTreebank(readFileSync(path, "utf8")));
}

/** All `.conllu` files of a folder, sorted; none if there is no such folder. */
export function findTreebankFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".conllu"))
    .sort()
    .map((name) => join(folder, name));
}

export function parseTreebank(content: string): TreebankSentence[] {
  return content
    .split(/\r?\n\r?\n/)
    .map(parseSentence)
    .filter((sentence) => sentence !== undefined);
}

function parseSentence(block: string): TreebankSentence | undefined {
  const lines: Line[] = [];
  let opensParagraph = false;
  let fused = { last: -1, spaceAfter: true };
  for (const line of block.split(/\r?\n/)) {
    if (line.startsWith("# newpar") || line.startsWith("# newdoc")) opensParagraph = true;
    if (line === "" || line.startsWith("#")) continue;
    const cells = line.split("\t");
    const id = cells[0] ?? "";
    const spaceAfter = !(cells[9] ?? "").includes("SpaceAfter=No");
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range !== null) fused = { last: Number(range[2]), spaceAfter };
    if (!/^\d+$/.test(id)) continue;
    const inFused = Number(id) <= fused.last;
    lines.push({ cells, spaceAfter: inFused ? Number(id) === fused.last && fused.spaceAfter : spaceAfter });
  }
  return lines.length === 0 ? undefined : toSentence(lines, opensParagraph);
}

function toSentence(lines: readonly Line[], opensParagraph: boolean): TreebankSentence {
  let text = "";
  const tokens = lines.map(({ cells, spaceAfter }): TreebankToken => {
    const [, form = "", lemma = "", pos = "X", fine = "", , head = "0", dep = "dep"] = cells;
    const start = text.length;
    text += spaceAfter ? `${form} ` : form;
    return {
      start,
      end: start + form.length,
      text: form,
      lemma: lemma.toLowerCase(),
      pos: pos as UniversalPos,
      fine,
      head: Number(head) - 1,
      dep,
    };
  });
  return { text: text.trimEnd(), tokens, opensParagraph };
}
