/** Whom "he said" means behind what is said: nobody who is named in it, and rather whoever spoke before. */
import type { Sentence } from "../analysis/analyser.ts";
import { childrenOf, pathToRoot } from "../analysis/syntax.ts";
import { SPEAKING } from "../analysis/verb-classes.ts";
import type { Mention } from "../annotated-document.ts";

/** "…, he said on Monday", "…," she told the court: what is said stands before it, and nothing of it behind. */
export function closesSpeech(sentence: Sentence, position: number): boolean {
  const { tokens } = sentence;
  const verb = tokens[position]?.head ?? -1;
  if (position < 2 || verb < position || !/^[,”"’?!]$/.test(tokens[position - 1]?.text ?? "")) return false;
  if (!isSpeaker(sentence, position)) return false;
  const listened = LISTENED.test(tokens[verb]?.lemma ?? "");
  const more = childrenOf(sentence, verb).some((child) => {
    const { dep = "" } = tokens[child] ?? {};
    return child > verb && (dep === "ccomp" || (dep === "obj" && !listened));
  });
  // "Ortiz called for the men who, he said, had fled": it goes on.
  return (
    !more &&
    tokens.every(({ pos }, at) => at <= verb || !/^(?:VERB|AUX)$/.test(pos) || pathToRoot(sentence, at).includes(verb))
  );
}

/** To whom it is said may be read as their object. */
const LISTENED = /^(?:tell|inform|remind|assure|notify|brief)$/;

/** Named in what "he said" closes: nobody says his own name. */
export function isSpokenOf({ tokens }: Sentence, position: number, { kind, head }: Mention): boolean {
  // "Ortiz was surprised: the case was closed, he said": what stands before a colon is not what he says.
  return kind === "name" && head < position && tokens.slice(head, position).every(({ text }) => !/^[:;]$/.test(text));
}

/** Subject of a verb of speech. */
export function isSpeaker({ tokens }: Sentence, word: number): boolean {
  const { dep = "", head = -1 } = tokens[word] ?? {};
  return dep === "nsubj" && SPEAKING.test(tokens[head]?.lemma ?? "");
}
