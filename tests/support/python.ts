/**
 * Tools from PyPI that have a say on what the API answers: schemathesis, and the readers of the formats that it exports.
 * They are installed into `.cache/` before the first test, or by `npm run prepare:python`; tests that find them missing
 * skip, and fail in CI.
 */
import { type ExecFileOptions, execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const REQUIREMENTS = fileURLToPath(new URL("python-requirements.txt", import.meta.url));
const DIGEST = createHash("sha256").update(readFileSync(REQUIREMENTS)).digest("hex").slice(0, 12);
const FOLDER = fileURLToPath(new URL(`../../.cache/python/${DIGEST}/`, import.meta.url));
/** Written last: without it an earlier installation was cut off. */
const READY = join(FOLDER, "ready");
const INSTALL_MS = 540_000;

export interface Python {
  /** Runs a program of the environment. Its exit code is an answer, not an error. */
  run(program: string, args: readonly string[], options?: ExecFileOptions): Promise<PythonAnswer>;
}

export interface PythonAnswer {
  readonly code: number;
  readonly output: string;
}

/** The environment, or the reason why there is none. @throws Error in CI, where it may not be missing */
export function findPython(): { readonly python?: Python; readonly missing?: string } {
  if (existsSync(READY)) return { python: { run: runProgram } };
  const missing = "the tools from PyPI are not installed: npm run prepare:python";
  if (process.env["CI"] === "true") throw new Error(missing);
  return { missing };
}

/** Installs what is pinned, once. @throws Error if python3 or its venv module is missing, or PyPI cannot be reached */
export async function preparePython(): Promise<void> {
  if (existsSync(READY)) return;
  await rm(FOLDER, { recursive: true, force: true });
  await run("python3", ["-m", "venv", FOLDER], { timeout: INSTALL_MS });
  const install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", REQUIREMENTS];
  await run(join(FOLDER, "bin/python"), install, { timeout: INSTALL_MS });
  await writeFile(READY, "");
}

async function runProgram(program: string, args: readonly string[], options: ExecFileOptions = {}) {
  try {
    const { stdout, stderr } = await run(join(FOLDER, "bin", program), args, {
      maxBuffer: 64 * 1024 * 1024,
      ...options,
      encoding: "utf8",
    });
    return { code: 0, output: `${stdout}${stderr}` };
  } catch (error) {
    const { code, stdout = "", stderr = "" } = error as { code?: unknown; stdout?: string; stderr?: string };
    if (typeof code !== "number") throw new Error(`${program} was stopped:\n${stdout}${stderr}`, { cause: error });
    return { code, output: `${stdout}${stderr}` };
  }
}
