/** What the store's process and the engine's process say to each other, over the channel of `child_process.fork`. */
import type { RawAnswer } from "../cypher-session.ts";

export interface HostConfig {
  /** The database file. */
  readonly path: string;
  /** Bytes by which analysts' queries may make the process grow before it gives up. */
  readonly memoryLimit: number;
}

export type HostCall =
  | { readonly do: "read"; readonly statement: string; readonly parameters: Readonly<Record<string, unknown>> }
  | {
      readonly do: "query";
      readonly statement: string;
      readonly parameters: Readonly<Record<string, unknown>>;
      readonly limit: number;
    }
  | { readonly do: "begin" | "commit" | "rollback" }
  | { readonly do: "run"; readonly statement: string; readonly parameters: Readonly<Record<string, unknown>> }
  /** Copies what is committed to a new file. */
  | { readonly do: "save"; readonly path: string }
  | { readonly do: "checkpoint" | "ping" | "close" };

export interface HostRequest {
  readonly id: number;
  readonly call: HostCall;
}

export interface HostRows {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

export interface HostFailure {
  /** `syntax` = the engine cannot read, plan or evaluate it, `rejected` = it wrote, `lost` = its transaction died with an earlier process. */
  readonly kind: "syntax" | "rejected" | "lost" | "engine";
  readonly message: string;
  /** 1-based, as the engine reports it. */
  readonly line?: number;
  readonly column?: number;
}

export type HostMessage =
  | { readonly ready: true }
  | { readonly fatal: "locked" | "corrupt" | "memory" | "engine"; readonly message: string }
  | { readonly id: number; readonly value: HostRows | RawAnswer | null }
  | { readonly id: number; readonly failure: HostFailure };
