/** What decides between shift, left arc and right arc, after Zhang and Nivre (2011), fitted to arc-hybrid. */
import { parseTemplates, type Templates, writeFeatures } from "./feature-templates.ts";
import { isAhead, isOfStack, PART_NAMES } from "./parser-parts.ts";

/** Tags of the words that a move would join, and nothing else. */
export const MOVE_TAG_TEMPLATES: Templates = parseTemplates(
  PART_NAMES,
  `
  1 none, 3 s0.tag, 6 s1.tag, 9 b0.tag, 26 s0.tag b0.tag, 34 s1.tag s0.tag, 37 s1.tag b0.tag, 52 s1.tag s0.tag b0.tag
`,
);

/** The words in the places of interest. */
const WORDS = `
  2 s0.word, 4 s0.word s0.tag, 5 s1.word, 7 s1.word s1.tag, 8 b0.word, 10 b0.word b0.tag, 11 b1.word b1.tag,
  12 b1.tag, 13 b2.word b2.tag, 14 b2.tag, 15 s2.word s2.tag, 16 s2.tag, 17 s0.suffix3 s0.tag, 18 b0.suffix3 b0.tag,
  19 s0.suffix2 b0.suffix2 s0.tag
`;
/** The words that a move would join. */
const PAIRS = `
  20 s0.word+s0.tag b0.word b0.tag, 21 s0.word s0.tag b0.word, 22 s0.word b0.word b0.tag, 23 s0.word s0.tag b0.tag,
  24 s0.tag b0.word b0.tag, 25 s0.word b0.word, 27 s0.pos b0.pos, 28 s1.word+s1.tag s0.word s0.tag,
  29 s1.word s1.tag s0.word, 30 s1.word s0.word s0.tag, 31 s1.word s1.tag s0.tag, 32 s1.tag s0.word s0.tag,
  33 s1.word s0.word, 35 s1.pos s0.pos, 36 s1.word b0.word, 38 b0.word b1.word, 39 b0.tag b1.tag, 40 b0.word b1.tag,
  41 b0.tag b1.word
`;
/** Three words and more. */
const TRIPLES = `
  50 b0.tag b1.tag b2.tag, 51 s0.tag b0.tag b1.tag, 53 s2.tag s1.tag s0.tag, 54 s0.word b0.tag b1.tag,
  55 s0.tag b0.word b1.tag, 56 s1.word s0.tag b0.tag, 57 s1.tag s0.word b0.tag, 58 s1.tag s0.tag b0.word,
  59 s1.pos+s0.pos b0.pos b1.pos, 60 s2.pos+s1.pos s0.pos b0.pos
`;
/** Template 82 and those after it: the preposition of s0 decides what it hangs from ("link … to the attack"). */
const CHILDREN = `
  70 s0.tag s0.leftTag b0.tag, 71 s0.tag s0.rightTag b0.tag, 72 s0.tag b0.tag b0.leftTag,
  73 s1.tag s1.rightTag s0.tag, 74 s1.tag s1.leftTag s0.tag, 75 s1.tag s0.tag s0.leftTag,
  76 s1.tag s0.tag s0.rightTag, 77 s0.tag s0.leftWord, 78 s0.tag s0.rightWord, 79 s1.tag s1.rightWord,
  80 s1.tag s1.leftWord, 81 b0.tag b0.leftWord, 82 s1.word s0.leftWord s0.tag, 83 s1.tag s0.leftWord s0.tag,
  84 s1.word s0.leftWord s0.word, 85 s1.tag s0.leftWord s0.word, 86 s1.word s1.rightWord s0.leftWord
`;
/** What the words have already. */
const RELATIONS = `
  90 s0.tag s0.leftRelation s0.left2Relation, 91 s0.tag s0.rightRelation s0.right2Relation,
  92 s1.tag s1.leftRelation s1.left2Relation, 93 s1.tag s1.rightRelation s1.right2Relation,
  94 b0.tag b0.leftRelation b0.left2Relation, 95 s0.word s0.leftRelation s0.rightRelation,
  96 s1.word s1.leftRelation s1.rightRelation, 97 s0.tag+b0.tag s0.leftRelation s0.rightRelation,
  98 s1.tag+s0.tag s1.leftRelation s1.rightRelation, 99 s1.tag+s0.tag s1.rightRelation s0.leftRelation,
  100 s0.tag+b0.tag s0.rightRelation b0.leftRelation, 101 s1.tag+s0.tag s0.leftRelation s0.rightRelation,
  102 s0.pos+b0.tag s0.leftRelation s0.left2Relation, 103 s0.word s0.leftCount, 104 s0.tag s0.rightCount s0.leftCount,
  105 s0.word s0.rightCount, 106 s1.tag s1.rightCount, 107 s1.word s1.rightCount, 108 b0.tag b0.leftCount,
  109 b0.word b0.leftCount
`;
/** Distances, and neighbours in the text. */
const SURROUNDINGS = `
  120 s0.word far, 121 s0.tag far, 122 b0.word far, 123 b0.tag far, 124 s0.tag b0.tag far, 125 s0.word b0.word far,
  126 s1.tag s0.tag near, 127 s1.word s0.tag near, 128 s1.tag s0.word near, 130 s0.tag s0.after b0.tag,
  131 s0.tag b0.tag b0.before, 132 s0.tag+s0.after b0.before b0.tag, 133 s0.before+s0.tag b0.tag b1.tag,
  134 s1.tag s1.after s0.tag, 135 s0.before s0.tag s1.tag
`;
const ALL = WORDS + PAIRS + TRIPLES + CHILDREN + RELATIONS + SURROUNDINGS;
/** What looks at the stack alone. */
export const MOVE_STACK_TEMPLATES: Templates = parseTemplates(PART_NAMES, ALL, isOfStack);
/** What looks at the words to come alone. */
export const MOVE_AHEAD_TEMPLATES: Templates = parseTemplates(PART_NAMES, ALL, isAhead);
const OTHER_TEMPLATES = parseTemplates(PART_NAMES, ALL, (names) => !isOfStack(names) && !isAhead(names));

