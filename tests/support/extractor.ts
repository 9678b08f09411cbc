import type { AnnotatedDocument, Chain } from "../../ingest/annotated-document.ts";
import { createExtractor, type Extractor } from "../../ingest/pipeline.ts";

let shared: Extractor | undefined;

/** One extractor a test file: models and lexicons are loaded once, and the time stands still. */
export function getExtractor(): Extractor {
  shared ??= createExtractor({ now: () => new Date(0) });
  return shared;
}

/** The words of a chain's mentions, in order. */
export function wordsOf(document: AnnotatedDocument, chain: Chain): readonly string[] {
  return chain.mentions.map(({ start, end }) => document.text.slice(start, end));
}

/** The chain that has a mention with these words. @throws if there is none */
export function getChain(document: AnnotatedDocument, words: string): Chain {
  const chain = document.chains.find((it) => wordsOf(document, it).includes(words));
  if (chain === undefined) throw new Error(`no chain has the mention "${words}"`);
  return chain;
}

/** `Subject PREDICATE Object`, with polarity and source where they are not plain, in reading order. */
export function claimsOf(text: string, publishedOn = "2024-03-24"): readonly string[] {
  const graph = getExtractor().extract({ text, publishedOn });
  const names = new Map(graph.entities.map(({ id, name }) => [id, name]));
  return graph.claims.map(({ subject, predicate, object, polarity, attributedTo }) => {
    const stance = polarity === "asserted" ? "" : ` [${polarity}]`;
    const source = attributedTo === undefined ? "" : ` by ${names.get(attributedTo) ?? ""}`;
    return `${names.get(subject) ?? ""} ${predicate} ${names.get(object) ?? ""}${stance}${source}`;
  });
}

/** A text as it is annotated, published on a day that changes nothing. */
export function annotate(text: string): AnnotatedDocument {
  return getExtractor().annotate({ text, publishedOn: "2024-03-24" });
}

/** The words of the chain that has a mention with these words. */
export function readChain(text: string, words: string): readonly string[] {
  const document = annotate(text);
  return wordsOf(document, getChain(document, words));
}
