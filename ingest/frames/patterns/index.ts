/** All patterns. A new family is a file and a line here. */
import type { Pattern } from "./pattern.ts";
import { PLACE_PATTERNS } from "./places.ts";
import { ROLE_PATTERNS } from "./roles.ts";
import { TIE_PATTERNS } from "./ties.ts";

export const PATTERNS: readonly Pattern[] = [...ROLE_PATTERNS, ...PLACE_PATTERNS, ...TIE_PATTERNS];
