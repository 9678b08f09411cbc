/** Serves the built explorer and the reference page over a generated graph; the rest of the API is not there. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { build } from "vite";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

export interface Pages {
  readonly url: string;
  /** Replaces what is served; both are JSON. */
  serve(content: { readonly graph?: string; readonly places?: string }): void;
  close(): void;
}

async function buildPages(folder: string): Promise<void> {
  const client = join(import.meta.dirname, "../../client");
  await build({ root: client, logLevel: "error", build: { outDir: join(folder, "explorer") } });
  const root = join(import.meta.dirname, "reference");
  const options = { outDir: join(folder, "reference"), target: "es2022" } as const;
  await build({ root, base: "/reference/", configFile: false, logLevel: "error", build: options });
}

/** @param folder where the built pages go */
export async function servePages(folder: string): Promise<Pages> {
  await buildPages(folder);
  let graph = "";
  let places = "{}";
  const answers: Readonly<Record<string, () => string>> = {
    "/api/v1/overview": () => graph,
    "/places.json": () => places,
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const answer = answers[pathname];
    if (answer !== undefined) {
      response.setHeader("content-type", "application/json").end(answer());
      return;
    }
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const file = join(folder, path.startsWith("/reference/") ? path : `/explorer${path}`);
    readFile(file).then(
      (bytes) => response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream").end(bytes),
      () => response.writeHead(404, { "content-type": "application/problem+json" }).end('{"title":"Not here"}'),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    serve(content) {
      graph = content.graph ?? graph;
      places = content.places ?? places;
    },
    close: () => void server.close(),
  };
}
