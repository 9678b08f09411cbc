/** How far what the extractor says of a text is from what a person read in it. */
import { type BCubedSums, toBCubed } from "./b-cubed.ts";
import { addCounts, type Counts, NO_COUNTS, toMeasure } from "./counts.ts";
import type { EvaluatedFigure, EvaluatedMention, GoldDocument, GoldFigure, GoldMention, Prediction } from "./gold.ts";
import { alignEntities, matchMentions, overlaps, trimName } from "./match-mentions.ts";
import { type ClaimScore, scoreClaims } from "./score-claims.ts";
import { type LinkScore, type NameScore, scoreLinks, scoreNames, scoreResolution } from "./score-mentions.ts";

export interface FigureScore {
  readonly counts: Counts;
  /** What a figure counts left aside: two people who annotate call it differently. */
  readonly byValue: Counts;
  readonly missed: readonly GoldFigure[];
}

export interface DocumentScore {
  readonly names: NameScore;
  readonly resolution: BCubedSums;
  readonly pronouns: LinkScore;
  readonly nominals: LinkScore;
  readonly claims: ClaimScore;
  readonly figures: FigureScore;
}

export function scoreDocument(gold: GoldDocument, prediction: Prediction): DocumentScore {
  const { text } = gold.source;
  const [goldMentions, mentions] = [trimNames(gold.mentions, text), trimNames(prediction.mentions, text)];
  const [goldNames, names] = [goldMentions.filter(isName), mentions.filter(isName)];
  const namePairs = matchMentions(goldNames, names);
  return {
    names: scoreNames(goldNames, names),
    resolution: scoreResolution(goldNames, namePairs),
    pronouns: scoreLinks("pronoun", goldMentions, mentions, namePairs),
    nominals: scoreLinks("nominal", goldMentions, mentions, namePairs),
    claims: scoreClaims(gold.claims, alignClaims(gold, prediction)),
    figures: scoreFigures(gold.figures, prediction.figures),
  };
}

/** The predicted claims with the annotated entities in place of the extractor's; what has none keeps an id that is nobody's. */
export function alignClaims(gold: GoldDocument, { mentions, claims }: Prediction): Prediction["claims"] {
  const { text } = gold.source;
  const aligned = alignEntities(matchMentions(trimNames(gold.mentions, text), trimNames(mentions, text)));
  const toGold = (entity: string): string => aligned.get(entity) ?? `unknown ${entity}`;
  return claims.map(({ attributedTo, ...claim }) => ({
    ...claim,
    subject: toGold(claim.subject),
    object: toGold(claim.object),
    ...(attributedTo !== undefined && { attributedTo: toGold(attributedTo) }),
  }));
}

function trimNames<M extends EvaluatedMention | GoldMention>(mentions: readonly M[], text: string): readonly M[] {
  return mentions.map((mention) => (isName(mention) ? { ...mention, ...trimName(text, mention) } : mention));
}

function isName({ kind }: EvaluatedMention): boolean {
  return kind === "name";
}

/**
 * Found if a figure of the same measure and value stands there, or, what anything is called left aside, one of the same value.
 * What else is counted is not annotated in full, so only recall is.
 */
function scoreFigures(gold: readonly GoldFigure[], predicted: readonly EvaluatedFigure[]): FigureScore {
  const without = (isFound: (figure: GoldFigure, other: EvaluatedFigure) => boolean): readonly GoldFigure[] =>
    gold.filter((figure) => !predicted.some((other) => overlaps(figure, other) && isFound(figure, other)));
  const count = (missed: number): Counts => ({ ...NO_COUNTS, found: gold.length - missed, wanted: gold.length });
  const missed = without((figure, other) => figure.measure === other.measure && isSameValue(figure, other));
  return { counts: count(missed.length), byValue: count(without(isSameValue).length), missed };
}

function isSameValue(gold: GoldFigure, predicted: EvaluatedFigure): boolean {
  return gold.value === undefined
    ? predicted.min === gold.min && predicted.max === gold.max
    : predicted.value === gold.value;
}

/** 0 to 100 each. The names are those of `floors.json`. */
export const MEASURES = {
  namesF1: "name mentions, 7 types, strict F1",
  resolutionB3: "resolution of names, B³ F1",
  pronounsLinked: "pronouns linked, %",
  nominalsLinked: "nominals linked, %",
  relationsPrecision: "relations typed, precision",
  relationsRecall: "relations typed, recall",
  relationsF1: "relations typed, F1",
  pairsF1: "related pairs, F1",
  attributionF1: "attribution, F1",
  notAssertedF1: "facts not asserted, F1",
  figuresRecall: "figures, recall %",
  figuresByValue: "figures by value alone, recall %",
} as const satisfies Record<string, string>;

type MeasureName = keyof typeof MEASURES;

/** The measures of many texts together: every mention and every fact weighs the same. */
export function summarise(scores: readonly DocumentScore[]): Readonly<Record<MeasureName, number>> {
  const typed = toMeasure(addCounts(scores.map(({ claims }) => claims.typed)));
  return {
    namesF1: toMeasure(addCounts(scores.map(({ names }) => names.counts))).f1,
    resolutionB3: toBCubed(scores.map(({ resolution }) => resolution)).f1,
    pronounsLinked: toMeasure(addCounts(scores.map(({ pronouns }) => pronouns.counts))).recall,
    nominalsLinked: toMeasure(addCounts(scores.map(({ nominals }) => nominals.counts))).recall,
    relationsPrecision: typed.precision,
    relationsRecall: typed.recall,
    relationsF1: typed.f1,
    pairsF1: toMeasure(addCounts(scores.map(({ claims }) => claims.pairs))).f1,
    attributionF1: toMeasure(addCounts(scores.map(({ claims }) => claims.attribution))).f1,
    notAssertedF1: toMeasure(addCounts(scores.map(({ claims }) => claims.notAsserted))).f1,
    figuresRecall: toMeasure(addCounts(scores.map(({ figures }) => figures.counts))).recall,
    figuresByValue: toMeasure(addCounts(scores.map(({ figures }) => figures.byValue))).recall,
  };
}
