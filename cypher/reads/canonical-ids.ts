/** Ids as people and programs hold them, and the canonical ones they lead to. */
import { NewsgraphError } from "../errors.ts";
import { findTiedIds, resolveCanonicalIds } from "../merging.ts";
import type { Judgement } from "../model.ts";
import { toJudgement, toMap } from "../rows.ts";
import type { Reader } from "./reader.ts";

/** Canonical ids by the id given; ids of which nothing is known are left out. */
export async function resolveIds(reader: Reader, ids: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)];
  const found = await resolveExisting(reader, wanted);
  const missing = wanted.filter((id) => !found.has(id));
  return missing.length === 0 ? found : new Map([...found, ...(await resolveByJudgement(reader, missing))]);
}

async function resolveExisting(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { memory } = reader;
  if (memory !== undefined) {
    return new Map(
      ids.flatMap((id) => {
        const canonicalId = memory.findCanonicalId(id);
        return canonicalId === undefined ? [] : [[id, canonicalId] as const];
      }),
    );
  }
  const canonical = await reader.readEach("resolve-canonical", ids);
  const known = new Set(canonical.map((row) => row["id"]));
  const merged = await reader.readEach(
    "resolve-merged",
    ids.filter((id) => !known.has(id)),
  );
  return new Map([...canonical, ...merged].map((row) => [row["id"] as string, row["canonicalId"] as string]));
}

/** An id that no document names any more is still known by the judgements that tie it to others. */
async function resolveByJudgement(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const judgements = await listJudgements(reader);
  const tied = findTiedIds(ids, judgements);
  if (tied.size === ids.length) return new Map();
  const existing = (await resolveExisting(reader, [...tied])).keys();
  const found = new Map<string, string>();
  const standing = [...existing];
  for (const id of ids) {
    const canonical = resolveCanonicalIds(new Set([id, ...standing]), judgements);
    const [least] = standing.filter((own) => canonical.get(own) === canonical.get(id)).sort();
    if (least !== undefined) found.set(id, least);
  }
  return found;
}

/** @throws NotFound */
export async function getCanonicalId(reader: Reader, id: string): Promise<string> {
  const canonicalId = (await resolveIds(reader, [id])).get(id);
  if (canonicalId === undefined) throw new NewsgraphError("NotFound", `There is no entity ${id}.`);
  return canonicalId;
}

export async function listJudgements(reader: Reader): Promise<readonly Judgement[]> {
  return (await reader.read("list-judgements")).map((row) => toJudgement(toMap(row["judgement"])));
}
