import type { ReactNode } from "react";
import type { Standing } from "../state/look.ts";

const COLOR: Readonly<Record<Standing, string>> = {
  solid: "var(--edge-asserted)",
  thin: "var(--edge-asserted)",
  dashed: "var(--edge-alleged)",
  hollow: "var(--edge-denied)",
  double: "var(--edge-contested)",
};

/** A short piece of an edge as the canvas draws it, for legend and cards. */
export function EdgeSample({ standing }: { readonly standing: Standing }): ReactNode {
  const stroke = COLOR[standing];
  return (
    <svg
      className="edge-sample"
      width="40"
      height="12"
      viewBox="0 0 40 12"
      aria-hidden="true"
      stroke={stroke}
      fill="none"
    >
      {standing === "solid" && <path d="M1 6h38" strokeWidth="3.2" />}
      {standing === "thin" && <path d="M1 6h38" strokeWidth="1.3" />}
      {standing === "dashed" && <path d="M1 6h38" strokeWidth="2.4" strokeDasharray="7 5" />}
      {standing === "double" && <path d="M1 4h38M1 8h38" strokeWidth="1.4" />}
      {standing === "hollow" && <path d="M1.5 3.5h9v5h-9zM15.5 3.5h9v5h-9zM29.5 3.5h9v5h-9z" strokeWidth="1.3" />}
    </svg>
  );
}
