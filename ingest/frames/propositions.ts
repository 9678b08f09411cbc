/** Finds the propositions of a sentence. Only trees are read here, no words but those of `support-verbs.ts`. */
import type { Sentence, Token } from "../analysis/analyser.ts";
import { caseOf, childrenOf, conjuncts, findChild, findChildren } from "../analysis/syntax.ts";
import type { Proposition, Slot } from "./proposition.ts";
import { BLAMERS, CONTROL_NOUNS, findSupportVerb, MEASURES, OBJECT_CONTROL, SPEECH_NOUNS } from "./support-verbs.ts";

type Arguments = Map<Slot, number[]>;

/** All verbal, nominal and adjectival propositions of a sentence, in order of their triggers. */
export function findPropositions(sentence: Sentence, index: number): readonly Proposition[] {
  const verbs = new Map<number, Arguments>();
  const propositions: Proposition[] = [];
  for (const [i, token] of sentence.tokens.entries()) {
    if (isVerb(token)) {
      const args = findVerbArguments(sentence, i, verbs, 0);
      const lemma = toPhrasalLemma(sentence, i);
      propositions.push({ sentence: index, trigger: i, lemma, form: "verb", args: spread(sentence, args) });
      propositions.push(...findPhrasal(sentence, index, i, lemma, args));
    } else if (token.pos === "NOUN" || token.pos === "PROPN") {
      propositions.push(toNounProposition(sentence, index, i, verbs));
    } else if (token.pos === "ADJ") {
      propositions.push({
        sentence: index,
        trigger: i,
        lemma: token.lemma,
        form: "adjective",
        args: spread(sentence, findAdjectiveArguments(sentence, i, verbs)),
      });
    }
  }
  return propositions;
}

function isVerb(token: Token): boolean {
  return token.pos === "VERB" || (token.pos === "AUX" && !/^(aux|cop)/.test(token.dep));
}

/** The verb with its particle: `crack_down`, `carry_out`. */
function toPhrasalLemma(sentence: Sentence, verb: number): string {
  const lemma = sentence.tokens[verb]?.lemma ?? "";
  const particle = findChild(sentence, verb, ["compound:prt"]);
  return particle === undefined ? lemma : `${lemma}_${sentence.tokens[particle]?.lemma ?? ""}`;
}

/** "taking over the government": a particle that the tree reads as a preposition. Frames know which pairs are one verb. */
function findPhrasal(
  sentence: Sentence,
  index: number,
  verb: number,
  lemma: string,
  args: Arguments,
): readonly Proposition[] {
  if (args.has("patient")) return [];
  return [...args].flatMap(([slot, heads]) => {
    if (!/^prep:(?:over|out|down|up|off|back|in)$/.test(slot)) return [];
    const own: Arguments = new Map([...args, ["patient", heads]]);
    return [
      {
        sentence: index,
        trigger: verb,
        lemma: `${lemma}_${slot.slice(5)}`,
        form: "verb" as const,
        args: spread(sentence, own),
      },
    ];
  });
}

function add(args: Arguments, slot: Slot, ...tokens: readonly number[]): void {
  const list = args.get(slot) ?? [];
  for (const token of tokens) if (!list.includes(token)) list.push(token);
  if (list.length > 0) args.set(slot, list);
}

function spread(sentence: Sentence, args: Arguments): ReadonlyMap<Slot, readonly number[]> {
  return new Map(
    [...args].map(([slot, heads]) => [
      slot,
      [...new Set(heads.flatMap((head) => [head, ...findListed(sentence, head)]))],
    ]),
  );
}

/** The rest of a list. Two that a comma alone joins are one thing named twice: "Bortnikov of the FSB, the security service,". */
function findListed(sentence: Sentence, head: number): readonly number[] {
  const listed = conjuncts(sentence, head);
  const [only] = listed;
  const apposed = only !== undefined && listed.length === 1 && findChild(sentence, only, ["cc"]) === undefined;
  return apposed ? [] : listed;
}

