/** Whose deed it is: people beside the one they are named after, adjectives of a tie, offices, and denials that name nothing. */
import type { ExampleSet } from "./example-set.ts";

export const PARTY_EXAMPLES: readonly ExampleSet[] = [
  {
    predicate: "ACCUSED",
    says: [
      ["The relatives of Jamal Khashoggi accused Saudi Arabia.", "Jamal Khashoggi: relatives ACCUSED Saudi Arabia"],
      [
        "Poland said that Russia was behind the Vilnius fire.",
        "Poland ACCUSED Russia",
        "Russia PERPETRATED Vilnius fire [alleged] by Poland",
      ],
    ],
    silent: ["Jair Bolsonaro accused nobody of lying.", "Nicolás Maduro praised Cuba."],
  },
  {
    predicate: "ATTACKED",
    says: [
      ["Pro-Russian separatists shelled Mariupol.", "Pro-Russian separatists ATTACKED Mariupol"],
      ["Russian-backed separatists shelled Mariupol.", "Russian-backed separatists ATTACKED Mariupol"],
      ["The Saudi-led coalition attacked Sanaa.", "Saudi-led coalition ATTACKED Sanaa"],
    ],
    silent: ["Russian-speaking men attacked Lviv."],
  },
  {
    predicate: "OCCURRED_IN",
    says: [["The Vilnius fire was investigated.", "Vilnius fire OCCURRED_IN Vilnius"]],
    silent: ["Russia was behind the Nord Stream explosions."],
  },
  {
    predicate: "MEMBER_OF",
    says: [
      ["Nine officers of the GRU were expelled from Prague.", "Nine officers MEMBER_OF GRU"],
      ["Peter Obi, of Amnesty International, left for Lagos.", "Peter Obi MEMBER_OF Amnesty International"],
      [
        "Igor Petrenko and Pavel Sidorov, officers of the GRU, left.",
        "Igor Petrenko MEMBER_OF GRU",
        "Pavel Sidorov MEMBER_OF GRU",
      ],
      ["The Saudi-led coalition bombed Sanaa.", "Saudi MEMBER_OF Saudi-led coalition"],
    ],
    silent: [
      "Kenya thanked Foreign Minister Alfred Mutua.",
      "Chad and Foreign Minister Alfred Mutua signed a deal.",
      "NATO fears the ministers.",
    ],
  },
  {
    predicate: "MET_WITH",
    says: [["Kenya met Volker Türk.", "Kenya MET_WITH Volker Türk"]],
    silent: ["UN human rights chief Volker Türk spoke."],
  },
  {
    predicate: "ACCUSED",
    says: [
      [
        "Chad said it had foiled an attempt to topple Idriss Déby, accusing Sudan of aid to rebels.",
        "Chad ACCUSED Sudan",
      ],
      ["Kenya accused Uganda of theft; Uganda dismissed the report.", "Kenya ACCUSED Uganda"],
    ],
    silent: ["Kenya denied the report."],
  },
  {
    predicate: "IN_CONFLICT_WITH",
    says: [["The war between Hamas, led by Khaled Meshaal, and Fatah killed many.", "Hamas IN_CONFLICT_WITH Fatah"]],
    silent: ["Hamas, led by Khaled Meshaal, and Fatah met."],
  },
  {
    predicate: "LEADER_OF",
    says: [["The war between Hamas, led by Khaled Meshaal, and Fatah killed many.", "Khaled Meshaal LEADER_OF Hamas"]],
    silent: ["The war between Hamas and Fatah killed Khaled Meshaal."],
  },
  {
    predicate: "KILLED",
    says: [["Shelling by Hamas killed Khaled Meshaal.", "Hamas KILLED Khaled Meshaal"]],
    silent: ["Shelling by Hamas alarmed Khaled Meshaal."],
  },
  {
    predicate: "TOOK_OVER",
    says: [
      [
        "Turkey sentenced Osman Kavala to life for plotting to seize Ankara.",
        "Osman Kavala TOOK_OVER Ankara [speculated]",
      ],
    ],
    silent: ["Turkey sentenced Osman Kavala to life in Ankara."],
  },
  {
    predicate: "DENIED",
    says: [
      [
        "Nikol Pashinyan accused Azerbaijan of lies. President Ilham Aliyev denied it.",
        "Ilham Aliyev DENIED Nikol Pashinyan",
      ],
      ["Israel accused Islamic Jihad of terror. Islamic Jihad rejected the allegation.", "Islamic Jihad DENIED Israel"],
      ["Kenya accused Uganda of shelling Busia. Tanzania met Rwanda. Uganda denied it.", "Uganda DENIED Kenya"],
      ["Kenya accused the Ugandan army of delays, which Uganda denied.", "Uganda DENIED Kenya"],
      [
        "Kenya and Rwanda blamed Uganda for the delays, which Uganda denied.",
        "Uganda DENIED Kenya",
        "Uganda DENIED Rwanda",
      ],
      ["Kenya accused Uganda of delays. Uganda rejected the charge as absurd.", "Uganda DENIED Kenya"],
      ["Kenya accused Uganda of delays. Uganda denied that and left.", "Uganda DENIED Kenya"],
    ],
    silent: ["Uganda met Kenya. Rwanda denied it."],
  },
  {
    predicate: "DISMISSED",
    says: [["Kenya said that Uganda had attacked Busia. Uganda dismissed the claim.", "Uganda DISMISSED Kenya"]],
    silent: ["Uganda dismissed the minister."],
  },
  {
    predicate: "FLED_TO",
    says: [["Tens of thousands of Rohingya fled to Bhutan.", "Rohingya FLED_TO Bhutan"]],
    silent: [],
  },
];
