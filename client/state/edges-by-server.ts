import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { GraphAnswer } from "../../server/api/graph.ts";
import { postJson, type QueryValue } from "../api/request.ts";
import type { Canvas } from "./canvas.ts";
import type { FilterName, Filters } from "./filters.ts";

/** Ids that one request takes. */
const MOST_IDS = 20_000;

/** What the server says about edges under filters that an edge on the canvas does not carry itself. */
export interface ServerEdges {
  /** Keys of the edges that pass, by filter alone and, as `all`, under these filters together. */
  readonly passing: ReadonlyMap<FilterName | "all", ReadonlySet<string>>;
  /** Not yet answered: until then the filter hides nothing. */
  readonly pending: boolean;
  readonly error: Error | null;
}

type Parts = Readonly<Record<string, QueryValue>>;

/** The parts of the filters that only the claims themselves can answer. */
function toParts(filters: Filters): ReadonlyMap<FilterName, Parts> {
  const parts = new Map<FilterName, Parts>();
  if (filters.sources.length > 0) parts.set("sources", { source: filters.sources });
  if (filters.attributedTo.length > 0) parts.set("attributedTo", { attributedTo: filters.attributedTo });
  if (filters.timeField === "event" && (filters.from !== "" || filters.to !== ""))
    parts.set("dates", {
      timeField: "event",
      ...(filters.from !== "" && { from: filters.from }),
      ...(filters.to !== "" && { to: filters.to }),
    });
  return parts;
}

/** @throws RequestError */
async function getPassing(ids: readonly string[], parts: Parts, signal: AbortSignal): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  if (ids.length > MOST_IDS)
    throw new Error(`This filter works on at most ${MOST_IDS} nodes; the canvas has ${ids.length}.`);
  const answer = await postJson<GraphAnswer>("/induced", { ids, ...parts }, signal);
  return new Set(answer.graph.edges.map(({ key }) => key));
}

/** Asks the server which edges of the canvas pass the filters by publisher, by attributing party and by event date. */
export function useServerEdges(canvas: Canvas, filters: Filters): ServerEdges {
  const parts = useMemo(() => {
    const each = toParts(filters);
    if (each.size < 2) return [...each];
    const all: readonly [FilterName | "all", Parts] = ["all", Object.assign({}, ...each.values()) as Parts];
    return [...each, all];
  }, [filters]);
  const ids = useMemo(() => [...canvas.nodes.keys()], [canvas.nodes]);
  // The same function for the same parts: else every render would make a new answer.
  const combine = useCallback(
    (results: readonly UseQueryResult<ReadonlySet<string>>[]): ServerEdges => {
      const answered = results.flatMap(({ data }, at) => {
        const name = parts[at]?.[0];
        return data === undefined || name === undefined ? [] : [[name, data] as const];
      });
      return {
        passing: new Map(answered),
        pending: results.some(({ isPending }) => isPending),
        error: results.find(({ error }) => error !== null)?.error ?? null,
      };
    },
    [parts],
  );
  return useQueries({
    queries: parts.map(([name, part]) => ({
      queryKey: ["induced", name, part, ids],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => getPassing(ids, part, signal),
    })),
    combine,
  });
}
