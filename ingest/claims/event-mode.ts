/** A deed that is only promised, threatened, asked for or refused: what happened is the promise, threat, demand or refusal. */
import type { EventType } from "../../cypher/ontology.ts";
import type { Sentence } from "../analysis/analyser.ts";
import { childrenOf, findChild, isNegated } from "../analysis/syntax.ts";

type Mode = "promised" | "threatened" | "demanded" | "refused";

function rows(mode: Mode, words: string): readonly (readonly [string, Mode])[] {
  return words.split(" ").map((word) => [word, mode] as const);
}

const MODES: ReadonlyMap<string, Mode> = new Map([
  ...rows(
    "promised",
    "agree promise pledge vow offer commit undertake volunteer guarantee willing ready prepared committed willingness readiness promise pledge offer agreement commitment consent accept",
  ),
  ...rows("threatened", "threaten threat warn warning ultimatum"),
  ...rows(
    "demanded",
    "demand urge call request ask press pressure insist require appeal implore beg exhort order instruct command plead lobby petition demand request appeal plea call_on call_for",
  ),
  ...rows("refused", "refuse decline reject oppose veto refusal rejection balk"),
]);

const FRIENDLY: ReadonlySet<EventType> = new Set([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "AID",
  "CONCEDE",
  "RETREAT",
]);
const HOSTILE: ReadonlySet<EventType> = new Set(["SANCTION", "COERCE", "ASSAULT", "FIGHT", "MOBILIZE"]);

/** The type of what is reported where the claim itself speaks of a deed of the type given. */
export function toReportedType(type: EventType, sentence: Sentence, trigger: number): EventType {
  const mode = findMode(sentence, trigger);
  if (mode === "threatened") return HOSTILE.has(type) || type === "RETREAT" ? "THREATEN" : type;
  if (mode === "demanded") return HOSTILE.has(type) || FRIENDLY.has(type) ? "DEMAND" : type;
  if (mode === "promised") return FRIENDLY.has(type) ? "AGREE" : HOSTILE.has(type) ? "THREATEN" : type;
  if (mode === "refused") return FRIENDLY.has(type) ? "REJECT" : type;
  return type;
}

/** From the deed up to the word that governs it. */
function findMode(sentence: Sentence, trigger: number): Mode | undefined {
  let at = trigger;
  for (let steps = 0; steps < 4; steps += 1) {
    const token = sentence.tokens[at];
    const governor = sentence.tokens[token?.head ?? -1];
    const auxiliary = childrenOf(sentence, at).find(
      (child) =>
        /^aux/.test(sentence.tokens[child]?.dep ?? "") &&
        /^(?:will|shall|'ll|must|would)$/.test(sentence.tokens[child]?.text.toLowerCase() ?? ""),
    );
    if (auxiliary !== undefined && findChild(sentence, at, ["aux"]) !== undefined) {
      const word = sentence.tokens[auxiliary]?.text.toLowerCase();
      if (word === "must") return "demanded";
      if (hasCondition(sentence, at)) return "threatened";
      if (word !== "would" || token?.dep === "ccomp") return isNegated(sentence, at) ? "refused" : "promised";
    }
    if (
      token === undefined ||
      governor === undefined ||
      !/^(?:xcomp|ccomp|acl$|obj|nsubj:pass|conj|obl|nmod)/.test(token.dep)
    )
      return undefined;
    const mode = MODES.get(governor.lemma);
    if (mode !== undefined && token.dep !== "conj") return mode;
    if (token.dep === "obl" || token.dep.startsWith("nmod")) return undefined;
    at = token.head;
  }
  return undefined;
}

/** "will withdraw unless": a promise that is a threat. */
function hasCondition(sentence: Sentence, verb: number): boolean {
  return childrenOf(sentence, verb).some((child) =>
    childrenOf(sentence, child).some((mark) => sentence.tokens[mark]?.lemma === "unless"),
  );
}
