/**
 * One event told of in several documents. Candidates come from blocks of those near in time and place or with a
 * name in common, so the cost grows with the number of events, not its square.
 */
import { addTo } from "../../cypher/group-by.ts";
import type { Entity, Judgement } from "../../cypher/model.ts";
import { type EventMatch, JOINS, matchEvents, type PlacedEvent } from "./event-features.ts";
import { keysOf } from "./event-keys.ts";
import { readEventWords } from "./event-words.ts";
import { createLink } from "./link.ts";

/** A name that more events share than this tells nothing about any two of them. */
const LARGEST_BLOCK = 60;
/** From here on a person is asked. */
const DOUBTFUL = 1.2;
/** Of what an event may be, so many of the likeliest are asked about. */
const MOST_DOUBTS = 3;
/** Two that an event fits so nearly alike leave it open which one it is. */
const CLEARLY_BETTER = 0.3;

interface Candidate {
  readonly head: PlacedEvent;
  readonly match: EventMatch;
}

/** Two events that may be one: for a person to judge. */
export interface DoubtfulEvents {
  readonly pair: readonly [Entity, Entity];
  readonly score: number;
  readonly reason: string;
}

export interface SameEvents {
  readonly links: readonly Judgement[];
  readonly doubts: readonly DoubtfulEvents[];
}

export function findSameEvents(entities: readonly Entity[]): SameEvents {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const events = entities
    .filter(({ type }) => type === "Event")
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  // The best-known event of each comes first; each later one joins at most one of them.
  const links: Judgement[] = [];
  const doubts: DoubtfulEvents[] = [];
  const blocks = new Map<string, PlacedEvent[]>();
  for (const event of events) {
    const placed = toPlaced(event, byId);
    const found = findCandidates(placed, blocks);
    const [best, ...others] = found;
    // Two that may themselves be one leave nothing open.
    const rival = others.find(({ head }) => best !== undefined && !mayBeOne(head, best.head));
    const clear = best !== undefined && best.match.score - (rival?.match.score ?? 0) >= CLEARLY_BETTER;
    if (best !== undefined && best.match.score >= JOINS && clear) {
      links.push(createLink(best.head.event, event, `${best.match.reason}: ${best.match.score} of ${JOINS} needed`));
      continue;
    }
    for (const { head, match } of found.slice(0, MOST_DOUBTS)) doubts.push({ pair: [head.event, event], ...match });
    for (const key of keysOf(placed).own) addTo(blocks, key, placed);
  }
  return { links, doubts };
}

function mayBeOne(one: PlacedEvent, other: PlacedEvent): boolean {
  return (matchEvents(one, other)?.score ?? 0) >= DOUBTFUL;
}

function toPlaced(event: Entity, byId: ReadonlyMap<string, Entity>): PlacedEvent {
  const place = byId.get(event.placeId ?? "");
  return { event, place, country: place?.country ?? event.country, words: readEventWords(event, place) };
}

/** Those that may be it, the likeliest first. */
function findCandidates(
  placed: PlacedEvent,
  blocks: ReadonlyMap<string, readonly PlacedEvent[]>,
): readonly Candidate[] {
  const heads = new Set(
    keysOf(placed).asked.flatMap((key) => {
      const block = blocks.get(key) ?? [];
      return key.startsWith("name:") && block.length > LARGEST_BLOCK ? [] : block;
    }),
  );
  return [...heads]
    .flatMap((head) => {
      const match = matchEvents(placed, head);
      return match === undefined || match.score < DOUBTFUL ? [] : [{ head, match }];
    })
    .sort((a, b) => b.match.score - a.match.score || (a.head.event.id < b.head.event.id ? -1 : 1));
}

/** Dated and placed events first: the others join them. */
function rank(event: Entity): number {
  return (event.date?.length === 10 ? 0 : event.date === undefined ? 4 : 2) + (event.placeId === undefined ? 1 : 0);
}
