import type { ReactNode } from "react";
import type { EntityDetail } from "../../../server/api/entities.ts";
import { useAnswer } from "../../api/queries.ts";
import { expand, reveal, showCircle } from "../../state/exploration.ts";
import { useDispatch, useExplorer, useStore } from "../../state/store.tsx";
import { AsyncState } from "../../ui/async-state.tsx";
import { EntityFacts } from "../../ui/entity-facts.tsx";
import { count, formatSpan, listSome } from "../../ui/format.ts";
import { TypeBadge } from "../../ui/icon.tsx";
import { DocumentList } from "../document-list.tsx";
import { RelationGroups } from "./relation-groups.tsx";
import "./entity.css";

const MOST_ALIASES = 12;

function Head({ entity }: { readonly entity: EntityDetail }): ReactNode {
  return (
    <header className="entity-head">
      <h3 className="title">
        <TypeBadge type={entity.type} size={26} /> {entity.name}
      </h3>
      <EntityFacts entity={entity} />
      {entity.aliases.length > 0 && (
        <p className="small">
          <span className="quiet">Also known as</span> {listSome(entity.aliases, MOST_ALIASES)}
        </p>
      )}
      <p className="small">
        {count(entity.mentions, "mention")} in {count(entity.documents.length, "document")}
        {entity.lastSeen !== undefined && (
          <span className="quiet"> · {formatSpan(entity.firstSeen, entity.lastSeen)}</span>
        )}
      </p>
    </header>
  );
}

function Actions({ entity }: { readonly entity: EntityDetail }): ReactNode {
  const store = useStore();
  const dispatch = useDispatch();
  // Choosing the tool that is open would close it.
  const openTool = (tool: string): void => {
    if (store.getState().tool !== tool) dispatch({ type: "toolChosen", tool });
  };
  const onCanvas = useExplorer((state) => state.canvas.nodes.has(entity.id));
  if (!onCanvas) {
    return (
      <div className="actions">
        <button
          type="button"
          className="button button--primary button--small"
          onClick={() => void reveal(store, entity.id)}
        >
          Show on canvas
        </button>
      </div>
    );
  }
  return (
    <div className="actions">
      <button
        type="button"
        className="button button--primary button--small"
        onClick={() => void expand(store, entity.id)}
      >
        Expand
      </button>
      <button
        type="button"
        className="button button--small"
        title="Take away neighbours that hang on this node alone"
        onClick={() => dispatch({ type: "collapsed", id: entity.id })}
      >
        Collapse
      </button>
      <button
        type="button"
        className="button button--small"
        title="Show this entity with its best-evidenced neighbours and nothing else"
        onClick={() => void showCircle(store, entity.id)}
      >
        Only its circle
      </button>
      <button
        type="button"
        className="button button--small"
        onClick={() => dispatch({ type: "removed", ids: [entity.id] })}
      >
        Remove
      </button>
      {entity.type === "Event" && (
        <button type="button" className="button button--small" onClick={() => openTool("figures")}>
          Figures
        </button>
      )}
      <button
        type="button"
        className="button button--small"
        title="Merge it with another entity, or take a merge back"
        onClick={() => openTool("identity")}
      >
        Identity
      </button>
    </div>
  );
}

/** All that is known about one entity, with the ways to expand it. */
export function EntityPanel(): ReactNode {
  const inspected = useExplorer((state) => state.trail.at(-1));
  const id = inspected?.kind === "entity" ? inspected.id : "";
  const query = useAnswer<EntityDetail>(`/entities/${id}`, {}, id !== "");
  const entity = query.data;
  if (entity === undefined) return <AsyncState query={query} what="the entity" />;
  return (
    <article>
      <Head entity={entity} />
      <Actions entity={entity} />
      <h4 className="section">Relations</h4>
      <RelationGroups entity={entity} />
      <h4 className="section">Documents</h4>
      <DocumentList documents={entity.documents} />
    </article>
  );
}
