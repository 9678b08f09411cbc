import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { CypherAnswer, CypherQueriesAnswer } from "../../../server/api/cypher.ts";
import { useAnswer } from "../../api/queries.ts";
import { postJson, RequestError } from "../../api/request.ts";
import { useDispatch, useExplorer } from "../../state/store.tsx";
import { count, describeCut } from "../../ui/format.ts";
import { save } from "../../ui/save.ts";
import { AnswerTable } from "./answer-table.tsx";
import { toCsv } from "./cell-text.ts";
import { findParameters, type PackedParameter, type PackedQuery, parseParameter, toInput } from "./parameters.ts";
import { StatementEditor } from "./statement-editor.tsx";
import { readStatements, rememberStatement, toLine } from "./statements.ts";
import { toCanvasGraph } from "./to-canvas-graph.ts";
import { useCheck } from "./use-check.ts";
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

function Earlier({
  statements,
  onChoose,
}: {
  readonly statements: readonly string[];
  readonly onChoose: (statement: string) => void;
}): ReactNode {
  if (statements.length === 0) return null;
  return (
    <label className="stacked">
      <span className="small quiet">Earlier statements</span>
      <select className="field" value="" onChange={(event) => onChoose(event.target.value)}>
        <option value="">Choose one…</option>
        {statements.map((statement) => (
          <option key={statement} value={statement}>
            {toLine(statement)}
          </option>
        ))}
      </select>
    </label>
  );
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
        {summary.truncated !== null && ` · ${describeCut(summary.truncated)}`}
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
        <button
          type="button"
          className="button button--small"
          onClick={() => save(JSON.stringify({ fields, rows }, null, 2), "answer.json", "application/json")}
        >
          JSON
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
  const [earlier, setEarlier] = useState(() => readStatements(window.localStorage));
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
  const check = useCheck(statement);
  const problem = query.error ?? check.error;
  const run = (): void => {
    setEarlier(rememberStatement(window.localStorage, statement));
    query.mutate();
  };
  const state = (text: string): void => {
    // What was wrong with another statement is no longer of interest.
    if (query.error !== null) query.reset();
    dispatch({ type: "stated", statement: text });
  };
  const choose = (chosen: PackedQuery): void => {
    setPacked(chosen);
    setValues(Object.fromEntries(chosen.parameters.map(({ name, example }) => [name, toInput(example)])));
    dispatch({ type: "stated", statement: chosen.statement });
  };
  return (
    <div className="cypher">
      <QueryPack onChoose={choose} />
      <Earlier statements={earlier} onChoose={state} />
      {packed !== null && packed.statement === statement && <p className="small quiet">{packed.description}</p>}
      <StatementEditor
        statement={statement}
        error={problem instanceof RequestError ? problem : null}
        onChange={state}
        onRun={run}
      />
      {check.warning !== "" && (
        <p className="small cypher__warning" role="status">
          {check.warning}
        </p>
      )}
      <Parameters names={names} known={known} values={values} onChange={setValues} />
      <div className="actions">
        <button type="button" className="button button--primary" disabled={query.isPending} onClick={run}>
          {query.isPending ? "Running…" : "Run"}
        </button>
        <span className="small quiet">Ctrl+Enter · read only</span>
      </div>
      {problem !== null && <Problem error={problem} />}
      {query.data !== undefined && <Answer answer={query.data} />}
    </div>
  );
}
