import type { ReactNode } from "react";
import { count } from "../../ui/format.ts";
import { InspectLink } from "../../ui/inspect-link.tsx";
import type { Sides as Found, Voice } from "./find-sides.ts";
import "./evidence.css";

const MOST = 6;

function Voices({ voices, nobody }: { readonly voices: readonly Voice[]; readonly nobody: string }): ReactNode {
  const rest = voices.length - MOST;
  if (voices.length === 0) return <p className="quiet">{nobody}</p>;
  return (
    <ul>
      {voices.slice(0, MOST).map(({ id, name, sentences, sources }) => (
        <li key={id ?? ""}>
          {id === undefined ? name : <InspectLink to={{ kind: "entity", id }}>{name}</InspectLink>}{" "}
          <span className="quiet">
            {count(sentences, "sentence")}, {count(sources, "source")}
          </span>
        </li>
      ))}
      {rest > 0 && <li className="quiet">and {count(rest, "other")}</li>}
    </ul>
  );
}

/** Who says so, who denies it, and how many sentences and independent sources stand behind each. */
export function Sides({ sides, contested }: { readonly sides: Found; readonly contested: boolean }): ReactNode {
  return (
    <dl className="sides small">
      <div data-side="says">
        <dt>Says so</dt>
        <dd>
          <Voices voices={sides.says} nobody="nobody" />
        </dd>
      </div>
      {(contested || sides.denies.length > 0) && (
        <div data-side="denies">
          <dt>Denies it</dt>
          <dd>
            <Voices voices={sides.denies} nobody="nobody outright: the sources disagree" />
          </dd>
        </div>
      )}
    </dl>
  );
}
