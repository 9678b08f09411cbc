/** A little story for the contract: who is said to have done what, by whom, in three documents of two stories. */
import { buildClaim, buildDocument, buildEntity } from "../../support/builders.ts";

export const putin = buildEntity("Person", "Vladimir Putin", { aliases: ["Putin"], country: "RUS" });
export const putinShort = buildEntity("Person", "V. Putin");
export const zola = buildEntity("Person", "Émile Zola", { aliases: ["Zola (writer)"], country: "FRA" });
export const ukraine = buildEntity("State", "Ukraine", { country: "UKR" });
export const russia = buildEntity("State", "Russia", { country: "RUS", aliases: ["Russian Federation"] });
export const isisK = buildEntity("ArmedGroup", "ISIS-K", { aliases: ["Islamic State Khorasan"] });
export const isis = buildEntity("ArmedGroup", "ISIS");
export const hall = buildEntity("Place", "Crocus City Hall", { latitude: 55.8258, longitude: 37.3907 });
export const attack = buildEntity("Event", "Crocus City Hall attack", {
  eventKind: "attack",
  placeId: hall.id,
  date: "2024-03-22",
});

/** Putin accuses Ukraine; ISIS-K claims the attack. */
export const accusation = buildDocument("Putin blames Ukraine", {
  publishedOn: "2024-03-23",
  publisher: "The Courier",
  entities: [hall],
  claims: [
    buildClaim(putin, "ACCUSED", ukraine, { about: attack, eventType: "DISAPPROVE", date: "2024-03-23" }),
    buildClaim(ukraine, "INVOLVED_IN", attack, {
      polarity: "alleged",
      attributedTo: putin,
      confidence: 0.6,
      cues: ["blames"],
    }),
    buildClaim(isisK, "CLAIMED_RESPONSIBILITY", attack, { date: "2024-03-22" }),
    buildClaim(isisK, "AFFILIATE_OF", isis),
  ],
  figures: [
    { about: attack, measure: "killed", value: 133, start: 3 },
    { about: attack, measure: "killed", min: 130, qualifier: "over", attributedTo: russia, start: 9 },
  ],
});

/** Ukraine denies; the toll is another. */
export const denial = buildDocument("Ukraine denies", {
  publishedOn: "2024-03-24",
  publisher: "Daily Ledger",
  entities: [hall],
  claims: [
    buildClaim(ukraine, "DENIED", attack, { eventType: "REJECT" }),
    buildClaim(isisK, "PERPETRATED", attack, { polarity: "asserted", confidence: 0.95 }),
    buildClaim(putinShort, "MET_WITH", zola, { date: "2024" }),
  ],
  figures: [{ about: attack, measure: "killed", value: 137 }],
});

/** A near-copy of the first: the same story, so no second source. */
export const copy = buildDocument("Putin blames Ukraine, agencies say", {
  publishedOn: "2024-03-25",
  publisher: "Evening Post",
  storyId: accusation.document.storyId,
  entities: [hall],
  claims: [
    buildClaim(putin, "ACCUSED", ukraine, { about: attack }),
    buildClaim(isis, "OPERATES_IN", russia, { polarity: "speculated" }),
  ],
});

export const story = [accusation, denial, copy] as const;
