import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Schema, Stats } from "../../server/api/insights.ts";
import type { AddressOf } from "./client.ts";
import { getJson } from "./request.ts";

/** An answer of the API, kept and shared between panels. */
export function useAnswer<T>(
  path: AddressOf<T, "get">,
  query: Parameters<typeof getJson>[1] = {},
  enabled = true,
): UseQueryResult<T> {
  return useQuery<T>({
    queryKey: [path, query],
    queryFn: ({ signal }) => getJson<T>(path, query, signal),
    enabled,
  });
}

export function useStats(): UseQueryResult<Stats> {
  return useAnswer<Stats>("/stats");
}

export function useSchema(): UseQueryResult<Schema> {
  return useAnswer<Schema>("/schema");
}

/** What a country is called, by its code; the code itself until the schema is there. */
export function useCountryName(): (code: string) => string {
  const { data } = useSchema();
  return useMemo(() => {
    const names = new Map((data?.countries ?? []).map(({ code, name }) => [code, name] as const));
    return (code) => names.get(code) ?? code;
  }, [data]);
}

/** How a predicate reads ("accused"), or its name in words until the schema is there. */
export function useReads(): (predicate: string) => string {
  const { data } = useSchema();
  return useMemo(() => {
    const reads = new Map<string, string>(
      (data?.predicates ?? []).map((predicate) => [predicate.name, predicate.reads]),
    );
    return (predicate) => reads.get(predicate) ?? predicate.toLowerCase().replaceAll("_", " ");
  }, [data]);
}
