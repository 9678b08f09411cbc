/** What was missed and what was wrong, text by text and predicate by predicate: for people. */
import type { PredicateName } from "../../cypher/ontology.ts";
import type { EvaluatedClaim, GoldClaim, GoldDocument } from "./gold.ts";
import type { DocumentScore } from "./score.ts";

/** A text and how far the extractor is from it. */
export interface ScoredText {
  readonly gold: GoldDocument;
  readonly score: DocumentScore;
}

export function tellTexts(documents: readonly ScoredText[]): string {
  return [...documents.map(toDetails), toPredicateTable(documents)].join("\n");
}

function toDetails({ gold, score }: ScoredText): string {
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
function toPredicateTable(documents: readonly ScoredText[]): string {
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
