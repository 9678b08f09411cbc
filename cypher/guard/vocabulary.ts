/** What an analyst's question may be made of. Everything that is not listed here is refused. */
import type { Dialect } from "../query-catalog.ts";

/** Clauses a statement or a subquery may begin with. */
export const FIRST_CLAUSES: ReadonlySet<string> = new Set(["MATCH", "OPTIONAL", "WITH", "UNWIND", "RETURN", "CALL"]);

/** Words that may stand after a finished expression or pattern. */
export const AFTER_OPERAND: ReadonlySet<string> = new Set([
  ...FIRST_CLAUSES,
  ...["WHERE", "YIELD", "ORDER", "SKIP", "LIMIT", "UNION", "AS", "ASC", "ASCENDING", "DESC", "DESCENDING"],
  ...["AND", "OR", "XOR", "IN", "IS", "STARTS", "ENDS", "CONTAINS", "WHEN", "THEN", "ELSE", "END"],
]);

/** Of these, words that finish something themselves. */
export const FINISHING: ReadonlySet<string> = new Set(["ASC", "ASCENDING", "DESC", "DESCENDING", "END"]);

/** Words that may stand where an expression is to come, and are none themselves. */
export const BEFORE_OPERAND: ReadonlySet<string> = new Set([
  ...FIRST_CLAUSES,
  "WHERE",
  "NOT",
  "DISTINCT",
  "CASE",
  "WHEN",
  "BY",
  "ALL",
]);

/**
 * Words of clauses that write, administer, load or explain. They are refused as plain words wherever they stand; a name
 * that happens to be one is written in backticks.
 */
export const REFUSED_WORDS: ReadonlySet<string> = new Set([
  ...["CREATE", "INSERT", "MERGE", "SET", "DELETE", "DETACH", "NODETACH", "REMOVE", "FOREACH", "LOAD"],
  ...["SHOW", "TERMINATE", "TRANSACTIONS", "CONCURRENT", "PERIODIC", "USE", "USING"],
  ...["DROP", "ALTER", "RENAME", "GRANT", "DENY", "REVOKE", "ENABLE", "DRYRUN", "DEALLOCATE", "REALLOCATE"],
  ...["EXPLAIN", "PROFILE", "CYPHER", "SHORTEST"],
]);

/** Words that are no names of values. */
export const NO_VALUES: ReadonlySet<string> = new Set([
  ...AFTER_OPERAND,
  ...BEFORE_OPERAND,
  "NULL",
  "TRUE",
  "FALSE",
  "EXISTS",
  "COUNT",
]);

/** Functions by lower-case name: what both engines know, without those that cost memory without bound. */
export const FUNCTIONS: ReadonlySet<string> = new Set([
  ...["count", "sum", "avg", "min", "max", "collect", "stdev", "stdevp", "percentilecont", "percentiledisc"],
  ...["any", "all", "none", "single", "exists", "isempty", "coalesce", "nullif"],
  ...["labels", "type", "keys", "properties", "nodes", "relationships", "startnode", "endnode", "length", "size"],
  ...["head", "last", "tail", "reverse", "range", "shortestpath", "allshortestpaths"],
  ...[
    "tostring",
    "tointeger",
    "tofloat",
    "toboolean",
    "tostringornull",
    "tointegerornull",
    "tofloatornull",
    "tobooleanornull",
  ],
  ...[
    "toupper",
    "tolower",
    "upper",
    "lower",
    "trim",
    "ltrim",
    "rtrim",
    "split",
    "substring",
    "left",
    "right",
    "char_length",
  ],
  ...["abs", "ceil", "floor", "round", "sign", "sqrt", "exp", "log", "log10", "rand", "pi", "e"],
  ...["date", "datetime", "localdatetime", "time", "localtime", "duration", "timestamp"],
]);

/** Hints for functions that people reach for. */
export const FUNCTION_HINTS: Readonly<Record<string, string>> = {
  id: "Engine ids are not stable: use the property id.",
  elementid: "Engine ids are not stable: use the property id.",
  reduce: "It can outgrow the memory: UNWIND the list and use sum(), or collect() it.",
  replace: "It can outgrow the memory: replace in the answer instead.",
  point: "Places have the properties latitude and longitude.",
};

const SHARED_PROCEDURES = ["db.labels", "db.relationshiptypes", "db.propertykeys"];

/** Procedures by lower-case name. */
export const PROCEDURES: Readonly<Record<Dialect, ReadonlySet<string>>> = {
  embedded: new Set([...SHARED_PROCEDURES, "grafeo.search.text"]),
  neo4j: new Set([
    ...SHARED_PROCEDURES,
    "db.index.fulltext.querynodes",
    "db.schema.visualization",
    "db.schema.nodetypeproperties",
    "db.schema.reltypeproperties",
  ]),
};
