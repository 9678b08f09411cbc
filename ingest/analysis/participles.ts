/** Past tenses and participles of the same form, told apart by what stands around them. */
import { FINITE } from "./inserted-words.ts";
import type { Tag } from "./pos-tagger.ts";
import { SPAN_WORDS } from "./time-words.ts";

interface TagChoices {
  readonly tags: readonly Tag[];
  /** The tag that came close, or the same again. */
  readonly close: readonly Tag[];
}

/** What somebody is given, made or called stands bare behind a participle too: "children taken hostage", "a man turned informer". */
const DOUBLE =
  /^(?:given|granted|awarded|offered|shown|paid|sent|handed|lent|sold|taught|promised|owed|denied|refused|guaranteed|assured|allowed|accorded|allotted|assigned|charged|fined|named|codenamed|nicknamed|called|dubbed|termed|titled|labell?ed|deemed|considered|judged|thought|believed|said|declared|proclaimed|crowned|elected|appointed|sworn|made|rendered|taken|held|kept|turned|left|set|based|born|found|brought|bought|sentenced)$/;

const OPEN = /^(?:had|has|have|having|was|were|been|is|are|be)$/;

/** "Omar, who had vowed it, froze accounts", "on Monday imposed sanctions": a participle would have no object. */
export function takesBareObject(texts: readonly string[], { tags, close }: TagChoices, at: number): boolean {
  if (tags[at]?.fine !== "VBN" || DOUBLE.test(texts[at] ?? "")) return false;
  // "had, said the minister, bombed Jilib": the auxiliary stands before who says it.
  if (texts.slice(0, at).some((text, before) => OPEN.test(text) && texts[before + 1] === ",")) return false;
  const behindNoun = /^(?:NOUN|PROPN)$/.test(tags[at - 1]?.pos ?? "") && close[at]?.fine === "VBD";
  if (texts[at - 1] === "," && tags[at + 1]?.pos === "PROPN") return true;
  if (texts[at - 1] !== "," && !behindNoun) return false;
  let noun = at + 1;
  while (tags[noun]?.pos === "ADJ") noun += 1;
  return tags[noun]?.pos === "NOUN";
}

/** Endings of participles: "drove" and "shook" are none. */
const ENDING = /(?:ed|en|wn|un|id|old|ade|ent|elt|ept|ain|uck|ung|ost|eft|ut)$/;

/** "The truce, agreed in Oslo, was broken": between a subject and the first finite verb behind the next comma stands a participle. */
export function isInserted(texts: readonly string[], tags: readonly Tag[], at: number): boolean {
  const { pos, fine } = tags[at] ?? {};
  if (pos !== "VERB" || fine !== "VBD" || texts[at - 1] !== "," || !ENDING.test(texts[at] ?? "")) return false;
  if (!/^(?:ADP|ADV)$/.test(tags[at + 1]?.pos ?? "")) return false;
  const isTensed = (place: number): boolean => FINITE.test(tags[place]?.fine ?? "");
  for (let before = 0; before < at; before += 1) if (isTensed(before)) return false;
  return texts.some(
    (text, comma) =>
      comma > at && text === "," && (isTensed(comma + 1) || (tags[comma + 1]?.pos === "ADV" && isTensed(comma + 2))),
  );
}

/** "accused of having limited it": behind "having" stands no adjective where its object follows. */
export function isPerfect(texts: readonly string[], tags: readonly Tag[], at: number): boolean {
  return (
    tags[at]?.pos === "ADJ" &&
    texts[at - 1] === "having" &&
    /ed$/.test(texts[at] ?? "") &&
    /^(?:of|for|by|with|without|after|denied|denies|deny)$/.test(texts[at - 2] ?? "")
  );
}

const SPANS = new RegExp(`^(?:${SPAN_WORDS})s?$`, "i");

/** "weeks of fighting with the army": what lasts is a noun. */
export function isBattle(texts: readonly string[], tags: readonly Tag[], at: number): boolean {
  return (
    texts[at] === "fighting" &&
    tags[at]?.pos === "VERB" &&
    texts[at - 1] === "of" &&
    SPANS.test(texts[at - 2] ?? "") &&
    /^(?:ADP|PUNCT|SCONJ)$/.test(tags[at + 1]?.pos ?? "PUNCT")
  );
}
