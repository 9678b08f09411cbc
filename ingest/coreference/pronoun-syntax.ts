/** Where in the tree a pronoun and a candidate stand to each other: bound, joined, in front, in passing. */
import type { Sentence, Token } from "../analysis/analyser.ts";
import { caseOf, childrenOf, findChild, firstConjunct } from "../analysis/syntax.ts";
import { BLAMING } from "../analysis/verb-classes.ts";
import type { Mention } from "../annotated-document.ts";
import { OBJECT_CONTROL } from "../propositions/support-verbs.ts";

interface PronounForm {
  readonly possessive?: true;
  readonly reflexive?: true;
}

/** "Ukraine and its allies": the owner of what is joined to a name is that name. */
export function isJoined(sentence: Sentence, pronoun: Token, head: number): boolean {
  const owned = sentence.tokens[pronoun.head];
  return owned !== undefined && owned.dep === "conj" && owned.head === head;
}

/** "In his first speech, Putin said": a name after the pronoun counts if the pronoun stands in a phrase before the subject. */
export function isFronted(sentence: Sentence, position: number, mention: Mention): boolean {
  const word = sentence.tokens[mention.head];
  if (word === undefined || !word.dep.startsWith("nsubj")) return false;
  let at = position;
  for (let steps = 0; steps < 12 && at >= 0; steps += 1) {
    const token = sentence.tokens[at];
    if (token === undefined) return false;
    if (token.head === word.head && /^(?:obl|advcl)/.test(token.dep)) return true;
    at = token.head;
  }
  return false;
}

/** "Sudan severed ties and accused it": the subject of the first verb is that of the second; of "accused X of luring him" it is X. */
export function sharesSubject(sentence: Sentence, verb: number, subject: number): boolean {
  let at = verb;
  for (let steps = 0; steps < 4; steps += 1) {
    const token = sentence.tokens[at];
    if (token === undefined) return false;
    const own = childrenOf(sentence, at).find((child) => (sentence.tokens[child]?.dep ?? "").startsWith("nsubj"));
    if (own !== undefined) return own === subject;
    if (!/^(?:conj|xcomp|advcl)$/.test(token.dep)) return false;
    const controls = token.dep !== "conj" && OBJECT_CONTROL.has(sentence.tokens[token.head]?.lemma ?? "");
    const object = controls ? findChild(sentence, token.head, ["obj"]) : undefined;
    if (object !== undefined) return object === subject;
    at = token.head;
  }
  return false;
}

/** Whom "itself" must stand for: "X, which calls itself", "a group calling itself"; none where the verb's subject cannot be found. */
function findReflexiveSubject(sentence: Sentence, pronoun: Token): number | undefined {
  if (!/^(?:obj|iobj|obl)/.test(pronoun.dep)) return undefined;
  const subject = findChild(sentence, pronoun.head, ["nsubj", "nsubj:pass"]);
  const verb = sentence.tokens[pronoun.head];
  if (subject === undefined) return verb?.dep === "acl" ? verb.head : undefined;
  if (!/^(?:which|who|that)$/.test(sentence.tokens[subject]?.lemma ?? "")) return subject;
  if (verb?.dep === "acl:relcl") return verb.head;
  const noun = subject - (sentence.tokens[subject - 1]?.text === "," ? 2 : 1);
  return /^(?:NOUN|PROPN)$/.test(sentence.tokens[noun]?.pos ?? "") ? noun : undefined;
}

/** "Rajapaksa" in "Wickremesinghe, whom Rajapaksa named, declared …": said in passing. */
export function isInPassing(sentence: Sentence, head: number): boolean {
  let at = head;
  for (let steps = 0; steps < 5 && at >= 0; steps += 1) {
    const token = sentence.tokens[at];
    if (token === undefined) return false;
    // "since Rajapaksa was ousted".
    if (/^(?:acl:relcl|advcl)$/.test(token.dep)) return true;
    if (token.pos === "VERB" && !/^(?:conj|xcomp|aux)/.test(token.dep)) return false;
    at = token.head;
  }
  return false;
}

/** "Chad is one of its members", "Chad was named as its host": nobody is said to be what he owns. */
function isOwnPredicate(sentence: Sentence, owned: number, head: number): boolean {
  const noun = sentence.tokens[owned];
  if (noun === undefined) return false;
  if (noun.dep.startsWith("nmod") && sentence.tokens[noun.head]?.lemma === "one")
    return isOwnPredicate(sentence, noun.head, head);
  const own = childrenOf(sentence, owned).some((child) => sentence.tokens[child]?.lemma === "own");
  if (own) return false;
  // "was in his fourth term".
  if (findChild(sentence, owned, ["cop"]) !== undefined)
    return caseOf(sentence, owned) === undefined && findChild(sentence, owned, ["nsubj"]) === head;
  return caseOf(sentence, owned) === "as" && findChild(sentence, noun.head, ["nsubj:pass"]) === head;
}

/** "Opposition leader Anna Nowak blamed him": what is apposed to a word stands where that word does. */
export function findPhraseHead({ tokens }: Sentence, head: number): number {
  const token = tokens[head];
  const above = token !== undefined && /^(?:appos|flat|nmod:desc)$/.test(token.dep) ? token.head : -1;
  return tokens[above] === undefined ? head : above;
}

