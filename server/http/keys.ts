/** Who calls, and what they may do. */
import { createHash, timingSafeEqual } from "node:crypto";
import { HttpError } from "./problem.ts";

export const ROLES = ["reader", "analyst", "editor"] as const;
export type Role = (typeof ROLES)[number];

export interface Key {
  readonly name: string;
  readonly role: Role;
  readonly digest: Buffer;
}

export interface Caller {
  readonly name: string;
  readonly role: Role;
}

/** Without keys the server listens on loopback only, and whoever reaches it may do everything. */
export const LOCAL_CALLER: Caller = { name: "local", role: "editor" };

export const MIN_KEY_LENGTH = 16;

/**
 * Reads `name:role:secret,name:role:secret`.
 * @throws Error that names the entry, never the secret
 */
export function parseKeys(text: string): readonly Key[] {
  const keys = text
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map(parseKey);
  const names = new Set(keys.map(({ name }) => name));
  if (names.size < keys.length) throw new Error("two keys have the same name");
  return keys;
}

function parseKey(entry: string, index: number): Key {
  const [name = "", role = "", ...rest] = entry.split(":");
  const secret = rest.join(":");
  const where = `key ${index + 1}`;
  if (!/^[\w.@-]{1,60}$/.test(name))
    throw new Error(
      `${where}: wanted name:role:secret, and the name has other characters than letters, digits and ._@-`,
    );
  if (!isRole(role)) throw new Error(`${where} (${name}): the role must be one of ${ROLES.join(", ")}`);
  if (secret.length < MIN_KEY_LENGTH)
    throw new Error(`${where} (${name}): the secret must have at least ${MIN_KEY_LENGTH} characters`);
  return { name, role, digest: toDigest(secret) };
}

function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}

function toDigest(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}

/** @throws HttpError Unauthorized */
export function authenticate(keys: readonly Key[], authorization: string | undefined): Caller {
  if (keys.length === 0) return LOCAL_CALLER;
  const secret = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
  const challenge = { "WWW-Authenticate": 'Bearer realm="newsgraph"' };
  if (secret === undefined)
    throw new HttpError("Unauthorized", "Send a key: Authorization: Bearer …", { headers: challenge });
  const digest = toDigest(secret);
  // Every key is compared, so that the time taken says nothing about which one was close.
  const found = keys.filter((key) => timingSafeEqual(key.digest, digest))[0];
  if (found === undefined) throw new HttpError("Unauthorized", "This key is not known.", { headers: challenge });
  return { name: found.name, role: found.role };
}

/** @throws HttpError Forbidden */
export function authorize(caller: Caller, wanted: Role): void {
  if (ROLES.indexOf(caller.role) < ROLES.indexOf(wanted)) {
    throw new HttpError("Forbidden", `The key ${caller.name} has the role ${caller.role}; this needs ${wanted}.`);
  }
}
