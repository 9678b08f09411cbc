/** All ways in which trees are mended, in the order in which they build on each other. */
import type { Mend } from "./mend-node.ts";
import { MENDS_OF_CLAUSES } from "./mends-of-clauses.ts";
import { MENDS_OF_PHRASES } from "./mends-of-phrases.ts";

/** In this order: what one mends another builds on. */
export const MENDS: readonly Mend[] = [...MENDS_OF_PHRASES, ...MENDS_OF_CLAUSES];
