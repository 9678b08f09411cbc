/** What a clause says an event to be: "the siege was a battle", "the riots, also called the Bread War", "the Great Fire, a blaze that …". */
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, childrenOf, findChild } from "../../analysis/syntax.ts";
import type { Cluster } from "../cluster.ts";
import { isKindCompatible } from "./event-kinds.ts";
import type { EventContext, EventMention } from "./event-mentions.ts";

/** Nouns that count events: "a wave of protests". */
const RUNS = /^(?:wave|series|string|spate|succession|round)$/;
/** From one name up to another that it also has. */
const ALSO_CALLED =
  /^,? \(?(?:(?:also|often|better|widely|now|sometimes|locally|otherwise) )?(?:called|known as|dubbed|nicknamed|remembered as|referred to as) (?:the )?["“']?$/;
/** From a name over another that it also has up to what it was: the tree takes the one in the middle for the verb. */
const IS_ALSO_A =
  /^(?:,[^,;:]{3,60}\b(?:called|known as|dubbed)\b[^,;:]{3,40},| \([^()]{3,60}\)) (?:was|were|is) (?:an? (?:wave|series|string|spate) of )?$/;

/** The event that the clause of this mention says is the same. */
export function findSameByClause(
  found: EventMention,
  events: readonly Cluster[],
  { sentences, text }: EventContext,
): Cluster | undefined {
  const { mention, named, phrase } = found;
  const sentence = sentences[mention.sentence];
  if (sentence === undefined) return undefined;
  if (named !== undefined)
    return events.find(({ mentions }) =>
      mentions.some(({ sentence: at, end }) => {
        return at === mention.sentence && end < mention.start && ALSO_CALLED.test(text.slice(end, mention.start));
      }),
    );
  if (phrase.article === "bare" && !phrase.plural) return undefined;
  const subject = findSubject(sentence, mention.head) ?? findNameBefore(sentence, mention.head);
  return events.find(
    ({ mentions, names, eventKind }) =>
      (names.size > 0 || isKindCompatible(found.kind, eventKind) || (isViolent(found.kind) && isViolent(eventKind))) &&
      mentions.some(
        ({ sentence: at, head, end }) =>
          at === mention.sentence && (head === subject || IS_ALSO_A.test(text.slice(end, mention.start))),
      ),
  );
}

function isViolent(kind: string | undefined): boolean {
  return /^(?:attack|war|coup|protest|disaster|generic)$/.test(kind ?? "");
}

/** Of "the massacre was a bombing" or "the riots were a wave of protests". */
function findSubject(sentence: Sentence, head: number): number | undefined {
  const { tokens } = sentence;
  const above = tokens[head]?.head ?? -1;
  const run = caseOf(sentence, head) === "of" && RUNS.test(tokens[above]?.lemma ?? "");
  const predicate = run ? above : head;
  const copula = findChild(sentence, predicate, ["cop"]);
  const doubted = childrenOf(sentence, predicate).some(
    (child) => /^(?:not|n't|never|no|nothing)$/.test(tokens[child]?.lemma ?? "") || tokens[child]?.dep === "aux",
  );
  return copula === undefined || doubted ? undefined : findChild(sentence, predicate, ["nsubj"]);
}

/** "the Halabja strike, an attack that …": the noun that it is apposed to. */
function findNameBefore({ tokens }: Sentence, head: number): number | undefined {
  const { dep = "", head: above = -1 } = tokens[head] ?? {};
  return dep === "appos" && above >= 0 && above < head ? above : undefined;
}
