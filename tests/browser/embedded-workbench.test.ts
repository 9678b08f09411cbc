import { describe } from "vitest";
import { HAS_CHROMIUM } from "../support/browser.ts";
import { describeWorkbench } from "./workbench.ts";

describe.skipIf(!HAS_CHROMIUM)("workbench on the embedded store", () => {
  describeWorkbench(() => Promise.resolve(undefined));
});
