/** Whom "he said" means behind what is said: nobody who is named in it, and rather whoever spoke before. */
import type { Sentence } from "../analysis/analyser.ts";
import { childrenOf, pathToRoot } from "../analysis/syntax.ts";
import { SPEAKING } from "../analysis/verb-classes.ts";
import type { Mention } from "../annotated-document.ts";
import type { Cluster } from "./cluster.ts";
import type { Chaining } from "./context.ts";
import { WEIGHTS } from "./pronoun-weights.ts";

/** What each candidate weighs as the one who says it; nothing where the pronoun stands behind no speech. */
export function findSpeakerWeight(
  { sentences }: Chaining,
  index: number,
  position: number,
): (cluster: Cluster) => number {
  const [earlier, sentence] = [sentences[index - 1], sentences[index]];
  if (sentence === undefined || !closesSpeech(sentence, position)) return () => 0;
  return ({ mentions }) => {
    const named = mentions.some((it) => it.sentence === index && isSpokenOf(sentence, position, it));
    const spoke =
      earlier !== undefined && mentions.some((it) => it.sentence === index - 1 && isSpeaker(earlier, it.head));
    return (named ? WEIGHTS.spokenOf : 0) + (spoke ? WEIGHTS.spokeBefore : 0);
  };
}

/** "…, he said on Monday", "…," she told the court: what is said stands before it, and nothing of it behind. */
function closesSpeech(sentence: Sentence, position: number): boolean {
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
function isSpokenOf({ tokens }: Sentence, position: number, { kind, head }: Mention): boolean {
  // "Ortiz was surprised: the case was closed, he said": what stands before a colon is not what he says.
  return kind === "name" && head < position && tokens.slice(head, position).every(({ text }) => !/^[:;]$/.test(text));
}

/** Subject of a verb of speech. */
function isSpeaker({ tokens }: Sentence, word: number): boolean {
  const { dep = "", head = -1 } = tokens[word] ?? {};
  return dep === "nsubj" && SPEAKING.test(tokens[head]?.lemma ?? "");
}
