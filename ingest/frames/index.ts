/** All frames. A new family is a file and a line here. */
import { ACCUSATION_FRAMES } from "./accusation.ts";
import { DENIAL_FRAMES } from "./denial.ts";
import { DIPLOMACY_FRAMES } from "./diplomacy.ts";
import { FORCE_FRAMES } from "./force.ts";
import type { Frame } from "./frame.ts";
import { STATEMENT_FRAMES } from "./statements.ts";

export const FRAMES: readonly Frame[] = [...ACCUSATION_FRAMES, ...DENIAL_FRAMES, ...STATEMENT_FRAMES, ...DIPLOMACY_FRAMES, ...FORCE_FRAMES];
