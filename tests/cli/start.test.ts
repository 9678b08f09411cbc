import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphStats } from "../../cypher/graph-store.ts";
import { runCli } from "../support/run-cli.ts";

const PROGRAM = join(import.meta.dirname, "../../server/cli/newsgraph.js");

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  readonly output: () => string;
}

let folder = "";
const children: ChildProcess[] = [];

async function start(command: "start" | "serve"): Promise<Started> {
  const child = spawn(process.execPath, [PROGRAM, command, "--data", folder, "--port", "0"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  let output = "";
  const url = await new Promise<string>((resolve, reject) => {
    child.once("exit", () => reject(new Error(`it ended before it served:\n${output}`)));
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const found = /Newsgraph is at (http:\/\/\S+)/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  return { child, url, output: () => output };
}

async function stop({ child }: Started): Promise<number | null> {
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const [code] = (await ended) as [number | null];
  return code;
}

async function fetchStats(url: string): Promise<GraphStats> {
  return (await (await fetch(`${url}/api/v1/stats`)).json()) as GraphStats;
}

describe("newsgraph start", { timeout: 120_000 }, () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "newsgraph-start-"));
  });

  afterAll(() => {
    for (const child of children) child.kill("SIGKILL");
    rmSync(folder, { recursive: true });
  });

  it("fills an empty store with the sample articles, serves them on loopback, and ends well when told to", async () => {
    const started = await start("start");
    expect(started.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${started.url}/healthz`)).status).toBe(200);
    const { documents, relations } = await fetchStats(started.url);
    expect(documents).toBeGreaterThanOrEqual(20);
    expect(relations).toBeGreaterThan(0);
    expect(await stop(started)).toBe(0);
  });

  it("leaves a store alone that holds something, and lets no second process at it meanwhile", async () => {
    const started = await start("start");
    expect(started.output()).not.toContain("sample articles were read");
    const second = await runCli("stats", "--data", folder);
    expect(second.code).toBe(1);
    expect(second.err).toMatch(/^newsgraph: .*/);
    expect(second.err).not.toContain("    at ");
    expect(await stop(started)).toBe(0);
    expect((await runCli("stats", "--data", folder)).code).toBe(0);
  });

  it("serves without ingesting as serve", async () => {
    const started = await start("serve");
    expect((await fetchStats(started.url)).documents).toBeGreaterThanOrEqual(20);
    expect(await stop(started)).toBe(0);
  });

  it("ends with exit code 2 at an address that wants keys", async () => {
    const { code, err } = await runCli("serve", "--data", folder, "--host", "0.0.0.0");
    expect(code).toBe(2);
    expect(err).toContain("NEWSGRAPH_KEYS");
  });
});
