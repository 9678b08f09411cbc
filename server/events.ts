/** Events by place, time and participant. */
import type { EntityHit, GraphStore, Truncation } from "../cypher/graph-store.ts";

export interface EventQuery {
  readonly text?: string;
  readonly participant?: string;
  readonly place?: string;
  /** ISO dates, inclusive. An event of coarser date counts if it may have happened then. */
  readonly from?: string;
  readonly to?: string;
  readonly box?: Box;
}

export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface FoundEvents {
  readonly events: readonly EntityHit[];
  readonly truncated: Truncation | null;
}

const BATCH = 500;
/** Most events looked through for one question. */
const MAX_EVENTS = 20_000;
const MAX_NEIGHBOURS = 500;

/** Best-connected first. @throws NotFound if participant or place is unknown */
export async function findEvents(store: GraphStore, query: EventQuery): Promise<FoundEvents> {
  const { text, from, to, box } = query;
  const related = await findRelated(store, query);
  const found: EntityHit[] = [];
  let total = 0;
  let offset = 0;
  do {
    const page = await store.findEntities({
      types: ["Event"],
      sort: "degree",
      offset,
      limit: BATCH,
      ...(text !== undefined && { text }),
    });
    total = page.total;
    found.push(...page.items);
    offset += BATCH;
  } while (offset < Math.min(total, MAX_EVENTS));
  const events = found.filter(({ entity }) => {
    if (related !== undefined && !related.ids.has(entity.id)) return false;
    if ((from !== undefined || to !== undefined) && !mayOverlap(entity.date, from, to)) return false;
    return box === undefined || isInside(entity, box);
  });
  const cut =
    total > found.length
      ? {
          reason: `only the ${MAX_EVENTS} best-connected events are looked through`,
          shown: found.length,
          available: total,
        }
      : null;
  return { events, truncated: related?.truncated ?? cut };
}

async function findRelated(
  store: GraphStore,
  { participant, place }: EventQuery,
): Promise<{ readonly ids: ReadonlySet<string>; readonly truncated: Truncation | null } | undefined> {
  const questions = [
    ...(participant === undefined ? [] : [{ ids: [participant] }]),
    ...(place === undefined ? [] : [{ ids: [place], predicates: ["OCCURRED_IN"] as const }]),
  ];
  if (questions.length === 0) return undefined;
  const answers = await Promise.all(
    questions.map((question) =>
      store.getNeighbours({
        ...question,
        direction: "both",
        depth: 1,
        types: ["Event"],
        rank: "evidence",
        limit: MAX_NEIGHBOURS,
      }),
    ),
  );
  const sets = answers.map(({ entities }) => new Set(entities.map(({ id }) => id)));
  const ids = new Set([...(sets[0] ?? [])].filter((id) => sets.every((each) => each.has(id))));
  return { ids, truncated: answers.find(({ truncated }) => truncated !== null)?.truncated ?? null };
}

function mayOverlap(date: string | undefined, from: string | undefined, to: string | undefined): boolean {
  if (date === undefined) return false;
  return toFirstDay(date) <= toLastDay(to ?? "9999") && toLastDay(date) >= toFirstDay(from ?? "0000");
}

function toFirstDay(date: string): string {
  return date.padEnd(10, "-01-01".slice(date.length === 7 ? 3 : 0));
}

function toLastDay(date: string): string {
  return date.padEnd(10, "-12-31".slice(date.length === 7 ? 3 : 0));
}

function isInside(
  { latitude, longitude }: { readonly latitude?: number; readonly longitude?: number },
  box: Box,
): boolean {
  if (latitude === undefined || longitude === undefined) return false;
  const { west, south, east, north } = box;
  const isBetween = west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
  return isBetween && latitude >= south && latitude <= north;
}
