/**
 * The organs that every state has and news name by a pattern: "the French interior ministry", "Chad's armed forces". Those with a
 * name of their own (Pentagon, Bundestag) stand in organs.json; their states are excepted here.
 */
import { z } from "zod";
import type { LexiconEntry } from "./entry.ts";
import { parseRecords } from "./schema.ts";

/** `{adjective}` and `{state}` stand for the state's demonym and name. */
const patternsSchema = z.array(
  z.strictObject({
    id: z.string(),
    role: z.string(),
    name: z.string(),
    aliases: z.array(z.string()),
    except: z.array(z.string()).default([]),
  }),
);
type Pattern = z.infer<typeof patternsSchema>[number];

function fill(pattern: string, state: LexiconEntry): readonly string[] {
  if (pattern.includes("{state}")) return [pattern.replace("{state}", state.name)];
  return (state.demonyms?.adjective ?? []).map((it) => pattern.replace("{adjective}", it));
}

/** @param isShared true if another state has the same adjective ("Congolese"): its organs are then named by the state */
function toEntry(
  pattern: Pattern,
  state: LexiconEntry,
  isShared: boolean,
  taken: ReadonlySet<string>,
): LexiconEntry | undefined {
  if (state.country === undefined || pattern.except.includes(state.country)) return undefined;
  const plain = isShared ? [pattern.name.replace("{adjective}", state.name)] : [];
  const filled = [pattern.name, ...pattern.aliases].flatMap((it) => fill(it, state));
  const [name, ...aliases] = [...plain, ...filled].filter((it) => !taken.has(it.toLowerCase()));
  if (name === undefined) return undefined;
  return {
    id: `${pattern.id}-${state.country.toLowerCase()}`,
    type: "Organization",
    name,
    aliases,
    country: state.country,
    role: pattern.role,
    ...(isShared ? { ambiguous: true } : {}),
  };
}

function findSharedAdjectives(states: readonly LexiconEntry[]): ReadonlySet<string> {
  const words = states.flatMap((state) => state.demonyms?.adjective ?? []);
  return new Set(words.filter((word, at) => words.indexOf(word) !== at));
}

/**
 * @param json state-organs.json
 * @param states entries of states with demonyms
 * @param taken names that our own files already give, in lower case: they keep them
 */
export function createStateOrgans(
  json: unknown,
  states: readonly LexiconEntry[],
  taken: ReadonlySet<string>,
): readonly LexiconEntry[] {
  const patterns = parseRecords(patternsSchema, json, "state-organs.json");
  const shared = findSharedAdjectives(states);
  return states.flatMap((state) => {
    const isShared = state.demonyms?.adjective.some((word) => shared.has(word)) ?? false;
    return patterns.flatMap((pattern) => toEntry(pattern, state, isShared, taken) ?? []);
  });
}
