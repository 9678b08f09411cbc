import type { MouseEvent, ReactNode } from "react";
import type { Inspected } from "../state/explorer-state.ts";
import { useDispatch } from "../state/store.tsx";
import { toInspectedHref } from "../state/url.ts";

interface InspectLinkProps {
  readonly to: Inspected;
  readonly className?: string;
  readonly borderColor?: string;
  readonly title?: string | undefined;
  /** Done before it is shown. */
  readonly before?: () => void;
  readonly children: ReactNode;
}

/** A link to an entity, a relation or an article: opens beside the canvas, or in a tab of its own as any link does. */
export function InspectLink({
  to,
  className = "link",
  borderColor,
  title,
  before,
  children,
}: InspectLinkProps): ReactNode {
  const dispatch = useDispatch();
  const open = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    before?.();
    dispatch({ type: "inspected", inspected: to });
  };
  return (
    <a
      className={className}
      href={toInspectedHref(to)}
      title={title}
      onClick={open}
      {...(borderColor === undefined ? {} : { style: { borderColor } })}
    >
      {children}
    </a>
  );
}
