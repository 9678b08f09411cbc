import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { CypherAnswer, CypherQueriesAnswer } from "../../../server/api/cypher.ts";
import { useAnswer } from "../../api/queries.ts";
import { postJson, RequestError } from "../../api/request.ts";
import { useDispatch, useExplorer } from "../../state/store.tsx";
import { count } from "../../ui/format.ts";
import { save } from "../../ui/save.ts";
import { AnswerTable } from "./answer-table.tsx";
import { toCsv } from "./cell-text.ts";
import { findParameters, type PackedParameter, type PackedQuery, parseParameter, toInput } from "./parameters.ts";
import { StatementEditor } from "./statement-editor.tsx";
import { toCanvasGraph } from "./to-canvas-graph.ts";
import "./cypher.css";

const LIMIT = 1000;
const START = "MATCH (a:Entity)-[r:ACCUSED]->(b:Entity)\nRETURN a, r, b\nLIMIT 50";

function QueryPack({ onChoose }: { readonly onChoose: (query: PackedQuery) => void }): ReactNode {
  const { data } = useAnswer<CypherQueriesAnswer>("/cypher/queries");
  const items = data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <label className="stacked">
      <span className="small quiet">Ready-made questions</span>
      <select
        className="field"
        value=""
        onChange={(event) => {
          const query = items.find(({ id }) => id === event.target.value);
          if (query !== undefined) onChoose(query);
        }}
      >
        <option value="">Choose one…</option>
        {items.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ParametersProps {
  readonly names: readonly string[];
  readonly known: readonly PackedParameter[];
  readonly values: Readonly<Record<string, string>>;
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
}

function Parameters({ names, known, values, onChange }: ParametersProps): ReactNode {
  return names.map((name) => {
    const described = known.find((parameter) => parameter.name === name);
    return (
      <label key={name} className="stacked">
        <span className="small">
          <code>${name}</code> <span className="quiet">{described?.description}</span>
        </span>
        <input
          className="field"
          value={values[name] ?? ""}
          onChange={(event) => onChange({ ...values, [name]: event.target.value })}
        />
      </label>
    );
  });
}

function Answer({ answer }: { readonly answer: CypherAnswer }): ReactNode {
  const dispatch = useDispatch();
  const { graph, summary, fields, rows } = answer;
  const show = (type: "added" | "replaced"): void => {
    if (graph !== undefined) dispatch({ type, graph: toCanvasGraph(graph) });
  };
  return (
    <section aria-label="Answer">
      <p className="small answer__summary">
        {count(summary.rows, "row")} in {summary.ms.toFixed(0)} ms
        {summary.truncated !== null &&
          ` · cut: ${summary.truncated.shown} of ${summary.truncated.available} (${summary.truncated.reason})`}
      </p>
      <div className="actions">
        {graph !== undefined && (
          <>
            <button type="button" className="button button--small" onClick={() => show("added")}>
              Add to canvas
            </button>
            <button type="button" className="button button--small" onClick={() => show("replaced")}>
              Show alone
            </button>
          </>
        )}
        <button
          type="button"
          className="button button--small"
          onClick={() => save(toCsv(fields, rows), "answer.csv", "text/csv")}
        >
          CSV
        </button>
      </div>
      {rows.length === 0 ? (
        <p className="quiet">The statement matched nothing.</p>
      ) : (
        <AnswerTable fields={fields} rows={rows} />
      )}
    </section>
  );
}

function Problem({ error }: { readonly error: Error }): ReactNode {
  const position = error instanceof RequestError ? error.position : undefined;
  return (
    <div className="problem" role="alert">
      <p>{error.message}</p>
      {position !== undefined && (
        <p className="small quiet">
          Line {position.line}, column {position.column}
        </p>
      )}
    </div>
  );
}

/** Free questions to the graph, in Cypher. */
export function CypherPanel(): ReactNode {
  const dispatch = useDispatch();
  const kept = useExplorer((state) => state.statement);
  const statement = kept === "" ? START : kept;
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [packed, setPacked] = useState<PackedQuery | null>(null);
  const names = findParameters(statement);
  const known = packed?.parameters ?? [];
  const query = useMutation({
    mutationFn: () => {
      const typed = names.map(
        (name) => [name, parseParameter(values[name] ?? "", known.find((each) => each.name === name)?.type)] as const,
      );
      return postJson<CypherAnswer>("/cypher", { statement, parameters: Object.fromEntries(typed), limit: LIMIT });
    },
  });
  const choose = (chosen: PackedQuery): void => {
    setPacked(chosen);
    setValues(Object.fromEntries(chosen.parameters.map(({ name, example }) => [name, toInput(example)])));
    dispatch({ type: "stated", statement: chosen.statement });
  };
  return (
    <div className="cypher">
      <QueryPack onChoose={choose} />
      {packed !== null && packed.statement === statement && <p className="small quiet">{packed.description}</p>}
      <StatementEditor
        statement={statement}
        error={query.error instanceof RequestError ? query.error : null}
        onChange={(text) => dispatch({ type: "stated", statement: text })}
        onRun={() => query.mutate()}
      />
      <Parameters names={names} known={known} values={values} onChange={setValues} />
      <div className="actions">
        <button
          type="button"
          className="button button--primary"
          disabled={query.isPending}
          onClick={() => query.mutate()}
        >
          {query.isPending ? "Running…" : "Run"}
        </button>
        <span className="small quiet">Ctrl+Enter · read only</span>
      </div>
      {query.error !== null && <Problem error={query.error} />}
      {query.data !== undefined && <Answer answer={query.data} />}
    </div>
  );
}
