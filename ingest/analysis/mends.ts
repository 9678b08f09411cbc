/** All ways in which trees are mended, in the order in which they build on each other. */
import { mendArticles } from "./mend-articles.ts";
import { mendBesideClauses } from "./mend-beside-clauses.ts";
import {
  mendAsides,
  mendAttempts,
  mendClaimed,
  mendContents,
  mendDoubting,
  mendGerunds,
  mendGoals,
  mendInfinitives,
  mendOutcomes,
  mendParticles,
  mendRemarks,
  mendSaying,
  OWNED_AIMS,
  PARTICLE,
  TAKES_GERUND,
} from "./mend-clauses.ts";
import { mendNounContents, mendThatClauses, TELLINGS } from "./mend-contents.ts";
import { mendDeedsDone } from "./mend-deeds-done.ts";
import {
  mendBlamedNouns,
  mendCalled,
  mendFarCharges,
  mendFarRelatives,
  mendJoiningWords,
  mendLateContents,
  mendNamedAmong,
  mendNamedOffices,
} from "./mend-far-clauses.ts";
import {
  mendBareObjects,
  mendBetween,
  mendHaving,
  mendSecondGifts,
  mendSecondThat,
  mendStatements,
} from "./mend-having.ts";
import {
  mendAccused,
  mendAnsweredSummaries,
  mendDayAfter,
  mendDescribedNames,
  mendEnclosedRelatives,
  mendInterposed,
  mendTimedOutcomes,
  mendToldSubjects,
  mendYetTo,
} from "./mend-insertions.ts";
import { mendJoinedGerunds } from "./mend-joined-gerunds.ts";
import { mendLateParts } from "./mend-late-objects.ts";
import {
  mendActiveParticiples,
  mendDatedOpenings,
  mendEach,
  mendHavingDone,
  mendJoinedClauses,
  mendNeitherNor,
  mendSplitVerbs,
} from "./mend-late-verbs.ts";
import { mendHedgedConjuncts, mendListedNames, mendOwners } from "./mend-lists.ts";
import { mendJoined, mendMainVerb } from "./mend-main-verb.ts";
import { AND, ANY_SPEECH, BETWEEN, BY, DAY_SPAN, HAVE, RARE, THAT, TO, WHO } from "./mend-needs.ts";
import type { Node } from "./mend-node.ts";
import {
  mendDoubled,
  mendEnclosed,
  mendFronted,
  mendFrontedPhrases,
  mendOffices,
  mendOwnedTitles,
  mendTold,
} from "./mend-openings.ts";
import { mendPartedSubjects } from "./mend-parted-subjects.ts";
import {
  mendAppointments,
  mendCases,
  mendCommas,
  mendCounts,
  mendDays,
  mendGifts,
  mendNames,
  mendNumbers,
  mendPairs,
  mendPerfects,
  mendSides,
} from "./mend-phrases.ts";
import {
  mendAgents,
  mendAgentsOfActive,
  mendCompanions,
  mendCrimes,
  mendLateAgents,
  mendStrayPrepositions,
  PROSECUTED,
} from "./mend-prepositions.ts";
import { mendCalledOf, mendNamedPosts, mendQualifiers } from "./mend-qualifiers.ts";
import { mendQuoteSpeakers } from "./mend-quote-speakers.ts";
import { mendReceivers } from "./mend-receivers.ts";
import {
  mendAccording,
  mendBareContents,
  mendCiting,
  mendColonContents,
  mendParticiples,
  mendPleas,
  mendStackedReports,
  mendToldPersons,
  mendToldRelatives,
  TRANSITIVE,
} from "./mend-reports.ts";
import { mendSecondSpeech, mendSecondSubjects, mendSecondVerbs, mendTimedClauses } from "./mend-second-verbs.ts";
import {
  mendBareRelatives,
  mendCharges,
  mendClosingReports,
  mendClosingSpeech,
  mendDeeds,
  mendRelatives,
  mendSpeakers,
  mendSpeakingRelatives,
  mendSummaries,
  SAYINGS,
} from "./mend-speech.ts";
import { mendStrayCases } from "./mend-stacked-cases.ts";
import { mendActives, mendHeadless, mendNamedSubjects, mendOfClauses, mendPosts, mendTitled } from "./mend-subjects.ts";
import { mendDatedNames, mendShotDead, mendToldContents } from "./mend-told.ts";
import { mendWhatCalled } from "./mend-what-called.ts";
import { POST } from "./post-words.ts";
import { DAY } from "./time-words.ts";
import { ANSWERING, APPOINTING, BLAMING, CALLING_SO, GIVING, SPEAKING } from "./verb-classes.ts";

