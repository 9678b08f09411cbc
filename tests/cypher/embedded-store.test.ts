import { openStore, TEMPORARY } from "../../cypher/stores/index.ts";
import { describeGraphStore } from "./graph-store.contract.ts";

describeGraphStore("the embedded engine", () => openStore({ store: "embedded", path: TEMPORARY }));
