/** All patterns. A new family is a file and a line here. */
import { DEEMED_TIE_PATTERNS } from "./deemed-ties.ts";
import { DOER_PATTERNS } from "./doers.ts";
import { MEMBERSHIP_PATTERNS } from "./membership.ts";
import type { Pattern } from "./pattern.ts";
import { PEER_PATTERNS } from "./peers.ts";
import { PLACE_PATTERNS } from "./places.ts";
import { REQUEST_PATTERNS } from "./requests.ts";
import { ROLE_PATTERNS } from "./roles.ts";
import { TIE_PATTERNS } from "./ties.ts";
import { TITLE_PATTERNS } from "./titles.ts";

export const PATTERNS: readonly Pattern[] = [
  ...ROLE_PATTERNS,
  ...TITLE_PATTERNS,
  ...PEER_PATTERNS,
  ...PLACE_PATTERNS,
  ...DOER_PATTERNS,
  ...TIE_PATTERNS,
  ...DEEMED_TIE_PATTERNS,
  ...MEMBERSHIP_PATTERNS,
  ...REQUEST_PATTERNS,
];
