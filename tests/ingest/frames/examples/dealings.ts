/** Sums promised, officials of several states, posts and memberships, sanctions and elections, as reports of them are worded. */
import type { ExampleSet } from "./example-set.ts";

export const DEALING_EXAMPLES: readonly ExampleSet[] = [
  {
    predicate: "AGREED_WITH",
    says: [
      ["Japan has pledged 500 million dollars in aid to Malawi.", "Japan AGREED_WITH Malawi"],
      ["The European Union promised Moldova 1.8 billion euros.", "European Union AGREED_WITH Moldova"],
      [
        "In Astana, Kenya, Uganda and Chad signed a trade deal.",
        "Kenya AGREED_WITH Uganda",
        "Kenya AGREED_WITH Chad",
        "Uganda AGREED_WITH Chad",
      ],
      ["The leaders of Kenya and Uganda signed a trade deal.", "Kenya AGREED_WITH Uganda"],
      [
        "US President Joe Biden and Chinese leader Xi Jinping agreed to resume talks.",
        "Joe Biden AGREED_WITH Xi Jinping",
      ],
      [
        "After talks in Doha, the Government of Chad and the Harun Front signed a declaration.",
        "Government of Chad AGREED_WITH Harun Front",
      ],
      [
        "The presidents of Togo and Benin, Ama Koffi and Kwame Dossou, agreed on Friday to share the lake.",
        "Ama Koffi AGREED_WITH Kwame Dossou",
      ],
    ],
    silent: ["The leaders of Kenya signed a law.", "Togo promised to make Kwame Dossou an outcast."],
  },
  {
    predicate: "SUPPORTED",
    says: [
      [
        "Togo recognised Palestine on Tuesday, together with Benin and Ghana.",
        "Togo SUPPORTED Palestine",
        "Benin SUPPORTED Palestine",
        "Ghana SUPPORTED Palestine",
      ],
      ["Togo became the tenth African country to recognise Palestine.", "Togo SUPPORTED Palestine"],
      ["Togo is the first neighbour of Ghana to recognise Palestine.", "Togo SUPPORTED Palestine"],
    ],
    silent: ["Togo met Palestine on Tuesday."],
  },
  {
    predicate: "NEGOTIATED_WITH",
    says: [
      [
        "Talks mediated by Oman between the Chadian government and Harun Front resumed in Muscat on Monday.",
        "Oman NEGOTIATED_WITH Chadian government",
        "Oman NEGOTIATED_WITH Harun Front",
        "Chadian government NEGOTIATED_WITH Harun Front",
      ],
    ],
    silent: [],
  },
  {
    predicate: "ACCUSED",
    says: [],
    silent: ["Qatar brokered a ceasefire between Chad and the Harun Front, the United Nations said."],
  },
  {
    predicate: "SUPPLIED",
    says: [["Kenya received a first batch of tanks from Oman on Saturday.", "Oman SUPPLIED Kenya"]],
    // What firms sell is no gift of their state.
    silent: [
      "Chinese firms supply Oman with trucks.",
      "Kenya received a first batch of tourists from Oman on Saturday.",
    ],
  },
  {
    predicate: "MET_WITH",
    says: [
      ["The foreign ministers of Jordan and Iraq met in Amman on Sunday.", "Jordan MET_WITH Iraq"],
      ["Officials from Serbia and Kosovo met in Vienna.", "Serbia MET_WITH Kosovo"],
      ["Kenya's William Ruto and Uganda's Yoweri Museveni met in Arusha.", "William Ruto MET_WITH Yoweri Museveni"],
      ["Ama Koffi spoke by telephone with her Kenyan counterpart, William Ruto.", "Ama Koffi MET_WITH William Ruto"],
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
      ["The United States imposed visa curbs on Eritrea.", "United States SANCTIONED Eritrea"],
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
    predicate: "WITHDREW_FROM",
    says: [
      [
        "Mali, Burkina Faso and Niger have left ECOWAS.",
        "Mali WITHDREW_FROM ECOWAS",
        "Burkina Faso WITHDREW_FROM ECOWAS",
        "Niger WITHDREW_FROM ECOWAS",
      ],
      ["Egypt called for the withdrawal of Hamas from Rafah.", "Hamas WITHDREW_FROM Rafah [speculated]"],
    ],
    silent: ["Mali, Burkina Faso and Niger have praised ECOWAS."],
  },
  {
    predicate: "CRITICISED",
    says: [
      ["Kenya called the African Union's decision regrettable.", "Kenya CRITICISED African Union"],
      ["Ama Koffi called the resolution of the European Parliament shameful.", "Ama Koffi CRITICISED resolution"],
    ],
    silent: ["Kenya called the African Union's decision historic."],
  },
  {
    predicate: "INVESTIGATED",
    says: [["Ama Koffi was tried by a Kenya-backed court.", "Kenya-backed court INVESTIGATED Ama Koffi"]],
    silent: ["Ama Koffi was freed by a Kenya-backed court."],
  },
  {
    predicate: "CRACKED_DOWN_ON",
    says: [
      [
        "Former Prime Minister Nawaz Sharif, who lives in London, was barred from politics by Pakistan.",
        "Pakistan CRACKED_DOWN_ON Nawaz Sharif",
      ],
    ],
    silent: ["Former Prime Minister Nawaz Sharif, who lives in London, was invited to dinner by Pakistan."],
  },
  {
    predicate: "DETAINED",
    says: [["Two aides of the ousted president, Ama Koffi, were detained by Togo.", "Togo DETAINED two aides"]],
    silent: ["Two aides of the ousted president, Ama Koffi, were received by Togo."],
  },
  {
    predicate: "ACCUSED",
    says: [
      [
        "The Swiss attorney general's office has charged Ama Koffi with fraud.",
        "Switzerland: attorney general's office ACCUSED Ama Koffi",
      ],
    ],
    silent: ["The Swiss attorney general's office has cleared Ama Koffi of fraud."],
  },
  {
    predicate: "ATTACKED",
    says: [
      [
        "The United Nations urged Russia to stop bombing Kharkiv.",
        "Russia ATTACKED Kharkiv [alleged] by United Nations",
      ],
    ],
    silent: ["The United Nations urged Russia to stop visiting Kharkiv."],
  },
  {
    predicate: "LEADER_OF",
    says: [["The junta in Guinea named Amadou Bah, an economist, as prime minister.", "Amadou Bah LEADER_OF Guinea"]],
    silent: ["Uganda's opposition leader Ama Koffi was released.", "The pro-European president Ama Koffi won."],
  },
];
