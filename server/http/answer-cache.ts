/**
 * Answers kept as they went out, by the graph's last write and request: while the graph is the same, so are they. Bounded by their length;
 * what was asked for longest ago goes first.
 */
import { createHash } from "node:crypto";

export interface CachedAnswer {
  readonly headers: Readonly<Record<string, string>>;
  /** JSON in UTF-8: written once, and sent as it lies. */
  readonly bytes: Buffer;
}

export interface AnswerCache {
  find(key: string): CachedAnswer | undefined;
  keep(key: string, answer: CachedAnswer): void;
}

/** Bytes of one answer, and of all together. */
const LONGEST = 1_000_000;
const ALL = 32_000_000;

export interface AnswerCacheOptions {
  /** Bytes of all answers together. */
  readonly capacity?: number;
  readonly onLookup?: (outcome: "hit" | "miss") => void;
}

export function createAnswerCache({ capacity = ALL, onLookup }: AnswerCacheOptions = {}): AnswerCache {
  const answers = new Map<string, CachedAnswer>();
  let length = 0;
  return {
    find(key) {
      const answer = answers.get(key);
      onLookup?.(answer === undefined ? "miss" : "hit");
      if (answer === undefined) return undefined;
      answers.delete(key);
      answers.set(key, answer);
      return answer;
    },
    keep(key, answer) {
      if (answer.bytes.length > LONGEST || answers.has(key)) return;
      answers.set(key, answer);
      length += answer.bytes.length;
      for (const [oldest, { bytes }] of answers) {
        if (length <= capacity) return;
        answers.delete(oldest);
        length -= bytes.length;
      }
    },
  };
}

/** Everything that an answer depends on, besides what the server is. */
export function toCacheKey(etag: string, ...parts: readonly (string | undefined)[]): string {
  return createHash("sha1")
    .update(JSON.stringify([etag, ...parts]))
    .digest("base64url");
}
