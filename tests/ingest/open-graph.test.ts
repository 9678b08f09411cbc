import { existsSync } from "node:fs";
import { copyFile, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toCanonicalText } from "../../cypher/canonical-export.ts";
import { SCHEMA_VERSION } from "../../cypher/schema.ts";
import { openEmbeddedSession } from "../../cypher/stores/embedded/session.ts";
import { openStore } from "../../cypher/stores/index.ts";
import { readPaths } from "../../ingest/inputs/paths.ts";
import { ingest } from "../../ingest/loader.ts";
import { openGraph } from "../../ingest/open-graph.ts";
import { buildJudgement } from "../support/builders.ts";
import { getExtractor } from "../support/extractor.ts";
import { runCli } from "../support/run-cli.ts";

const SAMPLES = ["crocus-bortnikov.md", "crocus-court.md"].map((name) =>
  join(import.meta.dirname, "../../ingest/samples", name),
);
const OLDER = SCHEMA_VERSION - 1;

let folder = "";
let old = "";
let text = "";
let revision = 0;

/** Changes a graph file below the store, as another version would have written it. */
async function change(path: string, ...statements: readonly string[]): Promise<void> {
  const session = await openEmbeddedSession({ path, takeOutdated: true });
  for (const statement of statements) await session.write((transaction) => transaction.run(statement));
  await session.close();
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsgraph-old-"));
  old = join(folder, "old.grafeo");
  const store = await openStore({ store: "embedded", path: old });
  await ingest(store, getExtractor(), readPaths(SAMPLES));
  const [first, second] = (await store.getOverview({}, 2)).entities;
  if (first === undefined || second === undefined) throw new Error("the samples name nobody");
  await store.judge([buildJudgement("distinct", first, second, { by: "Ada" })]);
  text = await toCanonicalText(store);
  revision = await store.getRevision();
  await store.close();
  await change(
    old,
    `MATCH (g:GraphState) SET g.schemaVersion = ${OLDER}`,
    "MATCH (c:Claim) SET c.verb = c.predicate REMOVE c.predicate",
    "MATCH (e:Entity)-[r:ACCUSED|DENIED]->() DELETE r",
    "MATCH (e:Entity) SET e.title = e.name REMOVE e.name",
    "CREATE (n:Occurrence {id: 'a label that is no more'})",
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A data folder with the older graph in it. */
async function lay(name: string): Promise<string> {
  const path = join(folder, `${name}.grafeo`);
  await copyFile(old, path);
  return path;
}

async function open(path: string, lexiconFiles: readonly string[] = []) {
  const notices: string[] = [];
  const notify = (notice: string) => void notices.push(notice);
  return { store: await openGraph({ store: "embedded", path }, { lexiconFiles, notify }), notices };
}

describe("a graph that an older version wrote", () => {
  it("is built again from its documents when it is opened, with people's judgements, and kept", async () => {
    const path = await lay("found");
    const { store, notices } = await open(path);
    expect(await toCanonicalText(store)).toBe(text);
    expect(await store.getRevision()).toBeGreaterThan(revision);
    expect(
      (
        await store.query({
          statement: "MATCH (n) WHERE n.id = 'a label that is no more' RETURN n",
          limit: 1,
          timeoutMs: 5_000,
        })
      ).rows,
    ).toEqual([]);
    await store.close();

    const kept = (await readdir(folder)).filter((name) => name.startsWith("found.grafeo."));
    expect(kept).toEqual([expect.stringContaining("before-")]);
    expect(notices).toEqual([
      expect.stringContaining(`${path} was written by an older version of Newsgraph (schema ${OLDER}`),
      expect.stringContaining(`Read 2 documents again; the older graph is kept as ${join(folder, kept[0] ?? "")}`),
    ]);
    const session = await openEmbeddedSession({ path: join(folder, kept[0] ?? ""), takeOutdated: true });
    expect(await session.read("MATCH (n:Occurrence) RETURN count(n) AS n")).toEqual([{ n: 1 }]);
    expect((await session.read("MATCH (g:GraphState) RETURN g.schemaVersion AS v"))[0]).toEqual({ v: OLDER });
    await session.close();

    const again = await open(path);
    expect(again.notices).toEqual([]);
    await again.store.close();
  });

  it("stands as it was when its documents cannot be read again, and is built when they can", async () => {
    const path = await lay("held");
    await expect(open(path, [join(folder, "no-such-lexicon.json")])).rejects.toThrow("no-such-lexicon");
    expect((await readdir(folder)).filter((name) => name.startsWith("held."))).toEqual(["held.grafeo"]);
    // A try that was killed leaves a half-built graph.
    await writeFile(`${path}.rebuilding`, "half of a graph");
    const { store } = await open(path);
    expect(await toCanonicalText(store)).toBe(text);
    await store.close();
    expect(existsSync(`${path}.rebuilding`)).toBe(false);
  });

  it("that is open is left alone", async () => {
    const path = await lay("open");
    const session = await openEmbeddedSession({ path, takeOutdated: true });
    const opening = open(path);
    await expect(opening).rejects.toMatchObject({
      code: "StoreUnavailable",
      message: expect.stringContaining("another process"),
    });
    await session.close();
  });

  it("is built again by whatever command meets it, which says so", async () => {
    const data = join(folder, "data");
    const store = await openStore({ store: "embedded", path: join(data, "graph.grafeo") });
    await store.close();
    await copyFile(old, join(data, "graph.grafeo"));
    const { code, out, err } = await runCli("stats", "--json", "--data", data);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ documents: 2 });
    expect(err).toMatch(/older version[\s\S]*kept as .*graph\.grafeo\.before-/);
  });
});
