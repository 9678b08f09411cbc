import type { Claim, DocumentGraph, Figure } from "../../cypher/model.ts";
import { PREDICATES } from "../../cypher/ontology.ts";
import type { AnnotatedDocument, Chain } from "../../ingest/annotated-document.ts";
import { listSentences } from "./sentence-readings.ts";

/** What was read out of one document, by sentence, with the rule behind each finding, as text for people. */
export function formatExplanation(graph: DocumentGraph, annotated: AnnotatedDocument): string {
  const { chains, zones, text } = annotated;
  const { document, claims, figures } = graph;
  const names = new Map(graph.entities.map(({ id, name }) => [id, name]));
  const lines = [`# ${document.title}`, `${document.id}, published ${document.publishedOn ?? "on an unknown day"}`, ""];
  const furniture = zones.filter(({ kind }) => kind === "furniture");
  if (furniture.length > 0)
    lines.push(
      "## Left out as page furniture",
      ...furniture.map(({ start, end, reason }) => `  ${toLine(text.slice(start, end))}  [${reason}]`),
      "",
    );
  lines.push("## Who and what is mentioned", ...chains.map((chain) => formatChain(chain, text)), "", "## What is said");
  for (const { start, end } of findSentences([...claims, ...figures])) {
    lines.push(`"${toLine(text.slice(start, end))}"`);
    const inside = ({ sentenceStart }: Claim | Figure): boolean => sentenceStart === start;
    for (const claim of claims.filter(inside)) lines.push(formatClaim(claim, names));
    for (const figure of figures.filter(inside)) lines.push(formatFigure(figure, names, text));
  }
  return `${lines.join("\n")}\n\n`;
}

/** Every sentence as it was parsed, a word a line, with the mentions in it and the reason for each. */
export function formatParse(annotated: AnnotatedDocument): string {
  const lines = listSentences(annotated).flatMap(({ number, text, tokens, mentions }) => [
    `## Sentence ${number}: "${text}"`,
    ...tokens.map(
      ({ index, word, lemma, pos, dep, head }) =>
        `  ${String(index).padStart(3)} ${word.padEnd(18)} ${lemma.padEnd(18)} ${pos.padEnd(6)} ${dep.padEnd(12)} ${head}`,
    ),
    ...mentions.map(({ words, type, entity, reason }) => `  ${words} (${type}) = ${entity}  [${reason}]`),
    "",
  ]);
  return `${lines.join("\n")}\n`;
}

function findSentences(
  findings: readonly (Claim | Figure)[],
): readonly { readonly start: number; readonly end: number }[] {
  const ends = new Map(findings.map(({ sentenceStart, sentenceEnd }) => [sentenceStart, sentenceEnd]));
  return [...ends].map(([start, end]) => ({ start, end })).sort((a, b) => a.start - b.start);
}

function formatChain({ type, name, mentions, reasons }: Chain, text: string): string {
  const words = mentions.map(({ start, end }, index) => `${toLine(text.slice(start, end))} [${reasons[index] ?? "?"}]`);
  return `  ${name} (${type}): ${words.join(", ")}`;
}

function formatClaim(claim: Claim, names: ReadonlyMap<string, string>): string {
  const nameOf = (id: string): string => names.get(id) ?? id;
  const { subject, predicate, object, polarity, attributedTo, about, date, frameId, cues, confidence } = claim;
  const details = [
    polarity,
    ...(attributedTo === undefined ? [] : [`says ${nameOf(attributedTo)}`]),
    ...(about === undefined ? [] : [`about ${nameOf(about)}`]),
    ...(date === undefined ? [] : [date]),
    `rule ${frameId}`,
    ...(cues.length === 0 ? [] : [`cues ${cues.map((cue) => `"${cue}"`).join(" ")}`]),
    `confidence ${confidence.toFixed(2)}`,
  ];
  return `  ${nameOf(subject)} — ${PREDICATES[predicate].reads} → ${nameOf(object)}  [${details.join("; ")}]`;
}

function formatFigure(figure: Figure, names: ReadonlyMap<string, string>, text: string): string {
  const { measure, value, min, max, qualifier, derivation, about, attributedTo, start, end } = figure;
  const amount = value ?? `${min ?? ""}–${max ?? ""}`;
  const details = [
    qualifier.replaceAll("_", " "),
    ...(about === undefined ? [] : [`of ${names.get(about) ?? about}`]),
    ...(attributedTo === undefined ? [] : [`says ${names.get(attributedTo) ?? attributedTo}`]),
    ...(derivation === undefined ? [] : [derivation]),
    `"${toLine(text.slice(start, end))}"`,
  ];
  return `  ${measure}: ${amount}  [${details.join("; ")}]`;
}

function toLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
