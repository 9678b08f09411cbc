/** A real server on a free loopback port over a real store. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GraphStore } from "../../cypher/graph-store.ts";
import type { DocumentGraph } from "../../cypher/model.ts";
import { openStore, TEMPORARY } from "../../cypher/stores/index.ts";
import type { Problem } from "../../server/api/primitives.ts";
import { parseConfig } from "../../server/config.ts";
import { startServer } from "../../server/server.ts";

/** `Body` is what the caller expects of a JSON answer; that answers keep their shapes is what the conformance test checks. */
export interface Answer<Body = Problem> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

export interface ApiServer {
  readonly url: string;
  readonly store: GraphStore;
  /** @param path below /api/v1, or from the root if it starts with `//` */
  ask<Body = Problem>(path: string, init?: RequestInit): Promise<Answer<Body>>;
  send<Body = Problem>(
    method: string,
    path: string,
    body: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer<Body>>;
  /** Stops the server as an update would and starts it anew at the same address over the same store and folder. */
  restart(between?: (folder: string) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export async function startApiServer(
  graphs: readonly DocumentGraph[],
  settings: Readonly<Record<string, string>> = {},
  given?: GraphStore,
): Promise<ApiServer> {
  const folder = await mkdtemp(join(tmpdir(), "newsgraph-api-"));
  const store = given ?? (await openStore({ store: "embedded", path: TEMPORARY }));
  await store.load(graphs);
  const config = parseConfig({
    NEWSGRAPH_PORT: "0",
    NEWSGRAPH_DATA_DIR: folder,
    NEWSGRAPH_LOG_LEVEL: "silent",
    ...settings,
  });
  let server = await startServer(config, { store });
  const { url } = server;
  const ask = async <Body>(path: string, init: RequestInit = {}): Promise<Answer<Body>> => {
    const target = path.startsWith("//") ? path.slice(1) : `/api/v1${path}`;
    const response = await fetch(`${url}${target}`, { redirect: "manual", ...init });
    const text = await response.text();
    const isJson =
      /json/.test(response.headers.get("content-type") ?? "") &&
      !/ndjson|json\+ftm/.test(response.headers.get("content-type") ?? "");
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: (isJson && text !== "" ? JSON.parse(text) : undefined) as Body,
    };
  };
  return {
    url,
    store,
    ask,
    send: (method, path, body, headers = {}) =>
      ask(path, { method, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) }),
    async restart(between) {
      await server.close();
      await between?.(folder);
      server = await startServer({ ...config, port: Number(new URL(url).port) }, { store });
    },
    async close() {
      await server.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
