import { openStore, TEMPORARY } from "../../../cypher/stores/index.ts";
import { describeGuard } from "./describe-guard.ts";

describeGuard("the embedded engine", () => openStore({ store: "embedded", path: TEMPORARY }));
