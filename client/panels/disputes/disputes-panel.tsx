import { type ReactNode, useMemo, useState } from "react";
import type { GraphAnswer } from "../../../server/api/graph.ts";
import type { EvidenceAnswer } from "../../../server/api/relations.ts";
import { useAnswer } from "../../api/queries.ts";
import { findStanding } from "../../graph/appearance.ts";
import { EdgeSample } from "../../graph/edge-sample.tsx";
import { STANDING_WORDS } from "../../graph/standing-words.ts";
import { toQuery } from "../../state/filters.ts";
import { useDispatch, useExplorer, useStore } from "../../state/store.tsx";
import { AsyncState } from "../../ui/async-state.tsx";
import { count } from "../../ui/format.ts";
import { InspectLink } from "../../ui/inspect-link.tsx";
import { findSides } from "../evidence/find-sides.ts";
import { Sides } from "../evidence/sides.tsx";
import { useDenials } from "../evidence/use-denials.ts";
import { type Dispute, listDisputes } from "./list-disputes.ts";
import "./disputes.css";

/** Entities whose disputes are looked at, the best evidenced. */
const ENTITIES = 500;
const PAGE = 20;
const SENTENCES = 100;

function SidesOf({ dispute }: { readonly dispute: Dispute }): ReactNode {
  const { edge, from, to } = dispute;
  const evidence = useAnswer<EvidenceAnswer>(`/relations/${edge.key}/evidence`, { limit: SENTENCES });
  const own = evidence.data?.items ?? [];
  const denials = useDenials({ subject: from.key, object: to.key }, own, edge.attributes.contested);
  if (evidence.data === undefined) return <AsyncState query={evidence} what="who says so" />;
  if (denials.isPending || denials.error !== null) return <AsyncState query={denials} what="who denies it" />;
  const parties = [from, to].map(({ key, attributes }) => ({ id: key, name: attributes.name }));
  return (
    <Sides
      sides={findSides(own, denials.data ?? [], parties)}
      contested={edge.attributes.contested}
      counted={own.length}
      total={evidence.data.page.total}
    />
  );
}

function DisputeItem({ dispute }: { readonly dispute: Dispute }): ReactNode {
  const store = useStore();
  const dispatch = useDispatch();
  const { edge, from, to } = dispute;
  const standing = findStanding(edge.attributes);
  const show = (): void => {
    if (!store.getState().canvas.edges.has(edge.key))
      dispatch({ type: "added", graph: { nodes: [from, to], edges: [edge] } });
  };
  return (
    <li className="dispute" data-standing={standing}>
      <InspectLink to={{ kind: "relation", id: edge.key }} before={show}>
        {from.attributes.name} <em>{edge.attributes.reads}</em> {to.attributes.name}
      </InspectLink>
      <p className="small dispute__standing">
        <EdgeSample standing={standing} /> <strong>{STANDING_WORDS[standing].name}</strong>
        <span className="quiet">{count(edge.attributes.sources, "independent source")}</span>
      </p>
      <SidesOf dispute={dispute} />
    </li>
  );
}

/** What is contested or denied, who says so, who denies it, on how many independent sources. */
export function DisputesPanel(): ReactNode {
  const filters = useExplorer((state) => state.filters);
  const [shown, setShown] = useState(PAGE);
  const query = { ...toQuery(filters), limit: ENTITIES };
  const contested = useAnswer<GraphAnswer>("/overview", { ...query, contested: true });
  const denied = useAnswer<GraphAnswer>("/overview", { ...query, polarity: ["denied"] });
  const disputes = useMemo(
    () => listDisputes([denied.data, contested.data].flatMap((answer) => answer?.graph ?? [])),
    [contested.data, denied.data],
  );
  const failed = contested.data === undefined ? contested : denied;
  if (failed.data === undefined) return <AsyncState query={failed} what="the disputes" />;
  if (disputes.length === 0) {
    return (
      <p className="quiet">
        Nothing is contested or denied under these filters: no article tells of anybody who denies what is said.
      </p>
    );
  }
  const cut = [contested.data, denied.data].some((answer) => answer?.truncated !== null);
  return (
    <div className="disputes">
      <p className="quiet small">
        What somebody denies or the sources disagree on, in the whole graph under the filters; what most independent
        sources tell of comes first.
      </p>
      <h3 className="section">
        {count(disputes.length, "dispute")}
        {cut && <span className="quiet"> between the {ENTITIES} best-evidenced entities</span>}
      </h3>
      <ol>
        {disputes.slice(0, shown).map((dispute) => (
          <DisputeItem key={dispute.edge.key} dispute={dispute} />
        ))}
      </ol>
      {disputes.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + PAGE)}>
          {shown} of {disputes.length} shown, show more
        </button>
      )}
    </div>
  );
}
