import type { ReactNode } from "react";
import { count, formatNumber } from "../../ui/format.ts";
import { InspectLink } from "../../ui/inspect-link.tsx";
import type { Sides as Found, Voice } from "./find-sides.ts";
import "./evidence.css";

const MOST = 6;

const WORDS = { says: "Says so", denies: "Denies it" } as const;

interface SideProps {
  readonly side: keyof typeof WORDS;
  readonly voices: readonly Voice[];
  /** Said where there are none. */
  readonly nobody: string;
}

function Side({ side, voices, nobody }: SideProps): ReactNode {
  return (
    <div data-side={side}>
      <dt>{WORDS[side]}</dt>
      <dd>{voices.length === 0 ? <p className="quiet">{nobody}</p> : <Voices voices={voices} />}</dd>
    </div>
  );
}

function Voices({ voices }: { readonly voices: readonly Voice[] }): ReactNode {
  const rest = voices.length - MOST;
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

interface SidesProps {
  readonly sides: Found;
  readonly contested: boolean;
  /** Sentences of the relation that the sides were found in, and those that it has. */
  readonly counted: number;
  readonly total: number;
}

/** Who says so, who denies it, and how many sentences and independent sources stand behind each. */
export function Sides({ sides, contested, counted, total }: SidesProps): ReactNode {
  return (
    <>
      <dl className="sides small">
        <Side side="says" voices={sides.says} nobody="nobody" />
        {(contested || sides.denies.length > 0) && (
          <Side side="denies" voices={sides.denies} nobody="nobody outright: the sources disagree" />
        )}
      </dl>
      {counted < total && (
        <p className="quiet small">
          counted in {formatNumber(counted)} of {count(total, "sentence")}
        </p>
      )}
    </>
  );
}
