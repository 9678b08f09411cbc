import { type ReactNode, useEffect, useRef } from "react";
import { useSchema } from "../../api/queries.ts";
import type { RequestError } from "../../api/request.ts";
import type { Editor } from "./create-editor.ts";

interface StatementEditorProps {
  readonly statement: string;
  readonly error: RequestError | null;
  readonly onChange: (statement: string) => void;
  readonly onRun: () => void;
}

/** The editor, whose code is fetched when it is first needed. */
export function StatementEditor({ statement, error, onChange, onRun }: StatementEditorProps): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const latest = useRef({ statement, onChange, onRun });
  const { data: schema } = useSchema();
  useEffect(() => {
    latest.current = { statement, onChange, onRun };
    editor.current?.setText(statement);
  }, [statement, onChange, onRun]);
  useEffect(() => {
    let gone = false;
    void import("./create-editor.ts").then(({ createEditor }) => {
      if (gone || host.current === null) return;
      const events = { onChange: (text: string) => latest.current.onChange(text), onRun: () => latest.current.onRun() };
      editor.current = createEditor(host.current, latest.current.statement, events);
      if (schema !== undefined) editor.current.setSchema(schema);
    });
    return () => {
      gone = true;
      editor.current?.close();
      editor.current = null;
    };
  }, [schema]);
  useEffect(() => {
    const position = error?.position;
    editor.current?.showError(
      error === null || position === undefined ? null : { ...position, message: error.message },
    );
  }, [error]);
  return <div ref={host} className="statement" data-testid="statement" />;
}
