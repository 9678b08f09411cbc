/**
 * A name is one node of the tree. The parser may hang a preposition on the middle of "Crocus City Hall", or take the "United" of
 * a kingdom for a verb; once the names are known the tree can be put right. Gives new sentences, the old ones stay as they are.
 */
import type { Span } from "../../cypher/model.ts";
import type { Sentence, Token } from "../analysis/analyser.ts";

/** Nouns that take what follows them with "on", "against" or "of" as their own: "victims of the attack on the hall". */
const RELATIONAL =
  /^(?:attack|assault|raid|strike|airstrike|bombing|shooting|siege|crackdown|sanction|war|ban|warning|claim|invasion|massacre|killing|murder|campaign|offensive|embargo|blockade|pressure|criticism|accusation|charge|threat)$/;

/** @param names spans of names, none across a sentence boundary */
export function joinNames(sentences: readonly Sentence[], names: readonly Span[]): readonly Sentence[] {
  const sorted = [...names].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  return sentences.map((sentence) => {
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= sentence.start) at += 1;
    const inside: Span[] = [];
    for (let next = at; next < sorted.length; next += 1) {
      const name = sorted[next];
      if (name === undefined || name.start >= sentence.end) break;
      const within = inside.at(-1);
      if (within === undefined || name.start >= within.end) inside.push(name);
    }
    const tokens = inside.reduce(joinName, sentence.tokens);
    const attached = attachSpeaker(
      attachAbsolutes(attachLists(attachPhrases(attachOwners(attachHeads(tokens))), inside), inside),
      inside,
    );
    if (attached === sentence.tokens || attached.some((_, position) => hasCycle(attached, position))) return sentence;
    return { ...sentence, tokens: attached };
  });
}

function joinName(tokens: readonly Token[], name: Span): readonly Token[] {
  const first = tokens.findIndex(({ end }) => end > name.start);
  if (first < 0) return tokens;
  let last = first;
  while ((tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < name.end) last += 1;
  if (last === first || last - first > 12) return tokens;
  const within = (position: number): boolean => position >= first && position <= last;
  const roots = tokens.flatMap((token, position) => (within(position) && !within(token.head) ? [position] : []));
  const head = roots.includes(last) ? last : (roots.at(-1) ?? last);
  const anchor = pickAnchor(tokens, roots, head);
  return tokens.map((token, position) => {
    if (position === head)
      return { ...token, head: anchor.head, dep: anchor.dep, pos: token.pos === "VERB" ? "PROPN" : token.pos };
    if (within(position))
      return {
        ...token,
        head,
        dep:
          token.dep === "punct" || token.dep === "case" || token.dep === "det"
            ? token.dep
            : innerDep(token, position, head),
        pos: token.pos === "VERB" ? "PROPN" : token.pos,
      };
    return within(token.head) ? { ...token, head } : token;
  });
}

function innerDep(token: Token, position: number, head: number): string {
  if (/^(?:compound|flat|amod|nmod)/.test(token.dep)) return token.dep;
  return position < head ? "compound" : "flat";
}

/** Of several words that hang outside, the one that is an argument of something says where the whole name hangs. */
function pickAnchor(tokens: readonly Token[], roots: readonly number[], head: number): Pick<Token, "head" | "dep"> {
  const arguments_ = roots
    .flatMap((position) => tokens[position] ?? [])
    .filter(({ dep }) => /^(?:nsubj|obj|iobj|obl|nmod|appos|conj|root)/.test(dep));
  return arguments_.at(-1) ?? tokens[head] ?? { head: -1, dep: "root" };
}

/** "The Kremlin's narrative": what bears the 's owns the noun after it, whatever the tree makes of the two. */
function attachOwners(tokens: readonly Token[]): readonly Token[] {
  let changed = tokens;
  for (const [position, token] of tokens.entries()) {
    const owner = tokens[token.head];
    if (
      !/^(?:['’]s|['’])$/.test(token.text) ||
      token.dep !== "case" ||
      owner === undefined ||
      owner.dep === "nmod:poss"
    )
      continue;
    const next = tokens.findIndex(({ pos }, at) => at > position && pos !== "ADJ" && pos !== "ADV" && pos !== "NUM");
    const noun = /^(?:NOUN|PROPN)$/.test(tokens[next]?.pos ?? "") ? next : next - 1;
    if (noun <= position || noun - position > 4) continue;
    const [at, ownerDep, ownerHead] = [token.head, owner.dep, owner.head];
    changed = changed.map((other, index) => {
      if (index === at) return { ...other, head: noun, dep: "nmod:poss" };
      if (index === noun && other.head === at)
        return { ...other, head: ownerHead, dep: ownerDep, pos: other.pos === "ADJ" ? "NOUN" : other.pos };
      return index !== noun && index > noun && other.head === at && other.dep !== "punct"
        ? { ...other, head: noun }
        : other;
    });
  }
  return changed;
}

/** What the parser hangs on a comma hangs on what the comma hangs on; "failure to prevent" is one phrase. */
function attachHeads(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token, at) => headAgain(tokens, token, at) !== token.head)) return tokens;
  return tokens.map((token, at) => ({ ...token, head: headAgain(tokens, token, at) }));
}

