import type { ReactNode } from "react";
import { showOverview } from "../state/exploration.ts";
import { useStore } from "../state/store.tsx";
import { Icon } from "../ui/icon.tsx";
import { usePicture } from "./picture-context.tsx";
import { COVERING } from "./stage.ts";

/** Zoom, fit and back to the first picture. */
export function ViewControls(): ReactNode {
  const store = useStore();
  const { view } = usePicture();
  return (
    <fieldset className="view-controls" aria-label="View" {...{ [COVERING]: true }}>
      <button
        type="button"
        className="button button--icon"
        title="Zoom in (+)"
        aria-label="Zoom in"
        onClick={() => void view.current?.camera.zoom(1 / 1.5)}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        className="button button--icon"
        title="Zoom out (−)"
        aria-label="Zoom out"
        onClick={() => void view.current?.camera.zoom(1.5)}
      >
        <Icon name="minus" />
      </button>
      <button
        type="button"
        className="button button--icon"
        title="Show all (0)"
        aria-label="Show all"
        onClick={() => void view.current?.fit()}
      >
        <Icon name="fit" />
      </button>
      <button
        type="button"
        className="button button--icon"
        title="Back to the overview"
        aria-label="Back to the overview"
        onClick={() => void showOverview(store)}
      >
        <Icon name="home" />
      </button>
    </fieldset>
  );
}
