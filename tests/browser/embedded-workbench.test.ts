import { describe } from "vitest";
import { HAS_CHROMIUM } from "../support/chromium.ts";
import { describeWorkbench } from "./workbench.ts";

describe.skipIf(!HAS_CHROMIUM)("workbench on the embedded store", () => {
  describeWorkbench(() => Promise.resolve(undefined));
});
