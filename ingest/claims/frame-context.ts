/** What a frame may look at beside its proposition. */
import type { AnnotatedDocument } from "../annotated-document.ts";
import type { Proposition } from "../propositions/proposition.ts";
import type { ArgumentResolver } from "./arguments.ts";
import type { QuoteSpeaker } from "./quotes.ts";
import type { FindStance } from "./stance-finder.ts";

export interface FrameContext {
  readonly document: AnnotatedDocument;
  readonly resolver: ArgumentResolver;
  readonly byTrigger: ReadonlyMap<number, Proposition>;
  /** The stance of the sentence towards what a token tells, see `findStance`; found once for all frames that ask. */
  readonly findStance: FindStance;
  /** Who speaks at an offset of the text, if it stands in quotation marks. */
  readonly speakerAt: (offset: number) => QuoteSpeaker | undefined;
}