/** Arguments of a verb, its subject taken from a governing clause where it has none of its own. */
export function findVerbArguments(
  sentence: Sentence,
  verb: number,
  known: Map<number, Arguments>,
  depth: number,
): Arguments {
  const before = known.get(verb);
  if (before !== undefined) return before;
  const args: Arguments = new Map();
  known.set(verb, args);
  const token = sentence.tokens[verb];
  if (token === undefined) return args;
  const passive = isPassiveVerb(sentence, verb);
  addOwnArguments(sentence, verb, passive, args);
  if (!args.has(passive ? "patient" : "agent") && depth < 6) {
    const subject = findInheritedSubject(sentence, verb, passive, args, known, depth);
    if (subject.length > 0) add(args, passive ? "patient" : "agent", ...subject);
  }
  if (!passive && lacksObject(sentence, verb, args)) add(args, "patient", token.head);
  addComplement(sentence, verb, known, depth, args);
  add(args, "deep", ...findDeep(sentence, verb));
  return args;
}

/** "a charge they have levelled": a relative clause with a subject and no object is about the noun it hangs on. */
function lacksObject(sentence: Sentence, verb: number, args: Arguments): boolean {
  const token = sentence.tokens[verb];
  if (token?.dep !== "acl:relcl" || !args.has("agent") || args.has("patient")) return false;
  return !childrenOf(sentence, verb).some((child) => {
    const word = sentence.tokens[child];
    return (
      word !== undefined &&
      (/^(?:ccomp|xcomp|mark)/.test(word.dep) ||
        /^(?:where|when|why|how)$/.test(word.lemma) ||
        (/^obl/.test(word.dep) && /^(?:which|whom|that)$/.test(word.lemma)))
    );
  });
}

/** "agreed to send aid to Romania": whom the clause under a verb, noun or adjective is about, each under `comp:` and its slot there. */
function addComplement(
  sentence: Sentence,
  head: number,
  known: Map<number, Arguments>,
  depth: number,
  args: Arguments,
): void {
  if (depth > 3) return;
  for (const child of childrenOf(sentence, head)) {
    const dep = sentence.tokens[child]?.dep ?? "";
    const content =
      /^(?:xcomp|ccomp)/.test(dep) || (dep === "acl" && findChild(sentence, child, ["mark"]) !== undefined);
    if (!content && dep !== "advcl") continue;
    const side = content ? "comp" : "aim";
    const below = findVerbArguments(sentence, child, known, depth + 1);
    if (content) add(args, "comp:aux", ...findChildren(sentence, child, ["aux"]));
    for (const [slot, heads] of below) {
      if (slot === "deep") continue;
      const inner = slot.replace(/^(?:comp|aim):/, "");
      if (inner !== "agent" || findChild(sentence, child, ["nsubj"]) !== undefined || slot.startsWith("comp:"))
        add(args, `${side}:${inner}`, ...heads);
    }
  }
}

/** All that is named below a verb or noun, its subject and clauses with subjects of their own left out, in order of the text. */
function findDeep(sentence: Sentence, from: number): readonly number[] {
  const found: number[] = [];
  const open = [from];
  for (const member of open) {
    for (const child of childrenOf(sentence, member)) {
      const token = sentence.tokens[child];
      if (token === undefined || open.includes(child) || /^(?:punct|parataxis|acl:relcl)/.test(token.dep)) continue;
      if (/^nsubj/.test(token.dep) && member === from) continue;
      if (
        /^(?:advcl|conj)/.test(token.dep) &&
        (isVerb(token) || token.pos === "AUX") &&
        findChild(sentence, child, ["nsubj", "nsubj:pass"]) !== undefined
      )
        continue;
      if (/^(?:NOUN|PROPN|ADJ)$/.test(token.pos)) found.push(child);
      open.push(child);
    }
  }
  return found.sort((left, right) => left - right);
}

function isPassiveVerb(sentence: Sentence, verb: number): boolean {
  const token = sentence.tokens[verb];
  if (token === undefined) return false;
  if (findChild(sentence, verb, ["nsubj:pass", "aux:pass", "csubj:pass", "obl:agent"]) !== undefined) return true;
  const reduced = token.dep === "acl" || token.dep === "advcl" || token.dep === "amod";
  const conjoined =
    token.dep === "conj" &&
    findChild(sentence, verb, ["nsubj", "aux"]) === undefined &&
    isPassiveVerb(sentence, token.head);
  const participle =
    /(?:ed|en|wn|ught|ung|ade|ept|eld|old|aid|ain|uck|ead|ost|ent|ut|it|id)$/.test(token.text.toLowerCase()) &&
    !/ing$/.test(token.text);
  const bare =
    findChild(sentence, verb, ["obj", "nsubj", "mark"]) === undefined &&
    findChild(sentence, verb, ["aux"]) === undefined;
  return participle && bare && (reduced || conjoined);
}

const NOMINAL = /^(?:NOUN|PROPN|ADJ)$/;

