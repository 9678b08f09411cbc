import { type ReactNode, useEffect, useRef, useState } from "react";
import { isTyping } from "../ui/is-typing.ts";
import "./tour.css";

/** Kept in the browser once the tour was taken or left. */
const SEEN = "newsgraph.tour";

interface Stop {
  readonly title: string;
  readonly text: string;
  /** What is spoken of; the first one on the page is framed. */
  readonly target: string;
}

const STOPS: readonly Stop[] = [
  {
    title: "Who is said to have done what",
    text: "Each disc is an actor: a person, a body, a state, a place or an event. The bigger, the more often the articles name it. Drag to move, scroll to zoom.",
    target: ".stage",
  },
  {
    title: "A line is what somebody says",
    text: "Solid: asserted by several independent sources. Thin: by one. Dashed: only alleged. Hollow: denied. Double: contested. Click a line to read the sentences behind it.",
    target: ".legend__edges",
  },
  {
    title: "Find somebody",
    text: "Press / and type any name or other name. Double-click a disc to bring its neighbours; its panel tells first how many there are.",
    target: ".search",
  },
  {
    title: "Narrow it down",
    text: "Filters, table, paths, figures and Cypher are here. The legend switches types off and colours by group. What a filter hides is always counted.",
    target: ".rail",
  },
  {
    title: "Nothing is lost",
    text: "Undo and redo take back any change of the picture, and the address holds it all: send it, and the other sees what you see.",
    target: ".top-bar__group",
  },
];

function wasSeen(): boolean {
  try {
    return localStorage.getItem(SEEN) !== null;
  } catch {
    // Without storage the tour would come at every visit.
    return true;
  }
}

function remember(): void {
  try {
    localStorage.setItem(SEEN, "seen");
  } catch {
    // Then it is only forgotten.
  }
}

/** Frames what the stop speaks of while it is shown. */
function useFrame(target: string | undefined): void {
  useEffect(() => {
    const element = target === undefined ? null : document.querySelector(target);
    element?.setAttribute("data-toured", "true");
    return () => element?.removeAttribute("data-toured");
  }, [target]);
}

/** Escape leaves wherever the focus is, and before it closes anything else; in a text field it is the field's. */
function LeaveKey({ onLeave }: { readonly onLeave: () => void }): ReactNode {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || isTyping(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      onLeave();
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, [onLeave]);
  return null;
}

/** Five things a newcomer should know, a minute in all; left at any moment, and taken again from the top bar. */
export function Tour({ asked, onLeave }: { readonly asked: boolean; readonly onLeave: () => void }): ReactNode {
  const [open, setOpen] = useState(() => !wasSeen());
  const [at, setAt] = useState(0);
  const next = useRef<HTMLButtonElement>(null);
  const shown = open || asked;
  const stop = shown ? STOPS[at] : undefined;
  useFrame(stop?.target);
  useEffect(() => {
    if (asked) next.current?.focus();
  }, [asked]);
  if (stop === undefined) return null;
  const leave = (): void => {
    remember();
    setOpen(false);
    setAt(0);
    onLeave();
  };
  const last = at === STOPS.length - 1;
  return (
    <section className="tour" aria-label="Tour">
      <LeaveKey onLeave={leave} />
      <div className="tour__words" aria-live="polite">
        <h2 className="tour__title">{stop.title}</h2>
        <p>{stop.text}</p>
      </div>
      <div className="tour__foot">
        <span className="quiet small">
          {at + 1} of {STOPS.length}
        </span>
        {!last && (
          <button type="button" className="button button--quiet" onClick={leave}>
            Skip
          </button>
        )}
        <button
          ref={next}
          type="button"
          className="button button--primary"
          onClick={last ? leave : () => setAt(at + 1)}
        >
          {last ? "Close" : "Next"}
        </button>
      </div>
    </section>
  );
}
