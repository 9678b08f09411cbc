import type { Writable } from "node:stream";

/** Where a command writes: results to `out`, everything about them to `err`, so that results can be piped. */
export interface Terminal {
  readonly out: Writable;
  readonly err: Writable;
  /** Whether a person watches `err`: progress bars are for them. */
  readonly interactive: boolean;
}

export const PROCESS_TERMINAL: Terminal = {
  out: process.stdout,
  err: process.stderr,
  interactive: process.stderr.isTTY && process.env["CI"] === undefined,
};

/** How a command ends: done; failed, or some of the input was skipped; or the command line is wrong. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What a command gets when it is made. */
export interface CliContext {
  readonly terminal: Terminal;
  /** Sets the exit code; without a call it is 0. */
  finish(code: ExitCode): void;
}

export function writeLine(stream: Writable, line = ""): void {
  stream.write(`${line}\n`);
}

/** One JSON value, indented, for `--json`. */
export function writeJson(stream: Writable, value: unknown): void {
  writeLine(stream, JSON.stringify(value, null, 2));
}
