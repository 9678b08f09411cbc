/**
 * "we", "our" outside of quotations. In a statement of a body or a state ("France condemns … We stand with …") it is whoever issues
 * the statement; in news, where people are quoted, it is the paper and stays open.
 */
import type { Sentence, Token } from "../analysis/analyser.ts";
import { findChild } from "../analysis/syntax.ts";
import type { Mention } from "../annotated-document.ts";
import type { Cluster } from "./cluster.ts";
import type { Chaining } from "./context.ts";

/** What a statement does by saying it, in the present tense. */
const PERFORMS: ReadonlySet<string> = new Set(
  `
  condemn welcome reaffirm urge support remain express extend commend congratulate applaud stand continue reject deplore
  reiterate call deny regret thank warn demand appreciate recognise recognize value look
`
    .trim()
    .split(/\s+/),
);
const TELLS = /^(?:say|tell|report|add|claim)$/;
const WE = /^(?:we|us|our|ours|ourselves)$/i;

export function resolveFirstPerson(chaining: Chaining): void {
  if (!chaining.sentences.some(({ tokens }) => tokens.some(({ text }) => WE.test(text)))) return;
  if (chaining.sentences.some(({ tokens }) => tokens.some(isTelling))) return;
  const issuer = findIssuer(chaining);
  if (issuer === undefined) return;
  for (const [index, sentence] of chaining.sentences.entries()) {
    for (let head = 0; head < sentence.tokens.length; head += 1) {
      const token = sentence.tokens[head] as Token;
      if (!WE.test(token.text) || token.text === "US" || isQuoted(chaining.text, token.start)) continue;
      const mention: Mention = {
        start: token.start,
        end: token.end,
        kind: "pronoun",
        type: issuer.type,
        sentence: index,
        head,
        reason: "pronoun",
        number: "plural",
      };
      chaining.link(issuer, mention, "pronoun: whose statement it is");
    }
  }
}

/** "an official said": whoever reports what others say speaks in no name but the paper's. */
function isTelling({ text, lemma, pos }: Token): boolean {
  return pos === "VERB" && TELLS.test(lemma) && /(?:ed|said|told)$/.test(text);
}

/** The state or body that does most of the condemning, welcoming and urging. */
function findIssuer({ sentences, clusterAt }: Chaining): Cluster | undefined {
  const votes = new Map<Cluster, number>();
  for (const [index, sentence] of sentences.entries()) {
    for (let verb = 0; verb < sentence.tokens.length; verb += 1) {
      const token = sentence.tokens[verb] as Token;
      const issuer = isPresent(token) ? findActor(sentence, index, verb, clusterAt) : undefined;
      if (issuer !== undefined) votes.set(issuer, (votes.get(issuer) ?? 0) + (index < 3 ? 2 : 1));
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function isPresent({ pos, lemma, text }: Token): boolean {
  return pos === "VERB" && PERFORMS.has(lemma) && (text === lemma || /s$/.test(text));
}

function findActor(
  sentence: Sentence,
  index: number,
  verb: number,
  clusterAt: Chaining["clusterAt"],
): Cluster | undefined {
  const subject = findChild(sentence, verb, ["nsubj"]);
  const cluster = subject === undefined ? undefined : clusterAt(index, subject);
  const body = cluster?.type === "State" || (cluster?.type === "Organization" && cluster.role !== "media");
  return body && sentence.tokens[verb]?.dep === "root" ? cluster : undefined;
}

/** Inside of double quotation marks of its paragraph. */
function isQuoted(text: string, offset: number): boolean {
  const from = text.lastIndexOf("\n", offset) + 1;
  const before = text.slice(from, offset);
  const curly = before.lastIndexOf("“") > before.lastIndexOf("”");
  return curly || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}
