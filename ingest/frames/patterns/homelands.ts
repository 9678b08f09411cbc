/**
 * Where people and bodies come from and where they have their seat, in a fixed order of words: "a judge from Senegal", "the
 * Iranian-born painter X", "X, who is Kenyan", "Y, a Lagos weekly", "the London-based charity Y".
 */
import type { EntityType } from "../../../cypher/ontology.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { findInOrder, type Order } from "./orders.ts";
import type { Pattern, PatternInput } from "./pattern.ts";

const PERSON: readonly EntityType[] = ["Person"];
const STATE: readonly EntityType[] = ["State"];
const BODIES: readonly EntityType[] = ["Organization", "ArmedGroup"];
const LOCATIONS: readonly EntityType[] = ["Place", "State"];
const DESCRIBED = "(?:\\p{Ll}[\\p{L}-]* ){0,4}";
/** "a young Danish doctor". */
const NATIONAL = "(?:[\\p{L}][\\p{L}-]* ){0,4}";
/** Who one is to somebody says where they met, not whence one is. */
const ASSOCIATES = "friend|ally|colleague|associate|partner|acquaintance|contact|comrade|refugee|exile|far";
const BODY =
  "(?:weekly|daily|newspaper|paper|tabloid|magazine|broadcaster|station|channel|network|site|website|agency|charity|group|organi[sz]ation|company|firm|bank|airline|think tank|institute|nonprofit|non-profit|foundation|publisher|outlet|watchdog)";

