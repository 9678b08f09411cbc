/** Clauses that a comma, a date, an apposition or who says it keeps from their subject, their verb or their noun. */
import type { ExampleSet } from "./example-set.ts";

export const CLAUSE_EXAMPLES: readonly ExampleSet[] = [
  {
    predicate: "NEGOTIATED_WITH",
    says: [
      [
        "Chad has opened the dam, its minister said on Friday, after another round of talks with Egypt and Sudan ended in Rome.",
        "Chad NEGOTIATED_WITH Egypt",
        "Chad NEGOTIATED_WITH Sudan",
      ],
      ["Serbia recalled its envoy after talks with Kosovo collapsed.", "Serbia NEGOTIATED_WITH Kosovo"],
    ],
    silent: ["Serbia recalled its envoy after Kosovo collapsed."],
  },
  {
    predicate: "ACCUSED",
    says: [["Kenya said that Chad could have bombed Sudan, and again pointed at Uganda.", "Kenya ACCUSED Uganda"]],
    silent: ["Kenya said that Chad could have bombed Sudan, and again pointed a camera at Uganda."],
  },
  {
    predicate: "ATTACKED",
    says: [["The minister, Ana Silva, doubts that Chad attacked Sudan.", "Chad ATTACKED Sudan [denied] by Ana Silva"]],
    silent: ["The minister, Ana Silva, doubts that Chad armed Sudan."],
  },
  {
    predicate: "INVOLVED_IN",
    says: [
      [
        "Spain pronounced it clear that Chad bore responsibility for the Kidal bombing.",
        "Chad INVOLVED_IN Kidal bombing [alleged] by Spain",
      ],
    ],
    silent: ["Spain pronounced it clear that Chad bore the costs of the Kidal bombing."],
  },
  {
    predicate: "CRITICISED",
    says: [["Spain praised the vote, which the minister, Ana Silva, called a disgrace.", "Ana Silva CRITICISED vote"]],
    silent: ["Spain praised the vote, which the minister, Ana Silva, called a triumph."],
  },
  {
    predicate: "INVESTIGATED",
    says: [
      [
        "The police force of the port, the Juba Guard, is investigating the Juba raid.",
        "Juba Guard INVESTIGATED Juba raid",
      ],
    ],
    silent: ["The police force of the port, the Juba Guard, is awaiting the Juba raid."],
  },
  {
    predicate: "SUPPORTED",
    says: [
      [
        "Poland and Spain have voiced support for Latvia, and Ilze Kalna, the foreign minister, said that she was glad.",
        "Poland SUPPORTED Latvia",
        "Spain SUPPORTED Latvia",
      ],
    ],
    silent: ["Poland spoke of Latvia, and Ilze Kalna, the foreign minister, said that she was glad."],
  },
  {
    predicate: "MET_WITH",
    says: [
      [
        "Paul Meier and Karl Huber each met Viktor Orlov in Vienna.",
        "Paul Meier MET_WITH Viktor Orlov",
        "Karl Huber MET_WITH Viktor Orlov",
      ],
    ],
    silent: ["Paul Meier and Karl Huber each read a letter from Viktor Orlov."],
  },
  {
    predicate: "PRAISED",
    says: [
      [
        "Chris Hipkins, the prime minister of New Zealand, thanked President Joko Widodo, who said that he was glad.",
        "Chris Hipkins PRAISED Joko Widodo",
      ],
    ],
    silent: ["Chris Hipkins, the prime minister of New Zealand, met President Joko Widodo, who said that he was glad."],
  },
  {
    predicate: "CRITICISED",
    says: [
      [
        "Carlos Mesa won the election of November 2009, which Evo Morales called illegitimate.",
        "Evo Morales CRITICISED election of 2009-11",
      ],
    ],
    silent: ["Carlos Mesa won the election of November 2009, which made Evo Morales illegitimate."],
  },
  {
    predicate: "SUPPLIED",
    says: [
      [
        "Peru accused Carlos Mejia, a former minister, of having taken money from Ecuador.",
        "Ecuador SUPPLIED Carlos Mejia [alleged] by Peru",
        "Peru ACCUSED Carlos Mejia",
      ],
    ],
    silent: ["Peru accused Carlos Mejia, a former minister, of treachery."],
  },
  {
    predicate: "DETAINED",
    says: [
      [
        "The Mexican police have arrested nine people, among them Rafael Caro, a drug lord.",
        "Mexican police DETAINED nine people",
        "Mexican police DETAINED Rafael Caro",
      ],
      [
        "The Mexican police arrested Rafael Caro at first but freed him on Monday.",
        "Mexican police DETAINED Rafael Caro",
      ],
    ],
    silent: ["The Mexican police have counted nine people, among them Rafael Caro, a drug lord."],
  },
  {
    predicate: "ATTACKED",
    says: [
      [
        "Bobi Wine said that Boko Haram had shot dead Ken Saro.",
        "Boko Haram ATTACKED Ken Saro [alleged] by Bobi Wine",
        "Bobi Wine ACCUSED Boko Haram",
      ],
      ["Chad has neither confirmed nor denied having bombed Sudan.", "Chad ATTACKED Sudan [speculated] by Chad"],
      [
        "Ali Bongo put his men on alert after Ida Diallo had been, he said, beaten by Boko Haram.",
        "Boko Haram ATTACKED Ida Diallo [alleged] by Ali Bongo",
        "Ali Bongo ACCUSED Boko Haram",
      ],
    ],
    silent: [
      "Ali Bongo put his men on alert after Ida Diallo had been, he said, helped by Boko Haram.",
      "Bobi Wine said that Boko Haram had a photo of Ken Saro.",
    ],
  },
  {
    predicate: "ACCUSED",
    says: [
      // The relative clause parts the verb from its subject.
      [
        "Chad says that the Libyan army, which had held the bridge since May, mined its pillars.",
        "Chad ACCUSED Libyan army",
      ],
      [
        "President Daniel Noboa blamed the Quito bombing of the party of Pedro Lasso on Los Lobos, a gang.",
        "Daniel Noboa ACCUSED Los Lobos",
      ],
      [
        "Chad said, without offering evidence, that Libya had carried out the Faya bombing.",
        "Chad ACCUSED Libya",
        "Libya PERPETRATED Faya bombing [alleged] by Chad",
      ],
    ],
    silent: ["President Daniel Noboa spent the savings of the party of Pedro Lasso on Los Lobos, a gang."],
  },
  {
    predicate: "KILLED",
    says: [
      [
        "Kenya accuses Boko Haram of torture and of killing Ken Saro.",
        "Boko Haram KILLED Ken Saro [alleged] by Kenya",
        "Kenya ACCUSED Boko Haram",
      ],
    ],
    silent: ["Kenya accuses Boko Haram of torture and of praising Ken Saro."],
  },
  {
    predicate: "SUPPLIED",
    says: [["Chad has used drones supplied by Libya.", "Libya SUPPLIED Chad"]],
    silent: ["Chad has used drones praised by Libya."],
  },
];
