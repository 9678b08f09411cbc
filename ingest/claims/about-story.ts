/** When a denial or an admission is of the story's main event, though it does not name it. */
import type { Token } from "../analysis/analyser.ts";
import type { AnnotatedDocument } from "../annotated-document.ts";
import { VIOLENT } from "../frames/deeds.ts";
import type { Proposition } from "../propositions/proposition.ts";
import type { FrameContext } from "./frame-context.ts";

/** What can be denied or admitted without naming the event: a charge, a part in it, guilt. A report or a rumour is another matter. */
const STORY_NOUNS =
  /^(?:accusation|allegation|charge|claim|involvement|responsibility|role|part|complicity|link|connection|hand|guilt|blame|participation|attack|dimension|suspicion|wrongdoing|everything)$/;

const OTHERS = /^(?:similar|other|previous|earlier|past|such|separate|unrelated)$/;

const HAVING = /^(?:have|play|take|bear|carry_out|carry|plan|commit|launch|stage|order|organise|organize|mount)$/;

function isNothingToDo(tokens: readonly Token[], named: readonly number[]): boolean {
  return named.some(
    (at) =>
      tokens[at]?.lemma === "nothing" &&
      tokens[at + 1]?.lemma === "to" &&
      tokens[at + 2]?.lemma === "do" &&
      tokens[at + 3]?.lemma === "with" &&
      POINTING.test(tokens[at + 4]?.lemma ?? ""),
  );
}

const POINTING = /^(?:it|this|that|the|these|those)$/;

/** "involved in one way or another". */
const MANNERS = /^(?:way|form|manner|fashion|capacity|extent|degree|sense)$/;

export function isAboutStory(proposition: Proposition, { document }: FrameContext): boolean {
  const tokens = document.sentences[proposition.sentence]?.tokens ?? [];
  const trigger = tokens[proposition.trigger];
  const named = [
    ...(proposition.args.get("patient") ?? []),
    // "denied having had a hand in it"; but money that changed hands is no part in anything.
    ...((proposition.args.get("comp:self") ?? []).some((verb) => HAVING.test(tokens[verb]?.lemma ?? ""))
      ? (proposition.args.get("comp:patient") ?? [])
      : []),
    // "suspicion fell on them".
    ...(proposition.args.get("agent") ?? []).filter((at) => /^(?:suspicion|blame)$/.test(tokens[at]?.lemma ?? "")),
    ...(proposition.args.get("prep:of") ?? []),
    ...(proposition.args.get("prep:to") ?? []),
  ];
  // "had nothing to do with it", whatever "it" is.
  if (trigger?.lemma === "have" && isNothingToDo(tokens, named)) return true;
  // "Ecuador was not involved": in what the story is about.
  if (/^involved?$/.test(proposition.lemma))
    return (proposition.args.get("prep:in") ?? []).every(
      (at) => POINTING.test(tokens[at]?.lemma ?? "") || MANNERS.test(tokens[at]?.lemma ?? ""),
    );
  const nouns = named.filter((position) => STORY_NOUNS.test(tokens[position]?.lemma ?? ""));
  // "rejected similar charges last year": they were of something else.
  const other = (noun: number): boolean => tokens.some(({ head, lemma }) => head === noun && OTHERS.test(lemma));
  if (nouns.length > 0 && nouns.every(other)) return false;
  if (proposition.form === "noun" || nouns.length > 0) return true;
  // "claims Ukraine denies": the claims are what the clause hangs on.
  return named.length === 0 && STORY_NOUNS.test(tokens[trigger?.head ?? -1]?.lemma ?? "");
}

/** Of a trial or a funeral nobody is guilty: it is about what came before. */
const PROCEEDINGS = /^(?:trial|funeral)$/;

/**
 * The event that a story is about, where somebody is said to have a part in it: the main one, or where that is a trial the one of
 * those kinds that is spoken of most.
 *
 * @param kinds that the event may be of; all but proceedings if undefined
 */
export function findStoryEvent(
  { chains, mainEvent }: Pick<AnnotatedDocument, "chains" | "mainEvent">,
  kinds?: readonly string[],
): number | undefined {
  const main = chains[mainEvent ?? -1]?.eventKind ?? "";
  if (mainEvent !== undefined && (kinds === undefined ? !PROCEEDINGS.test(main) : kinds.includes(main)))
    return mainEvent;
  if (!PROCEEDINGS.test(main)) return undefined;
  const fitting: readonly string[] = kinds ?? VIOLENT;
  const often = chains.reduce<number>((best, { eventKind, mentions }, at) => {
    const fits = eventKind !== undefined && fitting.includes(eventKind);
    return fits && mentions.length > (chains[best]?.mentions.length ?? 1) ? at : best;
  }, -1);
  return often < 0 ? undefined : often;
}
