import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  completeFromList,
} from "@codemirror/autocomplete";
import { StreamLanguage, type StringStream } from "@codemirror/language";
import type { Schema } from "../../../server/api/insights.ts";

const KEYWORDS: readonly string[] = [
  "MATCH",
  "OPTIONAL",
  "WHERE",
  "RETURN",
  "WITH",
  "UNWIND",
  "ORDER",
  "BY",
  "LIMIT",
  "SKIP",
  "AS",
  "AND",
  "OR",
  "NOT",
  "IN",
  "IS",
  "NULL",
  "DISTINCT",
  "DESC",
  "ASC",
  "CASE",
  "WHEN",
  "THEN",
  "ELSE",
  "END",
  "STARTS",
  "ENDS",
  "CONTAINS",
  "EXISTS",
  "UNION",
];
const FUNCTIONS: readonly string[] = [
  "count",
  "collect",
  "sum",
  "min",
  "max",
  "avg",
  "size",
  "type",
  "labels",
  "coalesce",
  "toLower",
  "substring",
  "head",
];
const KEYWORD_SET = new Set(KEYWORDS);

/** Names of the classes that the editor's colours hang on. */
function readToken(stream: StringStream): string | null {
  if (stream.eatSpace()) return null;
  if (stream.match("//")) {
    stream.skipToEnd();
    return "comment";
  }
  if (stream.match(/^'(?:[^'\\]|\\.)*'?/) || stream.match(/^"(?:[^"\\]|\\.)*"?/)) return "string";
  if (stream.match(/^\$\w+/)) return "variableName.special";
  if (stream.match(/^\d+(\.\d+)?/)) return "number";
  if (stream.match(/^:\w+/)) return "typeName";
  const word = stream.match(/^[A-Za-z_]\w*/);
  if (Array.isArray(word)) return KEYWORD_SET.has(word[0].toUpperCase()) ? "keyword" : "variableName";
  stream.next();
  return null;
}

export const CYPHER_LANGUAGE = StreamLanguage.define({ name: "cypher", token: readToken, startState: () => null });

function toCompletions(labels: readonly string[], type: string, detail = ""): readonly Completion[] {
  return labels.map((label) => ({ label, type, detail }));
}

/** Offers what the schema has: labels and relationship types after a colon, properties after a dot, else keywords. */
export function createCompletion(
  schema: Schema | undefined,
): (context: CompletionContext) => CompletionResult | Promise<CompletionResult | null> | null {
  const labels = toCompletions(
    (schema?.cypher.labels ?? []).map(({ name }) => name),
    "class",
    "label",
  );
  const types = toCompletions(
    (schema?.cypher.relationshipTypes ?? []).map(({ name }) => name),
    "type",
    "relation",
  );
  const lists = [...(schema?.cypher.labels ?? []), ...(schema?.cypher.relationshipTypes ?? [])].map(
    ({ properties }) => properties,
  );
  const properties = toCompletions([...new Set(lists.flat())].sort(), "property");
  const words = completeFromList([...toCompletions(KEYWORDS, "keyword"), ...toCompletions(FUNCTIONS, "function")]);
  return (context) => {
    const name = context.matchBefore(/[:|]\w*/);
    if (name !== null) {
      const inRelation = /\[[^\]]*$/.test(context.state.sliceDoc(Math.max(0, name.from - 200), name.from));
      return { from: name.from + 1, options: [...(inRelation ? types : labels)], validFor: /^\w*$/ };
    }
    const property = context.matchBefore(/\w\.\w*/);
    if (property !== null)
      return { from: property.text.indexOf(".") + property.from + 1, options: [...properties], validFor: /^\w*$/ };
    return words(context);
  };
}
