/** Where the story's main event was, told with a verb of the lead and not with its noun: "gunmen stormed a hotel in Beledweyne". */
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, pathToRoot } from "../../analysis/syntax.ts";
import type { AnnotatedDocument, Mention } from "../../annotated-document.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { VIOLENT } from "../../coreference/events/event-marks.ts";
import { type Located, type Pattern, type PatternInput, relate } from "./pattern.ts";
import { IN, NEAR } from "./place-words.ts";

/** Sentences from the start that tell what happened. */
const LEAD = 5;
/** Kinds of event that strike one place. */
const STRIKING = /^(?:attack|disaster|protest|coup)$/;
/** Words between a verb and the place of what it tells: "stormed a hotel in the north of Beledweyne". */
const DEPTH = 4;

/** The first mention of the place behind a preposition of place in a clause of violence. */
function findSetting(input: PatternInput): readonly ChainClaim[] {
  if (input.sentence >= LEAD) return [];
  const { document, lexicon } = input;
  const { eventKind, entryId, place = -1, mentions = [] } = document.chains[document.mainEvent ?? -1] ?? {};
  const where = document.chains[place];
  if (!STRIKING.test(eventKind ?? "") || entryId !== undefined || where?.type !== "Place") return [];
  const { role = "" } = lexicon.findById(where.entryId ?? "") ?? {};
  if (/^(?:site|building)$/.test(role)) return [];
  const told = where.mentions.find((mention) => isTold(document, mention));
  const [event] = mentions;
  if (told?.sentence !== input.sentence || event === undefined) return [];
  const sentence = document.sentences[told.sentence];
  const predicate = NEAR.test(sentence === undefined ? "" : (caseOf(sentence, told.head) ?? ""))
    ? "NEAR"
    : "OCCURRED_IN";
  const subject: Located = { chain: document.mainEvent ?? -1, mention: { ...event, ...toSpan(told) } };
  return [relate("event.setting", predicate, subject, { chain: place, mention: told }, 0.65)];
}

function toSpan({ sentence, head, start, end }: Mention): Pick<Mention, "sentence" | "head" | "start" | "end"> {
  return { sentence, head, start, end };
}

function isTold({ sentences }: AnnotatedDocument, { sentence: index, head, mentionType }: Mention): boolean {
  const sentence = sentences[index];
  if (sentence === undefined || index >= LEAD || mentionType !== undefined) return false;
  const preposition = caseOf(sentence, head) ?? "";
  return (IN.test(preposition) || NEAR.test(preposition)) && isAmidViolence(sentence, head);
}

/** What is opened, set or fired need be nothing that strikes anybody. */
const HARMLESS = /^(?:open|set|fire|target)$/;

/** The next verb above is one of violence: "stormed a hotel in", not "told reporters in". */
function isAmidViolence(sentence: Sentence, head: number): boolean {
  const above = pathToRoot(sentence, head).slice(1, DEPTH + 1);
  const verb = above.find((at) => sentence.tokens[at]?.pos === "VERB");
  const { lemma = "" } = sentence.tokens[verb ?? -1] ?? {};
  return VIOLENT.test(lemma) && !HARMLESS.test(lemma);
}

export const EVENT_SETTING_PATTERNS: readonly Pattern[] = [
  {
    id: "event.setting",
    find: findSetting,
    examples: [
      {
        text: "Jundallah stormed a barracks in Zahedan. The attack shocked Iran.",
        claims: ["Zahedan attack OCCURRED_IN Zahedan"],
      },
      {
        text: "A passenger train derailed near Bauchi on Friday. The crash shocked Nigeria.",
        claims: ["Bauchi crash NEAR Bauchi"],
      },
    ],
    counterExamples: [
      "An official told reporters in Zahedan that an attack had killed nine people.",
      "The Zahedan attack shocked Iran.",
      "Ali Musa opened a school in Zahedan. The attack shocked Iran.",
    ],
  },
];