const ORDERS: readonly Order[] = [
  {
    id: "homeland.from",
    predicate: "CITIZEN_OF",
    between: new RegExp(`^, an? ${DESCRIBED}(?<!\\b(?:${ASSOCIATES}) )from (?:the )?$`, "u"),
    after: /^(?:[,.;)]| (?:who|and)\b)/,
    first: PERSON,
    firstKind: "name",
    second: STATE,
    named: true,
    demonym: false,
  },
  {
    id: "homeland.from-place",
    predicate: "ORIGINATES_FROM",
    between: new RegExp(`^, an? ${NATIONAL}(?<!\\b(?:${ASSOCIATES}) )(?:from|born in) (?:the )?$`, "u"),
    after: /^(?:[,.;)]| (?:who|and)\b)/,
    first: PERSON,
    firstKind: "name",
    second: ["Place"],
    named: true,
  },
  {
    id: "homeland.born-in",
    predicate: "ORIGINATES_FROM",
    between: new RegExp(`^, (?:an? ${DESCRIBED})?(?:who was )?born in (?:the )?$`, "u"),
    first: PERSON,
    firstKind: "name",
    second: STATE,
    named: true,
    demonym: false,
  },
  {
    id: "homeland.originally",
    predicate: "ORIGINATES_FROM",
    between:
      /^,? (?:who is )?(?:originally|natively) from (?:the )?(?:\p{Ll}+ (?:city|town|village|region|province) of )?$/u,
    first: PERSON,
    second: LOCATIONS,
    named: true,
    demonym: false,
  },
  {
    // "a Kenyan named as X".
    id: "homeland.named",
    predicate: "CITIZEN_OF",
    between:
      /^(?: (?:citizen|national|man|woman|student|teenager|engineer|businessman))? (?:named|called|identified|known)(?: only)?(?: as)? $/u,
    first: STATE,
    second: PERSON,
    turned: true,
    named: true,
    firstDemonym: true,
  },
  {
    // "A and B of Chad": nothing else is said of him.
    id: "homeland.of",
    predicate: "CITIZEN_OF",
    between: /^ of $/,
    after: /^(?! ?['’-])/,
    first: PERSON,
    firstKind: "name",
    second: STATE,
    named: true,
    demonym: false,
  },
  {
    id: "homeland.is",
    predicate: "CITIZEN_OF",
    between: /^, (?:who (?:is|was) |himself |herself )(?:an? )?$/,
    after: /^(?: (?:citizen|national|by birth))?[,.;]/,
    first: PERSON,
    firstKind: "name",
    second: STATE,
    demonym: true,
  },
  {
    id: "homeland.born-before",
    predicate: "ORIGINATES_FROM",
    between: new RegExp(`^[-‐‑]born (?:\\p{Lu}\\p{Ll}+ )?${DESCRIBED}$`, "u"),
    first: STATE,
    second: PERSON,
    turned: true,
    named: true,
  },
  {
    id: "homeland.born-after",
    predicate: "ORIGINATES_FROM",
    between: new RegExp(`^, (?:an?|the) ${DESCRIBED}$`, "u"),
    after: /^[-‐‑]born\b/,
    first: PERSON,
    firstKind: "name",
    second: STATE,
    demonym: true,
  },
  {
    id: "homeland.descent",
    predicate: "ORIGINATES_FROM",
    between: /^, (?:(?:an?|the) (?:[\p{L}-]+ ){1,4}|who (?:is|was) )of $/u,
    after: /^ (?:origin|descent|birth|extraction|heritage|ancestry|parentage)\b/,
    first: PERSON,
    second: STATE,
    demonym: true,
  },
  {
    id: "homeland.outlet",
    predicate: "ORIGINATES_FROM",
    between: /^, an? $/,
    after: new RegExp(`^ ${DESCRIBED}${BODY}\\b`, "u"),
    first: BODIES,
    firstKind: "name",
    second: ["Place"],
    named: true,
  },
  {
    id: "homeland.based-before",
    predicate: "LOCATED_IN",
    between: new RegExp(`^[-‐‑]based ${DESCRIBED}$`, "u"),
    first: LOCATIONS,
    second: BODIES,
    turned: true,
    named: true,
  },
  {
    id: "homeland.based-after",
    predicate: "LOCATED_IN",
    between: new RegExp(`^, an? ${DESCRIBED}$`, "u"),
    after: /^[-‐‑]based\b/,
    first: BODIES,
    firstKind: "name",
    second: LOCATIONS,
  },
  {
    id: "homeland.sitting",
    predicate: "LOCATED_IN",
    between: /^,? (?:sitting|seated|located|housed|headquartered) (?:in|at) (?:the )?$/,
    first: BODIES,
    second: LOCATIONS,
    named: true,
    demonym: false,
  },
  {
    // "the Blue Cat, a Lyon nightclub".
    id: "homeland.site",
    predicate: "LOCATED_IN",
    between: new RegExp(`^, (?:an?|the) ${DESCRIBED}$`, "u"),
    after:
      /^ (?:[\p{Ll}-]+ )?(?:nightclub|club|hotel|restaurant|bar|cafe|café|theatre|theater|hospital|school|mosque|church|synagogue|temple|market|mall|stadium|prison|jail|park|suburb|district|neighbourhood|neighborhood|bakery|supermarket|hostel|museum|university|college)\b/u,
    first: ["Place", "Organization"],
    firstKind: "name",
    second: ["Place"],
    named: true,
    demonym: false,
  },
  {
    // "Mali's Azawad Front": where it comes from; an army or a ministry is the state's own.
    id: "homeland.owned",
    predicate: "ORIGINATES_FROM",
    between: /^['’]s? (?:\p{Ll}[\p{L}-]* ){0,2}$/u,
    first: STATE,
    second: ["ArmedGroup"],
    turned: true,
    named: true,
    demonym: false,
  },
  {
    id: "homeland.based-in",
    predicate: "LOCATED_IN",
    between: new RegExp(
      `^,? (?:(?:an?|the) ${DESCRIBED})?(?:which is |that is )?(?:based|headquartered) in (?:the )?$`,
      "u",
    ),
    first: BODIES,
    firstKind: "name",
    second: LOCATIONS,
    named: true,
    demonym: false,
  },
];

/** "accused A and B of Chad crimes". */
const OF_WHAT = /\b(?:accus|remind|rid|warn|convict|suspect|acquit|clear|inform|strip|depriv|assur)/i;

/** "President X of Chad" is known by his post; only who has none is known by his country alone. */
function findHomelands(input: PatternInput): readonly ChainClaim[] {
  const { text } = input.document;
  const sentence = input.document.sentences[input.sentence];
  return findInOrder(input, ORDERS).filter(({ frameId, start, end }) => {
    const before = text.slice(sentence?.start ?? 0, start);
    if (frameId === "homeland.named")
      return (
        /\b(?:an?|another|one|the) (?:\p{Ll}+ )?$/iu.test(before) &&
        sentence?.tokens.some(
          (it) => it.start >= start && it.end <= end && (/^acl/.test(it.dep) || it.text === "as"),
        ) === true
      );
    return (
      frameId !== "homeland.of" ||
      (/(?:^|[,;:.("“”] ?|\b(?:and|or|by|to|with|while|but|that|when) )$/.test(before) && !OF_WHAT.test(before))
    );
  });
}

export const HOMELAND_PATTERNS: readonly Pattern[] = [
  {
    id: "homeland.from",
    find: findHomelands,
    examples: [
      { text: "Anna Kovacs, an alternate judge from Hungary, dissented.", claims: ["Anna Kovacs CITIZEN_OF Hungary"] },
      { text: "The Hungarian-born banker Anna Kovacs left.", claims: ["Anna Kovacs ORIGINATES_FROM Hungary"] },
      { text: "Anna Kovacs, a nurse of Hungarian descent, left.", claims: ["Anna Kovacs ORIGINATES_FROM Hungarian"] },
      { text: "A Hungarian named as Anna Kovacs left.", claims: ["Anna Kovacs CITIZEN_OF Hungarian"] },
      { text: "The Blue Cat, a Lyon nightclub, burned.", claims: ["Blue Cat LOCATED_IN Lyon"] },
      { text: "Lebanon's Hezbollah denied it.", claims: ["Hezbollah ORIGINATES_FROM Lebanon"] },
      {
        text: "Amnesty International, a charity based in London, left.",
        claims: ["Amnesty International LOCATED_IN London"],
      },
    ],
    counterExamples: [
      "Anna Kovacs, a friend from Hungary, left.",
      "Anna Kovacs, a refugee far from Hungary in her thoughts, left.",
      "Anna Kovacs, who is a friend of Hungary, left.",
      "Hungarian police identified Anna Kovacs as the cook.",
      "Omar Keita accused Ali Musa and Anna Kovacs of Hungary crimes.",
      "Amnesty International, a charity active in London, left.",
    ],
  },
];
