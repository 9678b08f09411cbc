/** Subjects of clauses that have none of their own, found by where they stand. */
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, childrenOf, findChild, findChildren } from "../analysis/syntax.ts";
import { antecedentOf } from "./antecedents.ts";
import type { Arguments } from "./arguments.ts";

/** The subject of a clause that opens the sentence, or that says in what somebody is the first. */
export function findNamedElsewhere(sentence: Sentence, verb: number): number | undefined {
  return findFrontedSubject(sentence, verb) ?? findRanked(sentence, verb);
}

/** "Claimed by ISIS, the attack …": a participle that opens the sentence speaks of the subject that follows its comma. */
function findFrontedSubject(sentence: Sentence, verb: number): number | undefined {
  const { tokens } = sentence;
  const opening = tokens.slice(0, verb).every(({ pos }) => pos === "ADV" || pos === "PUNCT" || pos === "SCONJ");
  if (!opening || !/(?:ed|en|ing|wn|ught)$/.test(tokens[verb]?.text.toLowerCase() ?? "")) return undefined;
  const comma = tokens.findIndex(({ text }, position) => position > verb && text === ",");
  if (comma < 0) return undefined;
  const subject = tokens.findIndex(({ dep }, position) => position > comma && /^nsubj/.test(dep));
  return subject < 0 ? undefined : subject;
}

/** "Director Bortnikov of the FSB, the security service, alleging": the first of what is named side by side. */
export function firstOfApposition(sentence: Sentence, noun: number): number {
  let first = noun;
  for (let steps = 0; steps < 4; steps += 1) {
    const token = sentence.tokens[first];
    const listed = token?.dep === "conj" && findChild(sentence, first, ["cc"]) === undefined;
    const above = token === undefined ? undefined : sentence.tokens[token.head];
    if (
      token === undefined ||
      above === undefined ||
      (token.dep !== "appos" && !listed) ||
      !/^(?:NOUN|PROPN|PRON)$/.test(above.pos)
    )
      return first;
    first = token.head;
  }
  return first;
}

const RANK =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|last|latest|only)$/;

/** "Chad became the fifth state to recognise it", "Berg, the first leader to visit Oslo": whoever is called so does it. */
function findRanked(sentence: Sentence, verb: number): number | undefined {
  const { dep, head = -1 } = sentence.tokens[verb] ?? {};
  const noun = sentence.tokens[head];
  if (dep !== "acl" || noun === undefined) return undefined;
  if (!findChildren(sentence, head, ["amod"]).some((it) => RANK.test(sentence.tokens[it]?.lemma ?? "")))
    return undefined;
  if (!findChildren(sentence, verb, ["mark"]).some((it) => sentence.tokens[it]?.lemma === "to")) return undefined;
  const become = noun.dep === "xcomp" && sentence.tokens[noun.head]?.lemma === "become";
  const joined = noun.dep === "conj" && findChild(sentence, head, ["cop"]) !== undefined;
  const subject =
    findChild(sentence, head, ["nsubj"]) ??
    (become || joined ? findChild(sentence, noun.head, ["nsubj", "nsubj:pass"]) : undefined);
  return subject === undefined ? firstOfApposition(sentence, head) : antecedentOf(sentence, subject);
}

/** "called it absurd to blame Chad", "found it hard to talk": nobody named does so. */
export function isAnybodys(sentence: Sentence, adjective: number): boolean {
  const { pos, dep, head = -1 } = sentence.tokens[adjective] ?? {};
  if (!/^(?:ADJ|NOUN)$/.test(pos ?? "") || dep !== "xcomp") return false;
  const object = findChild(sentence, head, ["obj"]);
  return sentence.tokens[object ?? -1]?.text === "it" && (object ?? 0) < adjective;
}

/** "a charge they have levelled": a relative clause with a subject and no object is about the noun it hangs on. */
export function lacksObject(sentence: Sentence, verb: number, args: Arguments): boolean {
  const token = sentence.tokens[verb];
  if (token?.dep !== "acl:relcl" || !args.has("agent") || args.has("patient")) return false;
  return !childrenOf(sentence, verb).some((child) => {
    const word = sentence.tokens[child];
    return (
      word !== undefined &&
      (/^(?:ccomp|xcomp|mark)/.test(word.dep) ||
        // "the men, who fired on guards": the noun is its subject already.
        (/^nsubj/.test(word.dep) && /^(?:who|which|that)$/.test(word.lemma)) ||
        /^(?:where|when|why|how)$/.test(word.lemma) ||
        (/^obl/.test(word.dep) && /^(?:which|whom|that)$/.test(word.lemma) && caseOf(sentence, child) !== undefined))
    );
  });
}
