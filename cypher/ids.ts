import { hash } from "node:crypto";

export type IdPrefix = "doc" | "ent" | "rel" | "clm" | "fig" | "jdg" | "sty" | "job" | "view";

/**
 * Content-made id: the same parts give the same id, so every write can be repeated.
 * @returns `prefix_` and 20 lower-case hexadecimal digits (80 bits of SHA-256)
 */
export function createId(prefix: IdPrefix, ...parts: readonly (string | number)[]): string {
  let content = "";
  for (const part of parts) content += `${part}\u0000`;
  return `${prefix}_${hash("sha256", content, "hex").slice(0, 20)}`;
}

/** SHA-256 of a text in UTF-8, lower-case hex. */
export function toContentHash(text: string): string {
  return hash("sha256", text, "hex");
}
