/** Deeds whose doer or victim stands behind a relative, in a list, or far from the verb. */
import type { ExampleSet } from "./example-set.ts";

export const JOINED_EXAMPLES: readonly ExampleSet[] = [
  {
    predicate: "INVADED",
    says: [["The deal does not mention Iraq, whose troops invaded Kuwait.", "Iraq INVADED Kuwait"]],
    silent: ["The deal does not mention Iraq, whose poets visited Kuwait."],
  },
  {
    predicate: "PERPETRATED",
    says: [
      [
        "Boko Haram is believed by the Kenyan police to have carried out the Garissa bombing.",
        "Boko Haram PERPETRATED Garissa bombing [speculated] by Kenyan police",
      ],
    ],
    silent: ["Boko Haram is believed by the Kenyan police to have deplored the Garissa bombing."],
  },
  {
    predicate: "DETAINED",
    says: [
      [
        "Hamas seized hostages in Rafah, among them Omar Haddad.",
        "Hamas DETAINED hostages",
        "Hamas DETAINED Omar Haddad",
      ],
      ["Hamas took hostages, among them Daniel Katz.", "Hamas DETAINED hostages", "Hamas DETAINED Daniel Katz"],
    ],
    silent: ["Hamas counted hostages in Rafah, among them Omar Haddad."],
  },
  {
    predicate: "SANCTIONED",
    says: [
      ["Canada, which placed Ali Musa under sanctions in May, named him a spy.", "Canada SANCTIONED Ali Musa"],
      ["Canada withdrew preferential status from Belarus.", "Canada SANCTIONED Belarus"],
      ["Canada closed its airspace to Belarus.", "Canada SANCTIONED Belarus"],
    ],
    silent: ["Canada, which placed Ali Musa under guard in May, named him a spy."],
  },
  {
    predicate: "KILLED",
    says: [
      [
        "Boko Haram killed Ken Saro, a radical poet, and his girlfriend Ana Katz.",
        "Boko Haram KILLED Ken Saro",
        "Boko Haram KILLED Ana Katz",
      ],
    ],
    silent: ["Boko Haram mourned Ken Saro, a radical poet, and his girlfriend Ana Katz."],
  },
  {
    predicate: "PERPETRATED",
    says: [
      [
        "The report names the Garissa massacre, in which Al-Shabaab abducted 48 students.",
        "Al-Shabaab PERPETRATED Garissa massacre",
      ],
    ],
    silent: ["Kenya recalls the Garissa massacre, in which Al-Shabaab lost two men."],
  },
  {
    predicate: "MET_WITH",
    says: [
      ["Lula praised the truce in a call with Macron.", "Lula MET_WITH Macron"],
      ["Lula praised the truce after a meeting with Macron.", "Lula MET_WITH Macron"],
    ],
    silent: ["Lula praised the truce in a book with pictures of Macron."],
  },
  {
    predicate: "IN_CONFLICT_WITH",
    says: [
      ["Boko Haram took Baga after days of fighting with Chad.", "Boko Haram IN_CONFLICT_WITH Chad"],
      ["Chad and Libya agreed to end their war.", "Chad IN_CONFLICT_WITH Libya [speculated]"],
      ["Chad's campaign against Boko Haram cost it much.", "Chad IN_CONFLICT_WITH Boko Haram"],
    ],
    silent: ["Boko Haram took Baga after days of talks about Chad.", "Chad and Libya agreed to end their school year."],
  },
  {
    predicate: "DETAINED",
    says: [
      [
        "Hamas demanded the release of Omar Haddad, a commander whom French troops had captured in 2021.",
        "French armed forces DETAINED Omar Haddad",
      ],
    ],
    silent: ["Hamas demanded the release of Omar Haddad, a commander for whom French troops had prayed in 2021."],
  },
  {
    predicate: "ALLY_OF",
    says: [["Boko Haram fought Chadian soldiers and rebels loyal to Hamas.", "rebels ALLY_OF Hamas"]],
    silent: ["Boko Haram fought Chadian soldiers and rebels hostile to Hamas."],
  },
  {
    predicate: "WITHDREW_FROM",
    says: [
      [
        "Togo, Benin and Ghana announced that they were leaving the African Union.",
        "Togo WITHDREW_FROM African Union by Togo",
        "Benin WITHDREW_FROM African Union by Togo",
        "Ghana WITHDREW_FROM African Union by Togo",
      ],
    ],
    silent: ["Togo, Benin and Ghana announced that they were joining the African Union."],
  },
  {
    predicate: "DEMANDED",
    says: [
      [
        "Grace Muli and Paul Kato met in Arusha. They urged Chad to withdraw.",
        "Grace Muli DEMANDED Chad",
        "Paul Kato DEMANDED Chad",
      ],
    ],
    silent: ["Grace Muli and Paul Kato met in Arusha. They thanked Chad."],
  },
  { predicate: "ATTACKED", says: [], silent: ["Kenya and Uganda attacked them."] },
  {
    predicate: "CRITICISED",
    says: [
      [
        "Togo condemned Benin, as did Chad and Ghana.",
        "Togo CRITICISED Benin",
        "Chad CRITICISED Benin",
        "Ghana CRITICISED Benin",
      ],
      ["Togo condemned Benin on Friday. So did Chad.", "Togo CRITICISED Benin", "Chad CRITICISED Benin"],
      ["Togo condemned Benin. But so did Chad.", "Togo CRITICISED Benin", "Chad CRITICISED Benin"],
      ["Togo condemned Benin. Ana Rojas has done the same.", "Togo CRITICISED Benin", "Ana Rojas CRITICISED Benin"],
    ],
    silent: [
      "Togo condemned the destruction of Benin's schools.",
      "Togo called it absurd to condemn Benin.",
      "Oxfam criticised a pipeline in Benin.",
      "Omar Keita said that it was wrong to condemn Benin.",
    ],
  },
  {
    predicate: "SUPPORTED",
    says: [["Togo sent a letter of support to Benin in May.", "Togo SUPPORTED Benin"]],
    silent: [],
  },
  {
    predicate: "EXPELLED",
    says: [
      [
        "Felix Tshisekedi dismissed Ana Rojas, together with Omar Keita.",
        "Felix Tshisekedi EXPELLED Ana Rojas",
        "Felix Tshisekedi EXPELLED Omar Keita",
      ],
    ],
    silent: [],
  },
  {
    predicate: "ATTACKED",
    says: [
      [
        "Ali Bello came to power in May, diplomats say, and was overthrown by Omar Keita in June.",
        "Omar Keita ATTACKED Ali Bello [alleged]",
      ],
    ],
    silent: [],
  },
];