/** Where the tagger was in two minds, its other choice. */
const CLOSE_TAGS: readonly (readonly [part: number, Templates])[] = [
  [
    PART_NAMES.indexOf("s0.close"),
    parseTemplates(
      PART_NAMES,
      "110 s0.tag s0.close, 111 s0.close b0.tag, 112 s1.tag s0.close, 113 s1.tag s0.close b0.tag",
    ),
  ],
  [
    PART_NAMES.indexOf("b0.close"),
    parseTemplates(PART_NAMES, "114 b0.tag b0.close, 115 s0.tag b0.close, 116 s1.tag s0.tag b0.close"),
  ],
  [PART_NAMES.indexOf("s1.close"), parseTemplates(PART_NAMES, "117 s1.tag s1.close, 118 s1.close s0.tag")],
];

/** Writes the features of these parts, but for those of tags alone, into `out` from `from` on; gives the new end. */
export function writeMoveFeatures(parts: Int32Array, out: Int32Array, from: number): number {
  const n = writeFeatures(MOVE_STACK_TEMPLATES, parts, out, from);
  return writeOtherMoveFeatures(parts, out, writeFeatures(MOVE_AHEAD_TEMPLATES, parts, out, n));
}

/** The same without those of the stack alone and of the words to come alone. */
export function writeOtherMoveFeatures(parts: Int32Array, out: Int32Array, from: number): number {
  let n = writeFeatures(OTHER_TEMPLATES, parts, out, from);
  for (const [close, templates] of CLOSE_TAGS) if (parts[close] !== 0) n = writeFeatures(templates, parts, out, n);
  return n;
}