function headAgain(tokens: readonly Token[], token: Token, at: number): number {
  const head = tokens[token.head];
  if (head?.pos === "PUNCT" && token.pos !== "PUNCT" && head.head >= 0 && head.head !== at) return head.head;
  if (token.dep !== "acl" || token.head >= at) return token.head;
  const mark = tokens.findIndex(({ head: above, dep, lemma }) => above === at && dep === "mark" && lemma === "to");
  return mark > 0 && tokens[mark - 1]?.pos === "NOUN" ? mark - 1 : token.head;
}

function hasCycle(tokens: readonly Token[], from: number): boolean {
  let at = from;
  for (let steps = 0; steps <= tokens.length; steps += 1) {
    at = tokens[at]?.head ?? -1;
    if (at < 0) return false;
  }
  return true;
}

function headOf(tokens: readonly Token[], name: Span): number {
  return tokens.findIndex(
    ({ start, end, head }) =>
      start >= name.start &&
      end <= name.end &&
      !((tokens[head]?.start ?? -1) >= name.start && (tokens[head]?.end ?? -1) <= name.end),
  );
}

/** "Ukraine, the United States and Britain": names with nothing but commas and "and" between them are one list. */
function attachLists(tokens: readonly Token[], names: readonly Span[]): readonly Token[] {
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
    changed = changed.map((token, at) => (rest.includes(at) ? { ...token, head: lead, dep: "conj" } : token));
    first = last - 1;
  }
  return changed;
}

function tokenText(tokens: readonly Token[], start: number): string {
  return tokens.find((token) => token.start === start)?.text ?? "";
}

/** "…, with Director Bortnikov of the FSB, the security service, alleging that": the name after "with" does what the participle says. */
function attachAbsolutes(tokens: readonly Token[], names: readonly Span[]): readonly Token[] {
  let changed = tokens;
  for (const [position, token] of tokens.entries()) {
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
    if (
      !/^(?:acl|advcl)/.test(participle.dep) ||
      changed.some(({ head: above, dep }) => above === verb && dep.startsWith("nsubj"))
    )
      continue;
    const above = changed[head]?.head ?? -1;
    if (above < 0 || above === verb || isBelow(changed, above, verb)) continue;
    const main = participle.head === head || isBelow(changed, participle.head, head) ? above : participle.head;
    changed = changed.map((other, at) => {
      if (at === head) return { ...other, head: verb, dep: "nsubj" };
      return at === verb ? { ...other, head: main, dep: "advcl" } : other;
    });
  }
  return changed;
}

const REPORTS = /^(?:say|report|announce|claim|state|tell|confirm)$/;

/** "… killing at least 40 people, the agency said on Friday.": what stands between the last comma and the verb is who says it. */
function attachSpeaker(tokens: readonly Token[], names: readonly Span[]): readonly Token[] {
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
    if (at === head) return { ...token, head: verb, dep: "nsubj" };
    return at === verb && verb !== root ? { ...token, head: root, dep: "parataxis" } : token;
  });
}

function attachPhrases(tokens: readonly Token[]): readonly Token[] {
  let changed = tokens;
  for (const [position, token] of tokens.entries()) {
    if (!/^(?:nmod|obl|appos)/.test(token.dep) || token.head < 0) continue;
    const preposition = tokens.findIndex(
      ({ head, dep, text }) => head === position && dep === "case" && /^(?:on|against|of)$/.test(text.toLowerCase()),
    );
    const noun = preposition - 1;
    if (
      preposition <= 0 ||
      noun === token.head ||
      !RELATIONAL.test(tokens[noun]?.lemma ?? "") ||
      !isBelow(tokens, noun, token.head)
    )
      continue;
    changed = changed.map((other, at) => (at === position ? { ...other, head: noun, dep: "nmod" } : other));
  }
  return changed;
}

function isBelow(tokens: readonly Token[], position: number, above: number): boolean {
  let at = position;
  for (let steps = 0; steps <= tokens.length && at >= 0; steps += 1) {
    if (at === above) return true;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}
