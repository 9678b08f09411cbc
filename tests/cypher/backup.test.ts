import { type ChildProcess, fork } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toCanonicalText } from "../../cypher/canonical-export.ts";
import { backUpGraph, restoreGraph } from "../../cypher/stores/embedded/backup.ts";
import { openEmbeddedSession } from "../../cypher/stores/embedded/session.ts";
import { openStore } from "../../cypher/stores/index.ts";
import { accusation, story } from "./contract/crocus.ts";

let folder = "";
let text = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsgraph-backup-"));
  const store = await openStore({ store: "embedded", path: join(folder, "graph.grafeo") });
  await store.load(story);
  text = await toCanonicalText(store);
  await store.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const graph = () => join(folder, "graph.grafeo");

async function readText(path: string): Promise<string> {
  const store = await openStore({ store: "embedded", path });
  try {
    return await toCanonicalText(store);
  } finally {
    await store.close();
  }
}

/** Another process that has the graph open until it is killed. */
async function serve(path: string): Promise<ChildProcess> {
  const script = join(folder, "serve.mts");
  const stores = new URL("../../cypher/stores/index.ts", import.meta.url).href;
  await writeFile(
    script,
    `import { openStore } from ${JSON.stringify(stores)};\n` +
      `openStore({ store: "embedded", path: ${JSON.stringify(path)} }).then(() => process.send?.("open"));\nsetInterval(() => undefined, 1000);\n`,
  );
  const child = fork(script, [], { execArgv: ["--import", import.meta.resolve("tsx")] });
  await once(child, "message");
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
}

describe("backUpGraph", () => {
  it("gives the same graph, byte for byte in its export", async () => {
    const target = join(folder, "idle.backup");
    expect(await backUpGraph(graph(), target)).toMatchObject({ documents: 3, revision: 1 });
    expect(await readText(target)).toBe(text);
  });

  it("has a checksum as sha256sum writes it", async () => {
    const target = join(folder, "checked.backup");
    await backUpGraph(graph(), target);
    const digest = createHash("sha256")
      .update(await readFile(target))
      .digest("hex");
    expect(await readFile(`${target}.sha256`, "utf8")).toBe(`${digest}  checked.backup\n`);
  });

  it("is made while another process serves the graph", async () => {
    const child = await serve(graph());
    try {
      const target = join(folder, "served.backup");
      expect(await backUpGraph(graph(), target)).toMatchObject({ documents: 3 });
      expect(await readText(target)).toBe(text);
    } finally {
      await stop(child);
    }
  });

  it("overwrites nothing, and says when there is no graph", async () => {
    await writeFile(join(folder, "precious.txt"), "mine");
    const taken = backUpGraph(graph(), join(folder, "precious.txt"));
    await expect(taken).rejects.toMatchObject({ code: "InvalidInput" });
    expect(await readFile(join(folder, "precious.txt"), "utf8")).toBe("mine");
    const none = backUpGraph(join(folder, "nothing.grafeo"), join(folder, "none.backup"));
    await expect(none).rejects.toMatchObject({ code: "NotFound" });
  });
});

describe("restoreGraph", () => {
  it("puts the backup in place and keeps the graph that stood there", async () => {
    const backup = join(folder, "first.backup");
    await backUpGraph(graph(), backup);
    const path = join(folder, "other.grafeo");
    const store = await openStore({ store: "embedded", path });
    await store.load([accusation]);
    const before = await toCanonicalText(store);
    await store.close();
    const { kept, documents } = await restoreGraph(backup, path);
    expect(documents).toBe(3);
    expect(await readText(path)).toBe(text);
    expect(await readText(kept ?? "")).toBe(before);
  });

  it("refuses a backup that is cut off or changed, and leaves the graph as it is", async () => {
    const backup = join(folder, "good.backup");
    await backUpGraph(graph(), backup);
    const bytes = await readFile(backup);
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(changed.length >> 1) ^ 1, changed.length >> 1);
    await copyFile(`${backup}.sha256`, join(folder, "changed.backup.sha256"));
    for (const [name, content] of [
      ["cut", bytes.subarray(0, bytes.length / 2)],
      ["changed", changed],
      ["foreign", Buffer.from("not a graph\n".repeat(500))],
    ] as const) {
      const broken = join(folder, `${name}.backup`);
      await writeFile(broken, content);
      await expect(restoreGraph(broken, graph()), name).rejects.toMatchObject({ code: "CorruptData" });
    }
    expect(await readText(graph())).toBe(text);
    expect((await readdir(folder)).filter((name) => name.includes("restoring"))).toEqual([]);
  });

  it("refuses to replace a graph that is open, and names the process", async () => {
    const backup = join(folder, "open.backup");
    await backUpGraph(graph(), backup);
    const child = await serve(graph());
    try {
      await expect(restoreGraph(backup, graph())).rejects.toMatchObject({
        code: "StoreUnavailable",
        message: expect.stringContaining(`process ${child.pid}`),
      });
    } finally {
      await stop(child);
    }
    expect(await readText(graph())).toBe(text);
  });

  it("takes the place of a damaged graph", async () => {
    const backup = join(folder, "rescue.backup");
    await backUpGraph(graph(), backup);
    const path = join(folder, "damaged.grafeo");
    await copyFile(backup, path);
    await writeFile(path, (await readFile(path)).subarray(0, 5_000));
    await restoreGraph(backup, path);
    expect(await readText(path)).toBe(text);
  });
});

describe("a graph of another version", () => {
  it("that is newer is refused", async () => {
    const path = join(folder, "newer.grafeo");
    await backUpGraph(graph(), path);
    const session = await openEmbeddedSession({ path });
    await session.write((transaction) => transaction.run("MATCH (g:GraphState) SET g.schemaVersion = 99"));
    await session.close();
    const opening = openStore({ store: "embedded", path });
    await expect(opening).rejects.toMatchObject({
      code: "StoreUnavailable",
      message: expect.stringContaining("newer version"),
    });
  });
});
