import { type ReactNode, useId, useMemo } from "react";
import { usePicture } from "../graph/picture-context.tsx";
import { useDispatch, useExplorer } from "../state/store.tsx";
import { formatNumber } from "../ui/format.ts";
import { TypeBadge } from "../ui/icon.tsx";
import "./pair-fields.css";

/** So many names a list can be read and typed through. */
const MOST = 300;

/** Ids and names of the most mentioned nodes in sight and of those given, by name. */
function useNames(kept: readonly string[]): readonly (readonly [string, string])[] {
  const nodes = useExplorer((state) => state.canvas.nodes);
  const { visibility } = usePicture();
  return useMemo(() => {
    const seen = [...nodes].filter(([id]) => visibility.nodes.has(id));
    const main = seen.sort(([, one], [, other]) => other.mentions - one.mentions).slice(0, MOST);
    const names = new Map(
      [...main, ...[...nodes].filter(([id]) => kept.includes(id))].map(([id, { name }]) => [id, name]),
    );
    return [...names].sort(([, one], [, other]) => one.localeCompare(other, "en"));
  }, [nodes, visibility, kept]);
}

/**
 * The two selected nodes, to be chosen here too: where there is no Shift key, a canvas alone cannot take a second one.
 * @param words what each of the two is called
 */
export function PairFields({ words }: { readonly words: readonly [string, string] }): ReactNode {
  const dispatch = useDispatch();
  const id = useId();
  const selection = useExplorer((state) => state.selection);
  const nodes = useExplorer((state) => state.canvas.nodes);
  const names = useNames(selection);
  const choose = (at: number, chosen: string): void => {
    const next = at === 0 ? [chosen, ...selection.slice(1)] : [...selection.slice(0, 1), chosen];
    dispatch({ type: "restored", selection: next.filter((each) => each !== "") });
  };
  return (
    <div className="pair-fields">
      {words.map((word, at) => {
        const chosen = selection[at];
        const node = chosen === undefined ? undefined : nodes.get(chosen);
        return (
          <p key={word} className="pair-field">
            <label className="quiet small" htmlFor={`${id}-${at}`}>
              {word}
            </label>
            {node === undefined ? <span /> : <TypeBadge type={node.type} size={18} />}
            <select
              id={`${id}-${at}`}
              className="field"
              value={node === undefined ? "" : chosen}
              disabled={at === 1 && selection.length === 0}
              onChange={({ target }) => choose(at, target.value)}
            >
              <option value="">not chosen</option>
              {names
                .filter(([each]) => each !== selection[1 - at])
                .map(([each, name]) => (
                  <option key={each} value={each}>
                    {name}
                  </option>
                ))}
            </select>
          </p>
        );
      })}
      <p className="quiet small">
        {names.length >= MOST && `The ${MOST} most mentioned of ${formatNumber(nodes.size)} are listed. `}
        Or select one on the canvas, then the other with Shift and a click.
      </p>
    </div>
  );
}
