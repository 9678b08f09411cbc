import { useInfiniteQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import type { EvidenceAnswer, RelationAnswer } from "../../../server/api/relations.ts";
import { useAnswer } from "../../api/queries.ts";
import { getJson } from "../../api/request.ts";
import { findStanding } from "../../graph/appearance.ts";
import { EdgeSample } from "../../graph/edge-sample.tsx";
import { describeEvidence, STANDING_WORDS } from "../../graph/standing-words.ts";
import { useExplorer } from "../../state/store.tsx";
import { AsyncState } from "../../ui/async-state.tsx";
import { count, formatNumber, formatPercent, formatSpan } from "../../ui/format.ts";
import { TypeBadge } from "../../ui/icon.tsx";
import { InspectLink } from "../../ui/inspect-link.tsx";
import { Denials } from "./denials.tsx";
import { EvidenceItem } from "./evidence-item.tsx";
import { findSides } from "./find-sides.ts";
import { groupEvidence, type PolarityGroup } from "./group-evidence.ts";
import { Sides } from "./sides.tsx";
import { useDenials } from "./use-denials.ts";

const PAGE = 100;
/** Stands for the parties until they are known. */
const NOBODY = { id: "", name: "" };

const POLARITY_WORDS = {
  asserted: "Asserted: the article states it",
  alleged: "Alleged: somebody claims it, the article keeps its distance",
  speculated: "Speculated: it may be so",
  denied: "Denied: somebody says it is not so",
} as const;

function EntityLink({ entity }: { readonly entity: RelationAnswer["subject"] }): ReactNode {
  return (
    <InspectLink to={{ kind: "entity", id: entity.id }}>
      <TypeBadge type={entity.type} size={18} /> {entity.name}
    </InspectLink>
  );
}

function Head({ answer }: { readonly answer: RelationAnswer }): ReactNode {
  const { relation, subject, object } = answer;
  const standing = findStanding(relation);
  return (
    <header>
      <h3 className="title title--relation">
        <EntityLink entity={subject} /> <em>{relation.reads}</em> <EntityLink entity={object} />
      </h3>
      <p className="standing">
        <EdgeSample standing={standing} /> <strong>{STANDING_WORDS[standing].name}</strong>
        <span className="quiet small">{STANDING_WORDS[standing].meaning}</span>
      </p>
      <p className="small">
        {describeEvidence(relation)}
        <span className="quiet">
          {relation.lastSeen !== undefined && ` · ${formatSpan(relation.firstSeen, relation.lastSeen)}`}
          {` · confidence up to ${formatPercent(relation.confidence)}`}
        </span>
      </p>
    </header>
  );
}

function Group({ group }: { readonly group: PolarityGroup }): ReactNode {
  return (
    <section className="polarity" data-polarity={group.polarity}>
      <h4 className="section">
        {POLARITY_WORDS[group.polarity]} <span className="count">{formatNumber(group.sentences)}</span>
      </h4>
      {group.stories.map((story) => (
        <div key={story.storyId} className="story">
          {story.documents > 1 && (
            <p className="story__note small quiet">
              One story in {count(story.documents, "near-copy", "near-copies")}: counts as one source
            </p>
          )}
          <ul>
            {story.evidence.map((evidence) => (
              <EvidenceItem key={evidence.claim.id} evidence={evidence} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Every sentence behind one relation. */
export function EvidencePanel(): ReactNode {
  const inspected = useExplorer((state) => state.trail.at(-1));
  const id = inspected?.kind === "relation" ? inspected.id : "";
  const relation = useAnswer<RelationAnswer>(`/relations/${id}`, {}, id !== "");
  const evidence = useInfiniteQuery({
    queryKey: ["evidence", id],
    queryFn: ({ pageParam, signal }) =>
      getJson<EvidenceAnswer>(`/relations/${id}/evidence`, { limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.page.next ?? undefined,
    enabled: id !== "",
  });
  const items = useMemo(() => evidence.data?.pages.flatMap((page) => page.items) ?? [], [evidence.data]);
  const groups = useMemo(() => groupEvidence(items), [items]);
  const { subject = NOBODY, object = NOBODY } = relation.data ?? {};
  const contested = relation.data?.relation.contested === true;
  const denials = useDenials({ subject: subject.id, object: object.id }, items, contested);
  if (relation.data === undefined) return <AsyncState query={relation} what="the relation" />;
  const total = evidence.data?.pages[0]?.page.total ?? 0;
  const shown = groups.reduce((sum, group) => sum + group.sentences, 0);
  return (
    <article>
      <Head answer={relation.data} />
      {items.length > 0 && !denials.isPending && (
        <Sides
          sides={findSides(items, denials.data ?? [], [subject, object])}
          contested={contested}
          counted={items.length}
          total={total}
        />
      )}
      <AsyncState query={evidence} what="its sentences" />
      {groups.map((group) => (
        <Group key={group.polarity} group={group} />
      ))}
      {contested && <Denials query={denials} />}
      {evidence.hasNextPage && (
        <button
          type="button"
          className="button"
          disabled={evidence.isFetchingNextPage}
          onClick={() => void evidence.fetchNextPage()}
        >
          {formatNumber(shown)} of {formatNumber(total)} shown, load more
        </button>
      )}
    </article>
  );
}
