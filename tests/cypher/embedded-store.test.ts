import { openEmbeddedSession } from "../../cypher/stores/embedded/session.ts";
import { describeGraphStore } from "./graph-store.contract.ts";

describeGraphStore("the embedded engine", () => openEmbeddedSession({}));
