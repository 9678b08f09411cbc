import { describe } from "vitest";
import { openStore, TEMPORARY } from "../../cypher/stores/index.ts";
import { describeConformance } from "./contract/conformance.ts";
import { describeCypher } from "./contract/cypher.ts";
import { describeIngest } from "./contract/ingest.ts";
import { describePaging } from "./contract/paging.ts";

describe("API on the embedded store", () => {
  const open = () => openStore({ store: "embedded", path: TEMPORARY });
  describeConformance(open);
  describeCypher(open);
  describeIngest(open);
  describePaging(open);
});
