/** Events, and the figures that are given for them. */
import { NewsgraphError } from "../../cypher/errors.ts";
import type { GraphStore } from "../../cypher/graph-store.ts";
import {
  type EventDetail,
  eventDetailSchema,
  eventsAnswerSchema,
  eventsQuerySchema,
  figureBoardSchema,
} from "../api/events.ts";
import { entityIdSchema } from "../api/primitives.ts";
import { type Box, findEvents as findStoredEvents } from "../events.ts";
import { idParams, json, MOVED, toPageReply } from "../http/answers.ts";
import { findRedirect } from "../http/canonical.ts";
import { defineEndpoint } from "../http/endpoint.ts";
import { readRankedPage } from "../http/ranked-paging.ts";
import { toFigureBoard } from "../wire/to-figure-board.ts";
import { present } from "../wire/to-filter.ts";
import { toTruncation } from "../wire/to-graph.ts";
import { toDetail, toHit } from "../wire/to-hit.ts";

const params = idParams(entityIdSchema);

export const findEvents = defineEndpoint({
  method: "get",
  path: "/events",
  tag: "Events",
  summary: "Find events by participant, place and time",
  role: "reader",
  query: eventsQuerySchema,
  bound: true,
  answers: json("Events, best-connected first.", eventsAnswerSchema),
  problems: ["NotFound"],
  async handle({ query }, context) {
    const { q, participant, place, from, to, bbox } = query;
    const box = bbox === undefined ? undefined : toBox(bbox);
    const search = present({ text: q, participant, place, from, to, box });
    const { items, page, truncated } = await readRankedPage(
      query,
      context,
      async ({ offset, limit }) => {
        const found = await findStoredEvents(context.store, search);
        const { events } = found;
        return { items: events.slice(offset, offset + limit), total: events.length, truncated: found.truncated };
      },
      ({ entity }) => entity.id,
    );
    return toPageReply(context.url, { items: items.map(toHit), page, truncated: toTruncation(truncated) });
  },
});

function toBox(text: string): Box {
  const [west = 0, south = 0, east = 0, north = 0] = text.split(",").map(Number);
  const fits =
    Math.abs(west) <= 180 && Math.abs(east) <= 180 && Math.abs(south) <= 90 && Math.abs(north) <= 90 && south <= north;
  if (!fits) throw new NewsgraphError("InvalidInput", `/query/bbox: ${text} is no west,south,east,north in degrees.`);
  return { west, south, east, north };
}

export const getEvent = defineEndpoint({
  method: "get",
  path: "/events/{id}",
  tag: "Events",
  summary: "One event in detail",
  role: "reader",
  params,
  bound: true,
  answers: { ...json("The event.", eventDetailSchema), 308: MOVED },
  problems: ["NotFound"],
  async handle({ params: { id } }, context) {
    const moved = await findRedirect(context, id);
    if (moved !== undefined) return moved;
    const event = await getStoredEvent(context.store, id);
    const placeId = event.placeId === undefined ? undefined : await context.store.findCanonicalId(event.placeId);
    if (placeId === undefined) return { body: event };
    const { entity } = await context.store.getEntity(placeId);
    const body: EventDetail = { ...event, place: { id: entity.id, name: entity.name } };
    return { body };
  },
});

export const getFigures = defineEndpoint({
  method: "get",
  path: "/events/{id}/figures",
  tag: "Events",
  summary: "Who says how many",
  description: "Figures are never averaged or chosen: they stand side by side by measure, with the range over time.",
  role: "reader",
  params,
  bound: true,
  answers: { ...json("The figure board.", figureBoardSchema), 308: MOVED },
  problems: ["NotFound"],
  async handle({ params: { id } }, context) {
    const moved = await findRedirect(context, id);
    if (moved !== undefined) return moved;
    const event = await getStoredEvent(context.store, id);
    return { body: toFigureBoard(event, await context.store.findFigures(id)) };
  },
});

async function getStoredEvent(store: GraphStore, id: string): Promise<EventDetail> {
  const detail = toDetail(await store.getEntity(id));
  if (detail.type !== "Event")
    throw new NewsgraphError("NotFound", `${id} is no event but ${detail.type} (${detail.name}).`);
  return detail;
}
