/** Who did it and to whom, in sentences whose trees go wrong: several prepositions, participles, hostages, names behind a comma. */
import type { ExampleSet } from "./example-set.ts";

export const BY_FORCE_EXAMPLES: readonly ExampleSet[] = [
  {
    predicate: "DETAINED",
    says: [
      [
        "The reporter, Omar Keita, has been held in Bamako's central prison since May 2021 by the State Security Service.",
        "State Security Service DETAINED Omar Keita",
      ],
      ["Malian authorities have detained more than a million Kabyles in camps.", "Malian authorities DETAINED Kabyles"],
      ["Al-Shabaab raided a camp and took Omar Keita hostage.", "Al-Shabaab DETAINED Omar Keita"],
    ],
    silent: ["Malian authorities have registered more than a million Kabyles in camps."],
  },
  {
    predicate: "ATTACKED",
    says: [
      [
        "Nine Chadian soldiers died when rebels linked to Boko Haram attacked a base at Bol, the army said.",
        "Boko Haram ATTACKED base [alleged]",
      ],
      [
        "Chadian troops drove the insurgents out of Gamboru Ngala in February 2015.",
        "Chadian armed forces ATTACKED insurgents",
      ],
      ["Ghana struck four pipelines in Benin in March.", "Ghana ATTACKED Benin"],
      ["Syrian troops have pounded rebel-held Idlib for weeks.", "Syrian armed forces ATTACKED Idlib"],
    ],
    silent: ["Chad talked to rebels linked to Boko Haram."],
  },
  {
    predicate: "WITHDREW_FROM",
    says: [
      [
        "Benin has released Ana Lopez and Omar Keita after Canada eased sanctions on its cotton.",
        "Benin WITHDREW_FROM Ana Lopez",
        "Benin WITHDREW_FROM Omar Keita",
      ],
      ["Ghana withdrew the last of its soldiers from Liberia in May.", "Ghana WITHDREW_FROM Liberia"],
    ],
    silent: ["Benin has praised Ana Lopez and Omar Keita after Canada eased sanctions on its cotton."],
  },
  {
    predicate: "EXPELLED",
    says: [
      [
        "The Dominican Republic deported 30,000 Haitians in January alone.",
        "Dominican Republic EXPELLED 30,000 Haitians",
      ],
      ["Greek police have pushed back migrants to Turkey.", "Greek police EXPELLED migrants"],
    ],
    silent: ["The Dominican Republic vaccinated 30,000 Haitians in January alone."],
  },
  {
    predicate: "TRIED_IN",
    says: [["Ali Musa, accused of killing herders, is to be tried in Bol.", "Ali Musa TRIED_IN Bol [speculated]"]],
    silent: ["Soldiers accused of killing herders in Bol are to be promoted."],
  },
  {
    predicate: "MOBILIZED_AGAINST",
    says: [["Serbia deployed tanks along the border with Kosovo.", "Serbia MOBILIZED_AGAINST Kosovo"]],
    silent: ["Serbia opened shops along the border with Kosovo."],
  },
  {
    predicate: "SANCTIONED",
    says: [
      [
        "Canada has blacklisted the head of the Fano militia, Ali Musa, and frozen his assets.",
        "Canada SANCTIONED Ali Musa",
      ],
      [
        "Canada suspended its trade preferences for Benin in February 2020 over abuses by the government of Togo.",
        "Canada SANCTIONED Benin",
      ],
    ],
    silent: ["Canada praised the head of the Fano militia, Ali Musa, over abuses by the government of Togo."],
  },
  {
    predicate: "IN_CONFLICT_WITH",
    says: [
      [
        "Fighting broke out between the Chadian army and gunmen of Renamo in a camp near Bol.",
        "Chadian army IN_CONFLICT_WITH gunmen",
      ],
    ],
    silent: ["Talks began between the Chadian army and gunmen of Renamo in a camp near Bol."],
  },
  {
    predicate: "DEMANDED",
    says: [
      [
        "Peruvian miners marched on Lima to demand that Dina Boluarte resign.",
        "Peruvian miners DEMANDED Dina Boluarte",
      ],
    ],
    silent: ["Peruvian miners marched on Lima to say that Dina Boluarte had resigned."],
  },
  {
    predicate: "KILLED",
    says: [["Ken Saro was among those killed by Boko Haram in Bol on Friday.", "Boko Haram KILLED Ken Saro"]],
    silent: ["Ken Saro was among those invited by Boko Haram.", "Boko Haram killed 148 people on Monday."],
  },
];
