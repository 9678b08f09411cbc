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
      ["Kenya arrested nine men in Nairobi, among them John Bello.", "Kenya DETAINED John Bello"],
      ["Hamas took hostages, among them Daniel Katz.", "Hamas DETAINED hostages", "Hamas DETAINED Daniel Katz"],
    ],
    silent: ["Kenya counted nine men in Nairobi, among them John Bello."],
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
];
