/** Asking, urging, ordering: DEMANDED. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { ASKED, AUDIENCES, DOER, words } from "./slots.ts";

const URGE = words(
  "urge ask request press pressure implore exhort beseech instruct beg lobby compel enjoin entreat petition pressurise pressurize nudge adjure lean_on",
);
/** What opens a question: who asks one wants an answer. */
const QUESTIONS = words("if whether how why when where what who which");
/** What is ordered is done by whoever is told to; the order alone asks nothing of those it is about. */
const COMMAND = words("command order");
const DEMAND = words("demand appeal plead request petition press lobby clamour clamor");
const SAY = words(
  "say declare state reiterate insist announce stress conclude emphasise emphasize argue maintain repeat add warn tell",
);
const FATES = words(
  "murder killing assassination execution arrest abduction kidnapping poisoning shooting release liberation freedom detention reinstatement dismissal sacking removal deportation expulsion extradition eviction trial retrial imprisonment acquittal handover prosecution punishment protection",
);
const NOUNS = words(
  "demand request appeal plea order call petition ultimatum urging insistence instruction entreaty exhortation",
);

export const DEMAND_FRAMES: readonly Frame[] = [
  {
    id: "demand.urge",
    predicate: "DEMANDED",
    verb: {
      lemmas: URGE,
      subject: ["agent"],
      object: ["patient", ...ASKED],
      needs: ["agent"],
      not: [
        // Whom a killing that is ordered is done to is asked for nothing.
        { slot: "patient", lemmas: FATES },
        { slot: "comp:mark", lemmas: QUESTIONS },
      ],
      // "asked that he be freed", "wanted him tried": this is asked of others.
      without: ["comp:undergone", "prep:about"],
    },
    speech: true,
    confidence: 0.7,
    examples: [{ text: "Norway urged Sudan to stop.", claims: ["Norway DEMANDED Sudan"] }],
    counterExamples: [
      "Norway praised Sudan.",
      "Angela Merkel asked whether Chad had armed Libya.",
      "Angela Merkel asked how Chad could have armed Libya.",
      "Angela Merkel asked Idriss Deby about Libya.",
      "Hector Ruiz requested the murder of Ana Lopez.",
      "Hector Ruiz requested the release of Ana Lopez.",
      "Hector Ruiz asked for Ana Lopez to be freed.",
    ],
  },
  {
    id: "demand.command",
    predicate: "DEMANDED",
    // "commands the army" is a post.
    verb: {
      lemmas: COMMAND,
      subject: ["agent"],
      object: ["patient", "recipient"],
      needs: ["agent", "comp:self"],
      without: ["comp:undergone"],
    },
    speech: true,
    confidence: 0.65,
    examples: [{ text: "Norway commanded Sudan to stop.", claims: ["Norway DEMANDED Sudan"] }],
    counterExamples: [
      "Hector Ruiz commands the Presidential Guard.",
      "A court in Peru ordered Hector Ruiz held.",
      "Hector Ruiz ordered the bombing of Ethiopian villages.",
    ],
  },
  {
    id: "demand.tell-to",
    predicate: "DEMANDED",
    verb: {
      lemmas: words("tell challenge dare goad prod advise"),
      subject: ["agent"],
      object: ["patient", "recipient"],
      where: { slot: "comp:mark", lemmas: ["to"] },
      not: [
        { slot: "comp:mark", lemmas: ["that"] },
        { slot: "patient", lemmas: AUDIENCES },
        { slot: "recipient", lemmas: AUDIENCES },
      ],
      needs: ["agent"],
    },
    speech: true,
    confidence: 0.65,
    examples: [{ text: "Norway told Sudan to stop.", claims: ["Norway DEMANDED Sudan"] }],
    counterExamples: ["Norway told Sudan that it would stop."],
  },
  {
    id: "demand.verb",
    predicate: "DEMANDED",
    verb: {
      lemmas: DEMAND,
      subject: ["agent"],
      object: [
        "prep:from",
        "prep:of",
        "prep:on",
        "prep:upon",
        "prep:to",
        "prep:with",
        "comp:agent",
        "recipient",
        "patient",
      ],
      // Of whom the release of somebody is demanded is not said: not of those who are to go free.
      not: [{ slot: "patient", lemmas: FATES }],
      without: ["prep:out of", "comp:undergone"],
    },
    noun: {
      lemmas: NOUNS,
      subject: DOER,
      object: ["prep:to", "prep:on", "recipient", "prep:from", "comp:agent", "prep:for", "prep:of"],
      // Whoever accepts a demand makes none.
      notSupport: words("accept grant approve adopt meet take obey follow"),
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.65,
    examples: [
      { text: "Egypt demanded help from Kuwait.", claims: ["Egypt DEMANDED Kuwait"] },
      { text: "Brazil demanded that Bolivia return the helicopter.", claims: ["Brazil DEMANDED Bolivia"] },
    ],
    counterExamples: [
      "Egypt rejected help from Kuwait.",
      "Chad demanded the release of the Libyan pilots.",
      "Chad demanded that the Libyan pilots be freed.",
    ],
  },
  {
    id: "demand.of-anyone",
    predicate: "DEMANDED",
    verb: {
      lemmas: words("demand call_for"),
      subject: ["agent"],
      object: ["patient", ...ASKED, "deep"],
      not: [{ slot: "patient", lemmas: FATES }],
      // "demanded protection for the pilots": nothing is asked of them.
      // "demanded that the old man leave Libya": nor of the land.
      without: ["prep:for", "comp:undergone", "comp:self"],
    },
    noun: {
      lemmas: words("demand appeal plea ultimatum"),
      subject: DOER,
      object: ["prep:to", "prep:on", "recipient", "comp:agent", "deep"],
      support: words("make issue repeat renew reiterate press voice present send raise"),
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.55,
    examples: [{ text: "Chad demanded an end to Libyan raids.", claims: ["Chad DEMANDED Libya"] }],
    counterExamples: [
      "Chad reported the release of the Libyan pilots.",
      "Chad demanded the release of the Libyan pilots.",
      "Chad demanded protection for the Libyan pilots.",
      "Chad demanded that the old man return the money to the Libyans.",
      "Chad urged everyone to condemn the Libyan raids.",
    ],
  },
  {
    id: "demand.push",
    predicate: "DEMANDED",
    verb: {
      lemmas: ["push"],
      subject: ["agent"],
      object: ["patient", "recipient", "prep:on", "comp:agent"],
      // Where to tells that they were driven there.
      without: words("to from into across over through towards toward out_of").map(
        (it) => `prep:${it.replace("_", " ")}` as const,
      ),
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.65,
    examples: [{ text: "Norway pushed Sudan to free the pilots.", claims: ["Norway DEMANDED Sudan"] }],
    counterExamples: ["Norway pushed Sudanese refugees back to Finland."],
  },
  {
    id: "demand.insist",
    predicate: "DEMANDED",
    verb: {
      lemmas: ["insist"],
      subject: ["agent"],
      object: ["comp:agent"],
      // "insists that it has never armed them", "insisted that Libya left": this is what is claimed.
      needs: ["comp:wished"],
      without: ["comp:undergone"],
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.55,
    examples: [{ text: "Chad insisted that Libya withdraw.", claims: ["Chad DEMANDED Libya"] }],
    counterExamples: [
      "Chad insists that Libya has never armed Niger.",
      "Chad insists that Libya was a friend.",
      "Chad insists that Libya feeds the pilots.",
      "Chad insists that Libya armed Niger.",
      "Chad insists that Libya be expelled.",
    ],
  },
  {
    id: "demand.must",
    predicate: "DEMANDED",
    verb: {
      lemmas: SAY,
      subject: ["agent"],
      object: ["comp:agent"],
      where: { slot: "comp:aux", lemmas: ["must", "should"] },
      without: ["comp:undergone"],
    },
    speech: true,
    confidence: 0.65,
    examples: [
      { text: "Kenya said that Somalia must return the ship.", claims: ["Kenya DEMANDED Somalia"] },
      { text: "Kenya said in a statement that Somalia should return the ship.", claims: ["Kenya DEMANDED Somalia"] },
    ],
    counterExamples: ["Kenya said that Somalia had returned the ship."],
  },
  {
    id: "demand.want",
    predicate: "DEMANDED",
    verb: {
      lemmas: ["want"],
      subject: ["agent"],
      object: ["comp:agent", "patient"],
      needs: ["comp:self"],
    },
    objectTypes: ACTORS,
    speech: true,
    confidence: 0.55,
    examples: [{ text: "Egypt wants Sudan to share the water.", claims: ["Egypt DEMANDED Sudan"] }],
    counterExamples: ["Egypt wants to help Sudan.", "Egypt wants water."],
  },
];
