/** The only place that knows the order of the stages. Pure: no clock but `now`, no randomness, no network. */
import { NewsgraphError } from "../cypher/errors.ts";
import { createId, toContentHash } from "../cypher/ids.ts";
import type { Document, DocumentGraph } from "../cypher/model.ts";
import type { Analyser } from "./analysis/analyser.ts";
import { mendTree } from "./analysis/mend-tree.ts";
import { createAnalyser } from "./analysis/ud-analyser.ts";
import type { AnnotatedDocument, Zone } from "./annotated-document.ts";
import { calibrate } from "./claims/calibration.ts";
import { findClaims } from "./claims/find-claims.ts";
import { LEADING_DATE } from "./clean/furniture.ts";
import { findZones } from "./clean/zones.ts";
import { findChains } from "./coreference/find-chains.ts";
import { findDates } from "./dates/find-dates.ts";
import { findFigures } from "./figures/find-figures.ts";
import { type Lexicon, loadLexicon } from "./lexicon/lexicon.ts";
import { toDocumentGraph } from "./linking/to-document-graph.ts";
import { joinNames } from "./names/join-names.ts";
import { findNames } from "./names/name-finder.ts";
import type { SourceDocument } from "./readers/reader.ts";
import { createSignature } from "./stories.ts";

/** Part of every stored document: layers made by another version are stale. Raise it with every change of behaviour. */
const PIPELINE_VERSION = "0.1.0";

export interface ExtractorOptions {
  /** Lexicon files of the user's own, checked against the published schema. */
  readonly lexiconFiles?: readonly string[];
  /** Gives `ingestedAt`; the only thing in an answer that is not made from the content. */
  readonly now?: () => Date;
}

export interface Extractor {
  readonly version: string;
  /** @throws InvalidInput if the text is empty */
  extract(source: SourceDocument): DocumentGraph;
  /** As `extract`, with the layers that it was made from. */
  read(source: SourceDocument): { readonly graph: DocumentGraph; readonly annotated: AnnotatedDocument };
  /** The layers before claims, for `explain`. */
  annotate(source: SourceDocument): AnnotatedDocument;
}

/** Loads models and lexicons once; `extract` may then be called for any number of documents. */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const analyser = createAnalyser();
  const lexicon = loadLexicon(options.lexiconFiles ?? []);
  const now = options.now ?? (() => new Date());
  const version = `newsgraph-${PIPELINE_VERSION}+${analyser.version}`;
  const read: Extractor["read"] = (source) => {
    const annotated = annotate(source, analyser, lexicon);
    const document = toDocument(source, annotated, version, now());
    const claims = findClaims(annotated, lexicon).map((claim) => ({
      ...claim,
      confidence: calibrate(claim.confidence, claim),
    }));
    return { graph: toDocumentGraph(document, annotated, claims, findFigures(annotated, lexicon), lexicon), annotated };
  };
  return {
    version,
    read,
    extract: (source) => read(source).graph,
    annotate: (source) => annotate(source, analyser, lexicon),
  };
}

function annotate(source: SourceDocument, analyser: Analyser, lexicon: Lexicon): AnnotatedDocument {
  const { text } = source;
  if (text.trim() === "")
    throw new NewsgraphError("InvalidInput", `${source.title ?? source.id ?? "document"}: the text is empty`);
  const zones = findZones(text);
  const read = zones.filter(({ kind }) => kind !== "furniture");
  const parsed = read.flatMap((zone) => analyser.analyse(text, zone)).map(mendTree);
  const publishedOn = source.publishedOn ?? LEADING_DATE.exec(text)?.[1];
  const names = findNames(text, parsed, zones, lexicon);
  const sentences = joinNames(parsed, names);
  const dates = sentences.map((sentence) => findDates(text, sentence, publishedOn));
  const dated = { text, zones, sentences, dates, ...(publishedOn !== undefined && { publishedOn }) };
  return { ...dated, ...findChains({ ...dated, names, lexicon, title: source.title }) };
}

/** Made from text, publisher and address: the same text in two outlets is two documents of one story. */
export function toDocumentId(source: Pick<SourceDocument, "text" | "publisher" | "url">): string {
  return toIdOfContent(toContentHash(source.text), source);
}

function toIdOfContent(contentHash: string, { publisher, url }: Pick<SourceDocument, "publisher" | "url">): string {
  return createId("doc", contentHash, publisher ?? "", url ?? "");
}

function toDocument(
  source: SourceDocument,
  annotated: AnnotatedDocument,
  extractorVersion: string,
  now: Date,
): Document {
  const { text, zones, publishedOn } = annotated;
  const contentHash = toContentHash(text);
  const id = toIdOfContent(contentHash, source);
  const bodies = zones.filter(({ kind }) => kind === "body");
  const body = bodies.map(({ start, end }) => text.slice(start, end)).join("\n");
  return {
    id,
    title: source.title ?? findTitle(text, zones),
    text,
    ...(publishedOn !== undefined && { publishedOn }),
    ...(source.publisher !== undefined && { publisher: source.publisher }),
    ...(source.url !== undefined && { url: source.url }),
    language: source.language ?? "en",
    contentHash,
    storyId: createId("sty", id),
    signature: createSignature(body),
    extractorVersion,
    ingestedAt: now.toISOString(),
  };
}

/** The first heading if it comes before the body, else the first words. */
function findTitle(text: string, zones: readonly Zone[]): string {
  const first = zones.find(({ kind }) => kind !== "furniture");
  if (first === undefined) return text.trim().slice(0, 80);
  const words = text.slice(first.start, first.end);
  if (first.kind === "heading" || words.length <= 100) return words;
  return `${words.slice(0, 90).replace(/\s+\S*$/, "")} …`;
}
