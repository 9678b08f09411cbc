import type { EntityType } from "../cypher/ontology.ts";

/** Who can act, speak, and be spoken to: everything but places and events. */
export const ACTORS: readonly EntityType[] = ["Person", "Organization", "ArmedGroup", "State", "People"];
