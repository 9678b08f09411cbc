import type { Figure } from "../../cypher/model.ts";

/** A figure whose event and source are chains of the document. */
export type ChainFigure = Omit<
  Figure,
  "id" | "documentId" | "sentenceStart" | "sentenceEnd" | "about" | "attributedTo"
> & {
  readonly sentence: number;
  readonly about?: number;
  readonly attributedTo?: number;
};
