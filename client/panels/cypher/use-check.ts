import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { CypherExplainAnswer } from "../../../server/api/cypher.ts";
import { useSchema } from "../../api/queries.ts";
import { postJson, RequestError } from "../../api/request.ts";
import { findUnknownNames } from "./check-names.ts";

const PAUSE_MS = 500;

/** The value once it has stood still for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

export interface Check {
  /** Why the server would refuse the statement. */
  readonly error: RequestError | null;
  /** What it names that the graph does not have. */
  readonly warning: string;
}

/** Checks a statement against the server's rules and the live schema while it is written. */
export function useCheck(statement: string): Check {
  const settled = useSettled(statement);
  const schema = useSchema();
  const { error } = useQuery({
    queryKey: ["explain", settled],
    queryFn: ({ signal }) => postJson<CypherExplainAnswer>("/cypher/explain", { statement: settled }, signal),
    enabled: settled.trim() !== "",
    retry: false,
  });
  const isOfStatement = settled === statement && error instanceof RequestError && error.status !== 0;
  const unknown = schema.data === undefined ? [] : findUnknownNames(settled, schema.data.cypher);
  return {
    error: isOfStatement ? error : null,
    warning: unknown
      .map(({ name, line, column }) => `Line ${line}, column ${column}: the graph has no ${name}.`)
      .join(" "),
  };
}
