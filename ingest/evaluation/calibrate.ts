/**
 * `npm run calibrate`: holds every claim against the annotated texts, fits the share that is right to the confidence that
 * the frames gave, and writes ingest/claims/calibration.json and the table in README.md.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { toProjectPath } from "../../cypher/project-files.ts";
import { calibrate } from "../claims/calibration.ts";
import type { ChainClaim } from "../claims/chain-claim.ts";
import { findClaims } from "../claims/find-claims.ts";
import { type Lexicon, loadLexicon } from "../lexicon/lexicon.ts";
import { createExtractor, type Extractor } from "../pipeline.ts";
import {
  crossValidate,
  fitCalibration,
  type JudgedClaim,
  measureReliability,
  type Reliability,
} from "./fit-calibration.ts";
import type { GoldDocument, Prediction } from "./gold.ts";
import { readArticlesGold } from "./read-articles-gold.ts";
import { HELD_OUT_FOLDER, readCorpus, toTypes } from "./read-corpus.ts";
import { alignClaims } from "./score.ts";
import { isAnnotated } from "./score-claims.ts";

const TABLE = toProjectPath("ingest/claims/calibration.json");
const README = toProjectPath("ingest/evaluation/README.md");
const [BEGIN, END] = ["<!-- calibration: written by npm run calibrate -->", "<!-- end of calibration -->"];

/** Claims as the frames give them, before any calibration, with chains for entities. */
function judgeClaims(gold: GoldDocument, extractor: Extractor, lexicon: Lexicon): readonly JudgedClaim[] {
  const annotated = extractor.annotate(gold.source);
  const toPredicted = ({ subject, object, attributedTo, ...claim }: ChainClaim): Prediction["claims"][number] => ({
    ...claim,
    subject: String(subject),
    object: String(object),
    ...(attributedTo !== undefined && { attributedTo: String(attributedTo) }),
  });
  const mentions = annotated.chains.flatMap((chain, index) =>
    chain.mentions.map(({ start, end, kind, mentionType }) => ({
      start,
      end,
      kind,
      entity: String(index),
      types: toTypes(mentionType, chain.type),
    })),
  );
  const claims = alignClaims(gold, { mentions, claims: findClaims(annotated, lexicon).map(toPredicted), figures: [] });
  return claims.map((claim) => ({
    document: gold.id,
    raw: claim.confidence,
    frameId: claim.frameId,
    polarity: claim.polarity,
    right: isAnnotated(claim, gold.claims),
  }));
}

function toReliabilityTable(label: string, { brier, calibrationError, bins }: Reliability): string {
  const rows = [
    ["confidence", "claims", "mean confidence", "right"],
    ...bins.map(({ from, to, claims, confidence, right }) => [
      `${from.toFixed(1)} to ${to.toFixed(1)}`,
      String(claims),
      confidence.toFixed(2),
      `${(100 * right).toFixed(0)} %`,
    ]),
  ];
  // As wide as the formatter wants it, so that a written table is a formatted one.
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`);
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  const scores = `Brier score ${brier.toFixed(3)}, calibration error ${calibrationError.toFixed(3)}`;
  return [`**${label}**: ${scores}`, "", ...lines.slice(0, 1), rule, ...lines.slice(1)].join("\n");
}

function main(): void {
  const [extractor, lexicon] = [createExtractor(), loadLexicon([])];
  const articles = readArticlesGold();
  if (articles.length === 0)
    console.log("the folder of annotated articles beside the checkout is missing: they are left out");
  const corpus = readCorpus();
  const judged = [...corpus, ...articles].flatMap((gold) => judgeClaims(gold, extractor, lexicon));
  const calibration = fitCalibration(judged);
  writeFileSync(TABLE, `${JSON.stringify(calibration, undefined, 2)}\n`);
  const ship = (claims: readonly JudgedClaim[]): Reliability =>
    measureReliability(
      claims.map((claim) => ({ confidence: calibrate(claim.raw, claim, calibration), right: claim.right })),
    );
  const heldOut = readCorpus(HELD_OUT_FOLDER).flatMap((gold) => judgeClaims(gold, extractor, lexicon));
  const report = [
    `${judged.length} claims of ${corpus.length + articles.length} texts, ${judged.filter(({ right }) => right).length} of them right.`,
    toReliabilityTable(
      "As the frames give it",
      measureReliability(judged.map(({ raw, right }) => ({ confidence: raw, right }))),
    ),
    toReliabilityTable("Calibrated, each text by the other texts", measureReliability(crossValidate(judged))),
    toReliabilityTable("Calibrated by all texts, as shipped", ship(judged)),
    toReliabilityTable("The same on the texts that are held out", ship(heldOut)),
  ].join("\n\n");
  const readme = readFileSync(README, "utf8");
  const [before, after] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (before === -1 || after === -1) throw new Error(`${README}: the marks of the calibration table are missing`);
  writeFileSync(README, `${readme.slice(0, before + BEGIN.length)}\n\n${report}\n\n${readme.slice(after)}`);
  console.log(report);
}

main();
