/** What several commands take, in one place, so that it is called and read the same everywhere. */
import { type Command, InvalidArgumentError, Option } from "commander";

/** Adds `value` to those given before: for options that may be repeated. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** For whole numbers between two bounds, both included. */
export function parseInteger(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < least || number > most) {
      throw new InvalidArgumentError(`wanted a whole number from ${least} to ${most}.`);
    }
    return number;
  };
}

/** For numbers from 0 to 1. */
export function parseShare(value: string): number {
  const number = Number(value);
  if (value.trim() === "" || Number.isNaN(number) || number < 0 || number > 1) {
    throw new InvalidArgumentError("wanted a number from 0 to 1.");
  }
  return number;
}

export function parseDate(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new InvalidArgumentError("wanted a date such as 2024-03-22.");
  return value;
}

/** A repeatable option that takes one of a list. */
export function listOption(flags: string, description: string, choices: readonly string[]): Option {
  const parse = (value: string, before: readonly string[] = []): readonly string[] => {
    const match = choices.find((choice) => choice.toLowerCase() === value.toLowerCase());
    if (match === undefined) throw new InvalidArgumentError(`allowed are ${choices.join(", ")}.`);
    return [...before, match];
  };
  return new Option(flags, `${description} (repeatable)`).argParser(parse);
}

export function addJsonOption(command: Command): Command {
  return command.option("--json", "print JSON");
}

export interface LexiconOptions {
  readonly lexicon?: readonly string[];
}

export function addLexiconOption(command: Command): Command {
  return command.option("--lexicon <file>", "lexicon of your own, in JSON (repeatable)", collect);
}
