/** Working together in deed: COOPERATED_WITH, SHARED_INTELLIGENCE_WITH, and ties built up, which is support in words. */
import { ACTORS } from "../actor-types.ts";
import type { Frame } from "./frame.ts";
import { PARTIES, words } from "./slots.ts";

const SECRETS = words(
  "intelligence information report data tip evidence dossier finding intercept coordinate detail tip-off image imagery photograph intel recording",
);
const TIES = words("tie relation cooperation relationship link partnership alliance friendship bond border embassy");
const JOINT = words(
  "exercise manoeuvre maneuver drill game flight patrol operation venture project programme program raid mission initiative",
);

export const COOPERATION_FRAMES: readonly Frame[] = [
  {
    id: "intelligence.share",
    predicate: "SHARED_INTELLIGENCE_WITH",
    noun: {
      lemmas: SECRETS,
      support: words("share pass give provide pass_on hand_over exchange supply relay forward transmit"),
      subject: ["agent"],
      object: ["prep:with", "prep:to", "recipient"],
    },
    verb: {
      lemmas: words("share pass exchange relay forward pass_on"),
      subject: ["agent"],
      object: ["prep:with", "prep:to"],
      where: { slot: "patient", lemmas: SECRETS },
      mutual: true,
    },
    confidence: 0.75,
    examples: [{ text: "Jordan shared intelligence with Iraq.", claims: ["Jordan SHARED_INTELLIGENCE_WITH Iraq"] }],
    counterExamples: ["Jordan shared a border with Iraq."],
  },
  {
    id: "intelligence.supply-with",
    predicate: "SHARED_INTELLIGENCE_WITH",
    verb: {
      lemmas: words("supply provide furnish"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "prep:with", lemmas: ["intelligence", "information"] },
    },
    confidence: 0.65,
    examples: [{ text: "France supplied Niger with intelligence.", claims: ["France SHARED_INTELLIGENCE_WITH Niger"] }],
    counterExamples: ["France supplied Niger with helicopters."],
  },
  {
    id: "intelligence.exchange",
    predicate: "SHARED_INTELLIGENCE_WITH",
    noun: {
      lemmas: words("exchange sharing flow"),
      subject: ["prep:between", "prep:poss", "agent"],
      object: ["prep:between", "prep:with"],
      where: { slot: "prep:of", lemmas: ["intelligence", "information"] },
      mutual: true,
    },
    confidence: 0.65,
    examples: [
      {
        text: "The exchange of intelligence between Jordan and Iraq goes on.",
        claims: ["Jordan SHARED_INTELLIGENCE_WITH Iraq"],
      },
    ],
    counterExamples: ["The exchange of prisoners between Jordan and Iraq goes on."],
  },
  {
    id: "intelligence.spy",
    predicate: "SHARED_INTELLIGENCE_WITH",
    verb: { lemmas: ["spy"], subject: ["agent"], object: ["prep:for", "prep:on behalf of"] },
    noun: {
      lemmas: ["spying", "espionage"],
      subject: ["agent", "prep:by", "prep:poss"],
      object: ["prep:for", "prep:on behalf of"],
    },
    objectTypes: ["State", "Organization", "ArmedGroup"],
    confidence: 0.65,
    examples: [{ text: "Aldrich Ames spied for Russia.", claims: ["Aldrich Ames SHARED_INTELLIGENCE_WITH Russia"] }],
    counterExamples: ["Aldrich Ames spied on Russia for years."],
  },
  {
    id: "cooperate.verb",
    predicate: "COOPERATED_WITH",
    verb: {
      lemmas: words(
        "cooperate co-operate collaborate work coordinate co-ordinate partner join team_up liaise team collude link_up",
      ),
      subject: ["agent"],
      object: ["prep:with"],
      mutual: true,
    },
    noun: {
      lemmas: words(
        "cooperation co-operation collaboration collusion connivance partnership coordination co-ordination",
      ),
      subject: PARTIES,
      object: ["prep:with", "prep:between", "prep:among"],
      mutual: true,
    },
    objectTypes: ACTORS,
    confidence: 0.65,
    examples: [
      { text: "Uganda cooperates with Kenya.", claims: ["Uganda COOPERATED_WITH Kenya"] },
      { text: "Uganda and Kenya worked together.", claims: ["Uganda COOPERATED_WITH Kenya"] },
    ],
    counterExamples: ["Uganda fought Kenya."],
  },
  {
    id: "cooperate.joint",
    predicate: "COOPERATED_WITH",
    noun: {
      lemmas: JOINT,
      subject: ["agent"],
      object: ["prep:with"],
      support: words(
        "hold launch conduct carry_out begin start stage organise organize open set_up run mount establish undertake plan",
      ),
      mutual: true,
    },
    objectTypes: ACTORS,
    confidence: 0.6,
    examples: [{ text: "India and Japan began naval exercises.", claims: ["India COOPERATED_WITH Japan"] }],
    counterExamples: ["India began naval exercises."],
  },
  {
    id: "cooperate.hand-over",
    predicate: "COOPERATED_WITH",
    verb: {
      lemmas: words("extradite hand_over surrender turn_over repatriate return transfer"),
      subject: ["agent"],
      object: ["prep:to"],
      // "returned to Canada": who does so hands over nobody.
      needs: ["patient"],
    },
    subjectTypes: ["Organization", "State", "ArmedGroup"],
    objectTypes: ["State", "Organization"],
    confidence: 0.55,
    examples: [
      { text: "Ghana extradited a banker to Canada.", claims: ["Ghana COOPERATED_WITH Canada"] },
      { text: "Ghana handed John Bello over to Canada.", claims: ["Ghana COOPERATED_WITH Canada"] },
    ],
    counterExamples: ["Ghana complained to Canada.", "Ghana's ambassador returned to Canada."],
  },
  {
    id: "cooperate.build-ties",
    predicate: "COOPERATED_WITH",
    eventType: "SUPPORT",
    verb: {
      lemmas: words(
        "build establish restore upgrade strengthen deepen resume normalise normalize open reopen forge improve expand boost renew tighten cement",
      ),
      subject: ["agent"],
      object: ["prep:with", "prep:to", "prep:between"],
      where: { slot: "patient", lemmas: TIES },
      mutual: true,
    },
    noun: {
      lemmas: words("rapprochement normalisation normalization friendship"),
      subject: PARTIES,
      object: ["prep:with", "prep:between"],
      mutual: true,
    },
    objectTypes: ACTORS,
    // To agree to it is to agree.
    holds: "asserted",
    confidence: 0.6,
    examples: [
      { text: "Morocco restored ties with Cuba.", claims: ["Morocco COOPERATED_WITH Cuba"] },
      { text: "Chad and Niger established diplomatic relations.", claims: ["Chad COOPERATED_WITH Niger"] },
    ],
    counterExamples: ["Morocco cut ties with Cuba.", "Morocco and Cuba hope to restore ties."],
  },
];
