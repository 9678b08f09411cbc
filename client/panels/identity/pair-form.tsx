import { type ReactNode, useState } from "react";
import { useExplorer } from "../../state/store.tsx";
import { PairFields } from "../pair-fields.tsx";
import type { Judge } from "./use-judge.ts";

const WORDS = ["One", "Other"] as const;

/** Judges the two entities that are selected. */
export function PairForm({ judge }: { readonly judge: Judge }): ReactNode {
  const selection = useExplorer((state) => state.selection);
  const nodes = useExplorer((state) => state.canvas.nodes);
  const [reason, setReason] = useState("");
  const [one, other] = selection.map((id) => nodes.get(id));
  if (one === undefined || other === undefined) {
    return (
      <section aria-label="The two selected">
        <h3 className="section">Two of your own choice</h3>
        <PairFields words={WORDS} />
      </section>
    );
  }
  const decide = (verdict: "same" | "distinct"): void => {
    judge.decide({ verdict, pair: [one.id, other.id], names: [one.name, other.name], reason: reason.trim() });
    setReason("");
  };
  const ready = reason.trim() !== "" && !judge.busy;
  return (
    <section aria-label="The two selected">
      <h3 className="section">The two selected</h3>
      <PairFields words={WORDS} />
      <label className="stacked">
        <span className="small quiet">Why? Shown to whoever asks later</span>
        <textarea
          className="field"
          rows={2}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <div className="actions">
        <button type="button" className="button button--primary" disabled={!ready} onClick={() => decide("same")}>
          They are one
        </button>
        <button type="button" className="button" disabled={!ready} onClick={() => decide("distinct")}>
          They are not the same
        </button>
      </div>
      {reason.trim() === "" && <p className="quiet small">A judgement needs a reason.</p>}
    </section>
  );
}
