import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GraphStats } from "../../cypher/graph-store.ts";
import type { IngestOutcome } from "../../ingest/loader.ts";
import { runCli } from "../support/run-cli.ts";

const PROGRAM = join(import.meta.dirname, "../../server/cli/newsgraph.js");
const ACCUSATION = "The FSB accused Ukraine of the attack on Crocus City Hall, which killed at least 139 people.";
const DENIAL =
  "Ukraine denied on Wednesday that it attacked Crocus City Hall. Vladimir Putin met Alexander Lukashenko.";

interface Watch {
  readonly child: ChildProcess;
  readonly outcomes: readonly IngestOutcome[];
  /** Waits for the outcome of a file. */
  until(name: string): Promise<IngestOutcome>;
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

let folder = "";
const children: ChildProcess[] = [];

function watch(...options: readonly string[]): Watch {
  const args = [PROGRAM, "watch", join(folder, "in"), "--data", join(folder, "data"), "--json", ...options];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  const ended = once(child, "exit");
  const outcomes: IngestOutcome[] = [];
  let text = "";
  child.stdout.on("data", (chunk: Buffer) => {
    const lines = (text + chunk.toString()).split("\n");
    text = lines.pop() ?? "";
    outcomes.push(...lines.map((line) => JSON.parse(line) as IngestOutcome));
  });
  return {
    child,
    outcomes,
    async until(name) {
      for (;;) {
        const found = outcomes.find((outcome) => outcome.name.includes(name));
        if (found !== undefined) return found;
        if (child.exitCode !== null) throw new Error(`it ended before it told of ${name}`);
        await wait(50);
      }
    },
    async stop(signal) {
      child.kill(signal);
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}

function put(name: string, content: string): void {
  writeFileSync(join(folder, "in", name), content);
}

async function countDocuments(): Promise<number> {
  const { out } = await runCli("stats", "--json", "--data", join(folder, "data"));
  return (JSON.parse(out) as GraphStats).documents;
}

describe("newsgraph watch", { timeout: 120_000 }, () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "newsgraph-watch-"));
    mkdirSync(join(folder, "in"));
  });

  afterEach(() => {
    for (const child of children.splice(0)) child.kill("SIGKILL");
    rmSync(folder, { recursive: true });
  });

  it("takes what lies there and what arrives, tells copies and what it cannot read, and ends well", async () => {
    put("lying.txt", ` date 2024-03-26 ${ACCUSATION}\n`);
    put("README.md", "What is in this folder.");
    const run = watch("--publisher", "Example Wire");
    expect(await run.until("lying.txt")).toMatchObject({ status: "ingested" });

    put("broken.pdf", "%PDF-1.7 and nothing that a PDF has");
    put("unknown.xyz", "nothing that a reader knows");
    expect(await run.until("broken.pdf")).toMatchObject({ status: "rejected", reason: { code: "Unreadable" } });
    expect(await run.until("unknown.xyz")).toMatchObject({ status: "rejected", reason: { code: "UnsupportedFormat" } });

    mkdirSync(join(folder, "in/deeper"));
    put("deeper/batch.jsonl.part", `${JSON.stringify({ text: DENIAL, publishedOn: "2024-03-27" })}\n`);
    renameSync(join(folder, "in/deeper/batch.jsonl.part"), join(folder, "in/deeper/batch.jsonl"));
    expect(await run.until("batch.jsonl:1")).toMatchObject({ status: "ingested" });

    put("again.txt", ` date 2024-03-26 ${ACCUSATION}\n`);
    expect(await run.until("again.txt")).toMatchObject({ status: "duplicate" });

    expect(run.outcomes.map(({ name }) => name).filter((name) => /README|\.part/.test(name))).toEqual([]);
    // Some were skipped, and the exit code says so.
    expect(await run.stop("SIGINT")).toBe(1);
    expect(await countDocuments()).toBe(2);
  });

  it("waits until a file is written whole, also one that was being written when it began", async () => {
    const sentences = Array.from(
      { length: 14 },
      (_, index) => `Minister ${index} of France accused Iran of an attack. `,
    );
    put("lying.txt", DENIAL);
    put("slow.txt", sentences[0] ?? "");
    const run = watch();
    for (const sentence of sentences.slice(1)) {
      appendFileSync(join(folder, "in/slow.txt"), sentence);
      await wait(250);
    }
    expect(await run.until("slow.txt")).toMatchObject({ status: "ingested" });
    await run.until("lying.txt");
    expect(await run.stop("SIGINT")).toBe(0);
    const { out } = await runCli("query", "MATCH (d:Document) RETURN d.text", "--json", "--data", join(folder, "data"));
    const texts = (JSON.parse(out) as { readonly rows: readonly (readonly string[])[] }).rows.map(([text]) => text);
    expect(texts.map((text) => text?.trim()).sort()).toEqual([sentences.join("").trim(), DENIAL].sort());
  });

  it("picks up after it was killed what is not in the store, and nothing else", async () => {
    put("first.txt", ACCUSATION);
    const killed = watch();
    await killed.until("first.txt");
    put("second.txt", DENIAL);
    await killed.stop("SIGKILL");
    const run = watch();
    expect(await run.until("second.txt")).toMatchObject({ status: "ingested" });
    expect(await run.until("first.txt")).toMatchObject({ status: "duplicate" });
    expect(await run.stop("SIGTERM")).toBe(0);
    expect(await countDocuments()).toBe(2);
  });

  it("says that no folder is there", async () => {
    const { code, err } = await runCli("watch", join(folder, "nowhere"), "--data", join(folder, "data"));
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("no folder is there") as string });
  });
});
