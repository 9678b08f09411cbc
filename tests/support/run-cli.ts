import { Writable } from "node:stream";
import { main } from "../../server/cli/main.ts";
import type { ExitCode } from "../../server/cli/terminal.ts";

export interface CliRun {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, with what it writes caught. */
export async function runCli(...argv: readonly string[]): Promise<CliRun> {
  const out = catchText();
  const err = catchText();
  const code = await main(argv, { out: out.stream, err: err.stream, interactive: false });
  return { code, out: out.text(), err: err.text() };
}

function catchText(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}
