import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Judgement } from "../../../server/api/judgements.ts";
import { postJson, sendDelete } from "../../api/request.ts";
import { refresh } from "../../state/exploration.ts";
import { useStore } from "../../state/store.tsx";

export type Pair = readonly [string, string];

export interface Decision {
  readonly verdict: Judgement["verdict"];
  readonly pair: Pair;
  readonly names: Pair;
  readonly reason: string;
}

export interface Judge {
  readonly decide: (decision: Decision) => void;
  readonly undo: (judgement: { readonly id: string; readonly names: Pair }) => void;
  readonly busy: boolean;
  readonly problem: Error | null;
}

/** Judges, then brings the canvas and the panels up to date. */
export function useJudge(): Judge {
  const client = useQueryClient();
  const store = useStore();
  const mutation = useMutation({
    mutationFn: async (work: () => Promise<string>) => {
      const text = await work();
      await refresh(store);
      return text;
    },
    onSuccess: (text) => store.dispatch({ type: "announced", text }),
    onSettled: () => client.invalidateQueries(),
  });
  return {
    decide: ({ verdict, pair, names, reason }) =>
      mutation.mutate(async () => {
        await postJson<Judgement>("/judgements", { [verdict]: pair, reason });
        return verdict === "same" ? `${names[0]} and ${names[1]} are one now.` : `${names[0]} is not ${names[1]}.`;
      }),
    undo: ({ id, names }) =>
      mutation.mutate(async () => {
        await sendDelete(`/judgements/${id}`);
        return `The judgement on ${names[0]} and ${names[1]} is undone.`;
      }),
    busy: mutation.isPending,
    problem: mutation.error,
  };
}
