/**
 * Moves extracted entities under other canonical ones, or back: labels, mentions, the ends of claims and figures. Nothing
 * of what was extracted is lost by it, so that moving back gives what was there before.
 */
import type { Entity, Polarity } from "../model.ts";
import type { PredicateName } from "../ontology.ts";
import { toRelationKey } from "../relations.ts";
import { type CypherMap, MENTION_COLUMNS, parseEntityRecord, toColumnValues, toMap, toText } from "../rows.ts";
import type { Row } from "../stores/cypher-session.ts";
import { type ExtractedState, formatVariants, getStates } from "./extracted-states.ts";
import { type Statements, sendGroups } from "./statements.ts";
import { noteClaims } from "./strip-layers.ts";
import type { Touched } from "./touched.ts";

export interface Move {
  readonly state: ExtractedState;
  readonly canonicalId: string;
}

const CLAIM_ENDS = [
  { property: "subjectId", edge: "SUBJECT" },
  { property: "objectId", edge: "OBJECT" },
  { property: "attributedToId", edge: "ATTRIBUTED_TO" },
  { property: "aboutId", edge: "ABOUT" },
] as const;

const FIGURE_ENDS = [
  { property: "aboutId", edge: "OF" },
  { property: "attributedToId", edge: "ATTRIBUTED_TO" },
] as const;

export async function remapEntities(statements: Statements, moves: readonly Move[], touched: Touched): Promise<void> {
  if (moves.length === 0) return;
  const places = moves.map(({ state }) => ({ extractedId: state.id, canonicalId: state.canonicalId }));
  const claims = await readNaming(statements, "get-claims-naming", CLAIM_ENDS, places);
  const figures = await readNaming(statements, "get-figures-naming", FIGURE_ENDS, places);
  noteClaims(claims, touched);
  const mentions = await statements.each("get-mentions-naming", places);
  await statements.each("unlink-mentions", places);
  await statements.eachId(
    "unlink-claims",
    claims.map((row) => row["id"] as string),
  );
  await statements.eachId(
    "unlink-figures",
    figures.map((row) => row["id"] as string),
  );
  await relabel(statements, moves);
  await linkMentions(statements, mentions, moves);
  const canonical = await readCanonicalIds(statements, [...claims, ...figures]);
  await linkEnds(statements, "link-claims", CLAIM_ENDS, claims, canonical);
  await linkEnds(statements, "link-figures", FIGURE_ENDS, figures, canonical);
  await relateClaims(statements, claims, canonical, touched);
  for (const { state, canonicalId } of moves) touched.entities.add(state.canonicalId).add(canonicalId);
}

async function readNaming(
  statements: Statements,
  query: "get-claims-naming" | "get-figures-naming",
  ends: readonly { readonly property: string; readonly edge: string }[],
  places: readonly { readonly extractedId: string; readonly canonicalId: string }[],
): Promise<readonly Row[]> {
  const found = new Map<string, Row>();
  for (const end of ends) {
    for (const row of await statements.each(query, places, end)) found.set(row["id"] as string, row);
  }
  return [...found.values()];
}

async function relabel(statements: Statements, moves: readonly Move[]): Promise<void> {
  const stood = ({ state }: Move) => state.canonicalId === state.id;
  const stands = ({ state, canonicalId }: Move) => canonicalId === state.id;
  const merged = moves.filter((move) => stood(move) && !stands(move));
  await sendGroups(statements, "merge-entities", "type", merged.map(toMergedRow));
  await statements.eachId(
    "delete-merged-edges",
    merged.map(({ state }) => state.id),
  );
  const remerged = moves.filter((move) => !stood(move) && !stands(move));
  await statements.send(
    "remerge-entities",
    remerged.map(({ state, canonicalId }) => ({ id: state.id, canonicalId })),
  );
  for (const { state } of moves.filter((move) => !stood(move) && stands(move))) {
    await statements.eachId("unmerge-entities", [state.id], { type: getOwnEntity(state).type });
  }
}

/** A merged entity keeps its name and type as one of its own documents gives them; all else speaks through the canonical. */
function toMergedRow({ state, canonicalId }: Move) {
  const { id, type, name } = getOwnEntity(state);
  return {
    group: type,
    row: { id, properties: { id, type, name, canonicalId, _variants: formatVariants(state.variants) } },
  };
}

function getOwnEntity(state: ExtractedState): Entity {
  const [record] = [...state.variants.keys()].sort();
  if (record === undefined) throw new RangeError(`entity ${state.id} has no variant`);
  return parseEntityRecord(record);
}

async function linkMentions(statements: Statements, mentions: readonly Row[], moves: readonly Move[]): Promise<void> {
  const targets = new Map(moves.map(({ state, canonicalId }) => [state.id, canonicalId]));
  const rows = mentions.map((row) => {
    const properties = toMap(row["properties"]);
    const extractedId = properties["extractedId"] as string;
    const canonicalId = targets.get(extractedId) ?? extractedId;
    return {
      group: row["edge"] as string,
      row: [row["documentId"], canonicalId, ...toColumnValues(properties, MENTION_COLUMNS)],
    };
  });
  await sendGroups(statements, "write-mentions", "edge", rows);
}

async function readCanonicalIds(statements: Statements, rows: readonly Row[]): Promise<ReadonlyMap<string, string>> {
  const named = rows.flatMap((row) => CLAIM_ENDS.flatMap(({ property }) => toText(row[property]) ?? []));
  const states = await getStates(statements, named);
  return new Map([...states.values()].map((state) => [state.id, state.canonicalId]));
}

/** Rows for the edges that lead from claims or figures to the canonical entities of the ids they name. */
export async function linkEnds(
  statements: Statements,
  query: "link-claims" | "link-figures",
  ends: readonly { readonly property: string; readonly edge: string }[],
  rows: readonly CypherMap[],
  canonical: ReadonlyMap<string, string>,
): Promise<void> {
  const links = ends.flatMap(({ property, edge }) =>
    rows.flatMap((row) => {
      const canonicalId = canonical.get(toText(row[property]) ?? "");
      return canonicalId === undefined ? [] : [{ group: edge, row: [row["id"], canonicalId] }];
    }),
  );
  await sendGroups(statements, query, "edge", links);
}

async function relateClaims(
  statements: Statements,
  claims: readonly Row[],
  canonical: ReadonlyMap<string, string>,
  touched: Touched,
): Promise<void> {
  const end = (row: Row, property: string) => canonical.get(toText(row[property]) ?? "") ?? "";
  const rows = claims.map((row) => {
    const predicate = row["predicate"] as PredicateName;
    const [subject, object, about] = [end(row, "subjectId"), end(row, "objectId"), end(row, "aboutId")];
    const polarity = row["polarity"] as Polarity;
    touched.addClaim({ subject, predicate, object, polarity, ...(about === "" ? {} : { about }) });
    return { id: row["id"], relationId: toRelationKey(subject, predicate, object)?.id ?? null };
  });
  await statements.send("set-relation-ids", rows);
}
