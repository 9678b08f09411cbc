/** Meeting, talking, mediating: MET_WITH, NEGOTIATED_WITH. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { AUDIENCES, PARTIES, PUBLICS, TO, words } from "./slots.ts";

const MEET = words(
  "meet visit confer consult host receive phone telephone greet tour sit_down meet_up huddle dine lunch ring",
);
const TALK = words("talk speak converse discuss");
/** What is received is no guest. */
const GIFTS = words(
  "warning aid assistance support weapon arms arm money report information letter criticism help training intelligence supply threat request offer refugee ransom batch tranche shipment delivery consignment troop troops force soldier base garrison embassy headquarters installation facility jet warship warplane unit missile exercise drill game cup olympics championship tournament talk migrant exile fighter militant vote sentence money payment loan fund call order drone tank rocket ammunition helicopter aircraft gas oil gold grain vaccine dose body prisoner hostage",
);
const MEETING = words(
  "meeting visit summit conversation gathering consultation trip tour audience conference encounter briefing call discussion stopover get-together rendezvous handshake sit-down",
);
const TALKS = words("negotiation talk dialogue mediation parley bargaining haggling");

/** What is met by doing it: nobody sits down with a deadline. */
const TERMS = words(
  "demand request condition deadline need criterion target requirement obligation expectation standard threshold call goal pledge commitment",
);

