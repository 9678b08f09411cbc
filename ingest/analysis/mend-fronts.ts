/**
 * "After the party failed to select him, he left it": what stands before the comma hangs on the clause behind it, which has a subject
 * of its own. A parser that decides from left to right may have taken the front for the sentence, and the main clause for a part of it.
 */
import type { Parse } from "./dependency-parser.ts";
import { isBelowInHeads } from "./mend-node.ts";
import type { Tag } from "./pos-tagger.ts";

const TENSE = /^(?:VBD|VBZ|VBP|MD)$/;
/** What the parser takes the main clause for. */
const STRAY = /^(?:conj|parataxis|acl|acl:relcl|advcl|ccomp|xcomp|appos|dep|nmod)$/;
/** They open a clause that hangs on another. */
const OPENERS =
  /^(?:although|though|while|whereas|when|whenever|if|unless|because|that|who|which|whom|whose|where|whether|what|how|why)$/i;
/** They open a clause as well as a phrase. */
const LINKS = /^(?:since|after|before|until|till|once|as)$/i;
const FRONTS = /^(?:although|though|while|whereas|when|whenever|if|unless|because|once)$/i;
const RELATIVE = /^(?:who|which|that|whom|whose|where|what)$/i;

/** @returns the same parse where nothing is to be mended */
export function mendFronts(texts: readonly string[], tags: readonly Tag[], parse: Parse): Parse {
  const root = parse.heads.indexOf(-1);
  if (root < 0 || !isFront(texts, tags) || isCommand(tags, parse, root)) return parse;
  for (let comma = texts.indexOf(",", root); comma > 0; comma = texts.indexOf(",", comma + 1)) {
    if (!isWithoutClause(texts, tags, parse, comma)) return parse;
    const main = findMain(texts, tags, parse, comma);
    if (main !== undefined) return turn(tags, parse, { root, comma, main });
  }
  return parse;
}

/** It opens with a subordinator, a preposition or a participle. */
function isFront(texts: readonly string[], tags: readonly Tag[]): boolean {
  const [first] = tags;
  const next = tags[1]?.pos;
  if (first === undefined || next === "PUNCT") return false;
  return /^(?:SCONJ|ADP)$/.test(first.pos) || /^VB[NGD]$/.test(first.fine) || FRONTS.test(texts[0] ?? "");
}

/** "If you have questions, please call me": nothing else is to be sought. */
function isCommand(tags: readonly Tag[], { heads, deps }: Parse, root: number): boolean {
  return (
    tags[root]?.fine === "VB" &&
    ![...heads.keys()].some((at) => heads[at] === root && /^(?:mark|aux)/.test(deps[at] ?? ""))
  );
}

/** No finite verb but those of clauses that a word before them opens. */
function isWithoutClause(texts: readonly string[], tags: readonly Tag[], { deps }: Parse, comma: number): boolean {
  let open = 0;
  let links = 0;
  let told = false;
  let joined = false;
  for (let at = 0; at < comma; at += 1) {
    const text = texts[at] ?? "";
    if (text === ",") {
      links = 0;
      told = false;
      joined = false;
    } else if (/^[;:.?!]$/.test(text)) return false;
    else if (TENSE.test(tags[at]?.fine ?? "")) {
      if (links > 0) links -= 1;
      else if (open > 0) open -= 1;
      // "… failed and resigned": one word opens both.
      else if (!joined) return false;
      joined = false;
      told = true;
    } else if (OPENERS.test(text)) open += 1;
    else if (LINKS.test(text) && deps[at] !== "case" && tags[at + 1]?.fine !== "VBG") links += 1;
    else if (tags[at]?.pos === "CCONJ") joined = told;
  }
  return true;
}

/** The head of the clause that begins right behind the comma, if it has been hung on something before it. */
function findMain(
  texts: readonly string[],
  tags: readonly Tag[],
  { heads, deps }: Parse,
  comma: number,
): number | undefined {
  let first = comma + 1;
  while (tags[first]?.pos === "ADV") first += 1;
  if (RELATIVE.test(texts[first] ?? "") || /^(?:CCONJ|SCONJ|ADP|PUNCT)$/.test(tags[first]?.pos ?? "PUNCT"))
    return undefined;
  for (let main = first + 1; main < texts.length; main += 1) {
    if ((heads[main] ?? 0) > comma || !STRAY.test(deps[main] ?? "")) continue;
    const children = [...heads.keys()].filter((at) => heads[at] === main);
    const subject = children.find((at) => at < main && /^nsubj/.test(deps[at] ?? ""));
    const finite = [main, ...children.filter((at) => /^(?:aux|cop)/.test(deps[at] ?? ""))].some((at) =>
      TENSE.test(tags[at]?.fine ?? ""),
    );
    if (subject === undefined || !finite || subject < first) continue;
    if (children.some((at) => at < main && /^(?:mark|cc)$/.test(deps[at] ?? ""))) return undefined;
    let left = subject;
    for (let at = first; at < subject; at += 1) if (isBelowInHeads(heads, at, subject)) left = Math.min(left, at);
    return left === first ? main : undefined;
  }
  return undefined;
}

interface Turn {
  readonly root: number;
  readonly comma: number;
  readonly main: number;
}

function turn(tags: readonly Tag[], parse: Parse, { root, comma, main }: Turn): Parse {
  const heads = Int32Array.from(parse.heads);
  const deps = [...parse.deps];
  const children = [...heads.keys()].filter((at) => parse.heads[at] === root);
  const isClause =
    tags[root]?.pos === "VERB" || children.some((at) => /^(?:nsubj|cop|mark|aux)/.test(parse.deps[at] ?? ""));
  const isPhrase = children.some((at) => at < root && parse.deps[at] === "case");
  for (const at of children) if (at >= comma) heads[at] = main;
  heads[root] = main;
  deps[root] = isClause ? "advcl" : isPhrase ? "obl" : "obl:unmarked";
  heads[main] = -1;
  deps[main] = "root";
  return { heads, deps };
}
