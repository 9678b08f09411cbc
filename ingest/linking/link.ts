/** What the linker says of two entities: a judgement with its reason, which a person can overrule. */
import { createId } from "../../cypher/ids.ts";
import type { Entity, Judgement } from "../../cypher/model.ts";

/** @param reason shown to people as the answer to "why are these one?" */
export function createLink(a: Entity, b: Entity, reason: string): Judgement {
  const pair = a.id < b.id ? ([a.id, b.id] as const) : ([b.id, a.id] as const);
  return { id: createId("jdg", ...pair), verdict: "same", pair, by: "linker", reason };
}

/** One key for a pair, whichever is named first. */
export function toPairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
