/** A small graph with everything the API can be asked for: conflict, denial, attribution, figures, a place, a merge. */
import type { DocumentGraph } from "../../cypher/model.ts";
import { buildClaim, buildDocument, buildEntity } from "./builders.ts";

export const PUTIN = buildEntity("Person", "Vladimir Putin", { aliases: ["Putin"], country: "RUS" });
export const UKRAINE = buildEntity("State", "Ukraine", { country: "UKR" });
export const RUSSIA = buildEntity("State", "Russia", { country: "RUS", aliases: ["Russian Federation"] });
export const KHORASAN = buildEntity("ArmedGroup", "ISIS-K", { aliases: ["Islamic State Khorasan"] });
export const MOSCOW = buildEntity("Place", "Moscow", { country: "RUS", latitude: 55.75, longitude: 37.62 });
export const ATTACK = buildEntity("Event", "Crocus City Hall attack", {
  date: "2024-03-22",
  placeId: MOSCOW.id,
  latitude: 55.83,
  longitude: 37.39,
});
export const AGENCY = buildEntity("Organization", "Émile Zola Agency", { role: "media" });
/** The same person under another name, for merging. */
export const RUSSIAN_LEADER = buildEntity("Person", "Vladimir Vladimirovich Putin", { country: "RUS" });

export const FIRST = buildDocument("First report", {
  publishedOn: "2024-03-23",
  publisher: "The Courier",
  claims: [
    buildClaim(PUTIN, "ACCUSED", UKRAINE, { about: ATTACK }),
    buildClaim(UKRAINE, "INVOLVED_IN", ATTACK, { polarity: "alleged", attributedTo: PUTIN }),
    buildClaim(KHORASAN, "CLAIMED_RESPONSIBILITY", ATTACK),
    buildClaim(ATTACK, "OCCURRED_IN", MOSCOW),
    buildClaim(PUTIN, "LEADER_OF", RUSSIA),
  ],
  figures: [{ measure: "killed", value: 137, qualifier: "exact", about: ATTACK, attributedTo: AGENCY }],
});

export const SECOND = buildDocument("Second report", {
  publishedOn: "2024-03-25",
  publisher: "The Herald",
  claims: [
    buildClaim(UKRAINE, "INVOLVED_IN", ATTACK, { polarity: "denied", attributedTo: UKRAINE }),
    buildClaim(KHORASAN, "CLAIMED_RESPONSIBILITY", ATTACK),
    buildClaim(RUSSIAN_LEADER, "MET_WITH", AGENCY),
  ],
  figures: [{ measure: "killed", min: 139, qualifier: "at_least", about: ATTACK }],
});

/** So many that lists have several pages and expansions are cut. */
export const CROWD_SIZE = 60;

export const THIRD = buildDocument("A long list", {
  publishedOn: "2024-04",
  publisher: "The Courier",
  claims: Array.from({ length: CROWD_SIZE }, (_, index) =>
    buildClaim(
      buildEntity("Person", `Witness ${String(index).padStart(2, "0")}`),
      index % 2 === 0 ? "MEMBER_OF" : "ACCUSED",
      RUSSIA,
    ),
  ),
});

export const GRAPHS: readonly DocumentGraph[] = [FIRST, SECOND, THIRD];
