/** Sums promised, officials of several states, posts and memberships, sanctions and elections, as reports of them are worded. */
import type { ExampleSet } from "./example-set.ts";

export const DEALING_EXAMPLES: readonly ExampleSet[] = [
  {
    predicate: "AGREED_WITH",
    says: [
      ["Japan has pledged 500 million dollars in aid to Malawi.", "Japan AGREED_WITH Malawi"],
      ["The European Union promised Moldova 1.8 billion euros.", "European Union AGREED_WITH Moldova"],
      ["The leaders of Kenya and Uganda signed a trade deal.", "Kenya AGREED_WITH Uganda"],
      [
        "The presidents of Togo and Benin, Ama Koffi and Kwame Dossou, agreed not to use force.",
        "Ama Koffi AGREED_WITH Kwame Dossou",
      ],
    ],
    silent: ["The leaders of Kenya signed a law.", "Togo promised to make Kwame Dossou an outcast."],
  },
  {
    predicate: "MET_WITH",
    says: [
      ["The foreign ministers of Jordan and Iraq met in Amman on Sunday.", "Jordan MET_WITH Iraq"],
      ["Officials from Serbia and Kosovo met in Vienna.", "Serbia MET_WITH Kosovo"],
      [
        "Ama Koffi hosted the presidents of Rwanda and Burundi.",
        "Ama Koffi MET_WITH Rwanda",
        "Ama Koffi MET_WITH Burundi",
      ],
    ],
    silent: ["The foreign ministers of Jordan met in Amman."],
  },
  {
    predicate: "SUPPLIED",
    says: [["Spain sent 40 rescuers with dogs to Morocco.", "Spain SUPPLIED Morocco"]],
    silent: ["Spain sent 40 letters with stamps to Morocco."],
  },
  {
    predicate: "SANCTIONED",
    says: [
      [
        "Honduras broke off relations with Taiwan in March, saying that it knew one China.",
        "Honduras SANCTIONED Taiwan",
      ],
      ["Sanctions imposed by Canada on Eritrea hurt farmers.", "Canada SANCTIONED Eritrea"],
    ],
    silent: ["Honduras restored relations with Taiwan, saying that it knew two."],
  },
  {
    predicate: "MEMBER_OF",
    says: [
      ["Croatia became a member of the European Union in 2013.", "Croatia MEMBER_OF European Union"],
      ["Kyrgyzstan, a member of the Eurasian Economic Union, left.", "Kyrgyzstan MEMBER_OF Eurasian Economic Union"],
    ],
    silent: ["Croatia became an enemy of the European Union in 2013."],
  },
  {
    predicate: "LEADER_OF",
    says: [],
    silent: ["Uganda's opposition leader Ama Koffi was released.", "The pro-European president Ama Koffi won."],
  },
];
