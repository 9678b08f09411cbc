/** The graph as a whole: numbers, days, groups, vocabulary. */
import type { TimelineEntry } from "../../cypher/graph-store.ts";
import { groupBy } from "../../cypher/group-by.ts";
import {
  type Communities,
  communitiesAnswerSchema,
  communitiesQuerySchema,
  schemaAnswerSchema,
  schemaQuerySchema,
  speakersAnswerSchema,
  speakersQuerySchema,
  statsAnswerSchema,
  timelineAnswerSchema,
  timelineQuerySchema,
} from "../api/insights.ts";
import { findCommunities } from "../communities.ts";
import { json, toPageReply } from "../http/answers.ts";
import { defineEndpoint } from "../http/endpoint.ts";
import { readRankedPage } from "../http/ranked-paging.ts";
import { present, toClaimFilter, toRelationFilter } from "../wire/to-filter.ts";
import { toTruncation } from "../wire/to-graph.ts";
import { toSchema } from "../wire/to-schema.ts";

export const getStats = defineEndpoint({
  method: "get",
  path: "/stats",
  tag: "Graph",
  summary: "Numbers by type, predicate, polarity and publisher",
  role: "reader",
  bound: true,
  answers: json("The numbers, with the revision they are of.", statsAnswerSchema),
  async handle(_input, { store, version }) {
    return { body: { ...(await store.getStats()), store: store.name, version } };
  },
});

export const getSpeakers = defineEndpoint({
  method: "get",
  path: "/speakers",
  tag: "Graph",
  summary: "Whom claims are attributed to",
  role: "reader",
  query: speakersQuerySchema,
  bound: true,
  answers: json("Speakers, those with the most claims first.", speakersAnswerSchema),
  async handle({ query }, context) {
    const { items, page } = await readRankedPage(
      query,
      context,
      async ({ offset, limit }) => {
        const found = await context.store.findSpeakers(offset + limit);
        return { items: found.items.slice(offset), total: found.total };
      },
      ({ id }) => id,
    );
    return toPageReply(context.url, { items, page });
  },
});

export const getTimeline = defineEndpoint({
  method: "get",
  path: "/timeline",
  tag: "Graph",
  summary: "Claims and documents by date",
  role: "reader",
  query: timelineQuerySchema,
  bound: true,
  answers: json("Dates in order; days without a claim are left out.", timelineAnswerSchema),
  async handle({ query }, { store }) {
    const { unit, timeField = "published" } = query;
    const entries = await store.getTimeline(toClaimFilter(query));
    return { body: { timeField, unit, items: toUnit(entries, unit) } };
  },
});

const UNIT_LENGTH = { day: 10, month: 7, year: 4 } as const;

/** A document with several dates in one unit counts for each of them; with publication dates it has but one. */
function toUnit(entries: readonly TimelineEntry[], unit: keyof typeof UNIT_LENGTH): readonly TimelineEntry[] {
  const groups = groupBy(entries, ({ date }) => date.slice(0, UNIT_LENGTH[unit]));
  return [...groups]
    .map(([date, group]) => ({
      date,
      claims: group.reduce((sum, { claims }) => sum + claims, 0),
      documents: group.reduce((sum, { documents }) => sum + documents, 0),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

export const getCommunities = defineEndpoint({
  method: "get",
  path: "/communities",
  tag: "Graph",
  summary: "Groups of entities that have much to do with each other",
  description:
    "Louvain on the relations without their directions, weighted by independent sources; the same graph gives the same groups.",
  role: "reader",
  query: communitiesQuerySchema,
  bound: true,
  costly: true,
  answers: json("Groups, largest first.", communitiesAnswerSchema),
  async handle({ query }, { store }) {
    const { resolution, minSize, type, country } = query;
    const filter = { ...toRelationFilter(query), ...present({ types: type, countries: country }) };
    const { communities, truncated, ...numbers } = await findCommunities(store.exportGraph(filter), {
      resolution,
      minSize,
    });
    const body: Communities = {
      items: communities.map(({ id, label, members }) => ({
        id,
        size: members.length,
        label,
        leaders: members.slice(0, 5).map((member) => ({ id: member.id, name: member.name, type: member.type })),
        members: members.map((member) => member.id),
      })),
      ...numbers,
      truncated: toTruncation(truncated),
    };
    return { body };
  },
});

export const getSchema = defineEndpoint({
  method: "get",
  path: "/schema",
  tag: "Graph",
  summary: "The vocabulary: types, predicates, formats, and what Cypher can name",
  role: "reader",
  query: schemaQuerySchema,
  bound: true,
  answers: json("The ontology.", schemaAnswerSchema),
  async handle({ query }, { store }) {
    if (!query.counts) return { body: toSchema() };
    const { revision, nodes, edges } = await store.countSchema();
    return { body: { ...toSchema(), counts: { revision, nodes: [...nodes], edges: [...edges] } } };
  },
});
