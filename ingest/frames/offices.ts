/** Who loses an office, takes it over from somebody, or leaves a club of states: EXPELLED, LEADER_OF, WITHDREW_FROM, SANCTIONED. */
import type { Frame } from "./frame.ts";
import { words } from "./slots.ts";

const POSTS = words(
  "president general commissioner leader head chief chairman chairwoman chair minister premier governor mayor director commander speaker secretary chancellor king emir coach captain ambassador",
);
/** What one enters and takes part in that others may shut one out of. */
const TAKING_PART = words("take participate compete join enter attend sit vote fly land dock trade buy sell use play");

/** Who holds one of these leads whom he holds it for; an envoy, a coach and a minister among many do not. */
const TOP_POSTS = words("president premier leader head chief chairman chairwoman chair king queen emir");

export const OFFICE_FRAMES: readonly Frame[] = [
  {
    id: "expel.dismiss",
    predicate: "EXPELLED",
    verb: {
      lemmas: words("dismiss sack fire discharge cashier defrock disbar demote lay_off"),
      subject: ["agent"],
      object: ["patient"],
      plainObject: true,
    },
    noun: {
      lemmas: words("dismissal sacking firing"),
      subject: ["prep:by", "agent"],
      object: ["prep:of", "prep:poss"],
    },
    objectTypes: ["Person"],
    confidence: 0.6,
    examples: [{ text: "Joseph Kabila sacked Augustin Katumba.", claims: ["Joseph Kabila EXPELLED Augustin Katumba"] }],
    counterExamples: [
      "Joseph Kabila dismissed the report of Augustin Katumba.",
      "Joseph Kabila fired at Augustin Katumba.",
    ],
  },
  {
    id: "expel.dismiss-body",
    predicate: "EXPELLED",
    verb: {
      lemmas: words("dismiss sack fire"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "patient", lemmas: words("government cabinet council") },
    },
    subjectTypes: ["Person"],
    objectTypes: ["Organization"],
    confidence: 0.55,
    examples: [
      {
        text: "Felix Tshisekedi dismissed the Congolese government.",
        claims: ["Felix Tshisekedi EXPELLED Congolese government"],
      },
    ],
    counterExamples: ["Felix Tshisekedi dismissed the claims of the Congolese government."],
  },
  {
    id: "expel.remove-as",
    predicate: "EXPELLED",
    verb: {
      lemmas: words("remove oust drop depose"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "prep:as", lemmas: POSTS },
      plainObject: true,
    },
    objectTypes: ["Person"],
    confidence: 0.6,
    examples: [
      {
        text: "The Constitutional Court removed Ana Lopez as speaker of parliament.",
        claims: ["Constitutional Court EXPELLED Ana Lopez"],
      },
    ],
    counterExamples: ["The Constitutional Court recognised Ana Lopez as speaker of parliament."],
  },
  {
    id: "expel.remove-from",
    predicate: "EXPELLED",
    verb: {
      lemmas: words("remove oust drop drive force"),
      subject: ["agent"],
      object: ["patient"],
      where: {
        slot: "prep:from",
        lemmas: words(
          "office post position power job command leadership presidency cabinet government parliament senate",
        ),
      },
      plainObject: true,
    },
    objectTypes: ["Person"],
    confidence: 0.6,
    examples: [
      {
        text: "Joseph Kabila removed Augustin Katumba from his post.",
        claims: ["Joseph Kabila EXPELLED Augustin Katumba"],
      },
    ],
    counterExamples: ["Joseph Kabila removed the portrait of Augustin Katumba from his office."],
  },
  {
    id: "expel.relieve",
    predicate: "EXPELLED",
    verb: {
      lemmas: words("relieve strip"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "prep:of", lemmas: words("duty command post office position job function") },
      plainObject: true,
    },
    objectTypes: ["Person"],
    confidence: 0.6,
    examples: [
      {
        text: "Joseph Kabila relieved Augustin Katumba of his duties.",
        claims: ["Joseph Kabila EXPELLED Augustin Katumba"],
      },
    ],
    counterExamples: ["Joseph Kabila relieved Augustin Katumba of a burden."],
  },
  {
    // "was succeeded as leader of the party by Berg": whose place one takes one leads.
    id: "leadership.succeed",
    predicate: "LEADER_OF",
    verb: {
      lemmas: words("succeed replace follow"),
      subject: ["agent"],
      object: ["prep:as"],
      where: { slot: "prep:as", lemmas: TOP_POSTS },
    },
    subjectTypes: ["Person"],
    objectTypes: ["State", "Organization", "ArmedGroup"],
    holds: "not denied",
    confidence: 0.6,
    examples: [
      {
        text: "Anna Berg succeeded Olaf Holm as leader of the Centre Party.",
        claims: ["Anna Berg LEADER_OF Centre Party"],
      },
    ],
    counterExamples: [
      "Anna Berg replaced Olaf Holm as a guest of the Centre Party.",
      "Anna Berg replaced Olaf Holm as coach of Brazil.",
      "Anna Berg replaced Olaf Holm as Norway's ambassador to France.",
      "Anna Berg replaced Olaf Holm as Norway's defence minister.",
    ],
  },
  {
    id: "withdraw.membership",
    predicate: "WITHDREW_FROM",
    verb: {
      lemmas: words("suspend freeze end terminate renounce revoke quit give_up cancel withdraw"),
      subject: ["agent"],
      object: ["prep:of", "prep:in"],
      where: { slot: "patient", lemmas: words("membership participation") },
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["Organization"],
    confidence: 0.6,
    examples: [
      { text: "Benin suspended its membership of the African Union.", claims: ["Benin WITHDREW_FROM African Union"] },
    ],
    counterExamples: ["Benin sought membership of the African Union."],
  },
  {
    id: "sanction.membership",
    predicate: "SANCTIONED",
    verb: {
      lemmas: words("suspend freeze end terminate revoke"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "patient", lemmas: ["membership"] },
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["State"],
    confidence: 0.6,
    examples: [
      { text: "The African Union suspended the membership of Mali.", claims: ["African Union SANCTIONED Mali"] },
    ],
    counterExamples: ["Benin suspended its membership of the African Union."],
  },
  {
    id: "sanction.shut-out",
    predicate: "SANCTIONED",
    verb: {
      lemmas: words("ban bar block exclude prevent stop"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "aim:self", lemmas: TAKING_PART },
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["State", "Organization"],
    confidence: 0.55,
    examples: [
      { text: "Turkey blocked Israel from taking part in the exercise.", claims: ["Turkey SANCTIONED Israel"] },
    ],
    counterExamples: ["Turkey helped Israel to take part in the exercise."],
  },
];
