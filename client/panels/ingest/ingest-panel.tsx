import { type DragEvent, type ReactNode, type SubmitEvent, useEffect, useRef, useState } from "react";
import type { Job } from "../../../server/api/jobs.ts";
import { postForm, postJson } from "../../api/request.ts";
import { listSome } from "../../ui/format.ts";
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
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // Else the same file chosen again, mended meanwhile, would be no change.
          event.target.value = "";
        }}
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

/** Parts files that the browser can read from the names of those that it cannot: folders, and what was moved since. */
async function partFiles(
  files: readonly File[],
): Promise<{ readable: readonly File[]; unreadable: readonly string[] }> {
  const tried = await Promise.allSettled(files.map((file) => file.slice(0, 1).arrayBuffer()));
  return {
    readable: files.filter((_, at) => tried[at]?.status === "fulfilled"),
    unreadable: files.filter((_, at) => tried[at]?.status === "rejected").map(({ name }) => name),
  };
}

/** The job that is being followed, what is on its way to the server and why something was not taken; a new one comes into sight. */
function Report({ sending, problems }: { readonly sending: boolean; readonly problems: readonly string[] }): ReactNode {
  const { job, progress } = useCurrentJob();
  const place = useRef<HTMLDivElement>(null);
  const met = useRef(job);
  useEffect(() => {
    if (problems.length === 0 && met.current === job) return;
    met.current = job;
    // The report itself may be longer than the panel.
    place.current?.querySelector(".problem, .section")?.scrollIntoView({ block: "nearest" });
  }, [job, problems]);
  return (
    <div ref={place}>
      {sending && (
        <p className="quiet small" role="status">
          Sending…
        </p>
      )}
      {problems.map((problem) => (
        <p key={problem} className="problem" role="alert">
          {problem}
        </p>
      ))}
      {progress !== null && job !== null && <JobReport id={job.id} progress={progress} />}
    </div>
  );
}

/** Takes articles in and shows, document by document, what came of them. */
export function IngestPanel(): ReactNode {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [sending, setSending] = useState(false);
  const { follow } = useCurrentJob();
  const send = async (request: () => Promise<Job>): Promise<void> => {
    setProblems([]);
    setSending(true);
    try {
      follow(await request());
    } catch (error) {
      setProblems([error instanceof Error ? error.message : String(error)]);
    } finally {
      setSending(false);
    }
  };
  const sendFiles = async (files: readonly File[]): Promise<void> => {
    const { readable, unreadable } = await partFiles(files);
    const form = new FormData();
    for (const file of readable) form.append("files", file, file.name);
    setProblems([]);
    if (readable.length > 0) await send(() => postForm<Job>("/ingest", form));
    if (unreadable.length > 0)
      setProblems((others) => [
        ...others,
        `The browser cannot read ${listSome(unreadable, 5)}: a folder, or moved or changed since it was chosen. Choose the files in it, or choose it anew.`,
      ]);
  };
  return (
    <div className="ingest">
      <DropZone onFiles={(files) => void sendFiles(files)} />
      <Report sending={sending} problems={problems} />
      <UrlForm onUrls={(urls) => void send(() => postJson<Job>("/ingest", { urls }))} />
      <TextForm onText={(document) => void send(() => postJson<Job>("/ingest", { documents: [document] }))} />
    </div>
  );
}