/** One way in which trees are mended. */
interface Mend {
  readonly mend: (nodes: Node[]) => void;
  /** A sentence without such a lemma needs no mending of this kind. */
  readonly needs?: RegExp;
}

/** In this order: what one mends another builds on. */
export const MENDS: readonly Mend[] = [
  { mend: mendCommas },
  { mend: mendArticles, needs: /^(?:the|an?)$/ },
  { mend: mendHedgedConjuncts, needs: AND },
  { mend: mendListedNames, needs: AND },
  { mend: mendQualifiers },
  { mend: mendStrayPrepositions },
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
  { mend: mendHeadless },
  { mend: mendOfClauses, needs: /^of$/ },
  { mend: mendNamedSubjects },
  { mend: mendOffices, needs: SPEAKING },
  { mend: mendEnclosed, needs: WHO },
  { mend: mendFronted },
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
  { mend: mendSecondSubjects },
  { mend: mendPairs },
  { mend: mendSides, needs: BETWEEN },
  { mend: mendAsides, needs: SPEAKING },
  { mend: mendGerunds, needs: TAKES_GERUND },
  { mend: mendDeeds, needs: BLAMING },
  { mend: mendCharges, needs: BLAMING },
  { mend: mendJoinedGerunds },
  { mend: mendClosingSpeech, needs: SPEAKING },
  { mend: mendClosingReports, needs: SPEAKING },
  { mend: mendStackedReports, needs: SPEAKING },
  { mend: mendRelatives, needs: WHO },
  { mend: mendSpeakingRelatives, needs: WHO },
  { mend: mendBareRelatives, needs: BLAMING },
  { mend: mendSummaries, needs: SAYINGS },
  { mend: mendSpeakers, needs: ANY_SPEECH },
  { mend: mendSecondThat, needs: THAT },
  { mend: mendStatements, needs: THAT },
  { mend: mendInterposed, needs: SPEAKING },
  { mend: mendAccused, needs: BLAMING },
  { mend: mendTimedOutcomes },
  { mend: mendYetTo, needs: HAVE },
  { mend: mendEnclosedRelatives, needs: WHO },
  { mend: mendPartedSubjects, needs: WHO },
  { mend: mendDayAfter, needs: DAY_SPAN },
  { mend: (nodes) => mendAnsweredSummaries(nodes, SAYINGS), needs: ANSWERING },
  { mend: (nodes) => mendToldSubjects(nodes, SAYINGS), needs: SAYINGS },
  { mend: mendOwnedTitles, needs: POST },
  { mend: mendNounContents, needs: TELLINGS },
  { mend: mendJoinedClauses, needs: /^(?:and|but|while)$/ },
  { mend: mendEach, needs: RARE },
  { mend: mendDatedOpenings, needs: DAY },
  { mend: mendNeitherNor, needs: RARE },
  { mend: mendActiveParticiples },
  { mend: mendDeedsDone },
  { mend: mendSplitVerbs, needs: SPEAKING },
  { mend: mendHavingDone, needs: HAVE },
  { mend: mendFarRelatives, needs: WHO },
  { mend: mendFarCharges, needs: BLAMING },
  { mend: mendCalled, needs: CALLING_SO },
  { mend: mendWhatCalled, needs: CALLING_SO },
  { mend: mendCalledOf, needs: CALLING_SO },
  { mend: mendJoiningWords },
  { mend: mendLateContents, needs: SPEAKING },
  { mend: mendNamedOffices },
  { mend: mendBlamedNouns, needs: THAT },
  { mend: mendNamedAmong, needs: RARE },
  { mend: mendPleas, needs: RARE },
  { mend: mendBareContents, needs: SPEAKING },
  { mend: mendToldRelatives, needs: SPEAKING },
  { mend: mendAccording, needs: WHO },
  { mend: mendToldPersons, needs: THAT },
  { mend: mendColonContents, needs: SPEAKING },
  { mend: mendToldContents, needs: THAT },
  { mend: mendBesideClauses },
  { mend: mendDatedNames, needs: DAY },
  { mend: mendShotDead, needs: RARE },
  { mend: mendTimedClauses },
  { mend: mendSecondVerbs },
  { mend: mendSecondSpeech, needs: SPEAKING },
  { mend: mendLateParts },
  { mend: mendQuoteSpeakers, needs: SPEAKING },
  { mend: mendNamedPosts, needs: POST },
  { mend: mendReceivers, needs: TO },
];
