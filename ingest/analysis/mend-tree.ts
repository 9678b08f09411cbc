/**
 * Mends what a statistical parser gets wrong in the prose of news again and again: days that swallow what follows them, the
 * clause before a closing "…, officials said", numbers that part a preposition from its noun.
 */
import type { Sentence, Token } from "./analyser.ts";
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
} from "./mend-clauses.ts";
import { mendMainVerb } from "./mend-main-verb.ts";
import type { Node } from "./mend-node.ts";
import { mendDoubled, mendEnclosed, mendFronted, mendOffices, mendTold } from "./mend-openings.ts";
import {
  mendAppointments,
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
import { mendParticiples, mendStackedReports } from "./mend-reports.ts";
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
} from "./mend-speech.ts";
import { mendActives, mendHeadless, mendNamedSubjects, mendOfClauses, mendPosts, mendTitled } from "./mend-subjects.ts";

/** In the order in which they are done: each builds on what those before it left. */
const MENDS: readonly ((nodes: Node[]) => void)[] = [
  mendCommas,
  mendContents,
  mendClaimed,
  mendDoubting,
  mendHeadless,
  mendOfClauses,
  mendNamedSubjects,
  mendOffices,
  mendEnclosed,
  mendFronted,
  mendMainVerb,
  mendParticiples,
  mendTitled,
  mendDoubled,
  mendPosts,
  mendActives,
  mendNames,
  mendGifts,
  mendAppointments,
  mendNumbers,
  mendCounts,
  mendSaying,
  mendOutcomes,
  mendRemarks,
  mendDays,
  mendTold,
  mendParticles,
  mendInfinitives,
  mendGoals,
  mendAttempts,
  mendPerfects,
  mendPairs,
  mendSides,
  mendAsides,
  mendGerunds,
  mendDeeds,
  mendCharges,
  mendClosingSpeech,
  mendClosingReports,
  mendStackedReports,
  mendRelatives,
  mendSpeakingRelatives,
  mendBareRelatives,
  mendSummaries,
  mendSpeakers,
];

/** The same words under mended heads and relations. */
export function mendTree(sentence: Sentence): Sentence {
  const nodes: Node[] = sentence.tokens.map(({ lemma, text, pos, head, dep }) => ({ lemma, text, pos, head, dep }));
  for (const mend of MENDS) mend(nodes);
  const changed = nodes.some(
    ({ head, dep }, position) => head !== sentence.tokens[position]?.head || dep !== sentence.tokens[position].dep,
  );
  if (!changed || nodes.some((_, position) => hasCycle(nodes, position))) return sentence;
  return {
    ...sentence,
    tokens: sentence.tokens.map(
      (token, position): Token => ({
        ...token,
        head: nodes[position]?.head ?? token.head,
        dep: nodes[position]?.dep ?? token.dep,
      }),
    ),
  };
}

function hasCycle(nodes: readonly Node[], from: number): boolean {
  let at = from;
  for (let steps = 0; steps <= nodes.length; steps += 1) {
    at = nodes[at]?.head ?? -1;
    if (at < 0) return false;
  }
  return true;
}
