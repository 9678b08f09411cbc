/** Words that the parser hangs in the wrong place, whatever they name: possessors, phrases, what follows a comma. */
import type { Span } from "../../cypher/model.ts";
import type { Token } from "../analysis/analyser.ts";
import { changeToken } from "../analysis/change-token.ts";

/** Nouns that take what follows them with "on", "against" or "of" as their own: "victims of the attack on the hall". */
const RELATIONAL =
  /^(?:attack|assault|raid|strike|airstrike|bombing|shooting|siege|crackdown|sanction|war|ban|warning|claim|invasion|massacre|killing|murder|campaign|offensive|embargo|blockade|pressure|criticism|accusation|charge|threat)$/;

/** "The Kremlin's narrative": what bears the 's owns the noun after it, whatever the tree makes of the two. */
export function attachOwners(tokens: readonly Token[]): readonly Token[] {
  let changed = tokens;
  for (let position = 0; position < tokens.length; position += 1) {
    const token = tokens[position] as Token;
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
      if (index === at) return changeToken(other, { head: noun, dep: "nmod:poss" });
      if (index === noun && other.head === at)
        return changeToken(other, { head: ownerHead, dep: ownerDep, pos: other.pos === "ADJ" ? "NOUN" : other.pos });
      return index !== noun && index > noun && other.head === at && other.dep !== "punct"
        ? changeToken(other, { head: noun })
        : other;
    });
  }
  return changed;
}

/** What the parser hangs on a comma hangs on what the comma hangs on; "failure to prevent" is one phrase. */
export function attachHeads(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token, at) => headAgain(tokens, token, at) !== token.head)) return tokens;
  return tokens.map((token, at) => changeToken(token, { head: headAgain(tokens, token, at) }));
}

function headAgain(tokens: readonly Token[], token: Token, at: number): number {
  const head = tokens[token.head];
  if (head?.pos === "PUNCT" && token.pos !== "PUNCT" && head.head >= 0 && head.head !== at) return head.head;
  if (token.dep !== "acl" || token.head >= at) return token.head;
  const mark = tokens.findIndex(({ head: above, dep, lemma }) => above === at && dep === "mark" && lemma === "to");
  return mark > 0 && tokens[mark - 1]?.pos === "NOUN" ? mark - 1 : token.head;
}

export function attachPhrases(tokens: readonly Token[]): readonly Token[] {
  let changed = tokens;
  for (let position = 0; position < tokens.length; position += 1) {
    const token = tokens[position] as Token;
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
    changed = changed.map((other, at) => (at === position ? changeToken(other, { head: noun, dep: "nmod" }) : other));
  }
  return changed;
}

export function hasCycle(tokens: readonly Token[], from: number): boolean {
  let at = from;
  for (let steps = 0; steps <= tokens.length; steps += 1) {
    at = tokens[at]?.head ?? -1;
    if (at < 0) return false;
  }
  return true;
}

export function headOf(tokens: readonly Token[], name: Span): number {
  return tokens.findIndex(
    ({ start, end, head }) =>
      start >= name.start &&
      end <= name.end &&
      !((tokens[head]?.start ?? -1) >= name.start && (tokens[head]?.end ?? -1) <= name.end),
  );
}

export function isBelow(tokens: readonly Token[], position: number, above: number): boolean {
  let at = position;
  for (let steps = 0; steps <= tokens.length && at >= 0; steps += 1) {
    if (at === above) return true;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}
