import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { useExplorer } from "../state/store.tsx";
import { EntityFacts } from "../ui/entity-facts.tsx";
import { count, formatSpan, listSome } from "../ui/format.ts";
import { TypeBadge } from "../ui/icon.tsx";
import { findStanding } from "./appearance.ts";
import { EdgeSample } from "./edge-sample.tsx";
import { usePicture } from "./picture-context.tsx";
import type { Hovered } from "./sigma-setup.ts";
import { describeEvidence, describePolarities, STANDING_WORDS } from "./standing-words.ts";
import { shorten } from "./wordings.ts";

const MOST_ALIASES = 4;
/** Of a name in the card, which must leave the picture to be seen. */
const MOST_LETTERS = 80;

function NodeCard({ id }: { readonly id: string }): ReactNode {
  const node = useExplorer((state) => state.canvas.nodes.get(id));
  const coloring = useExplorer((state) => state.look.coloring);
  const { metrics } = usePicture();
  if (node === undefined) return null;
  const place = coloring === "group" ? metrics?.findGroup(id) : undefined;
  const group = place === undefined ? undefined : metrics?.groups[place];
  const aliases = listSome(
    node.aliases.map((alias) => shorten(alias, MOST_LETTERS)),
    MOST_ALIASES,
  );
  return (
    <>
      <p className="hover-card__title">
        <TypeBadge type={node.type} size={18} /> {shorten(node.name, MOST_LETTERS)}
      </p>
      <EntityFacts entity={node} />
      {group !== undefined && (
        <p className="small">
          In the group of {group.name}, {count(group.size, "node")} that have more to do with each other than with the
          rest
        </p>
      )}
      {aliases !== "" && <p className="small">Also: {aliases}</p>}
      <p className="small">
        {count(node.mentions, "mention")} in {count(node.documents, "document")}, {count(node.degree, "relation")}
      </p>
    </>
  );
}

function EdgeCard({ id }: { readonly id: string }): ReactNode {
  const canvas = useExplorer((state) => state.canvas);
  const edge = canvas.edges.get(id);
  if (edge === undefined) return null;
  const { attributes } = edge;
  const [source, target] = [edge.source, edge.target].map((end) =>
    shorten(canvas.nodes.get(end)?.name ?? "", MOST_LETTERS),
  );
  const standing = findStanding(attributes);
  return (
    <>
      <p className="hover-card__title">
        <bdi>{source}</bdi> <em>{attributes.reads}</em> <bdi>{target}</bdi>
      </p>
      <p className="small hover-card__standing">
        <EdgeSample standing={standing} /> <strong>{STANDING_WORDS[standing].name}</strong>{" "}
        {STANDING_WORDS[standing].meaning}
      </p>
      <p className="small">
        {describeEvidence(attributes)}: {describePolarities(attributes)}
      </p>
      <p className="quiet small">
        {attributes.lastSeen !== undefined && `${formatSpan(attributes.firstSeen, attributes.lastSeen)} · `}
        click for the sentences
      </p>
    </>
  );
}

/** What lies under the pointer, in words; kept inside the stage. */
export function HoverCard({ hovered }: { readonly hovered: Hovered }): ReactNode {
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: hovered.x + 14, top: hovered.y + 14 });
  useLayoutEffect(() => {
    const element = card.current;
    const stage = element?.parentElement;
    if (element === null || stage === null || stage === undefined) return;
    const fits = hovered.x + 14 + element.offsetWidth < stage.clientWidth;
    const left = fits ? hovered.x + 14 : Math.max(4, hovered.x - 14 - element.offsetWidth);
    const below = hovered.y + 14 + element.offsetHeight < stage.clientHeight;
    setPlace({ left, top: below ? hovered.y + 14 : Math.max(4, hovered.y - 14 - element.offsetHeight) });
  }, [hovered]);
  return (
    <div ref={card} className="hover-card" style={place} aria-hidden="true">
      {hovered.kind === "node" ? <NodeCard id={hovered.id} /> : <EdgeCard id={hovered.id} />}
    </div>
  );
}
