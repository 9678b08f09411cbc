/** Which judgements can be stored: on entities that exist, and not against what a person has judged. */
import { NewsgraphError } from "../errors.ts";
import { isByPerson, resolveCanonicalIds } from "../merging.ts";
import type { Judgement } from "../model.ts";
import { toJudgement, toMap } from "../rows.ts";
import { getStates } from "./extracted-states.ts";
import type { Statements } from "./statements.ts";

/**
 * The judgements that change something. One of the linker's that a person contradicts is left out: it is derived, and gives way.
 * @throws NotFound for an unknown entity, InvalidInput for a pair of one, Conflict naming the judgement of a person that contradicts
 */
export async function checkJudgements(
  statements: Statements,
  judgements: readonly Judgement[],
): Promise<readonly Judgement[]> {
  const states = await getStates(
    statements,
    judgements.flatMap((judgement) => judgement.pair),
  );
  for (const { pair } of judgements) {
    if (pair[0] === pair[1])
      throw new NewsgraphError("InvalidInput", `A judgement needs two entities, not ${pair[0]} twice.`);
    for (const id of pair) if (!states.has(id)) throw new NewsgraphError("NotFound", `There is no entity ${id}.`);
  }
  const stored = new Map((await listJudgements(statements)).map((judgement) => [judgement.id, judgement]));
  const wanted: Judgement[] = [];
  for (const judgement of judgements.map(inOrder)) {
    const other = stored.get(judgement.id);
    if (other !== undefined && isByPerson(other) && !isByPerson(judgement)) continue;
    if (other !== undefined && isByPerson(other) && other.verdict !== judgement.verdict)
      throw toConflict(judgement, other);
    if (other !== undefined && isSame(judgement, other)) continue;
    stored.set(judgement.id, judgement);
    wanted.push(judgement);
  }
  if (wanted.some(isByPerson)) checkChains([...stored.values()], wanted);
  return wanted;
}

/** Persons' judgements can contradict along a chain too: A is B, B is C, and A is not C. */
function checkChains(all: readonly Judgement[], added: readonly Judgement[]): void {
  const byPersons = all.filter(isByPerson);
  const canonical = resolveCanonicalIds(new Set(byPersons.flatMap((judgement) => judgement.pair)), byPersons);
  for (const same of byPersons.filter((judgement) => judgement.verdict === "same")) {
    const [first, second] = same.pair.map((id) => canonical.get(id));
    if (first === second) continue;
    const distinct = byPersons.find(
      ({ verdict, pair: [a, b] }) =>
        verdict === "distinct" &&
        ((canonical.get(a) === first && canonical.get(b) === second) ||
          (canonical.get(a) === second && canonical.get(b) === first)),
    );
    const isNew = added.some((judgement) => judgement.id === same.id);
    if (distinct !== undefined) throw isNew ? toConflict(same, distinct) : toConflict(distinct, same);
  }
}

/** @throws NotFound */
export async function checkRemovals(statements: Statements, ids: readonly string[]): Promise<readonly string[]> {
  const stored = new Set((await listJudgements(statements)).map((judgement) => judgement.id));
  for (const id of ids) if (!stored.has(id)) throw new NewsgraphError("NotFound", `There is no judgement ${id}.`);
  return ids;
}

async function listJudgements(statements: Statements): Promise<readonly Judgement[]> {
  return (await statements.run("list-judgements")).map((row) => toJudgement(toMap(row["judgement"])));
}

function inOrder(judgement: Judgement): Judgement {
  const [a, b] = judgement.pair;
  return a < b ? judgement : { ...judgement, pair: [b, a] };
}

function isSame(a: Judgement, b: Judgement): boolean {
  return a.verdict === b.verdict && a.by === b.by && a.reason === b.reason && a.madeAt === b.madeAt;
}

function toConflict(judgement: Judgement, other: Judgement): NewsgraphError {
  return new NewsgraphError(
    "Conflict",
    `${judgement.pair.join(" and ")} cannot be judged ${judgement.verdict}: ${other.by} judged ${other.pair.join(" and ")} ` +
      `${other.verdict} (${other.id}). Remove that judgement first.`,
  );
}