function addOwnArguments(sentence: Sentence, verb: number, passive: boolean, args: Arguments): void {
  for (const child of childrenOf(sentence, verb)) {
    const dep = sentence.tokens[child]?.dep ?? "";
    if (dep === "nsubj:pass" || (passive && dep === "nsubj")) add(args, "patient", antecedentOf(sentence, child));
    else if (dep === "nsubj") add(args, "agent", antecedentOf(sentence, child));
    else if (dep === "obj") add(args, "patient", antecedentOf(sentence, child));
    // "called it a provocation" says what "described it as a provocation" says.
    else if (dep === "xcomp" && NOMINAL.test(sentence.tokens[child]?.pos ?? "")) add(args, "prep:as", child);
    else if (dep === "iobj") add(args, "recipient", child);
    else if (dep === "obl:agent") add(args, "agent", child);
    else if (dep.startsWith("obl") || dep === "nmod") {
      const preposition = caseOf(sentence, child) ?? listedPreposition(sentence, verb, child);
      if (preposition === undefined) continue;
      if (preposition === "by" && passive) add(args, "agent", child);
      add(args, `prep:${preposition}`, child);
    }
  }
  const object = findChild(sentence, verb, ["obj"]);
  // A phrase after the object may hang on it though it belongs to the verb: "blamed the attack on Ukraine".
  if (object !== undefined)
    addNominalPhrases(
      sentence,
      object,
      args,
      /^(?:on|to|for|against|from|with|of|as|in|over|behind|at|between|among|into|near|along|around|toward|towards|upon|outside)$/,
    );
}

/** "from Canada, the United Kingdom": a member of a list that the tree hangs on the verb without its preposition. */
function listedPreposition(sentence: Sentence, verb: number, child: number): string | undefined {
  const siblings = childrenOf(sentence, verb).filter(
    (it) => it < child && (sentence.tokens[it]?.dep ?? "").startsWith("obl"),
  );
  const before = siblings.at(-1);
  const between =
    before === undefined
      ? []
      : sentence.tokens.slice(before + 1, child).filter(({ pos }) => pos !== "DET" && pos !== "ADJ" && pos !== "PROPN");
  return before !== undefined &&
    between.some(({ text }) => text === ",") &&
    between.every(({ pos, text, head }) => text === "," || pos === "CCONJ" || head === child)
    ? caseOf(sentence, before)
    : undefined;
}

function addNominalPhrases(sentence: Sentence, noun: number, args: Arguments, which: RegExp): void {
  for (const child of childrenOf(sentence, noun)) {
    const dep = sentence.tokens[child]?.dep ?? "";
    if (!dep.startsWith("nmod") && !dep.startsWith("obl")) continue;
    const preposition = caseOf(sentence, child);
    if (preposition !== undefined && which.test(preposition)) add(args, `prep:${preposition}`, child);
  }
}

/** A relative pronoun stands for the noun that its clause modifies. */
function antecedentOf(sentence: Sentence, token: number): number {
  const word = sentence.tokens[token];
  if (word === undefined || !/^(?:who|which|that|whom)$/.test(word.text.toLowerCase())) return token;
  let clause = word.head;
  for (let steps = 0; clause >= 0 && steps < 4; steps += 1) {
    const verb = sentence.tokens[clause];
    if (verb === undefined) break;
    if (verb.dep.startsWith("acl")) return verb.head;
    clause = verb.head;
  }
  return token;
}

