import { type DragEvent, type ReactNode, type SubmitEvent, useRef, useState } from "react";
import type { Job } from "../../../server/api/jobs.ts";
import { postForm, postJson } from "../../api/request.ts";
import { useCurrentJob } from "./job-context.tsx";
import { JobReport } from "./job-report.tsx";
import { READABLE } from "./readable.ts";
import { UrlForm } from "./url-form.tsx";
import "../filters/filters.css";
import "./ingest.css";

function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside does the same by keyboard
    <div
      className="drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>Drop articles here</p>
      <p className="quiet small">{READABLE}; in English, up to 5 MB an article</p>
      <button type="button" className="button button--small" onClick={() => input.current?.click()}>
        Choose files
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files to read"
        onChange={(event) => onFiles([...(event.target.files ?? [])])}
      />
    </div>
  );
}

function TextForm({
  onText,
}: {
  readonly onText: (document: {
    readonly title?: string;
    readonly text: string;
    readonly publisher?: string;
    readonly publishedOn?: string;
  }) => void;
}): ReactNode {
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const read = (name: string): string => {
      const value = form.get(name);
      return typeof value === "string" ? value.trim() : "";
    };
    const [title, text, publisher, publishedOn] = [read("title"), read("text"), read("publisher"), read("publishedOn")];
    if (text === "") return;
    onText({ text, ...(title && { title }), ...(publisher && { publisher }), ...(publishedOn && { publishedOn }) });
  };
  return (
    <form className="text-form" onSubmit={submit}>
      <h3 className="section">Or paste one</h3>
      <label className="stacked">
        <span className="small quiet">Title</span>
        <input className="field" name="title" />
      </label>
      <label className="stacked">
        <span className="small quiet">Text</span>
        <textarea className="field" name="text" rows={8} required />
      </label>
      <div className="filter__columns">
        <label className="stacked">
          <span className="small quiet">Publisher</span>
          <input className="field" name="publisher" />
        </label>
        <label className="stacked">
          <span className="small quiet">Published on</span>
          <input className="field" name="publishedOn" type="date" />
        </label>
      </div>
      <button type="submit" className="button button--primary">
        Read it
      </button>
    </form>
  );
}

/** Takes articles in and shows, document by document, what came of them. */
export function IngestPanel(): ReactNode {
  const [problem, setProblem] = useState("");
  const { job, progress, follow } = useCurrentJob();
  const send = async (request: () => Promise<Job>): Promise<void> => {
    setProblem("");
    try {
      follow(await request());
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const sendFiles = (files: readonly File[]): void => {
    if (files.length === 0) return;
    const form = new FormData();
    for (const file of files) form.append("files", file, file.name);
    void send(() => postForm<Job>("/ingest", form));
  };
  return (
    <div className="ingest">
      <DropZone onFiles={sendFiles} />
      {problem !== "" && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {progress !== null && job !== null && <JobReport id={job.id} progress={progress} />}
      <UrlForm onUrls={(urls) => void send(() => postJson<Job>("/ingest", { urls }))} />
      <TextForm onText={(document) => void send(() => postJson<Job>("/ingest", { documents: [document] }))} />
    </div>
  );
}
