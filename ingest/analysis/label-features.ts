/** What names an arc: the two words it would join, the preposition of the dependent, and what both have already. */
import { parseTemplates, type Templates, writeFeatures } from "./feature-templates.ts";
import { isOfStack, PART_NAMES } from "./parser-parts.ts";

/** Tags of the words that an arc would join, and nothing else. */
export const LABEL_TAG_TEMPLATES: Templates = parseTemplates(
  PART_NAMES,
  "201 none, 203 s0.tag, 205 s1.tag, 207 b0.tag, 210 s0.tag b0.tag, 214 s1.tag s0.tag, 228 s1.tag s0.tag b0.tag",
);

/** The words that an arc would join. */
const ARC = `
  202 s0.word, 204 s1.word, 206 b0.word, 208 s0.word s0.tag, 209 s0.word b0.word, 211 s0.word b0.tag,
  212 s0.tag b0.word, 213 s1.word s0.word, 215 s1.word s0.tag, 216 s1.tag s0.word, 227 s0.suffix3 s0.tag,
  229 s0.tag b0.tag b1.tag, 230 s1.tag s0.tag near, 231 s0.tag b0.tag far
`;
/** What they have already, prepositions above all. */
const CONTEXT = `
  217 s0.tag s0.leftWord, 218 s1.word s0.leftWord s0.tag, 219 s1.tag s0.leftWord s0.word,
  220 s1.tag s0.leftWord s0.tag, 221 s0.tag s0.leftRelation s0.left2Relation,
  222 s1.tag s1.leftRelation s1.left2Relation, 223 s1.tag+s0.tag s1.rightRelation s1.right2Relation,
  224 s1.tag+s0.tag s1.leftRelation s0.leftRelation, 225 s0.tag+b0.tag b0.leftRelation b0.left2Relation,
  226 s0.tag+b0.tag s0.leftRelation s0.rightRelation, 232 s1.pos+s0.pos s1.rightRelation s0.leftRelation,
  233 s1.word s1.rightRelation s0.tag, 234 s0.tag s0.leftTag s1.tag, 235 s0.tag s0.rightWord s1.tag,
  236 s1.tag s0.tag s1.leftWord, 237 s1.tag s0.tag s1.rightWord, 238 b0.tag s0.tag b0.leftWord
`;
const ALL = ARC + CONTEXT;
/** What looks at the stack alone. */
export const LABEL_STACK_TEMPLATES: Templates = parseTemplates(PART_NAMES, ALL, isOfStack);
const OTHER_TEMPLATES = parseTemplates(PART_NAMES, ALL, (names) => !isOfStack(names));
const CLOSE = PART_NAMES.indexOf("s0.close");
const CLOSE_TAG = parseTemplates(PART_NAMES, "240 s0.tag s0.close, 241 s0.close b0.tag, 242 s1.tag s0.close");

/** Writes the features of these parts, but for those of tags alone, into `out` from `from` on; gives the new end. */
export function writeLabelFeatures(parts: Int32Array, out: Int32Array, from: number): number {
  return writeOtherLabelFeatures(parts, out, writeFeatures(LABEL_STACK_TEMPLATES, parts, out, from));
}

/** The same without those of the stack alone. */
export function writeOtherLabelFeatures(parts: Int32Array, out: Int32Array, from: number): number {
  const n = writeFeatures(OTHER_TEMPLATES, parts, out, from);
  return parts[CLOSE] === 0 ? n : writeFeatures(CLOSE_TAG, parts, out, n);
}
