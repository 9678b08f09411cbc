/** The first ways in which trees are mended: phrases, subjects and the main verb. They stand in the order in which they build on each other. */
import { mendArticles } from "./mend-articles.ts";
import {
  mendAttempts,
  mendClaimed,
  mendContents,
  mendDoubting,
  mendGoals,
  mendInfinitives,
  mendOutcomes,
  mendParticles,
  mendRemarks,
  mendSaying,
  OWNED_AIMS,
  PARTICLE,
} from "./mend-clauses.ts";
import { mendThatClauses } from "./mend-contents.ts";
import { mendBareObjects, mendBetween, mendHaving, mendSecondGifts } from "./mend-having.ts";
import { mendDescribedNames } from "./mend-insertions.ts";
import { mendBetweenTwo, mendHedgedConjuncts, mendListedNames, mendOwners } from "./mend-lists.ts";
import { mendJoined, mendMainVerb } from "./mend-main-verb.ts";
import { mendPlacedSubjects, mendPostsBefore, mendSubjectsOfBodies, mendSuspected } from "./mend-named-subjects.ts";
import { AND, BETWEEN, BY, HAVE, OF, THAT, TO, WHO } from "./mend-needs.ts";
import type { Mend } from "./mend-node.ts";
import {
  mendDoubled,
  mendEnclosed,
  mendFronted,
  mendFrontedNames,
  mendFrontedPhrases,
  mendOffices,
  mendTold,
} from "./mend-openings.ts";
import {
  mendAppointments,
  mendCases,
  mendCommas,
  mendCounts,
  mendDays,
  mendGifts,
  mendNames,
  mendNumbers,
  mendPerfects,
} from "./mend-phrases.ts";
import {
  mendAgents,
  mendAgentsOfActive,
  mendAskedNot,
  mendCompanions,
  mendCrimes,
  mendLateAgents,
  mendStrayPrepositions,
  PROSECUTED,
} from "./mend-prepositions.ts";
import { mendQualifiers } from "./mend-qualifiers.ts";
import { mendCiting, mendParticiples, TRANSITIVE } from "./mend-reports.ts";
import { mendStrayCases } from "./mend-stacked-cases.ts";
import { mendActives, mendHeadless, mendNamedSubjects, mendOfClauses, mendPosts, mendTitled } from "./mend-subjects.ts";
import { mendTwoSides } from "./mend-two-sides.ts";
import { POST } from "./post-words.ts";
import { DAY } from "./time-words.ts";
import { APPOINTING, GIVING, SPEAKING } from "./verb-classes.ts";

export const MENDS_OF_PHRASES: readonly Mend[] = [
  { mend: mendCommas },
  { mend: mendArticles, needs: /^(?:the|an?)$/ },
  { mend: mendHedgedConjuncts, needs: AND },
  { mend: mendListedNames, needs: AND },
  { mend: mendQualifiers },
  { mend: mendStrayPrepositions },
  { mend: mendAskedNot, needs: TO },
  { mend: mendCompanions },
  { mend: mendOwners },
  { mend: mendDescribedNames, needs: /^an?$/ },
  { mend: mendThatClauses, needs: THAT },
  { mend: mendContents, needs: THAT },
  { mend: mendClaimed, needs: THAT },
  { mend: mendDoubting },
  { mend: mendHaving, needs: HAVE },
  { mend: mendBareObjects },
  { mend: mendBetween, needs: BETWEEN },
  { mend: mendBetweenTwo, needs: BETWEEN },
  { mend: mendTwoSides, needs: BETWEEN },
  { mend: mendHeadless },
  { mend: mendOfClauses, needs: OF },
  { mend: mendNamedSubjects },
  { mend: mendSubjectsOfBodies, needs: OF },
  { mend: mendPlacedSubjects },
  { mend: mendPostsBefore },
  { mend: mendSuspected },
  { mend: mendOffices, needs: SPEAKING },
  { mend: mendEnclosed, needs: WHO },
  { mend: mendFronted },
  { mend: mendFrontedNames },
  { mend: mendFrontedPhrases },
  { mend: mendMainVerb },
  { mend: mendJoined, needs: TO },
  { mend: mendParticiples, needs: TRANSITIVE },
  { mend: mendCiting, needs: /^(?:cite|quote)$/ },
  { mend: mendTitled },
  { mend: mendDoubled },
  { mend: mendPosts, needs: POST },
  { mend: mendActives, needs: HAVE },
  { mend: mendNames },
  { mend: mendGifts, needs: GIVING },
  { mend: mendSecondGifts, needs: GIVING },
  { mend: mendAppointments, needs: APPOINTING },
  { mend: mendNumbers },
  { mend: mendCounts },
  { mend: mendCases },
  { mend: mendStrayCases },
  { mend: mendSaying, needs: SPEAKING },
  { mend: mendOutcomes, needs: SPEAKING },
  { mend: mendRemarks, needs: TO },
  { mend: mendDays, needs: DAY },
  { mend: mendAgentsOfActive, needs: BY },
  { mend: mendCrimes, needs: PROSECUTED },
  { mend: mendAgents, needs: BY },
  { mend: mendLateAgents, needs: PROSECUTED },
  { mend: mendTold },
  { mend: mendParticles, needs: PARTICLE },
  { mend: mendInfinitives, needs: TO },
  { mend: mendGoals, needs: TO },
  { mend: mendAttempts, needs: OWNED_AIMS },
  { mend: mendPerfects, needs: HAVE },
];
