/** "Supporters of former president Ana Ruiz marched", "Lawyers for Ana Ruiz said": whose people a subject tells of is no second subject. */
import type { Token } from "../analysis/analyser.ts";
import { changeToken } from "../analysis/change-token.ts";
import { POST } from "../analysis/post-words.ts";
import { headOf } from "./attach.ts";
import type { TypedName } from "./attach-names.ts";

/** Words that may stand between "of" and a name: "of the jailed opposition leader Ana Ruiz". */
const LONGEST = 6;

/** A person whom the tree makes a subject beside another, though "of" or "for" ties the name to that one. */
export function attachPosts(tokens: readonly Token[], names: readonly TypedName[]): readonly Token[] {
  let changed = tokens;
  for (const name of names) {
    const head = name.type === "Person" ? headOf(changed, name) : -1;
    const person = changed[head];
    if (person === undefined || !person.dep.startsWith("nsubj")) continue;
    const first = changed.findIndex(({ start }) => start >= name.start);
    const link = findLink(changed, first);
    const noun = link - 1;
    if (noun < 0 || changed[noun]?.pos !== "NOUN") continue;
    const subject = isSubjectOf(changed, noun, person.head);
    // "Supporters of President Ana Ruiz cheered": the tree may hang them on her.
    const above = changed[noun].head === head;
    if (!subject && !above) continue;
    const { head: verb, dep } = person;
    changed = changed.map((token, at) => {
      if (at === head) return changeToken(token, { head: noun, dep: "nmod" });
      if (at === noun) return above ? changeToken(token, { head: verb, dep }) : token;
      if (at === link) return changeToken(token, { head, dep: "case", pos: "ADP" });
      if (at > link && at === first - 1) return changeToken(token, { head, dep: "nmod:desc" });
      return token.head === head && at < noun ? changeToken(token, { head: noun }) : token;
    });
  }
  return changed;
}

/** The "of" or "for" before a name, with nothing between but what the person is. */
function findLink(tokens: readonly Token[], first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - LONGEST); at -= 1) {
    const { text = "", pos, dep } = tokens[at] ?? {};
    if (/^(?:of|for)$/.test(text)) return isPost(tokens, at, first) ? at : -1;
    if (!/^(?:NOUN|PROPN|ADJ|DET|VERB)$/.test(pos ?? "") || dep === "punct") return -1;
  }
  return -1;
}

/** What a person is called before the name. */
const TITLE =
  /^(?:politician|candidate|lawyer|king|queen|prince|princess|emir|cleric|preacher|singer|writer|dissident)$/;
/** Who holds a post for another: "a spokesman of president Ana Ruiz". */
const SERVES = /^(?:spokesman|spokeswoman|spokesperson|secretary|envoy|ambassador|negotiator)$/;

/**
 * "of president Ana Ruiz": what stands right before the name hangs on the noun before "of", or nothing stands there.
 * "The treasurer of school funds Ana Ruiz", "the mayor of the town Ana Ruiz": she is who holds the post.
 */
function isPost(tokens: readonly Token[], link: number, first: number): boolean {
  if (link === first - 1) return true;
  const before = tokens[first - 1];
  const { lemma = "", text = "" } = tokens[link - 1] ?? {};
  const holds = POST.test(lemma) && text.toLowerCase() === lemma && !SERVES.test(lemma);
  if (before === undefined || holds || !(POST.test(before.lemma) || TITLE.test(before.lemma))) return false;
  return before.head === link - 1 && /^(?:nmod|obl)/.test(before.dep);
}

function isSubjectOf(tokens: readonly Token[], noun: number, verb: number): boolean {
  const { head, dep = "" } = tokens[noun] ?? {};
  return head === verb && dep.startsWith("nsubj");
}
