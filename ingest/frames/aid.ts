/** Help in kind: SUPPLIED. */
import type { Frame } from "./frame.ts";
import { INQUIRIES, TO, words } from "./slots.ts";

const GOODS = words(
  "aid assistance weapon weaponry arms arm ammunition missile tank equipment loan food asylum relief funding drone training money intelligence supply medicine credit grant helicopter vaccine blanket tent grain wheat fuel rifle artillery refuge shelter protection sanctuary fund cash dollar euro subsidy help peacekeeper doctor visa citizenship system rocket vehicle shell bullet gun firearm munition explosive mortar howitzer radar battery interceptor hardware kit gear component technology oil gas electricity water flour rice generator hospital ambulance trainer instructor adviser advisor mercenary delivery shipment consignment cargo parcel package bailout donation contribution lifeline provision sugar fertiliser fertilizer",
);

/** Who sends them sends his own people: "sent warships to the strait" arms nobody there. */
const CREWED = words("jet aircraft submarine warship frigate warplane fighter plane boat ship");

export const AID_FRAMES: readonly Frame[] = [
  {
    id: "supply.verb",
    predicate: "SUPPLIED",
    verb: {
      lemmas: words(
        "supply arm fund finance equip bankroll train subsidise subsidize feed outfit bail_out provision resupply rearm re-arm kit_out furnish stock compensate",
      ),
      subject: ["agent"],
      object: ["prep:to", "recipient", "patient"],
    },
    noun: {
      lemmas: GOODS,
      support: words(
        "provide give send deliver offer announce receive grant extend supply ship donate lend transfer dispatch channel sell airlift pour distribute get approve obtain bring fly hand_out hand_over pump funnel inject unlock disburse award fly_in rush truck",
      ),
      subject: ["agent", "prep:from", "prep:by"],
      object: [...TO, "prep:into", "prep:in", "deep"],
      // Tanks that go to a border are no present to those behind it.
      not: [{ slot: "prep:to", lemmas: words("border frontier front frontline") }],
    },
    confidence: 0.75,
    examples: [
      { text: "Turkey supplied Azerbaijan with drones.", claims: ["Turkey SUPPLIED Azerbaijan"] },
      { text: "Germany sent weapons to Ukraine.", claims: ["Germany SUPPLIED Ukraine"] },
      { text: "Chile granted asylum to five Bolivians.", claims: ["Chile SUPPLIED five Bolivians"] },
    ],
    counterExamples: ["Turkey sent a letter to Azerbaijan.", "Turkey sent tanks to the Syrian border."],
  },
  {
    id: "supply.rescuers",
    predicate: "SUPPLIED",
    noun: {
      lemmas: words("team crew worker mission flight expert convoy ship plane personnel staff unit dog specialist"),
      where: { slot: "prep:compound", lemmas: words("rescue relief aid medical humanitarian search emergency") },
      support: words("send dispatch fly deploy airlift lend offer"),
      subject: ["agent"],
      object: [...TO, "prep:into", "prep:in"],
    },
    confidence: 0.65,
    examples: [{ text: "Italy sent rescue teams to Albania.", claims: ["Italy SUPPLIED Albania"] }],
    counterExamples: ["Italy sent football teams to Albania."],
  },
  {
    id: "supply.vessel",
    predicate: "SUPPLIED",
    noun: {
      lemmas: CREWED,
      support: words(
        "provide give deliver offer grant supply donate lend transfer sell get receive obtain hand_out hand_over award",
      ),
      subject: ["agent", "prep:from", "prep:by"],
      object: [...TO, "deep"],
    },
    confidence: 0.75,
    examples: [{ text: "Qatar gave warplanes to Pakistan.", claims: ["Qatar SUPPLIED Pakistan"] }],
    counterExamples: ["China sent jets towards Japan.", "Algeria sent warships to the coast of Morocco."],
  },
  {
    id: "supply.give",
    predicate: "SUPPLIED",
    verb: {
      lemmas: words("donate lend airlift ship smuggle sell funnel"),
      subject: ["agent"],
      object: ["recipient", "prep:to"],
    },
    confidence: 0.6,
    examples: [{ text: "Japan donated ambulances to Cambodia.", claims: ["Japan SUPPLIED Cambodia"] }],
    counterExamples: ["Japan complained to Cambodia."],
  },
  {
    id: "supply.ransom",
    predicate: "SUPPLIED",
    verb: {
      lemmas: words("pay"),
      subject: ["agent"],
      object: ["recipient", "prep:to", "patient"],
      where: {
        slot: "patient",
        lemmas: words(
          "$ € £ ¥ ransom bribe protection subsidy money cash sum dollar euro pound million billion compensation reparation damages damage stipend salary pension kickback",
        ),
      },
    },
    confidence: 0.6,
    examples: [
      { text: "Petro paid the ELN a ransom.", claims: ["Petro SUPPLIED ELN"] },
      { text: "France paid New Zealand seven million dollars.", claims: ["France SUPPLIED New Zealand"] },
    ],
    counterExamples: ["Petro paid the ELN a visit.", "Kenya paid tribute to Wangari Maathai."],
  },
  {
    id: "supply.take",
    predicate: "SUPPLIED",
    verb: {
      lemmas: words("take accept pocket get receive obtain buy purchase acquire procure import secure borrow"),
      subject: ["prep:from"],
      object: ["agent"],
      where: { slot: "patient", lemmas: [...GOODS, "bribe", "payment", "donation"] },
    },
    // "took delivery of tanks from Poland".
    noun: {
      lemmas: words("delivery possession"),
      support: words("take accept"),
      subject: ["prep:from"],
      object: ["agent"],
    },
    confidence: 0.6,
    examples: [
      { text: "Chad took money from Libya.", claims: ["Libya SUPPLIED Chad"] },
      { text: "Chad took delivery of tanks from Libya.", claims: ["Libya SUPPLIED Chad"] },
      { text: "Chad denies taking bribes from Libya.", claims: ["Libya SUPPLIED Chad [denied] by Chad"] },
    ],
    counterExamples: ["Chad took advice from Libya."],
  },
  {
    id: "supply.with",
    predicate: "SUPPLIED",
    verb: {
      lemmas: words("provide present ply"),
      subject: ["agent"],
      object: ["patient", "prep:to", "prep:for", "recipient"],
      not: [
        {
          slot: "patient",
          lemmas: words("evidence proof detail reason explanation information document report list reward bounty"),
        },
      ],
    },
    confidence: 0.6,
    examples: [{ text: "Cuba provided Haiti with doctors.", claims: ["Cuba SUPPLIED Haiti"] }],
    counterExamples: ["Cuba warned Haiti about doctors."],
  },
  {
    id: "supply.help",
    predicate: "SUPPLIED",
    verb: {
      lemmas: words("help assist rescue evacuate"),
      subject: ["agent"],
      object: ["patient"],
      // Those who look into it together.
      not: [{ slot: "prep:with", lemmas: INQUIRIES }],
    },
    subjectTypes: ["Organization", "State"],
    confidence: 0.5,
    examples: [{ text: "Spain rescued Senegalese migrants.", claims: ["Spain SUPPLIED Senegalese"] }],
    counterExamples: ["Spain detained Senegalese migrants."],
  },
  {
    id: "supply.keep-peace",
    predicate: "SUPPLIED",
    noun: {
      lemmas: words("peacekeeper monitor observer"),
      subject: ["agent", "prep:compound", "prep:from"],
      object: ["prep:to", "prep:in", "prep:for"],
      support: words("send deploy dispatch station"),
    },
    confidence: 0.5,
    examples: [{ text: "Uruguay sent peacekeepers to Haiti.", claims: ["Uruguay SUPPLIED Haiti"] }],
    counterExamples: ["Uruguay sent troops against Haiti."],
  },
];
