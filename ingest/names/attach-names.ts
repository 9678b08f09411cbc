/** What only the names show: lists of names, who speaks at the end of a sentence, "with X saying". */
import type { Span } from "../../cypher/model.ts";
import type { EntityType } from "../../cypher/ontology.ts";
import type { Token } from "../analysis/analyser.ts";
import { changeToken } from "../analysis/change-token.ts";
import { POST } from "../analysis/post-words.ts";
import { headOf, isBelow } from "./attach.ts";

export interface TypedName extends Span {
  readonly type: EntityType;
  /** "Thai" of "Thai soldiers" is a People mention of a State. */
  readonly mentionType?: EntityType;
}

/** "Ukraine, the United States and Britain": names with nothing but commas and "and" between them are one list. */
export function attachLists(tokens: readonly Token[], names: readonly Span[]): readonly Token[] {
  let changed = tokens;
  for (let first = 0; first < names.length - 1; first += 1) {
    let last = first;
    let joined = false;
    for (let next = first + 1; next < names.length; next += 1) {
      const [a, b] = [names[last], names[next]];
      const between = tokens.filter(
        ({ start, end }) =>
          a !== undefined &&
          b !== undefined &&
          start >= a.end &&
          end <= b.start &&
          !/^(?:the|['’]s)$/i.test(tokenText(tokens, start)),
      );
      if (between.length === 0 || between.length > 2 || !between.every(({ text }) => /^(?:,|and|or|und|&)$/.test(text)))
        break;
      last = next;
      if (between.some(({ text }) => text !== ",")) {
        joined = true;
        break;
      }
    }
    if (!joined) continue;
    const heads = names.slice(first, last + 1).map((name) => headOf(changed, name));
    const [lead, ...rest] = heads;
    if (lead === undefined || heads.some((head) => head < 0) || rest.some((head) => isBelow(changed, lead, head)))
      continue;
    // "between the army, led by Burhan, and the RSF": it is listed with what stands before already.
    if (rest.some((at) => changed[at]?.dep === "conj" && changed[at].head < lead)) continue;
    // "the army and Oromo rebels": listed with the army are the rebels.
    const noun = changed[rest.at(-1) ?? -1]?.head ?? -1;
    if (changed[noun]?.dep === "conj" && changed[noun].head === lead && noun > lead) continue;
    if (opensClause(changed, lead, rest.at(-1) ?? lead) || isApart(changed, lead, rest)) continue;
    changed = changed.map((token, at) => (rest.includes(at) ? changeToken(token, { head: lead, dep: "conj" }) : token));
    first = last - 1;
  }
  return changed;
}

/** "between Thai and Cambodian soldiers": two adjectives before one noun tell whose soldiers they are, both of them. */
export function attachShared(tokens: readonly Token[], names: readonly TypedName[]): readonly Token[] {
  let changed = tokens;
  for (const [index, name] of names.entries()) {
    const next = names[index + 1];
    if (name.mentionType !== "People" || next?.mentionType !== "People") continue;
    const [first, second] = [headOf(changed, name), headOf(changed, next)];
    const noun = second + 1;
    const lead = changed[first];
    if (second !== first + 2 || lead === undefined || changed[first + 1]?.text !== "and" || /s$/.test(lead.text))
      continue;
    if (changed[noun]?.pos !== "NOUN" || changed[noun].head !== first || changed[noun].dep !== "conj") continue;
    changed = changed.map((token, at) => {
      if (at === noun) return changeToken(token, { head: lead.head, dep: lead.dep });
      if (at === first) return changeToken(token, { head: noun, dep: "amod" });
      if (at === second) return changeToken(token, { head: first, dep: "conj" });
      if (at === first + 1) return changeToken(token, { head: second, dep: "cc" });
      return token.head === first ? changeToken(token, { head: noun }) : token;
    });
  }
  return changed;
}

/** "voiced support for Riga, and Kalna said": behind the verb of the first name the last one is the subject of another. */
function opensClause(tokens: readonly Token[], lead: number, last: number): boolean {
  const { dep = "", head = -1 } = tokens[last] ?? {};
  if (!dep.startsWith("nsubj") || head < last) return false;
  let above = tokens[lead]?.head ?? -1;
  while (above >= 0 && tokens[above]?.pos !== "VERB") above = tokens[above]?.head ?? -1;
  return above >= 0 && above < lead;
}

/**
 * "After talks in Doha, the army and the rebels signed": who does it is not listed with where it was. "Joe Biden and Chinese leader
 * X": nor is the adjective of a title.
 */
function isApart(tokens: readonly Token[], lead: number, rest: readonly number[]): boolean {
  const isOfTitle = (at: number): boolean => {
    const { pos, dep, head = -1 } = tokens[at] ?? {};
    const title = tokens[head];
    if (pos !== "ADJ" || dep !== "amod" || title === undefined) return false;
    if (title.dep === "conj") return title.pos === "PROPN" || POST.test(title.lemma);
    return tokens[title.head]?.pos === "PROPN" && tokens[title.head]?.dep === "conj";
  };
  if (rest.some(isOfTitle)) return true;
  const placed = tokens.some(({ head, dep }, at) => head === lead && dep === "case" && at < lead);
  return placed && rest.some((at) => tokens[at]?.dep.startsWith("nsubj") === true && tokens[at].head > at);
}

function tokenText(tokens: readonly Token[], start: number): string {
  return tokens.find((token) => token.start === start)?.text ?? "";
}

function isComma({ text }: Token): boolean {
  return text === ",";
}

/** "…, with Director Bortnikov of the FSB, the security service, alleging that": the name after "with" does what the participle says. */
export function attachAbsolutes(tokens: readonly Token[], names: readonly Span[]): readonly Token[] {
  let changed = tokens;
  for (let position = 0; position < tokens.length; position += 1) {
    const token = tokens[position] as Token;
    if (token.lemma !== "with" || token.pos !== "ADP") continue;
    const name = names.find(({ start }) => start > token.start);
    const head = name === undefined ? -1 : headOf(changed, name);
    if (head < 0 || head - position > 6) continue;
    const verb = tokens.findIndex(({ pos }, at) => at > head && (pos === "VERB" || pos === "AUX"));
    const participle = changed[verb];
    if (
      participle === undefined ||
      !/ing$/.test(participle.text) ||
      verb - head > 16 ||
      tokens[verb - 1]?.text === "by"
    )
      continue;
    // "broke off relations with Chile, saying that": what the noun or verb is with begins no clause behind a comma.
    if (/^(?:NOUN|VERB|ADP)$/.test(tokens[position - 1]?.pos ?? "") && tokens.slice(head, verb).some(isComma)) continue;
    if (
      !/^(?:acl|advcl)/.test(participle.dep) ||
      changed.some(({ head: above, dep }) => above === verb && dep.startsWith("nsubj"))
    )
      continue;
    const above = changed[head]?.head ?? -1;
    if (above < 0 || above === verb || isBelow(changed, above, verb)) continue;
    const main = participle.head === head || isBelow(changed, participle.head, head) ? above : participle.head;
    changed = changed.map((other, at) => {
      if (at === head) return changeToken(other, { head: verb, dep: "nsubj" });
      return at === verb ? changeToken(other, { head: main, dep: "advcl" }) : other;
    });
  }
  return changed;
}

/** "Secretary of State Marco Rubio said": a person after an office with "of" is who holds it, not what it is of. */
export function attachTitled(tokens: readonly Token[], names: readonly TypedName[]): readonly Token[] {
  let changed = tokens;
  for (const name of names) {
    const head = name.type === "Person" ? headOf(changed, name) : -1;
    const office = changed[head]?.head ?? -1;
    const [person, title] = [changed[head], changed[office]];
    if (person === undefined || title === undefined || !person.dep.startsWith("nmod") || office > head) continue;
    const first = changed.findIndex(({ start }) => start >= name.start);
    const between = changed.slice(office + 1, first);
    if (
      between[0]?.lemma !== "of" ||
      between.length < 2 ||
      between.length > 4 ||
      !between.slice(1).every(({ text }) => /^\p{Lu}/u.test(text)) ||
      !/^\p{Lu}/u.test(title.text)
    )
      continue;
    const field = first - 1;
    changed = changed.map((token, at) => {
      if (at === head) return changeToken(token, { head: title.head, dep: title.dep });
      if (at === office) return changeToken(token, { head, dep: "nmod:desc" });
      if (at === field) return changeToken(token, { head: office, dep: "nmod" });
      if (at > office && at < field)
        return changeToken(token, { head: field, dep: at === office + 1 ? "case" : "compound" });
      return token.head === office && at > head ? changeToken(token, { head }) : token;
    });
  }
  return changed;
}

/** "said Colonel Pascal Benda": where a name hangs on the title right before it, the person stands in the title's place. */
export function attachUntitled(tokens: readonly Token[], names: readonly TypedName[]): readonly Token[] {
  let changed = tokens;
  for (const name of names) {
    const head = name.type === "Person" ? headOf(changed, name) : -1;
    const at = changed[head]?.head ?? -1;
    const title = changed[at];
    if (title === undefined || changed[head]?.dep !== "flat" || changed[at + 1]?.start !== name.start) continue;
    changed = changed.map((token, position) => {
      if (position === head) return changeToken(token, { head: title.head, dep: title.dep });
      if (position === at) return changeToken(token, { head, dep: "nmod:desc" });
      const ofPerson = token.head === at && !/^(?:compound|amod|det|flat|nmod)/.test(token.dep);
      return ofPerson ? changeToken(token, { head }) : token;
    });
  }
  return changed;
}

const REPORTS = /^(?:say|report|announce|claim|state|tell|confirm)$/;

/** "… killing at least 40 people, the agency said on Friday.": what stands between the last comma and the verb is who says it. */
export function attachSpeaker(tokens: readonly Token[], names: readonly Span[]): readonly Token[] {
  const verb = tokens.findLastIndex(({ lemma, pos }) => pos === "VERB" && REPORTS.test(lemma));
  const name = names.findLast(({ end }) => end <= (tokens[verb]?.start ?? -1));
  if (verb < 0 || name === undefined || tokens.length - verb > 8) return tokens;
  const head = headOf(tokens, name);
  const between = tokens
    .slice(head + 1, verb)
    .every(
      ({ text, start }) => /^[()]$/.test(text) || (start >= name.start && start < name.end) || /^\p{Lu}+$/u.test(text),
    );
  const comma = tokens.slice(Math.max(0, head - 6), head).some(({ text }) => text === ",");
  const root = tokens.findIndex(({ head: above }) => above < 0);
  if (head < 0 || !between || !comma || tokens[head]?.head === verb || root === head || isBelow(tokens, root, head))
    return tokens;
  return tokens.map((token, at) => {
    if (at === head) return changeToken(token, { head: verb, dep: "nsubj" });
    return at === verb && verb !== root ? changeToken(token, { head: root, dep: "parataxis" }) : token;
  });
}
