import { Command, CommanderError } from "commander";
import { NewsgraphError } from "../../cypher/errors.ts";
import { readVersion } from "../../cypher/project-files.ts";
import { COMMANDS } from "./commands/index.ts";
import { type CliContext, EXIT, type ExitCode, PROCESS_TERMINAL, type Terminal, writeLine } from "./terminal.ts";

const EXIT_CODES_HELP = `
Exit codes:
  0  done
  1  failed, or some of the input was skipped (each with its reason)
  2  the command line is wrong`;

/**
 * Runs one command line.
 * @param argv without the names of the interpreter and the program
 */
export async function main(argv: readonly string[], terminal: Terminal = PROCESS_TERMINAL): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const finish = (given: ExitCode): void => {
    code = given;
  };
  try {
    await createProgram({ terminal, finish }).parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    return report(error, terminal);
  }
}

function createProgram(context: CliContext): Command {
  const program = new Command("newsgraph")
    .description(
      "Reads news articles, finds the actors and what each is said to have done to whom, and by whom it is said.",
    )
    .version(readVersion())
    .addHelpText("after", EXIT_CODES_HELP);
  for (const create of COMMANDS) program.addCommand(create(context));
  for (const command of [program, ...program.commands]) {
    command.exitOverride();
    command.showHelpAfterError("(--help tells what it takes)");
    command.configureOutput({
      writeOut: (text) => void context.terminal.out.write(text),
      writeErr: (text) => void context.terminal.err.write(text),
    });
  }
  return program;
}

/** Expected failures become a line and an exit code; anything else is a fault of ours and keeps its stack. */
function report(error: unknown, terminal: Terminal): ExitCode {
  // Commander has written its message already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (isSystemError(error)) {
    writeLine(terminal.err, `newsgraph: ${error.message}`);
    return EXIT.failed;
  }
  if (!(error instanceof NewsgraphError)) throw error;
  const where = error.position === undefined ? "" : ` (line ${error.position.line}, column ${error.position.column})`;
  writeLine(terminal.err, `newsgraph: ${error.message}${where}`);
  for (let cause = error.cause; cause instanceof Error; cause = cause.cause) {
    if (!error.message.includes(cause.message)) writeLine(terminal.err, `  because: ${cause.message}`);
  }
  return error.code === "InvalidInput" || error.code === "UnsupportedFormat" ? EXIT.usage : EXIT.failed;
}

/** A file that is not there, a full disk, an address in use: nothing that a stack would help to mend. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
