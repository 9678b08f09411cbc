import { type ReactNode, useEffect, useMemo, useRef } from "react";
import type { AnnotationPage, Document } from "../../../server/api/documents.ts";
import { useAnswer } from "../../api/queries.ts";
import { getTypeStyle } from "../../graph/type-styles.ts";
import { useExplorer } from "../../state/store.tsx";
import { AsyncState } from "../../ui/async-state.tsx";
import { count, formatDate } from "../../ui/format.ts";
import { InspectLink } from "../../ui/inspect-link.tsx";
import { readMarks, type TypedMark } from "./read-marks.ts";
import { type Segment, toSegments } from "./segments.ts";
import "./article.css";

function Piece({
  segment,
  types,
}: {
  readonly segment: Segment;
  readonly types: ReadonlyMap<string, string>;
}): ReactNode {
  const { mention, text, inClaim, inSentence } = segment;
  const entityId = mention?.entityId;
  const className = inClaim ? "article__claim" : inSentence ? "article__sentence" : undefined;
  if (entityId === undefined) return <span className={className}>{text}</span>;
  const color = `var(${getTypeStyle(types.get(entityId) ?? "").token})`;
  return (
    <InspectLink
      to={{ kind: "entity", id: entityId }}
      className={`article__mention ${className ?? ""}`}
      borderColor={color}
    >
      {text}
    </InspectLink>
  );
}

function Text({ text, marks }: { readonly text: string; readonly marks: readonly TypedMark[] }): ReactNode {
  const body = useRef<HTMLDivElement>(null);
  const segments = useMemo(() => toSegments(text, marks), [text, marks]);
  const types = useMemo(
    () => new Map(marks.flatMap((mark) => (mark.entityId === undefined ? [] : [[mark.entityId, mark.type] as const]))),
    [marks],
  );
  useEffect(() => {
    if (segments.length > 0) body.current?.querySelector(".article__claim")?.scrollIntoView({ block: "center" });
  }, [segments]);
  return (
    <div className="article__text" ref={body}>
      {segments.map((segment) => (
        <Piece key={segment.start} segment={segment} types={types} />
      ))}
    </div>
  );
}

function Source({ document }: { readonly document: Document }): ReactNode {
  const facts = [
    document.publisher,
    document.publishedOn === undefined ? undefined : formatDate(document.publishedOn),
  ].filter(Boolean);
  const { entities, claims, figures } = document.counts;
  return (
    <header>
      <h3 className="title">{document.title}</h3>
      <p className="quiet">{facts.join(" · ")}</p>
      <p className="small">
        {count(entities, "entity", "entities")}, {count(claims, "claim")}, {count(figures, "figure")} found
        {document.url !== undefined && (
          <>
            {" · "}
            <a href={document.url} target="_blank" rel="noreferrer noopener">
              the article at its publisher
            </a>
          </>
        )}
      </p>
    </header>
  );
}

/** The whole text of an article, unaltered, with every mention marked and the claim that led here highlighted. */
export function ArticlePanel(): ReactNode {
  const inspected = useExplorer((state) => state.trail.at(-1));
  const id = inspected?.kind === "article" ? inspected.id : "";
  const claimId = inspected?.kind === "article" ? inspected.claimId : undefined;
  const document = useAnswer<Document>(`/documents/${id}`, {}, id !== "");
  const annotations = useAnswer<AnnotationPage>(
    `/documents/${id}/annotations`,
    { kind: ["mention", "claim"] },
    id !== "",
  );
  const marks = useMemo(() => readMarks(annotations.data?.items ?? [], claimId), [annotations.data, claimId]);
  if (document.data === undefined) return <AsyncState query={document} what="the article" />;
  return (
    <article>
      <Source document={document.data} />
      <AsyncState query={annotations} what="its marks" />
      <Text text={document.data.text} marks={marks} />
    </article>
  );
}
