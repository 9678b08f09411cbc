import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorState } from "@codemirror/state";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { Schema } from "../../../server/api/insights.ts";
import { CYPHER_LANGUAGE, createCompletion } from "./cypher-language.ts";

const COLORS = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--accent)", fontWeight: "600" },
  { tag: tags.string, color: "var(--type-organization)" },
  { tag: tags.number, color: "var(--type-event)" },
  { tag: tags.typeName, color: "var(--type-state)" },
  { tag: tags.special(tags.variableName), color: "var(--type-people)" },
  { tag: tags.comment, color: "var(--ink-quiet)", fontStyle: "italic" },
]);

const LOOK = EditorView.theme({
  "&": {
    border: "1px solid var(--line-strong)",
    borderRadius: "var(--radius)",
    background: "var(--surface)",
    color: "var(--ink)",
    fontSize: "13px",
  },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "1px" },
  ".cm-content": { fontFamily: "var(--mono)", minHeight: "7.5rem", caretColor: "var(--ink)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-scroller": { maxHeight: "18rem" },
  ".cm-gutters": { background: "var(--surface-2)", color: "var(--ink-quiet)", border: "0" },
  "&.cm-focused .cm-selectionBackground, .cm-selectionBackground": { background: "var(--accent-wash) !important" },
  ".cm-tooltip": { background: "var(--surface)", border: "1px solid var(--line)", color: "var(--ink)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { background: "var(--accent)", color: "var(--accent-ink)" },
});

export interface Editor {
  readonly getText: () => string;
  readonly setText: (text: string) => void;
  readonly setSchema: (schema: Schema) => void;
  /** Underlines where a statement failed; 1-based line and column, null when it did not. */
  readonly showError: (
    error: { readonly line: number; readonly column: number; readonly message: string } | null,
  ) => void;
  readonly close: () => void;
}

export interface EditorEvents {
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}

/**
 * An editor inside a shadow root: there its styles are constructed sheets, which a strict content security policy allows, while
 * style elements in the page are not.
 */
export function createEditor(host: HTMLElement, text: string, events: EditorEvents): Editor {
  const runStatement = (): boolean => {
    events.onRun();
    return true;
  };
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const completion = new Compartment();
  const complete = (schema: Schema | undefined) => autocompletion({ override: [createCompletion(schema)] });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        keymap.of([{ key: "Mod-Enter", run: runStatement }, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        history(),
        lineNumbers(),
        CYPHER_LANGUAGE,
        syntaxHighlighting(COLORS),
        completion.of(complete(undefined)),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          "aria-label": "Cypher statement. Control and Enter runs it; Escape then Tab leaves it.",
        }),
        LOOK,
        EditorView.updateListener.of((update) => {
          if (update.docChanged) events.onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    getText: () => view.state.doc.toString(),
    setText: (next) => {
      if (next !== view.state.doc.toString())
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
    },
    setSchema: (schema) => view.dispatch({ effects: completion.reconfigure(complete(schema)) }),
    showError: (error) =>
      view.dispatch(setDiagnostics(view.state, error === null ? [] : [toDiagnostic(view.state, error)])),
    close: () => view.destroy(),
  };
}

function toDiagnostic(
  state: EditorState,
  error: { readonly line: number; readonly column: number; readonly message: string },
): Diagnostic {
  const line = state.doc.line(Math.min(Math.max(1, error.line), state.doc.lines));
  const from = Math.min(line.to, line.from + Math.max(0, error.column - 1));
  return {
    from,
    to: Math.min(state.doc.length, Math.max(from + 1, line.to)),
    severity: "error",
    message: error.message,
  };
}