/** "Ortiz, whom he accused", "Hamas, with which it is confused": the nouns that "who" or "which" beside a word means are another. */
export function findRelativeRivals(sentence: Sentence, position: number): readonly number[] {
  const { tokens } = sentence;
  const own = tokens[position];
  const verb = tokens[own?.head ?? -1];
  if (own === undefined || verb === undefined || own.dep === "nmod:poss") return [];
  // "a lawyer who was with him".
  const inside = childrenOf(sentence, position).find(
    (child) => tokens[child]?.dep === "nsubj" && RELATIVES.test(tokens[child].lemma),
  );
  if (inside !== undefined) return [findWordBefore(sentence, inside), own.head];
  const opener = childrenOf(sentence, own.head).find(
    (child) => child < position && RELATIVES.test(tokens[child]?.lemma ?? "") && tokens[child]?.pos === "PRON",
  );
  if (opener === undefined) return [];
  return [findWordBefore(sentence, opener), ...(verb.dep === "acl:relcl" ? [verb.head] : [])];
}

const RELATIVES = /^(?:who|whom|which|that)$/;

/** The word that a relative pronoun follows, a comma and a preposition left out. */
function findWordBefore({ tokens }: Sentence, opener: number): number {
  let at = opener - 1;
  if (tokens[at]?.pos === "ADP") at -= 1;
  return tokens[at]?.text === "," ? at - 1 : at;
}

/** Subject and object of one verb are two, and one if the pronoun is reflexive; the owner is not what it owns. */
export function isBound(sentence: Sentence, position: number, head: number, pronoun: PronounForm): boolean {
  // "freed twelve of them": the number stands where they would.
  const [a, b] = [sentence.tokens[findCounting(sentence, position) ?? position], sentence.tokens[head]];
  if (a === undefined || b === undefined) return false;
  if (pronoun.reflexive === true) return (findReflexiveSubject(sentence, a) ?? head) !== head;
  if (a.head === head && pronoun.possessive === true) return true;
  if (pronoun.possessive === true && isOwnPredicate(sentence, a.head, head)) return true;
  if (pronoun.possessive !== true && /^(?:obj|iobj)/.test(a.dep)) {
    // "Mali's government cut ties with Chad, accusing it": nobody blames whose body he is.
    const owned = sentence.tokens[b.head]?.lemma ?? "";
    const blames =
      /^(?:nmod|compound|amod)/.test(b.dep) &&
      // "Its main rival accused it"; "Chad's police beat them".
      (BLAMING.test(sentence.tokens[a.head]?.lemma ?? "") ? !OPPOSED.test(owned) : ARMED.test(owned));
    // "Ortiz, the head of the union, condemned it": nor the body that he heads.
    if (blames && sharesSubject(sentence, a.head, findPhraseHead(sentence, b.head))) return true;
    // "Kenya and Uganda attacked them": nor is either of those who do it.
    const first = b.dep === "conj" ? firstConjunct(sentence, head) : head;
    if (sharesSubject(sentence, a.head, blames ? b.head : first)) return true;
  }
  return (
    pronoun.possessive !== true &&
    a.head === b.head &&
    /^(?:nsubj|obj|iobj|obl)/.test(a.dep) &&
    /^(?:nsubj|obj|iobj|obl)/.test(b.dep)
  );
}

/** Bodies that do nothing to whom they belong. */
const ARMED =
  /^(?:police|army|military|force|troop|troops|navy|guard|soldier|policeman|officer|fighter|security|agent|government|authority)$/;

/** "three of them", "most of them": the word that says how many, undefined where none does. */
export function findCounting(sentence: Sentence, position: number): number | undefined {
  const { dep = "", head = -1 } = sentence.tokens[position] ?? {};
  const count = sentence.tokens[head];
  if (!/^(?:nmod|obl)/.test(dep) || count === undefined || caseOf(sentence, position) !== "of") return undefined;
  return count.pos === "NUM" || COUNTS.test(count.lemma) ? head : undefined;
}

/** The plural noun before an aside ", Ana Rey among them", undefined where the pronoun stands elsewhere or none is in the sentence. */
export function findAmong({ tokens }: Sentence, position: number): number | undefined {
  if (tokens[position]?.text !== "them" || !/^among$/i.test(tokens[position - 1]?.text ?? "")) return undefined;
  // "militants lived among them" means others than the militants.
  const comma = tokens.findLastIndex(({ text }, at) => at < position && text === ",");
  const named = tokens.slice(comma + 1, position - 1);
  if (comma < 0 || named.some(({ pos }) => /^(?:VERB|AUX)$/.test(pos))) return undefined;
  const found = tokens
    .slice(0, comma)
    .findLastIndex(({ pos, text, lemma, dep }) => pos === "NOUN" && text.toLowerCase() !== lemma && MEANT.test(dep));
  return found < 0 ? undefined : found;
}

const MEANT = /^(?:nsubj|obj|iobj|obl|nmod$|root)/;

const COUNTS =
  /^(?:one|two|some|many|most|several|none|few|all|both|each|any|half|majority|dozens?|scores?|hundreds?|thousands?|number|third|quarter|rest|more|neither|either)$/;

/** Who is called so by what he is against, and blames just that. */
const OPPOSED = /^(?:rival|opponent|critic|enemy|foe|adversary|challenger|detractor|victim|accuser|survivor)$/;

/** Subject of the main verb of the sentence, or of one joined to it. */
export function isMainSubject(sentence: Sentence, head: number): boolean {
  const word = sentence.tokens[head];
  if (word === undefined || !word.dep.startsWith("nsubj")) return false;
  let at = word.head;
  for (let steps = 0; steps < 4; steps += 1) {
    const token = sentence.tokens[at];
    if (token === undefined) return false;
    if (token.head < 0) return true;
    if (token.dep !== "conj" && token.dep !== "parataxis") return false;
    at = token.head;
  }
  return false;
}

/** "KYIV, Ukraine (AP) —": where and by whom a report was filed is nothing that it speaks of. */
export function isDateline({ tokens }: Sentence): boolean {
  return /^(?:[-–—―:]|--)$/.test(tokens.at(-1)?.text ?? "") && tokens.every(({ pos }) => pos !== "VERB");
}