function findInheritedSubject(
  sentence: Sentence,
  verb: number,
  passive: boolean,
  args: Arguments,
  known: Map<number, Arguments>,
  depth: number,
): readonly number[] {
  const token = sentence.tokens[verb];
  const governor = token === undefined ? undefined : sentence.tokens[token.head];
  if (token === undefined || governor === undefined) return [];
  const dep = token.dep;
  const fronted = findFrontedSubject(sentence, verb);
  if (fronted !== undefined) return [fronted];
  if (dep === "acl:relcl")
    return args.has("patient") && !passive ? [token.head] : passive ? [token.head] : addGap(args, token.head);
  if (dep === "acl") {
    if (passive || /ing$/.test(token.text)) return [firstOfApposition(sentence, token.head)];
    return CONTROL_NOUNS.has(governor.lemma) ? findNounAgent(sentence, token.head, known, depth) : [];
  }
  if (dep === "conj" || dep === "parataxis") {
    if (!isVerb(governor))
      return dep === "conj" && governor.pos === "ADJ" ? subjectOfNonVerb(sentence, token.head) : [];
    return findVerbSubject(sentence, token.head, known, depth);
  }
  if (dep !== "xcomp" && dep !== "advcl" && dep !== "ccomp") return [];
  if (!isVerb(governor))
    return governor.pos === "ADJ" || CONTROL_NOUNS.has(governor.lemma)
      ? [...subjectOfNonVerb(sentence, token.head), ...findNounAgent(sentence, token.head, known, depth)].slice(0, 1)
      : [];
  if (dep === "ccomp" && findChild(sentence, verb, ["mark"]) !== undefined && !/ing$/.test(token.text)) return [];
  const above = findVerbArguments(sentence, token.head, known, depth + 1);
  const object = above.get("patient");
  const controlledByObject =
    OBJECT_CONTROL.has(governor.lemma) &&
    object !== undefined &&
    (dep === "xcomp" || /^(?:of|for|to|from)$/.test(markOf(sentence, verb) ?? ""));
  if (controlledByObject && !isPassiveVerb(sentence, token.head)) return object;
  return findVerbSubject(sentence, token.head, known, depth);
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
function firstOfApposition(sentence: Sentence, noun: number): number {
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

/** "the victory that Putin claimed": the noun is what the clause lacks. */
function addGap(args: Arguments, noun: number): readonly number[] {
  if (!args.has("agent")) return [noun];
  if (!args.has("patient")) args.set("patient", [noun]);
  return [];
}

function markOf(sentence: Sentence, verb: number): string | undefined {
  const mark = findChild(sentence, verb, ["mark", "case"]);
  return mark === undefined ? undefined : sentence.tokens[mark]?.lemma;
}

/** The grammatical subject of a verb: its agent, or its patient if it is passive. */
function findVerbSubject(
  sentence: Sentence,
  verb: number,
  known: Map<number, Arguments>,
  depth: number,
): readonly number[] {
  const args = findVerbArguments(sentence, verb, known, depth + 1);
  return args.get(isPassiveVerb(sentence, verb) ? "patient" : "agent") ?? [];
}

function subjectOfNonVerb(sentence: Sentence, head: number): readonly number[] {
  const subject = findChild(sentence, head, ["nsubj", "nsubj:pass"]);
  return subject === undefined ? [] : [antecedentOf(sentence, subject)];
}

/** Whose attempt: its possessor, "by X", "of X", or the subject of the verb that it is the object of. */
function findNounAgent(
  sentence: Sentence,
  noun: number,
  known: Map<number, Arguments>,
  depth: number,
): readonly number[] {
  const owner = findChild(sentence, noun, ["nmod:poss"]);
  if (owner !== undefined) return [owner];
  // "Coalition efforts to support X": a name before the noun owns it.
  const named = findChildren(sentence, noun, ["compound"]).find((child) => sentence.tokens[child]?.pos === "PROPN");
  if (named !== undefined) return [named];
  const phrases: Arguments = new Map();
  addNominalPhrases(sentence, noun, phrases, /^(?:by|of)$/);
  const agent = phrases.get("prep:by") ?? phrases.get("prep:of");
  if (agent !== undefined) return agent;
  const token = sentence.tokens[noun];
  const governor = token === undefined ? undefined : sentence.tokens[token.head];
  if (token === undefined || governor === undefined || !isVerb(governor)) return [];
  return token.dep === "obj" || token.dep === "xcomp" ? findVerbSubject(sentence, token.head, known, depth) : [];
}

function toNounProposition(
  sentence: Sentence,
  index: number,
  noun: number,
  verbs: Map<number, Arguments>,
): Proposition {
  const args: Arguments = new Map([["self", [noun]]]);
  // In "blamed the attack on Ukraine" the phrase belongs to the verb, wherever the tree hangs it.
  const governor = sentence.tokens[sentence.tokens[noun]?.head ?? -1];
  addNominalPhrases(sentence, noun, args, governor !== undefined && BLAMERS.has(governor.lemma) ? /^(?!on$)/ : /./);
  for (const child of childrenOf(sentence, noun)) {
    const dep = sentence.tokens[child]?.dep ?? "";
    if (dep === "nmod:poss") add(args, "prep:poss", antecedentOf(sentence, child));
    else if (dep === "compound" || dep === "amod") add(args, "prep:compound", child);
  }
  // "They have been in conflict with X", "the dismissal of Y's part in Z by the council".
  const subject =
    findChild(sentence, noun, ["cop"]) !== undefined && caseOf(sentence, noun) === "in"
      ? findChild(sentence, noun, ["nsubj"])
      : undefined;
  if (subject !== undefined) add(args, "agent", antecedentOf(sentence, subject));
  if (!args.has("prep:by") && SPEECH_NOUNS.has(sentence.tokens[noun]?.lemma ?? ""))
    add(args, "prep:by", ...findNestedDoers(sentence, noun, 0));
  addComplement(sentence, noun, verbs, 0, args);
  add(args, "deep", ...findDeep(sentence, noun));
  const support = addSupport(sentence, noun, verbs, args);
  const lemma = sentence.tokens[noun]?.lemma ?? "";
  return { sentence: index, trigger: noun, lemma, form: "noun", ...support, args: spread(sentence, args) };
}

/** "by X" below an inner noun, where only the outer one is an act of speech. */
function findNestedDoers(sentence: Sentence, noun: number, depth: number): readonly number[] {
  if (depth > 2) return [];
  return childrenOf(sentence, noun).flatMap((child) => {
    if (!(sentence.tokens[child]?.dep ?? "").startsWith("nmod")) return [];
    return caseOf(sentence, child) === "by" && depth > 0 ? [child] : findNestedDoers(sentence, child, depth + 1);
  });
}

function addSupport(
  sentence: Sentence,
  noun: number,
  verbs: Map<number, Arguments>,
  args: Arguments,
): Pick<Proposition, "support" | "supportToken"> | undefined {
  const token = sentence.tokens[noun];
  if (token === undefined) return undefined;
  const verb = findSupportToken(sentence, noun, verbs);
  if (verb === undefined) return undefined;
  const lemma = toPhrasalLemma(sentence, verb);
  const support = findSupportVerb(lemma);
  if (support === undefined) return undefined;
  const above = findVerbArguments(sentence, verb, verbs, 0);
  for (const [slot, heads] of above) {
    if (/^(?:prep:|aim:|deep)/.test(slot) && slot !== "prep:by")
      add(args, slot, ...heads.filter((head) => head !== noun));
  }
  if (support.agent === "agent") add(args, "agent", ...(above.get("agent") ?? []));
  else {
    add(args, "agent", ...(above.get("prep:from") ?? args.get("prep:from") ?? []));
    add(args, "recipient", ...(above.get("agent") ?? []));
  }
  add(args, "recipient", ...(above.get("recipient") ?? []));
  return { support: lemma, supportToken: verb };
}

/** The verb that the noun is the object or passive subject of, also through coordination and a relative clause. */
function findSupportToken(sentence: Sentence, noun: number, verbs: Map<number, Arguments>): number | undefined {
  const token = sentence.tokens[noun];
  if (token === undefined) return undefined;
  if (/^(?:obj|nsubj:pass)$/.test(token.dep) && token.head >= 0) return token.head;
  const clause = childrenOf(sentence, noun).find((child) => {
    const verb = sentence.tokens[child];
    return (
      verb !== undefined &&
      verb.dep.startsWith("acl") &&
      isVerb(verb) &&
      (findVerbArguments(sentence, child, verbs, 0).get("patient") ?? []).includes(noun)
    );
  });
  if (clause !== undefined) return clause;
  // "tons of aid": what is measured is what is given.
  const measured =
    token.dep === "nmod" && caseOf(sentence, noun) === "of" && MEASURES.has(sentence.tokens[token.head]?.lemma ?? "");
  if (measured) return findSupportToken(sentence, token.head, verbs);
  return token.dep === "conj" ? findSupportToken(sentence, token.head, verbs) : undefined;
}

function findAdjectiveArguments(sentence: Sentence, adjective: number, verbs: Map<number, Arguments>): Arguments {
  const args: Arguments = new Map();
  const token = sentence.tokens[adjective];
  const subject = subjectOfNonVerb(sentence, adjective);
  if (subject.length > 0) add(args, "agent", ...subject);
  else if (token?.dep === "amod" || token?.dep.startsWith("acl") === true) add(args, "agent", token.head);
  else if (token?.dep === "xcomp" && token.head >= 0)
    add(args, "agent", ...findVerbSubject(sentence, token.head, verbs, 0));
  addNominalPhrases(sentence, adjective, args, /./);
  addComplement(sentence, adjective, verbs, 0, args);
  add(args, "deep", ...findDeep(sentence, adjective));
  return args;
}
