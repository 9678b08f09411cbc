/** Doubt, fear, claim: words that are nouns and verbs alike, and what becomes of the clause under them. */
import type { ExampleSet } from "./example-set.ts";

export const DOUBT_EXAMPLES: readonly ExampleSet[] = [
  {
    predicate: "ATTACKED",
    says: [
      ["Angela Merkel doubts that Iran bombed Israel.", "Iran ATTACKED Israel [denied] by Angela Merkel"],
      ["Chad doubts Libya attacked Niger.", "Libya ATTACKED Niger [denied] by Chad"],
      ["Diplomats in three capitals doubt that Serbia attacked Kosovo.", "Serbia ATTACKED Kosovo [denied]"],
      ["Chad remains unconvinced that Libya bombed Niger.", "Libya ATTACKED Niger [denied] by Chad"],
      ["Western diplomats are sceptical that Chad attacked Libya.", "Chad ATTACKED Libya [denied]"],
      ["Officials cast doubt on claims that Kenya attacked Somalia.", "Kenya ATTACKED Somalia [denied]"],
      ["It is false that Chile attacked Bolivia.", "Chile ATTACKED Bolivia [denied]"],
      ["The false claim that Chile attacked Bolivia spread quickly.", "Chile ATTACKED Bolivia [denied]"],
      ["US claims that Chile attacked Bolivia were rejected by Peru.", "Chile ATTACKED Bolivia [denied] by Peru"],
      ["Peru does not doubt that Chile attacked Bolivia.", "Chile ATTACKED Bolivia [alleged] by Peru"],
      ["There is no doubt that Chile attacked Bolivia.", "Chile ATTACKED Bolivia"],
      ["Chad questions whether Libya attacked Niger.", "Libya ATTACKED Niger [speculated] by Chad"],
      ["Peru fears that Chile attacked Bolivia.", "Chile ATTACKED Bolivia [speculated] by Peru"],
      ["There are fears that Chile attacked Bolivia.", "Chile ATTACKED Bolivia [speculated]"],
      ["There is no evidence that Chad attacked Libya.", "Chad ATTACKED Libya [denied]"],
      ["The president claims that Chile attacked Bolivia.", "Chile ATTACKED Bolivia [alleged]"],
      ["Kenya's claims that Somalia attacked Uganda drew criticism.", "Somalia ATTACKED Uganda [alleged] by Kenya"],
      [
        "Peru said that no Chilean soldiers had attacked Bolivia.",
        "no Chilean soldiers ATTACKED Bolivia [denied] by Peru",
      ],
      ["No Kenyan soldier attacked Somalia.", "Kenyan ATTACKED Somalia [denied]"],
      ["Not one Kenyan missile hit Somalia.", "Kenyan ATTACKED Somalia [denied]"],
      ["Not only Kenyan missiles hit Somalia.", "Kenyan ATTACKED Somalia"],
      ["Not all Kenyan soldiers attacked Somalia.", "Kenyan armed forces ATTACKED Somalia"],
      ["None of the Kenyan soldiers attacked Somalia.", "Kenya: soldiers ATTACKED Somalia [denied]"],
      ["Libya is preparing an attack on Chad.", "Libya ATTACKED Chad [speculated]"],
      ["Hamas plotted attacks against Egypt.", "Hamas ATTACKED Egypt [speculated]"],
      ["Libya not only attacked Chad but also invaded Niger.", "Libya ATTACKED Chad"],
    ],
    silent: [
      "Some members of Kenyatta's own circle doubt that Uganda had a hand in the attack.",
      "The claims that Kenya made against Somalia were false.",
      "Chad reports to the African Union.",
    ],
  },
  {
    predicate: "KILLED",
    says: [
      ["Dutch prosecutors charged Oleg Pulatov with murdering Jan Smit.", "Oleg Pulatov KILLED Jan Smit [alleged]"],
      ["Ivan Petrov was charged with killing Anna Berg.", "Ivan Petrov KILLED Anna Berg [alleged]"],
      [
        "Witnesses said Eritrean troops had killed Anna Berg in Axum.",
        "Eritrean armed forces KILLED Anna Berg [alleged]",
      ],
    ],
    silent: ["Dutch prosecutors charged Oleg Pulatov with fraud.", "The blast killed 12 people."],
  },
  {
    predicate: "SUPPLIED",
    says: [
      ["Kosovo accused Serbia of having armed Hamas.", "Serbia SUPPLIED Hamas [alleged] by Kosovo"],
      [
        "Kosovo has long accused Serbia of arming Rwandan rebels.",
        "Serbia SUPPLIED Rwanda: rebels [alleged] by Kosovo",
      ],
    ],
    silent: ["Kosovo accused Serbia of having lied about Hamas."],
  },
  {
    predicate: "INVADED",
    says: [
      ["Mali's leaders fear that Niger invaded Benin.", "Niger INVADED Benin [speculated]"],
      ["Nigeria plans to invade Niger.", "Nigeria INVADED Niger [speculated]"],
    ],
    silent: ["Nigeria's plans for Niger are unclear."],
  },
  {
    predicate: "TARGETED",
    says: [
      ["The attack on Goma not only killed dozens but also drove thousands away.", "attack TARGETED Goma"],
      ["Libya is preparing an attack on Chad.", "attack TARGETED Chad [speculated]"],
    ],
    silent: ["Nobody attacks Goma."],
  },
  {
    predicate: "DENIED",
    says: [
      [
        "After a meeting near the White House, Nicolás Maduro denied involvement in the Lima blast.",
        "Nicolás Maduro DENIED Lima blast",
      ],
      ["After the vote in Lima, Chile denied any link to the Cusco blast.", "Chile DENIED Cusco blast"],
    ],
    silent: ["After a meeting in Lima, Chile left the Cusco talks."],
  },
];
