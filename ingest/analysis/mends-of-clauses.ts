/** The later ways in which trees are mended: who says what, relative clauses, second verbs. They stand in the order in which they build on each other. */
import { mendBesideClauses } from "./mend-beside-clauses.ts";
import { mendAsides, mendGerunds, TAKES_GERUND } from "./mend-clauses.ts";
import { CONTENT_NOUNS, mendAskedAims, mendNounContents } from "./mend-contents.ts";
import { mendDeedPlaces } from "./mend-deed-places.ts";
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
import { mendGardenPaths } from "./mend-garden-paths.ts";
import { mendSecondThat, mendStatements } from "./mend-having.ts";
import { mendHeldSubjects, mendLeaningParticiples } from "./mend-held-subjects.ts";
import {
  mendAccused,
  mendAnsweredSummaries,
  mendDayAfter,
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
import { mendJoinedTitles } from "./mend-named-subjects.ts";
import { AND, ANY_SPEECH, BETWEEN, DAY_SPAN, HAVE, RARE, THAT, TO, WHO } from "./mend-needs.ts";
import type { Mend } from "./mend-node.ts";
import { mendOwnedTitles } from "./mend-openings.ts";
import { mendPartedContents } from "./mend-parted-contents.ts";
import {
  mendHavingMet,
  mendJoinedByAnd,
  mendNamedBeforeAmong,
  mendNationsBeforeTitles,
  mendSamePrepositions,
} from "./mend-parted-names.ts";
import { mendPartedSubjects } from "./mend-parted-subjects.ts";
import { mendPairs, mendSides } from "./mend-phrases.ts";
import { mendCalledOf, mendNamedPosts } from "./mend-qualifiers.ts";
import { mendQuoteSpeakers } from "./mend-quote-speakers.ts";
import { mendReceivers } from "./mend-receivers.ts";
import {
  mendAccording,
  mendBareContents,
  mendColonContents,
  mendPleas,
  mendStackedReports,
  mendToldPersons,
  mendToldRelatives,
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
import { mendDatedNames, mendShotDead, mendToldContents } from "./mend-told.ts";
import { mendCalledNames, mendCalledPersons, mendWhatCalled } from "./mend-what-called.ts";
import { POST } from "./post-words.ts";
import { DAY } from "./time-words.ts";
import { ANSWERING, BLAMING, CALLING_SO, SPEAKING } from "./verb-classes.ts";

export const MENDS_OF_CLAUSES: readonly Mend[] = [
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
  { mend: mendPartedContents, needs: THAT },
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
  { mend: mendNounContents, needs: CONTENT_NOUNS },
  { mend: mendJoinedClauses, needs: /^(?:and|but|while)$/ },
  { mend: mendEach, needs: RARE },
  { mend: mendDatedOpenings, needs: DAY },
  { mend: mendNeitherNor, needs: RARE },
  { mend: mendActiveParticiples },
  { mend: mendGardenPaths },
  { mend: mendDeedsDone },
  { mend: mendDeedPlaces },
  { mend: mendSplitVerbs, needs: SPEAKING },
  { mend: mendHavingDone, needs: HAVE },
  { mend: mendLeaningParticiples, needs: HAVE },
  { mend: mendFarRelatives, needs: WHO },
  { mend: mendFarCharges, needs: BLAMING },
  { mend: mendCalled, needs: CALLING_SO },
  { mend: mendWhatCalled, needs: CALLING_SO },
  { mend: mendCalledPersons },
  { mend: mendCalledNames, needs: CALLING_SO },
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
  { mend: mendJoinedTitles, needs: POST },
  { mend: mendAskedAims, needs: TO },
  { mend: mendQuoteSpeakers, needs: SPEAKING },
  { mend: mendNamedPosts, needs: POST },
  { mend: mendReceivers, needs: TO },
  { mend: mendHeldSubjects },
  { mend: mendNationsBeforeTitles, needs: POST },
  { mend: mendJoinedByAnd, needs: AND },
  { mend: mendSamePrepositions, needs: AND },
  { mend: mendNamedBeforeAmong, needs: RARE },
  { mend: mendHavingMet, needs: HAVE },
];
