/**
 * `npm run evaluate`: runs the extractor over the annotated texts and prints how far it is from them.
 * `--verbose` lists, text by text, what was missed and what was wrong. Exit code 1 if a measure is under its floor.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PredicateName } from "../../cypher/ontology.ts";
import { createExtractor, type Extractor } from "../pipeline.ts";
import type { EvaluatedClaim, GoldClaim, GoldDocument } from "./gold.ts";
import { type ReportGroup, readGroups } from "./linking/read-groups.ts";
import { evaluateLinking, LINKING_MEASURES, type LinkingEvaluation, summariseLinking } from "./linking/score-groups.ts";
import { tellLinking } from "./linking/tell-groups.ts";
import { predict } from "./predict.ts";
import { readCorpus } from "./read-corpus.ts";
import { type DocumentScore, scoreDocument, summarise, MEASURES as TEXT_MEASURES } from "./score.ts";

/** 0 to 100 each, of texts by themselves and of what is one across them. */
const MEASURES = { ...TEXT_MEASURES, ...LINKING_MEASURES };
type MeasureName = keyof typeof MEASURES;
export const MEASURE_NAMES = Object.keys(MEASURES) as readonly MeasureName[];

export type Floors = Readonly<Record<MeasureName, number>>;

export interface Evaluation {
  readonly measures: Readonly<Record<MeasureName, number>>;
  readonly documents: readonly { readonly gold: GoldDocument; readonly score: DocumentScore }[];
  readonly linking: LinkingEvaluation;
  /** Tokens a second of the whole extraction on one core, models loaded. */
  readonly tokensPerSecond: number;
}

export function evaluate(
  extractor: Extractor,
  corpus: readonly GoldDocument[],
  groups: readonly ReportGroup[],
): Evaluation {
  const first = corpus[0];
  // The first document pays for what is made on first use.
  if (first !== undefined) extractor.extract(first.source);
  let [tokens, seconds] = [0, 0];
  const documents = corpus.map((gold) => {
    const prediction = predict(extractor, gold.source);
    tokens += prediction.tokens;
    seconds += prediction.seconds;
    return { gold, score: scoreDocument(gold, prediction) };
  });
  const linking = evaluateLinking(extractor, groups);
  const measures = { ...summarise(documents.map(({ score }) => score)), ...summariseLinking(linking) };
  return { measures, documents, linking, tokensPerSecond: tokens / seconds };
}

export function readFloors(): Floors {
  return JSON.parse(readFileSync(join(import.meta.dirname, "floors.json"), "utf8")) as Floors;
}

export function findUnderFloor(measures: Evaluation["measures"], floors: Floors): readonly MeasureName[] {
  return MEASURE_NAMES.filter((name) => measures[name] < floors[name]);
}

function toTable({ measures, documents, tokensPerSecond }: Evaluation, floors: Floors): string {
  const under = findUnderFloor(measures, floors);
  const rows = MEASURE_NAMES.map(
    (name) =>
      [
        MEASURES[name],
        measures[name].toFixed(1),
        floors[name].toFixed(1),
        under.includes(name) ? "  under its floor" : "",
      ] as const,
  );
  return [
    `${documents.length} texts${" ".repeat(30)}measured   floor`,
    ...rows.map(([label, value, floor, note]) => `${label.padEnd(38)}${value.padStart(8)}${floor.padStart(8)}${note}`),
    `${"tokens a second".padEnd(38)}${tokensPerSecond.toFixed(0).padStart(8)}`,
  ].join("\n");
}

function toDetails({ gold, score }: Evaluation["documents"][number]): string {
  const { text } = gold.source;
  const quote = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    `"${text.slice(start, end)}"`;
  const typed = (mention: {
    readonly start: number;
    readonly end: number;
    readonly types: readonly string[];
  }): string => `${quote(mention)} ${mention.types.join("/")}`;
  const names = new Map(gold.entities.map(({ id, name }) => [id, name]));
  const told = (claim: EvaluatedClaim): string =>
    `${names.get(claim.subject) ?? claim.subject} ${claim.predicate} ${names.get(claim.object) ?? claim.object} (${claim.polarity}${claim.attributedTo === undefined ? "" : `, by ${names.get(claim.attributedTo) ?? claim.attributedTo}`})`;
  const toldIn = (claim: GoldClaim): string => `${told(claim)} in "${claim.sentence} …"`;
  const lines: readonly (readonly [string, readonly string[]])[] = [
    ["names missed", score.names.missed.map(typed)],
    ["names wrong", score.names.wrong.map(typed)],
    [
      "pronouns not linked",
      score.pronouns.missed.map((mention) => `${quote(mention)} → ${names.get(mention.entity) ?? mention.entity}`),
    ],
    [
      "nominals not linked",
      score.nominals.missed.map((mention) => `${quote(mention)} → ${names.get(mention.entity) ?? mention.entity}`),
    ],
    ["relations missed", score.claims.missed.map(toldIn)],
    ["relations wrong", score.claims.wrong.map(told)],
    [
      "figures missed",
      score.figures.missed.map(
        (figure) => `${quote(figure)} ${figure.measure} ${figure.value ?? `${figure.min} to ${figure.max}`}`,
      ),
    ],
  ];
  return [
    `\n${gold.id}`,
    ...lines.flatMap(([label, found]) =>
      found.length === 0 ? [] : [`  ${label}`, ...found.map((line) => `    ${line}`)],
    ),
  ].join("\n");
}

/** Where rules are missing: of each predicate how many facts were found, and how often it was given where nothing says so. */
function toPredicateTable({ documents }: Evaluation): string {
  const toKey = ({ subject, predicate, object }: EvaluatedClaim): string => [subject, predicate, object].join(" ");
  const rows = new Map<PredicateName, { found: number; wanted: number; wrong: number }>();
  const rowOf = (predicate: PredicateName): { found: number; wanted: number; wrong: number } => {
    const row = rows.get(predicate) ?? { found: 0, wanted: 0, wrong: 0 };
    rows.set(predicate, row);
    return row;
  };
  for (const { gold, score } of documents) {
    const required = new Map(
      gold.claims.filter(({ optional }) => !optional).map((claim) => [toKey(claim), claim.predicate]),
    );
    for (const predicate of required.values()) {
      rowOf(predicate).wanted += 1;
      rowOf(predicate).found += 1;
    }
    for (const { predicate } of score.claims.missed) rowOf(predicate).found -= 1;
    for (const { predicate } of score.claims.wrong) rowOf(predicate).wrong += 1;
  }
  const sorted = [...rows].sort(([, a], [, b]) => b.wanted - a.wanted);
  return [
    "\nby predicate                found of wanted   wrong",
    ...sorted.map(
      ([predicate, { found, wanted, wrong }]) =>
        `  ${predicate.padEnd(28)}${String(found).padStart(4)} of ${String(wanted).padStart(4)}${String(wrong).padStart(8)}`,
    ),
  ].join("\n");
}

function main(args: readonly string[]): number {
  const groups = readGroups();
  const evaluation = evaluate(createExtractor(), readCorpus(), groups);
  const floors = readFloors();
  if (args.includes("--verbose")) {
    console.log(evaluation.documents.map(toDetails).join("\n"), toPredicateTable(evaluation));
    console.log(tellLinking(evaluation.linking, groups), "\n");
  }
  console.log(toTable(evaluation, floors));
  return findUnderFloor(evaluation.measures, floors).length > 0 ? 1 : 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = main(process.argv.slice(2));
