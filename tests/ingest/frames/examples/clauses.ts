/** Clauses that a comma, a date, an apposition or who says it keeps from their subject, their verb or their noun. */
import type { ExampleSet } from "./example-set.ts";

export const CLAUSE_EXAMPLES: readonly ExampleSet[] = [
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
    ],
    silent: ["The Mexican police have counted nine people, among them Rafael Caro, a drug lord."],
  },
  {
    predicate: "ATTACKED",
    says: [
      ["Chad has neither confirmed nor denied having bombed Sudan.", "Chad ATTACKED Sudan [speculated] by Chad"],
      [
        "Ali Bongo put his men on alert after Ida Diallo had been, he said, beaten by Boko Haram.",
        "Boko Haram ATTACKED Ida Diallo [alleged] by Ali Bongo",
        "Ali Bongo ACCUSED Boko Haram",
      ],
    ],
    silent: ["Ali Bongo put his men on alert after Ida Diallo had been, he said, helped by Boko Haram."],
  },
];
