import { type ReactNode, useEffect, useState } from "react";
import { useExplorer } from "../state/store.tsx";

const SHOWN_MS = 5000;

/** What just happened, seen for a moment and read aloud. */
export function Notices(): ReactNode {
  const notice = useExplorer((state) => state.notice);
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    if (notice.text === "") return;
    setVisible(true);
    const timer = setTimeout(() => setVisible(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div className="notice" role="status" aria-live="polite" data-visible={visible}>
      {notice.text}
    </div>
  );
}
