/**
 * Our own statements in a form for which Neo4j makes one plan, and keeps it. To plan one takes longer than to run it over some
 * hundred rows, and of its own accord Neo4j plans each anew
 * - for each magnitude of its lists (one item, up to ten, up to a hundred …), unless the lists come inside a map;
 * - every ten seconds or so while the graph grows, unless it is told not to.
 */
import type { Parameters } from "../cypher-session.ts";

export interface KeptStatement {
  readonly statement: string;
  readonly parameters: Parameters;
}

/** Where lists are found: `$rows` becomes `$lists.rows`. */
const LISTS = "lists";
const WRITES = /^(?:CREATE|MERGE|SET|REMOVE|DELETE|DETACH DELETE)\b/m;
const FOLLOWS_EDGES = /^(?:OPTIONAL )?MATCH .*\)<?-/m;

/** Whether a plan made on an empty graph is the one for any graph: rows are written, and found by their ids alone. */
function hasOnePlan(statement: string): boolean {
  return WRITES.test(statement) && !FOLLOWS_EDGES.test(statement);
}

/** What only reads, or follows edges, is planned anew as the graph grows, but not for each magnitude of its lists. */
export function toKeptStatement(statement: string, parameters: Parameters): KeptStatement {
  const lists = Object.entries(parameters).filter(([, value]) => Array.isArray(value));
  if (lists.length === 0) return { statement, parameters };
  const names = new Set(lists.map(([name]) => name));
  const others = Object.entries(parameters).filter(([name]) => !names.has(name));
  const text = statement.replace(/\$(\w+)/g, (place, name: string) => (names.has(name) ? `$${LISTS}.${name}` : place));
  return {
    statement: hasOnePlan(statement) ? `CYPHER replan=skip ${text}` : text,
    parameters: { ...Object.fromEntries(others), [LISTS]: Object.fromEntries(lists) },
  };
}
