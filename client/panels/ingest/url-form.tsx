import { type ReactNode, type SubmitEvent, useState } from "react";
import { count } from "../../ui/format.ts";
import { parseUrls } from "./parse-urls.ts";

/** Addresses that the server shall fetch, one a line. */
export function UrlForm({ onUrls }: { readonly onUrls: (urls: readonly string[]) => void }): ReactNode {
  const [text, setText] = useState("");
  const [asked, setAsked] = useState(false);
  const { urls, wrong } = parseUrls(text);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setAsked(true);
    if (urls.length > 0 && wrong.length === 0) onUrls(urls);
  };
  return (
    <form className="text-form" onSubmit={submit} noValidate>
      <h3 className="section">Or give addresses</h3>
      <label className="stacked">
        <span className="small quiet">Web addresses, one a line; the server fetches them, public ones only</span>
        <textarea
          className="field"
          rows={3}
          placeholder="https://"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {asked && wrong.length > 0 && (
        <p className="problem small" role="alert">
          No web address: {wrong.join(", ")}
        </p>
      )}
      <button type="submit" className="button" disabled={urls.length + wrong.length === 0}>
        Fetch {urls.length > 1 ? count(urls.length, "address", "addresses") : "it"}
      </button>
    </form>
  );
}
