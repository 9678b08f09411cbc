import { describe } from "vitest";
import { openStore, TEMPORARY } from "../../cypher/stores/index.ts";
import { describeSchemathesis } from "./contract/schemathesis.ts";

describe("API on the embedded store", () => {
  describeSchemathesis(() => openStore({ store: "embedded", path: TEMPORARY }), { mode: "all" });
});
