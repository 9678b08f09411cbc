/** Our own analyser: wink's tokens cut to the treebank's convention, then tagger, lemmatiser and parser with weights of ours. */
import type { Span } from "../../cypher/model.ts";
import { getProjectFile } from "../../cypher/project-files.ts";
import type { Analyser, Sentence, Token } from "./analyser.ts";
import { createParserModel, type Parse, type ParserModel, parseSentence } from "./dependency-parser.ts";
import { createLemmatiser, type Lemmatiser } from "./lemmatiser.ts";
import { mendFinite } from "./mend-finite.ts";
import { mendFronts } from "./mend-fronts.ts";
import { mendLinks } from "./mend-links.ts";
import { mendRoot } from "./mend-root.ts";
import { mendTags } from "./mend-tags.ts";
import { parseAround, pick } from "./parse-around.ts";
import { parseOutsideBrackets } from "./parse-brackets.ts";
import { toParserInput } from "./parser-input.ts";
import { BARE_MOVES } from "./parser-state.ts";
import { createWordSums, parseTag, type Tag, type TagChoice, tagSentence, type WordSums } from "./pos-tagger.ts";
import { splitSentences } from "./sentence-splitter.ts";
import { type TaggerSentence, toTaggerSentence } from "./tag-features.ts";
import { type RawToken, tokenize } from "./tokenizer.ts";
import { loadDivided, loadWeights, type Scorer } from "./weights.ts";
import type { WordFeatures } from "./word-features.ts";

interface Models {
  readonly tagger: Scorer;
  readonly wordSums: WordSums;
  readonly tags: readonly Tag[];
  readonly parser: ParserModel;
  readonly lemmatiser: Lemmatiser;
}

let models: Models | undefined;

/**
 * Weights are read from `ingest/models` when text is first analysed, once for all analysers.
 * @throws NewsgraphError CorruptData, on first use, if a weight file is damaged
 */
export function createAnalyser(): Analyser {
  return {
    version: "ud-4",
    analyse(text, zone) {
      models ??= loadModels();
      return analyseZone(text, zone, models);
    },
  };
}

function loadModels(): Models {
  const tagger = loadWeights(getProjectFile("ingest/models/tagger.bin"));
  const parser = loadDivided(getProjectFile("ingest/models/parser.bin"), BARE_MOVES.length);
  const lemmatiser = createLemmatiser(loadWeights(getProjectFile("ingest/models/lemmatiser.bin")));
  return {
    tagger,
    wordSums: createWordSums(tagger),
    tags: tagger.labels.map(parseTag),
    parser: createParserModel(parser.few, parser.rest),
    lemmatiser,
  };
}

function analyseZone(text: string, zone: Span, loaded: Models): readonly Sentence[] {
  const sentences = splitSentences(text, tokenize(text, zone));
  // All are tagged before the first is parsed: each model is larger than the processor's cache.
  const prepared = sentences.map(toTaggerSentence);
  const choices = prepared.map((sentence) => tagSentence(sentence, loaded.tagger, loaded.wordSums));
  return sentences.map((tokens, index) =>
    parseTagged(tokens, (prepared[index] as TaggerSentence).words, choices[index] as TagChoice, loaded),
  );
}

function parseTagged(
  raw: readonly RawToken[],
  words: readonly WordFeatures[],
  choice: TagChoice,
  loaded: Models,
): Sentence {
  const toTag = (label: number): Tag => loaded.tags[label] ?? { pos: "X", fine: "" };
  const texts = raw.map((token) => token.text);
  const guessed = Array.from(choice.best, toTag);
  const mended = mendTags(texts, guessed);
  const { tags, close, mainVerb } = mendFinite(texts, {
    tags: mended,
    close: Array.from(choice.close, (label, index) =>
      mended[index] === guessed[index] ? toTag(label) : (mended[index] ?? toTag(label)),
    ),
  });
  const parseWords = (at: readonly number[]): Parse =>
    parseSentence(toParserInput(pick(words, at), pick(tags, at), pick(close, at)), loaded.parser);
  const parsed = parseOutsideBrackets(texts, tags, (outer) =>
    parseAround(pick(texts, outer), pick(tags, outer), (positions) => parseWords(pick(outer, positions))),
  );
  const rooted = mendRoot(parsed, tags, mainVerb);
  const parse = mendFronts(texts, tags, mendLinks(texts, tags, rooted));
  const tokens = raw.map((token, index): Token => {
    const tag = tags[index] ?? { pos: "X", fine: "" };
    return {
      start: token.start,
      end: token.end,
      text: token.text,
      lemma: loaded.lemmatiser.lemmatise({
        text: token.text,
        pos: tag.pos,
        fine: tag.fine,
        hintLemma: token.hintLemma,
      }),
      pos: tag.pos,
      head: parse.heads[index] ?? -1,
      dep: parse.deps[index] ?? "dep",
    };
  });
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, tokens };
}
