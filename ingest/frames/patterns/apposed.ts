/**
 * What stands between two names in a fixed order of words: "the Front, led in the north by X", "X, one of the group's commanders",
 * "X, whose Orlov Group has flown for", "through its news agency, Y". Trees go wrong on such insertions; their words hardly vary.
 */
import type { EntityType } from "../../../cypher/ontology.ts";
import { ACTORS } from "../../actor-types.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { findInOrder, type Order } from "./orders.ts";
import type { Pattern, PatternInput } from "./pattern.ts";

const PERSON: readonly EntityType[] = ["Person"];
const BODIES: readonly EntityType[] = ["Organization", "ArmedGroup"];

const ORDERS: readonly Order[] = [
  {
    id: "apposed.led-by",
    predicate: "LEADER_OF",
    between:
      /^,? (?:an? (?!(?:of|for|to|by|and|at|in|on|with|who|that) )(?:[\p{L}-]+ ){1,4}?)?(?:(?:which|that) (?:is|was|has been) )?(?:now |then |still |long )?(?:led|headed|commanded|chaired|run|founded|co-founded) (?:[\p{L}\d][\p{L}\d-]* ){0,5}?by (?:the |a )?(?:[\p{L}-]+ ){0,4}$/u,
    first: BODIES,
    second: PERSON,
    turned: true,
    named: true,
    listed: true,
  },
  {
    // "soldiers under Colonel X stormed the palace".
    id: "apposed.under",
    predicate: "LEADER_OF",
    between:
      /^ (?:\p{Ll}+ ){0,3}?under (?:the (?:command|leadership|orders) of )?(?:the |their )?(?:[\p{L}-]+ ){0,3}$/u,
    first: BODIES,
    second: PERSON,
    turned: true,
    named: true,
  },
  {
    id: "apposed.which-leads",
    predicate: "LEADER_OF",
    between: /^,? (?:which|that|whom) (?:[A-Z][\p{L}-]+ ){0,2}$/u,
    after:
      /^ (?:now |then |once |still )?(?:leads|led|heads|headed|commands|commanded|chairs|chaired|runs|ran|founded)\b/,
    first: BODIES,
    second: PERSON,
    turned: true,
  },
  {
    id: "apposed.one-of-leaders",
    predicate: "LEADER_OF",
    between: /^, (?:once |formerly |now |then |himself )?(?:(?:a|one) of |among )$/,
    after: /^(?:['’]s?)? (?:[\p{L}-]+ ){0,2}(?:commanders|leaders|chiefs|founders|co-founders|heads)\b/u,
    first: PERSON,
    second: BODIES,
  },
  {
    id: "apposed.whose",
    predicate: "LEADER_OF",
    between: /^,? (?:(?:the|a) (?:[\p{L}-]+ ){1,4})?whose $/u,
    first: PERSON,
    second: BODIES,
    named: true,
  },
  {
    // "whose militia Hezbollah armed, fled": a verb that has nothing behind it has the militia for its object.
    id: "apposed.whose-group",
    predicate: "LEADER_OF",
    between:
      /^,? (?:(?:the|a) (?:[\p{L}-]+ ){1,4})?whose (?:\p{Ll}[\p{L}-]* ){0,2}(?:party|group|movement|company|firm|bloc|coalition|alliance|militia|network|foundation|faction),? (?:the )?$/u,
    after:
      /^(?! (?:(?:had|has|have|once|now|then|later|\p{Ll}+ly) )*\p{Ll}+(?:[,;.]| (?:in|with|and|since|during|for|by|from|at|on|when|after|before|until) ))/u,
    first: PERSON,
    second: BODIES,
    named: true,
  },
  {
    id: "apposed.grew-out",
    predicate: "SPLIT_FROM",
    between:
      /^,? (?:(?:which|that) )?(?:(?:had|has) )?(?:grew|grown|evolved|emerged|sprang|sprung|developed) (?:out of|from) (?:the )?$/u,
    first: BODIES,
    second: BODIES,
    named: true,
  },
  {
    id: "apposed.its-arm",
    predicate: "PART_OF",
    between:
      /^(?:(?:['’]s?)?|, whose) (?:(?!(?:to|will|would|can|could|may|might|must|should|did|does|do|not) )[\p{L}-]+ ){0,2}(?:agency|arm|wing|channel|subsidiary|unit|newspaper|mouthpiece|broadcaster|division|company|firm|navy|army|ministry),? (?:the )?$/u,
    first: [...BODIES, "State"],
    second: BODIES,
    turned: true,
    named: true,
  },
  {
    id: "apposed.sits-in",
    predicate: "MEMBER_OF",
    between:
      /^,? (?:who )?(?:now |still |also |once |has )?(?:sits|sat|served|serves) (?:in|on) (?:the )?(?:(?:board|bench|council|executive|\p{Ll}+ committee|\p{Ll}+ board) of (?:the )?)?$/u,
    first: PERSON,
    second: BODIES,
    named: true,
  },
  {
    id: "apposed.sits-for",
    predicate: "MEMBER_OF",
    between:
      /^,? (?:who )?(?:now |still |also |once |has )?(?:sits|sat|served|serves|ran|stood|campaigned|stands) (?:[\p{L}-]+ ){1,6}?for (?:the )?(?:\p{Ll}[\p{L}-]* ){0,2}$/u,
    first: PERSON,
    second: BODIES,
    named: true,
  },
  {
    id: "apposed.whose-leader",
    predicate: "LEADER_OF",
    between:
      /^,? (?:(?:the|an?) (?:[\p{L}-]+ ){1,5}, )?whose (?:\p{Ll}[\p{L}-]* ){0,2}(?:leader|head|chief|commander|founder|president|chairman|chairwoman|director|boss|emir|mayor|governor|premier|prefect|ruler|king|queen|emperor|speaker)(?:,| is| was)? $/u,
    first: [...BODIES, "Place", "State"],
    second: PERSON,
    turned: true,
    named: true,
  },
  {
    id: "apposed.works-at",
    predicate: "MEMBER_OF",
    between:
      /^, (?:an?|the) (?:(?!(?:of|for|to|by|and|at|in|on|with|who|whose|that) )[\p{L}\d-]+ ){1,5}(?:with|at|on) (?:the )?$/u,
    first: PERSON,
    second: BODIES,
    named: true,
  },
  {
    id: "apposed.of-people",
    predicate: "MEMBER_OF",
    between: /^, an? (?:ethnic )?$/u,
    after: /^(?:[,;.)]| who\b| from\b| by (?:birth|origin)\b)/,
    first: PERSON,
    second: ["People"],
    named: true,
  },
  {
    // "X, a Kurdish lawyer who": one of the people that the adjective names.
    id: "apposed.of-people",
    predicate: "MEMBER_OF",
    between: /^, an? (?:\p{Ll}[\p{L}\d-]* ){0,3}(?:of )?$/u,
    after:
      /^ (?:(?:descent|origin|extraction|ancestry|heritage|birth)\b|(?:\p{Ll}[\p{L}-]* ){0,2}(?:\p{Ll}+(?:er|or|ist|ian|ant|ent|man|woman)|cleric|poet|monk|chief|nurse|activist|refugee|boy|girl)(?:[,;.)]| (?:who|from|in|and|with|accused|charged|wanted|jailed|born)\b))/u,
    first: PERSON,
    firstKind: "name",
    second: ["People"],
    named: true,
  },
  {
    id: "apposed.his-party",
    predicate: "MEMBER_OF",
    between:
      /^(?:['’]s?)? (?:(?:own|former|old|new|ruling|opposition|\p{Ll}+-wing) )?(?:political )?(?:party|movement|employer|employers|regiment|battalion|brigade|union|newspaper|faction),? (?:the )?$/u,
    first: PERSON,
    second: BODIES,
    named: true,
  },
  {
    id: "apposed.on-trial",
    predicate: "TRIED_IN",
    between:
      /^ (?:is|are|was|were|has been|have been|will be|went|goes|go|remains|stays) (?:\p{Ll}+ ){0,2}(?:on trial|in the dock|before (?:a|the) (?:\p{L}+ )?(?:court|tribunal|judge|jury)) (?:in|at) (?:the )?$/u,
    first: PERSON,
    second: ["Place", "State"],
    named: true,
    groups: true,
  },
  {
    id: "apposed.seen-as-friend",
    predicate: "ALLY_OF",
    between:
      /^, (?:long |widely |often |generally )?(?:seen|regarded|viewed|considered|known|described) (?:[\p{L}-]+ ){0,3}?as (?:a|an) (?:[\p{L}-]+ ){0,2}(?:friend|ally|partner|supporter) of (?:the )?$/u,
    first: ACTORS,
    second: ACTORS,
  },
];

/** "an affiliate of al-Qaeda led by X": X leads the affiliate. */
const PART_OF_IT =
  /\b(?:affiliate|branch|offshoot|wing|arm|faction|splinter|group|franchise|proxy|unit|cell|part|ally|rival|enemy) of (?:the )?$/i;

function findApposed(input: PatternInput): readonly ChainClaim[] {
  return findInOrder(input, ORDERS).filter(
    ({ frameId, start }) =>
      frameId !== "apposed.led-by" || !PART_OF_IT.test(input.document.text.slice(Math.max(0, start - 40), start)),
  );
}

export const APPOSED_PATTERNS: readonly Pattern[] = [
  {
    id: "apposed.led-by",
    find: findApposed,
    examples: [
      {
        text: "The Harun Front, led since 2019 by Idris Bello, denied it.",
        claims: ["Idris Bello LEADER_OF Harun Front"],
      },
      {
        text: "The Harun Front, founded by Idris Bello and Grace Muli, denied it.",
        claims: ["Idris Bello LEADER_OF Harun Front", "Grace Muli LEADER_OF Harun Front"],
      },
      { text: "A commission under Judge Grace Muli met.", claims: ["Grace Muli LEADER_OF commission"] },
      { text: "Russia, whose company Gazprom runs it, left.", claims: ["Gazprom PART_OF Russia"] },
      {
        text: "The Harun Front, which Idris Bello commands, denied it.",
        claims: ["Idris Bello LEADER_OF Harun Front"],
      },
      {
        text: "Kenya killed Ali Musa, one of al-Shabaab's commanders, in Jilib.",
        claims: ["Ali Musa LEADER_OF al-Shabaab"],
      },
      { text: "Idris Bello, whose Harun Front burned the town, fled.", claims: ["Idris Bello LEADER_OF Harun Front"] },
      {
        text: "Idris Bello, whose group Harun Front burned the town, fled.",
        claims: ["Idris Bello LEADER_OF Harun Front"],
      },
      { text: "The Red Front, which grew out of the Harun Front, left.", claims: ["Red Front SPLIT_FROM Harun Front"] },
      {
        text: "Idris Bello, who sits in the Knesset for Likud, left.",
        claims: ["Idris Bello MEMBER_OF Knesset", "Idris Bello MEMBER_OF Likud"],
      },
      {
        text: "The court dissolved Idris Bello's party, the National Front.",
        claims: ["Idris Bello MEMBER_OF National Front"],
      },
      { text: "Idris Bello, a lawyer with the Red Cross, left.", claims: ["Idris Bello MEMBER_OF Red Cross"] },
      {
        text: "Protesters in Oruro, whose mayor, Idris Bello, fled, cheered.",
        claims: ["Idris Bello LEADER_OF Oruro"],
      },
      { text: "Idris Bello, a Kurdish lawyer who left, spoke.", claims: ["Idris Bello MEMBER_OF Kurdish"] },
      { text: "Idris Bello, a Hausa, left.", claims: ["Idris Bello MEMBER_OF Hausa"] },
      { text: "Idris Bello has been before a court in Turin.", claims: ["Idris Bello TRIED_IN Turin"] },
      { text: "Nicolás Maduro, long seen as a friend of Iran, left.", claims: ["Nicolás Maduro ALLY_OF Iran"] },
    ],
    counterExamples: [
      "The Harun Front, which Idris Bello fought, denied it.",
      "Idris Bello, a veteran of talks with the Red Cross, left.",
      "The Harun Front, led by fear, denied that it had met Idris Bello.",
      "The Harun Front, under pressure from Idris Bello, left.",
      "Idris Bello, whose militia Hezbollah armed, fled.",
      "Idris Bello, whose brother joined the Harun Front, fled.",
    ],
  },
];
