/** Who speaks for somebody by trade, before a court or to the press: "Y's barrister, X", "X, counsel for Y", "X, who represents Y". */
import type { EntityType } from "../../../cypher/ontology.ts";
import { ACTORS } from "../../actor-types.ts";
import { findInOrder, type Order } from "./orders.ts";
import type { Pattern } from "./pattern.ts";

const PERSON: readonly EntityType[] = ["Person"];
const CLIENTS: readonly EntityType[] = ["Person", "Organization", "ArmedGroup"];
const SPEAKER =
  "(?:lawyer|attorney|counsel|barrister|solicitor|advocate|defender|spokesman|spokeswoman|spokesperson|press secretary)";
const DESCRIBED = "(?:\\p{Ll}[\\p{L}-]* ){0,3}";
/** What comes between "for" and the name: "for the former general X". */
const TITLED = "(?:the |his |her |their )?(?:\\p{Ll}[\\p{L}-]* ){0,3}";
/** No possessor: a lawyer for somebody's family is not his. Nor the word for a state that opens the name of its organ. */
const ENDS = /^(?!['’]s?\b|[ -]\p{Lu})/u;

const ORDERS: readonly Order[] = [
  {
    id: "counsel.for",
    predicate: "SPOKESPERSON_OF",
    between: new RegExp(
      `^, (?:the |an? |one of the |another )?${DESCRIBED}${SPEAKER}s? (?:for|to|acting for|representing|who represents) ${TITLED}$`,
      "u",
    ),
    after: ENDS,
    first: PERSON,
    firstKind: "name",
    second: ACTORS,
    demonym: false,
    groups: true,
  },
  {
    id: "counsel.of",
    predicate: "SPOKESPERSON_OF",
    between: new RegExp(`^, (?:the |an? |one of the )?${DESCRIBED}${SPEAKER}s? of ${TITLED}$`, "u"),
    after: ENDS,
    first: PERSON,
    firstKind: "name",
    second: CLIENTS,
    groups: true,
  },
  {
    id: "counsel.owned-before",
    predicate: "SPOKESPERSON_OF",
    between: new RegExp(`^['’]s? ${DESCRIBED}${SPEAKER},? $`, "u"),
    first: ACTORS,
    second: PERSON,
    named: true,
    turned: true,
  },
  {
    id: "counsel.his",
    predicate: "SPOKESPERSON_OF",
    between: new RegExp(`^ ${DESCRIBED}${SPEAKER},? $`, "u"),
    first: CLIENTS,
    firstKind: "pronoun",
    second: PERSON,
    named: true,
    turned: true,
  },
  {
    id: "counsel.owned-after",
    predicate: "SPOKESPERSON_OF",
    between: /^, (?:one of )?(?:the )?$/,
    after: new RegExp(`^(?:['’]s?)? ${DESCRIBED}${SPEAKER}s?(?:[,.;:)]| (?:who|in|at)\\b)`, "u"),
    first: PERSON,
    firstKind: "name",
    second: CLIENTS,
    groups: true,
  },
  {
    id: "counsel.represents",
    predicate: "SPOKESPERSON_OF",
    between: new RegExp(
      `^, (?:who (?:also |has |had |once )?(?:represents|represented|defends|defended|acts for|acted for|appears for|appeared for)|representing|defending|(?:acting|appearing|speaking) (?:for|on behalf of)) ${TITLED}$`,
      "u",
    ),
    after: ENDS,
    first: PERSON,
    firstKind: "name",
    second: CLIENTS,
    groups: true,
  },
];

export const COUNSEL_PATTERNS: readonly Pattern[] = [
  {
    id: "counsel.for",
    find: (input) => findInOrder(input, ORDERS),
    examples: [
      {
        text: "Grace Muli, a defence lawyer for Raila Odinga, left.",
        claims: ["Grace Muli SPOKESPERSON_OF Raila Odinga"],
      },
      { text: "Odinga's barrister, Grace Muli, told Kenya so.", claims: ["Grace Muli SPOKESPERSON_OF Odinga"] },
      {
        text: "Raila Odinga was arrested. His lawyer, Grace Muli, said he was ill.",
        claims: ["Grace Muli SPOKESPERSON_OF Raila Odinga"],
      },
      { text: "Grace Muli, who represents Raila Odinga, left.", claims: ["Grace Muli SPOKESPERSON_OF Raila Odinga"] },
      { text: "Grace Muli, counsel for Uganda, left.", claims: ["Grace Muli SPOKESPERSON_OF Uganda"] },
    ],
    counterExamples: [
      "Grace Muli, a lawyer for Raila Odinga's estate, left.",
      "Grace Muli, a lawyer like Raila Odinga, left.",
      "Grace Muli, who represents Texas, left.",
    ],
  },
];
