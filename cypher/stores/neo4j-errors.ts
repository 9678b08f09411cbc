/** Neo4j's coded failures as our own. */
import { NewsgraphError, type Position } from "../errors.ts";
import { TransactionTooLarge } from "./cypher-session.ts";

function getCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function getMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const UNREACHABLE = new Set(["ServiceUnavailable", "SessionExpired"]);
const OUT_OF_MEMORY = /OutOfMemory|MemoryPool/;
/** What OpenSSL's and Node's codes say of a certificate. */
const DISTRUST: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "it has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "it is signed by itself",
  ERR_TLS_CERT_ALTNAME_INVALID: "it is made out to another host",
  SELF_SIGNED_CERT_IN_CHAIN: "its authority is not known",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its authority is not known",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its authority is not known",
};
const DATABASE_STARTING = "Neo.TransientError.General.DatabaseUnavailable";
const ACQUISITION = /acquisition timed out/i;

/** A failure to make anything of the address. */
export function toAddressError(error: unknown, uri: string): Error {
  const schemes = "bolt://, neo4j://, or with TLS bolt+s:// or neo4j+s://";
  return new NewsgraphError("InvalidInput", `${uri} is no address of a Neo4j (${schemes}): ${getMessage(error)}`, {
    cause: error,
  });
}

/** Whether the server cannot be reached now, or is only just starting, so that it may be waited for. */
export function isAway(error: unknown): boolean {
  if (error instanceof NewsgraphError) return false;
  const code = getCode(error);
  return UNREACHABLE.has(code) || code === DATABASE_STARTING || ACQUISITION.test(getMessage(error));
}

/** Whether the same work may succeed if it is done again. One that wanted too much memory would want it again. */
export function isTransient(error: unknown): boolean {
  return (
    error instanceof Error && "retriable" in error && error.retriable === true && !OUT_OF_MEMORY.test(getCode(error))
  );
}

/** A failure of our own statements, or of the way to the server. */
export function toStoreError(error: unknown, uri: string): Error {
  const code = getCode(error);
  const fail = (message: string) => new NewsgraphError("StoreUnavailable", message, { cause: error });
  if (error instanceof NewsgraphError) return error;
  // The driver gives no code when whoever listens there does not speak Bolt.
  if (/responded HTTP/.test(getMessage(error)))
    return fail(`A web server answers at ${uri}, not Neo4j's Bolt. Bolt has a port of its own, mostly 7687.`);
  const distrust = UNREACHABLE.has(code) ? findDistrust(error) : undefined;
  if (distrust !== undefined) return fail(toDistrust(uri, distrust));
  if (UNREACHABLE.has(code) && /^(bolt|neo4j)\+s/.test(uri)) {
    return fail(
      `Neo4j cannot be reached with TLS at ${uri}. Is it running, does it offer TLS there, and is its certificate trusted?`,
    );
  }
  if (UNREACHABLE.has(code) || ACQUISITION.test(getMessage(error)))
    return fail(`Neo4j cannot be reached at ${uri}. Is it running, and is the address right?`);
  if (code.startsWith("Neo.ClientError.Security.")) {
    return fail(
      `Neo4j at ${uri} refuses the user or the password (${code.slice("Neo.ClientError.Security.".length)}).`,
    );
  }
  if (code === "Neo.ClientError.Database.DatabaseNotFound")
    return fail(`Neo4j at ${uri} has no such database: ${getMessage(error)}`);
  if (code.includes("TransactionTimedOut"))
    return new NewsgraphError("QueryTimeout", "Neo4j took too long and was stopped.", { cause: error });
  if (OUT_OF_MEMORY.test(code)) {
    const message = `Neo4j at ${uri} gave up a transaction that wanted more than db.memory.transaction.max: ${getMessage(error)}`;
    return new TransactionTooLarge(message, error);
  }
  if (code.startsWith("Neo.TransientError.")) return fail(`Neo4j could not do this now: ${getMessage(error)}`);
  return new Error(`Neo4j failed: ${getMessage(error)}`, { cause: error });
}

/** Why the certificate of the server is not trusted, if that is what failed. */
function findDistrust(error: unknown): string | undefined {
  for (let own = error; own instanceof Error; own = own.cause) {
    const [, code] = /Socket responded with: (\w+)/.exec(own.message) ?? [];
    if (code !== undefined) return DISTRUST[code] ?? (code.includes("CERT") ? code : undefined);
  }
  return undefined;
}

function toDistrust(uri: string, reason: string): string {
  const lax = uri.replace(/^(bolt|neo4j)\+s:/, "$1+ssc:");
  return (
    `The certificate that Neo4j shows at ${uri} is not trusted (${reason}). Name the file of its authority in ` +
    `NODE_EXTRA_CA_CERTS; with ${lax} any certificate is taken.`
  );
}

/** A failure of an analyst's statement. */
export function toQueryError(error: unknown, uri: string, timeoutMs: number): Error {
  const code = getCode(error);
  const message = getMessage(error);
  if (code.includes("TransactionTimedOut") || code === "Neo.ClientError.Transaction.Terminated") {
    return new NewsgraphError("QueryTimeout", `The query took longer than ${timeoutMs} ms and was ended.`, {
      cause: error,
    });
  }
  if (OUT_OF_MEMORY.test(code)) {
    return new NewsgraphError(
      "QueryTimeout",
      "The query was ended: it wanted more memory than a query may take. Ask for less at once.",
      { cause: error },
    );
  }
  if (code === "Neo.ClientError.Statement.AccessMode") {
    return new NewsgraphError("QueryRejected", "The query would write; only reading is allowed.", { cause: error });
  }
  if (code.startsWith("Neo.ClientError.Statement.") || code.startsWith("Neo.ClientError.Procedure.")) {
    const position = findPosition(message);
    const [first = message] = message.split("\n");
    const text = first.replace(/ \(line \d+, column \d+ \(offset: \d+\)\)$/, "");
    return new NewsgraphError("InvalidInput", `The query failed: ${text}`, {
      cause: error,
      ...(position === undefined ? {} : { position }),
    });
  }
  const own = toStoreError(error, uri);
  // What the server could not do with this statement, by a fault of its own, is the statement's failure, not the store's.
  if (own instanceof NewsgraphError) return own;
  return new NewsgraphError("QueryRejected", `Neo4j could not run this query: ${message}`, { cause: error });
}

/** Neo4j ends messages with `(line 1, column 10 (offset: 9))`. */
function findPosition(message: string): Position | undefined {
  const place = /\(line (\d+), column (\d+) \(offset: (\d+)\)\)/.exec(message);
  return place === null ? undefined : { line: Number(place[1]), column: Number(place[2]), offset: Number(place[3]) };
}
