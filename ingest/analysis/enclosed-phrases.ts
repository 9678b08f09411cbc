/**
 * "Russian troops, who had held the dam, mined it", "Ana Rojas, a former judge, told a court": what is said of a subject between commas,
 * before its verb.
 */
import { FINITE, findClauseStart, type Insertion } from "./inserted-words.ts";
import type { Tag } from "./pos-tagger.ts";

const LONGEST = 40;
const RELATIVE = /^(?:who|which|whom|whose)$/i;
const ARTICLE = /^(?:a|an|the|his|her|its|their|one|then|now|once|himself|herself|itself)$/i;
const JOINING = /^(?:and|or|but|nor)$/i;

export function findEnclosures(texts: readonly string[], tags: readonly Tag[]): readonly Insertion[] {
  const found: Insertion[] = [];
  for (let open = texts.indexOf(",", 1); open > 0; open = texts.indexOf(",", open + 1)) {
    const close = isOpening(texts, tags, open) ? findClose(texts, tags, open) : undefined;
    if (close === undefined) continue;
    found.push({ open, close, last: false, kind: RELATIVE.test(texts[open + 1] ?? "") ? "relative" : "apposed" });
    open = close;
  }
  return found;
}

/** Behind a noun of a clause that has no verb yet. */
function isOpening(texts: readonly string[], tags: readonly Tag[], open: number): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(tags[open - 1]?.pos ?? "") && texts[open - 1] !== ")") return false;
  const word = texts[open + 1] ?? "";
  if (!RELATIVE.test(word) && !ARTICLE.test(word)) return false;
  const before = tags.slice(findClauseStart(texts, tags, open), open);
  return before[0]?.pos !== "ADP" && before[0]?.pos !== "SCONJ" && !before.some(({ fine }) => FINITE.test(fine));
}

/** The first comma behind which the verb of that subject follows. */
function findClose(texts: readonly string[], tags: readonly Tag[], open: number): number | undefined {
  const relative = RELATIVE.test(texts[open + 1] ?? "");
  for (let close = texts.indexOf(",", open + 2); close > 0; close = texts.indexOf(",", close + 1)) {
    if (close > open + LONGEST) return undefined;
    const inner = tags.slice(open + 1, close);
    if (texts.slice(open + 1, close).some((text) => /^[;:"“”]$/.test(text))) return undefined;
    const verbs = inner.filter(({ fine }) => FINITE.test(fine)).length;
    // An apposition with a verb outside a relative clause is none.
    if (
      !relative &&
      verbs > 0 &&
      !texts.slice(open + 1, close).some((text) => /^(?:who|which|that|whom|whose|where)$/i.test(text))
    )
      return undefined;
    if (relative && verbs === 0) continue;
    if (JOINING.test(texts[close + 1] ?? "")) continue;
    if (isFiniteAt(tags, close + 1)) return close;
  }
  return undefined;
}

function isFiniteAt(tags: readonly Tag[], at: number): boolean {
  const verb = tags[at]?.pos === "ADV" ? tags[at + 1] : tags[at];
  return /^(?:VERB|AUX)$/.test(verb?.pos ?? "") && FINITE.test(verb?.fine ?? "");
}