export const DIPLOMACY_FRAMES: readonly Frame[] = [
  {
    id: "meet.verb",
    predicate: "MET_WITH",
    verb: {
      lemmas: MEET,
      subject: ["agent"],
      object: ["prep:with", "patient", "prep:to"],
      not: [
        { slot: "patient", lemmas: [...GIFTS, ...AUDIENCES, ...TERMS] },
        { slot: "prep:with", lemmas: AUDIENCES },
      ],
      mutual: "alone",
    },
    noun: {
      lemmas: MEETING,
      subject: PARTIES,
      object: ["prep:with", "prep:between", "prep:to"],
      not: [
        { slot: "prep:with", lemmas: AUDIENCES },
        { slot: "prep:compound", lemmas: words("press news") },
      ],
      mutual: true,
    },
    objectTypes: ACTORS,
    confidence: 0.65,
    examples: [
      { text: "Erdogan met Putin on Monday.", claims: ["Erdogan MET_WITH Putin"] },
      { text: "Kenya and Uganda met on Monday.", claims: ["Kenya MET_WITH Uganda"] },
    ],
    counterExamples: ["Erdogan criticised Putin.", "Kenya and Uganda received the cargo."],
  },
  {
    id: "meet.hands",
    predicate: "MET_WITH",
    verb: {
      lemmas: ["shake", "clasp"],
      subject: ["agent"],
      object: ["prep:with"],
      where: { slot: "patient", lemmas: ["hand"] },
      mutual: true,
    },
    subjectTypes: ["Person"],
    objectTypes: ["Person"],
    confidence: 0.65,
    examples: [
      { text: "William Ruto shook hands with Abiy Ahmed.", claims: ["William Ruto MET_WITH Abiy Ahmed"] },
      { text: "William Ruto and Abiy Ahmed shook hands.", claims: ["William Ruto MET_WITH Abiy Ahmed"] },
    ],
    counterExamples: ["William Ruto and Abiy Ahmed shook the world.", "William Ruto would not shake hands."],
  },
  {
    id: "meet.see",
    predicate: "MET_WITH",
    verb: {
      lemmas: words("see tell inform assure"),
      subject: ["agent"],
      object: ["patient", "recipient"],
      without: ["prep:as"],
      notRoles: ["group"],
    },
    subjectTypes: ["Person"],
    objectTypes: ["Person"],
    holds: "not denied",
    confidence: 0.55,
    examples: [
      { text: "Anna Berg saw Felix Tshisekedi in Kinshasa.", claims: ["Anna Berg MET_WITH Felix Tshisekedi"] },
      {
        text: "Anna Berg told Felix Tshisekedi that the border was shut.",
        claims: ["Anna Berg MET_WITH Felix Tshisekedi"],
      },
    ],
    counterExamples: ["Anna Berg sees Felix Tshisekedi as a friend.", "Anna Berg told the BBC that she had left."],
  },
  {
    id: "meet.touch",
    predicate: "MET_WITH",
    noun: {
      lemmas: words("touch contact"),
      subject: ["agent"],
      object: ["prep:with"],
      not: [{ slot: "prep:with", lemmas: AUDIENCES }],
    },
    objectTypes: ACTORS,
    confidence: 0.6,
    examples: [
      { text: "Peru is in contact with Bolivia.", claims: ["Peru MET_WITH Bolivia"] },
      { text: "Peru has been in touch with Bolivia.", claims: ["Peru MET_WITH Bolivia"] },
    ],
    counterExamples: ["Peru lost touch with Bolivia."],
  },
  {
    id: "meet.talk",
    predicate: "MET_WITH",
    verb: {
      lemmas: TALK,
      subject: ["agent"],
      object: ["prep:with", "prep:to"],
      not: [
        { slot: "prep:with", lemmas: AUDIENCES },
        { slot: "prep:to", lemmas: AUDIENCES },
      ],
      notRoles: PUBLICS,
      mutual: true,
    },
    objectTypes: ACTORS,
    confidence: 0.65,
    examples: [
      { text: "Maduro spoke with Lula by phone.", claims: ["Maduro MET_WITH Lula"] },
      { text: "Macron discussed Gaza with Biden.", claims: ["Macron MET_WITH Biden"] },
    ],
    counterExamples: [
      "Emmanuel Macron spoke to the BBC.",
      "Joe Biden spoke to Congress.",
      "Viktor Orban talked to journalists from Hungary.",
      "William Ruto spoke to a crowd in Nairobi about Sudan.",
      "Peskov declined to discuss Ukraine.",
      "Abiy Ahmed spoke to Al Jazeera about Eritrea.",
    ],
  },
  {
    id: "meet.brief",
    predicate: "MET_WITH",
    verb: {
      lemmas: words("brief"),
      subject: ["agent"],
      object: ["patient"],
      not: [{ slot: "patient", lemmas: AUDIENCES }],
      notRoles: PUBLICS,
    },
    objectTypes: ACTORS,
    confidence: 0.6,
    examples: [
      { text: "William Burns briefed Volodymyr Zelensky.", claims: ["William Burns MET_WITH Volodymyr Zelensky"] },
    ],
    counterExamples: ["Joe Biden briefed reporters from Japan.", "The envoy briefed CNN."],
  },
  {
    id: "meet.envoy",
    predicate: "MET_WITH",
    verb: {
      lemmas: words("send dispatch despatch"),
      subject: ["agent"],
      object: TO,
      not: [{ slot: "patient", lemmas: words("rescue relief aid medical search"), orWithin: true }],
      where: {
        slot: "patient",
        lemmas: words("envoy delegation diplomat emissary mission mediator team minister ambassador"),
      },
    },
    objectTypes: ACTORS,
    confidence: 0.6,
    examples: [{ text: "Oman sent an envoy to Iran.", claims: ["Oman MET_WITH Iran"] }],
    counterExamples: ["Oman sent an army to Iran."],
  },
  {
    id: "negotiate.verb",
    predicate: "NEGOTIATED_WITH",
    verb: {
      lemmas: words("negotiate bargain haggle parley"),
      subject: ["agent"],
      object: ["prep:with", "prep:between", "patient", "prep:among"],
      mutual: true,
    },
    noun: {
      lemmas: TALKS,
      subject: PARTIES,
      object: ["prep:with", "prep:between", "prep:among", "prep:of"],
      mutual: true,
    },
    objectTypes: ACTORS,
    confidence: 0.7,
    examples: [
      { text: "Colombia negotiated with the ELN.", claims: ["Colombia NEGOTIATED_WITH ELN"] },
      { text: "Talks between Serbia and Kosovo failed.", claims: ["Serbia NEGOTIATED_WITH Kosovo"] },
    ],
    counterExamples: ["Colombia bombed the ELN."],
  },
  {
    id: "negotiate.go-between",
    predicate: "NEGOTIATED_WITH",
    verb: {
      lemmas: ["mediate", "shuttle"],
      subject: ["agent"],
      object: ["prep:with", "prep:between", "patient", "prep:among"],
    },
    objectTypes: ACTORS,
    confidence: 0.7,
    examples: [
      {
        text: "Oman mediated between Iran and Iraq.",
        claims: ["Oman NEGOTIATED_WITH Iran", "Oman NEGOTIATED_WITH Iraq"],
      },
    ],
    counterExamples: ["Oman and Qatar offered to mediate."],
  },
  {
    id: "negotiate.mediate",
    predicate: "NEGOTIATED_WITH",
    verb: {
      lemmas: words("broker mediate undertake host chair facilitate moderate arrange convene sponsor oversee"),
      subject: ["agent"],
      object: ["prep:between", "prep:with", "prep:among"],
      where: {
        slot: "patient",
        lemmas: words(
          "mission mediation talk deal truce ceasefire negotiation meeting effort agreement accord peace round series session summit dialogue contact conference exchange swap",
        ),
      },
    },
    objectTypes: ACTORS,
    confidence: 0.6,
    examples: [
      {
        text: "Qatar brokered a deal between Israel and Hamas.",
        claims: ["Qatar NEGOTIATED_WITH Israel", "Qatar NEGOTIATED_WITH Hamas"],
      },
    ],
    counterExamples: ["Qatar fought a war with Israel."],
  },
];
