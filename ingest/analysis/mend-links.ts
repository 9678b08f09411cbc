/**
 * "The union called a strike after talks with the airline failed": a word that opens a phrase as well as a clause opens a clause
 * where a finite verb follows that has no subject of its own. A parser that decides from left to right has hung the noun by then,
 * as it would that of a phrase, and makes the verb a complement or an attribute of whatever is left.
 */
import type { Parse } from "./dependency-parser.ts";
import { isBelowInHeads } from "./mend-node.ts";
import type { Tag } from "./pos-tagger.ts";

const LINKS: ReadonlySet<string> = new Set(["after", "before", "since", "until", "till", "once"]);
const FINITE = /^(?:VBD|VBZ|VBP)$/;
/** What may follow in between opens a clause of its own, or ends this one. */
const BREAKS =
  /^(?:who|whom|whose|which|that|what|where|when|while|because|if|whether|as|although|though|how|why|than|and|but|or|nor|yet)$/i;
const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|VERB)$/;
/** What the parser takes the verb for. */
const STRAY = /^(?:xcomp|ccomp|acl|acl:relcl|advcl|conj|parataxis|dep|amod)$/;

/** @returns the same parse where nothing is to be mended */
export function mendLinks(texts: readonly string[], tags: readonly Tag[], parse: Parse): Parse {
  let mended = parse;
  for (const [link, text] of texts.entries()) {
    if (!LINKS.has(text)) continue;
    const verb = findVerb(texts, tags, link);
    if (verb !== undefined) mended = joinClause(mended, tags, link, verb);
  }
  return mended;
}

/** The first finite verb behind the word, in the same stretch; the clause that it hangs on has one before the word. */
function findVerb(texts: readonly string[], tags: readonly Tag[], link: number): number | undefined {
  let open = 0;
  for (let at = 0; at < link; at += 1) {
    if (hasTense(tags[at]) || tags[at]?.fine === "MD") open += 1;
    else if (opens(texts, tags, at)) open -= 1;
  }
  if (open < 1) return undefined;
  for (let at = link + 1; at < texts.length; at += 1) {
    if (tags[at]?.pos === "PUNCT" || LINKS.has(texts[at] ?? "") || opens(texts, tags, at)) return undefined;
    if (tags[at]?.fine === "MD" || (hasTense(tags[at]) && tags[at]?.pos === "AUX")) return undefined;
    if (hasTense(tags[at])) return at > link + 1 ? at : undefined;
  }
  return undefined;
}

function opens(texts: readonly string[], tags: readonly Tag[], at: number): boolean {
  return BREAKS.test(texts[at] ?? "") && !/^(?:DET|ADP)$/.test(tags[at]?.pos ?? "");
}

function hasTense(tag: Tag | undefined): boolean {
  return tag !== undefined && FINITE.test(tag.fine);
}

function joinClause(parse: Parse, tags: readonly Tag[], link: number, verb: number): Parse {
  const { heads, deps } = parse;
  const noun = heads[link] ?? -1;
  if (noun <= link || noun >= verb || !NOMINAL.test(tags[noun]?.pos ?? "") || !STRAY.test(deps[verb] ?? ""))
    return parse;
  const hasSubject = [...heads.keys()].some(
    (at) => heads[at] === verb && /^(?:nsubj|expl|csubj)/.test(deps[at] ?? "") && at > link,
  );
  if (hasSubject) return parse;
  // All that stands between belongs to the noun, or to the verb.
  for (let at = link + 1; at < verb; at += 1) if (!isBelowInHeads(heads, at, noun) && heads[at] !== verb) return parse;
  let above = heads[noun] ?? -1;
  if (above > link) above = heads[verb] ?? -1;
  while (above >= 0 && !/^(?:VERB|AUX)$/.test(tags[above]?.pos ?? "") && heads[above] !== -1)
    above = heads[above] ?? -1;
  if (above < 0 || above > link || isBelowInHeads(heads, above, verb)) return parse;
  const mended = { heads: Int32Array.from(heads), deps: [...deps] };
  const hang = (at: number, head: number, dep: string): void => {
    mended.heads[at] = head;
    mended.deps[at] = dep;
  };
  hang(link, verb, "mark");
  hang(noun, verb, "nsubj");
  hang(verb, above, "advcl");
  return mended;
}
