import type { AnnotatedDocument } from "../../ingest/annotated-document.ts";

export interface TokenReading {
  readonly index: number;
  readonly word: string;
  readonly lemma: string;
  readonly pos: string;
  readonly dep: string;
  /** The word that it hangs on, empty for the root. */
  readonly head: string;
}

export interface MentionReading {
  readonly words: string;
  readonly type: string;
  /** Name of the chain that it belongs to. */
  readonly entity: string;
  /** Which rule or model found it, and why it is in its chain. */
  readonly reason: string;
}

export interface SentenceReading {
  readonly number: number;
  readonly text: string;
  readonly tokens: readonly TokenReading[];
  readonly mentions: readonly MentionReading[];
}

/** Every sentence with its tokens, tags, parse and mentions, each mention with the reason for it. */
export function listSentences({ text, sentences, chains }: AnnotatedDocument): readonly SentenceReading[] {
  const mentions = new Map<number, (MentionReading & { readonly start: number })[]>();
  for (const chain of chains) {
    for (const [position, mention] of chain.mentions.entries()) {
      const list = mentions.get(mention.sentence) ?? [];
      list.push({
        start: mention.start,
        words: toLine(text.slice(mention.start, mention.end)),
        type: mention.mentionType === undefined ? mention.type : `${mention.mentionType} → ${mention.type}`,
        entity: chain.name,
        reason: `${mention.kind}, ${mention.reason}; ${chain.reasons[position] ?? ""}`,
      });
      mentions.set(mention.sentence, list);
    }
  }
  return sentences.map(({ start, end, tokens }, index) => ({
    number: index + 1,
    text: toLine(text.slice(start, end)),
    tokens: tokens.map(({ text: word, lemma, pos, dep, head }, position) => ({
      index: position,
      word,
      lemma,
      pos,
      dep,
      head: tokens[head]?.text ?? "",
    })),
    mentions: (mentions.get(index) ?? []).sort((a, b) => a.start - b.start),
  }));
}

function toLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
