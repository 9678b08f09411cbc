/** Places told beside each other in a fixed order of words: "X, a garrison town near the Chadian border", "Y, the village below the dam". */
import type { EntityType } from "../../../cypher/ontology.ts";
import { findInOrder, type Order } from "./orders.ts";
import type { Pattern } from "./pattern.ts";

const PLACE: readonly EntityType[] = ["Place"];
const LOCATIONS: readonly EntityType[] = ["Place", "State"];
const DESCRIBED = "(?:\\p{Ll}[\\p{L}-]* ){0,3}";
const SETTLEMENTS =
  "(?:town|city|village|suburb|settlement|hamlet|port|camp|base|crossing|outpost|resort|peninsula|island|islet)";
const SETTLEMENT = `(?:, (?:an?|the) ${DESCRIBED}${SETTLEMENTS})?`;
const SOULS =
  "(?: of (?:about |some |around |nearly |almost |over |more than )?[\\d.,]+ (?:million )?(?:people|inhabitants|residents|souls))?";
const BESIDE = "(?:near|on|along|close to|beside|by|at|straddling|facing)";
/** A day's walk; what is 200 km away is not near. */
const FEW =
  "(?:(?:about|some|around|just|only|barely|roughly|less than) )?(?:\\d{1,2}(?:\\.\\d)?|a few|an?|one|two|three|four|five|six|seven|eight|nine|ten)";

const ORDERS: readonly Order[] = [
  {
    id: "near.border",
    predicate: "NEAR",
    between: new RegExp(`^${SETTLEMENT},? ${BESIDE} (?:the|its|their) ${DESCRIBED}$`, "u"),
    after: /^ (?:border|frontier)\b/,
    first: PLACE,
    firstKind: "name",
    second: ["State"],
    named: true,
  },
  {
    id: "near.border-with",
    predicate: "NEAR",
    between: new RegExp(
      `^${SETTLEMENT},? ${BESIDE} (?:the|its|their) (?:\\p{Ll}+ )?(?:border|frontier|boundary) (?:with|of) (?:the )?$`,
      "u",
    ),
    first: PLACE,
    firstKind: "name",
    second: LOCATIONS,
    named: true,
  },
  {
    id: "near.beside",
    predicate: "NEAR",
    between: new RegExp(
      `^, (?:an?|the) ${DESCRIBED}${SETTLEMENTS}${SOULS} (?:near|beside|outside|close to|next to|opposite|below|just (?:north|south|east|west|outside) of|(?:north|south|east|west) of) (?:the )?$`,
      "u",
    ),
    first: PLACE,
    firstKind: "name",
    second: PLACE,
    demonym: false,
  },
  {
    id: "near.direction",
    predicate: "NEAR",
    between: /^, (?:just |about |some )?(?:north|south|east|west)(?:-?(?:east|west))? of (?:the )?$/u,
    first: PLACE,
    firstKind: "name",
    second: PLACE,
    demonym: false,
  },
  {
    id: "near.distance",
    predicate: "NEAR",
    between: new RegExp(
      `^(?: (?:hotel|mall|airport|camp|base|prison|university|station)|${SETTLEMENT})?,? ${FEW} ?(?:km|kilomet(?:re|er)s?|miles?|met(?:re|er)s|minutes|blocks) (?:[\\p{Ll}-]+ ){0,2}(?:from|of) (?:the )?$`,
      "u",
    ),
    first: PLACE,
    firstKind: "name",
    second: PLACE,
    demonym: false,
  },
];

export const NEAR_PLACE_PATTERNS: readonly Pattern[] = [
  {
    id: "near.border",
    find: (input) => findInOrder(input, ORDERS),
    examples: [
      { text: "Bama, a market town near the Cameroonian border, was calm.", claims: ["Bama NEAR Cameroonian"] },
      { text: "Bama, on the border with Cameroon, was calm.", claims: ["Bama NEAR Cameroon"] },
      { text: "Zaria, a town just outside of Kaduna, was calm.", claims: ["Zaria NEAR Kaduna"] },
      { text: "Zaria, south-east of Kaduna, was calm.", claims: ["Zaria NEAR Kaduna"] },
      { text: "Zaria, some 12 kilometres north of Kaduna, was calm.", claims: ["Zaria NEAR Kaduna"] },
      { text: "Zaria, a village 30 km east of Kaduna, was calm.", claims: ["Zaria NEAR Kaduna"] },
    ],
    counterExamples: [
      "Bama, a town far from the Cameroonian border, was calm.",
      "Zaria, 120 kilometres north of Kaduna, was calm.",
      "Bama, like the Cameroonian border, was calm.",
    ],
  },
];
