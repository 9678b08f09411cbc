/** Which versions of Neo4j will do. */
import { NewsgraphError } from "../../errors.ts";

/** The first version whose statements may take labels and types from their rows. */
const OLDEST = { major: 5, minor: 26 };

/**
 * @param version as the server tells it: "5.26.30", "5.27-aura", "2025.06.2"
 * @param uri for the message
 * @throws StoreUnavailable naming the version, if it is older than what is needed or not to be read as one
 */
export function checkServerVersion(version: string, uri: string): void {
  const [major = Number.NaN, minor = Number.NaN] = version.split(".").map((part) => Number.parseInt(part, 10));
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return;
  const needed = `${OLDEST.major}.${OLDEST.minor} or newer is needed`;
  throw new NewsgraphError("StoreUnavailable", `Neo4j at ${uri} is ${version}; ${needed}.`);
}
