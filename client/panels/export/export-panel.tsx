import { type ReactNode, useState } from "react";
import { useSchema } from "../../api/queries.ts";
import { toApiAddress } from "../../api/request.ts";
import { usePicture } from "../../graph/picture-context.tsx";
import { toQuery } from "../../state/filters.ts";
import { useExplorer } from "../../state/store.tsx";
import { AsyncState } from "../../ui/async-state.tsx";
import { save } from "../../ui/save.ts";
import { toCanvasJson } from "./to-canvas-json.ts";
import "./export.css";

function CanvasExports(): ReactNode {
  const canvas = useExplorer((state) => state.canvas);
  const { visibility, view } = usePicture();
  const [problem, setProblem] = useState("");
  const savePicture = async (format: "png" | "svg"): Promise<void> => {
    setProblem("");
    try {
      const picture = await (format === "png" ? view.current?.toPicture() : view.current?.toSvg());
      if (picture !== undefined) save(picture, `newsgraph.${format}`, "image/svg+xml");
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <section>
      <h3 className="section">This picture</h3>
      <p className="quiet small">
        What is visible on the canvas. For a part of it, filter it or keep an entity’s circle first.
      </p>
      <div className="actions">
        <button type="button" className="button button--small" onClick={() => void savePicture("png")}>
          PNG
        </button>
        <button type="button" className="button button--small" onClick={() => void savePicture("svg")}>
          SVG
        </button>
        <button
          type="button"
          className="button button--small"
          onClick={() =>
            save(
              toCanvasJson(canvas, visibility, (id) => view.current?.getPlace(id)),
              "newsgraph-canvas.json",
              "application/json",
            )
          }
        >
          JSON (graphology)
        </button>
      </div>
      {problem !== "" && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

/** The picture, or the whole graph under the filters in any format that the server writes. */
export function ExportPanel(): ReactNode {
  const filters = useExplorer((state) => state.filters);
  const schema = useSchema();
  return (
    <div>
      <CanvasExports />
      <h3 className="section">The whole graph, under the filters</h3>
      <p className="quiet small">All that the filters let through, on the canvas or not.</p>
      {schema.data === undefined ? (
        <AsyncState query={schema} what="the formats" />
      ) : (
        <ul className="exports">
          {schema.data.exports.map(({ format, title, extension }) => (
            <li key={format}>
              <a
                className="button button--small"
                href={toApiAddress("/export", { ...toQuery(filters), format })}
                download
              >
                {title} <span className="quiet">.{extension}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
