/** Standing ties, posts and places, which show in noun phrases. */
import type { ExampleSet } from "./example-set.ts";

export const STANDING_EXAMPLES: readonly ExampleSet[] = [
  {
    predicate: "LEADER_OF",
    says: [
      ["Ghanaian President Nana Akufo-Addo spoke.", "Nana Akufo-Addo LEADER_OF Ghana"],
      ["Hassan Nasrallah, the leader of Hezbollah, spoke.", "Hassan Nasrallah LEADER_OF Hezbollah"],
      ["Kenya's president, William Ruto, travelled.", "William Ruto LEADER_OF Kenya"],
      ["Former minister Grace Muli was named head of the Red Crescent.", "Grace Muli LEADER_OF Red Crescent"],
      [
        "Grace Muli, who has led the People's Salvation Front since 2011, spoke.",
        "Grace Muli LEADER_OF People's Salvation Front",
      ],
      ["Farmers in Benin cheered the elected president, Idris Bello.", "Idris Bello LEADER_OF Benin"],
      ["The Rights Office (RO), whose director, Grace Muli, left, was shut.", "Grace Muli LEADER_OF Rights Office"],
      ["Rebels ousted President Idris Bello of Benin.", "Idris Bello LEADER_OF Benin"],
      ["In Kisumu, the mayor installed by the council, Ali Haddad, sang.", "Ali Haddad LEADER_OF Kisumu"],
      ["Grace Muli, an ally of William Ruto, was appointed Kenya's prime minister.", "Grace Muli LEADER_OF Kenya"],
    ],
    silent: [
      "The EU's foreign policy chief, Kaja Kallas, travelled.",
      "Haitian gang leader Paul Kato spoke.",
      "Ghanaian labour leader Paul Kato spoke.",
      "British national security adviser Helen Carter spoke.",
      "Nana Akufo-Addo visited Togo.",
      "Jens Stoltenberg criticised Serbia.",
    ],
  },
  {
    predicate: "MEMBER_OF",
    says: [
      ["The Taliban governor of Balkh, Daud Haidari, spoke.", "Daud Haidari MEMBER_OF Taliban"],
      ["British national security adviser Helen Carter spoke.", "Helen Carter MEMBER_OF British"],
      [
        "Hundreds met at Ohio State University. They mourned Grace Muli, a librarian there.",
        "Grace Muli MEMBER_OF Ohio State University",
      ],
      ["Grace Muli will replace Peter Obi as Kenya's ambassador to Oman.", "Grace Muli MEMBER_OF Kenya"],
    ],
    silent: ["Grace Muli will replace the lamps of Kenya's embassy."],
  },
  {
    predicate: "ORIGINATES_FROM",
    says: [
      ["Anna Holm, 31, a Danish doctor from Aarhus, was freed.", "Anna Holm ORIGINATES_FROM Aarhus"],
      ["Anna Holm, originally from Aarhus, was freed.", "Anna Holm ORIGINATES_FROM Aarhus"],
    ],
    silent: ["Anna Holm, 31, a Danish friend from Aarhus, was freed."],
  },
  {
    predicate: "CITIZEN_OF",
    says: [
      ["Police held a Kenyan named as Peter Obi.", "Peter Obi CITIZEN_OF Kenya"],
      ["Ana Petrova of Bulgaria won.", "Ana Petrova CITIZEN_OF Bulgaria"],
    ],
    silent: ["Kenya named Peter Obi as its witness.", "President Ana Petrova of Bulgaria won."],
  },
  {
    predicate: "OPERATES_IN",
    says: [
      ["Al-Shabaab controls large parts of southern Somalia.", "al-Shabaab OPERATES_IN Somalia"],
      ["The Red Cross said its staff in Khartoum were safe.", "Red Cross OPERATES_IN Khartoum"],
    ],
    silent: ["The Red Cross said the staff of a bank in Khartoum were safe."],
  },
  {
    predicate: "CRITICISED",
    says: [["Like his predecessor, Olaf Holm, Anna Berg criticised Russia.", "Anna Berg CRITICISED Russia"]],
    silent: [],
  },
  {
    predicate: "NEAR",
    says: [["Benin borders Togo and Niger.", "Benin NEAR Togo", "Benin NEAR Niger"]],
    silent: ["Benin closed its borders."],
  },
  {
    predicate: "SUPPORTED",
    says: [["The Ankara-backed Harun Front left Manbij.", "Turkey SUPPORTED Harun Front"]],
    silent: ["The Ankara-born leader of the Harun Front left Manbij."],
  },
  {
    predicate: "SPOKESPERSON_OF",
    says: [["Zabihullah Mujahid, a spokesman for the Taliban, spoke.", "Zabihullah Mujahid SPOKESPERSON_OF Taliban"]],
    silent: ["Zabihullah Mujahid left Kabul."],
  },
  {
    predicate: "AFFILIATE_OF",
    says: [["Al-Shabaab, an affiliate of al-Qaeda, regrouped.", "Al-Shabaab AFFILIATE_OF al-Qaeda"]],
    silent: ["Al-Shabaab fought Kenya."],
  },
  {
    predicate: "OPERATES_IN",
    says: [["Boko Haram operates in Cameroon.", "Boko Haram OPERATES_IN Cameroon"]],
    silent: ["Boko Haram condemned Cameroon."],
  },
  {
    predicate: "PART_OF",
    says: [["The Kenyan army advanced.", "Kenyan army PART_OF Kenya"]],
    silent: ["Kenya thanked Uganda."],
  },
  {
    predicate: "LOCATED_IN",
    says: [["Police searched a mosque in Lyon, France.", "Lyon LOCATED_IN France", "Lyon: mosque LOCATED_IN Lyon"]],
    silent: ["France met Germany."],
  },
  {
    predicate: "OCCURRED_IN",
    says: [["The bombing in Peshawar shocked everyone.", "bombing OCCURRED_IN Peshawar"]],
    silent: ["Peshawar lies in the north."],
  },
];
