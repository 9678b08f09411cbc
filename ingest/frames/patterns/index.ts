/** All patterns. A new family is a file and a line here. */

import { APPOINTEE_PATTERNS } from "./appointees.ts";
import { APPOSED_PATTERNS } from "./apposed.ts";
import { BACKED_PATTERNS } from "./backed.ts";
import { COUNSEL_PATTERNS } from "./counsel.ts";
import { DEEMED_TIE_PATTERNS } from "./deemed-ties.ts";
import { DESCRIBED_ROLE_PATTERNS } from "./described-roles.ts";
import { DOER_PATTERNS } from "./doers.ts";
import { EVENT_PLACE_PATTERNS } from "./event-places.ts";
import { EVENT_SETTING_PATTERNS } from "./event-settings.ts";
import { FLIGHT_PATTERNS } from "./flights.ts";
import { FOLLOWER_PATTERNS } from "./followers.ts";
import { HELPED_PATTERNS } from "./helped.ts";
import { HOME_OFFICE_PATTERNS } from "./home-offices.ts";
import { HOMELAND_PATTERNS } from "./homelands.ts";
import { LEADERS_MINISTER_PATTERNS } from "./leaders-ministers.ts";
import { LOCAL_OFFICE_PATTERNS } from "./local-offices.ts";
import { MEMBERSHIP_PATTERNS } from "./membership.ts";
import { NATIONALITY_PATTERNS } from "./nationality.ts";
import { NEAR_PLACE_PATTERNS } from "./near-places.ts";
import { NESTED_PLACE_PATTERNS } from "./nested-places.ts";
import { OPPOSITION_PATTERNS } from "./opposition.ts";
import { ORGAN_PATTERNS } from "./organs.ts";
import { OWN_BODY_PATTERNS } from "./own-bodies.ts";
import { OWN_PART_PATTERNS } from "./own-parts.ts";
import type { Pattern } from "./pattern.ts";
import { PEER_PATTERNS } from "./peers.ts";
import { PLACE_PATTERNS } from "./places.ts";
import { POST_BESIDE_PATTERNS } from "./posts-beside.ts";
import { REAL_NAME_PATTERNS } from "./real-names.ts";
import { REQUEST_PATTERNS } from "./requests.ts";
import { ROLE_PATTERNS } from "./roles.ts";
import { TIE_PATTERNS } from "./ties.ts";
import { TITLE_PATTERNS } from "./titles.ts";
import { VOWED_REVENGE_PATTERNS } from "./vowed-revenge.ts";
import { WHEREABOUTS_PATTERNS } from "./whereabouts.ts";

export const PATTERNS: readonly Pattern[] = [
  ...ROLE_PATTERNS,
  ...OPPOSITION_PATTERNS,
  ...APPOINTEE_PATTERNS,
  ...TITLE_PATTERNS,
  ...HOME_OFFICE_PATTERNS,
  ...LEADERS_MINISTER_PATTERNS,
  ...LOCAL_OFFICE_PATTERNS,
  ...APPOSED_PATTERNS,
  ...REAL_NAME_PATTERNS,
  ...COUNSEL_PATTERNS,
  ...HOMELAND_PATTERNS,
  ...NATIONALITY_PATTERNS,
  ...PEER_PATTERNS,
  ...PLACE_PATTERNS,
  ...EVENT_PLACE_PATTERNS,
  ...EVENT_SETTING_PATTERNS,
  ...NESTED_PLACE_PATTERNS,
  ...NEAR_PLACE_PATTERNS,
  ...DOER_PATTERNS,
  ...ORGAN_PATTERNS,
  ...TIE_PATTERNS,
  ...BACKED_PATTERNS,
  ...OWN_BODY_PATTERNS,
  ...DEEMED_TIE_PATTERNS,
  ...MEMBERSHIP_PATTERNS,
  ...REQUEST_PATTERNS,
  ...HELPED_PATTERNS,
  ...FOLLOWER_PATTERNS,
  ...OWN_PART_PATTERNS,
  ...POST_BESIDE_PATTERNS,
  ...WHEREABOUTS_PATTERNS,
  ...FLIGHT_PATTERNS,
  ...DESCRIBED_ROLE_PATTERNS,
  ...VOWED_REVENGE_PATTERNS,
];
