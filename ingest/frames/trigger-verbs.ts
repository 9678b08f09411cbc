/** Verbs of the frames by whom they tell of: who does it and to whom it is done. */
import { getPredicate } from "../../cypher/ontology.ts";
import { FRAMES } from "./index.ts";

/** Lemmas, phrasal verbs as `crack_down`. */
const triggersOf = (slot: "agent" | "patient"): ReadonlySet<string> =>
  new Set(
    FRAMES.flatMap(({ verb, predicate, subjectTypes, objectTypes }) => {
      if (verb === undefined) return [];
      const { domain, range, family } = getPredicate(predicate);
      const isSubject = verb.subject.includes(slot) && (subjectTypes ?? domain).includes("Person");
      // "received the pilgrims": whom one meets without a name is a crowd.
      const isObject =
        family !== "diplomacy" && verb.object.includes(slot) && (objectTypes ?? range).includes("Person");
      return isSubject || isObject ? verb.lemmas : [];
    }),
  );

/** Of whom a person or a group may be the doer. */
export const DONE_BY_PEOPLE: ReadonlySet<string> = triggersOf("agent");
/** What may be done to a person or a group. */
export const DONE_TO_PEOPLE: ReadonlySet<string> = triggersOf("patient");
