/** Serves the built explorer and the reference page over a generated graph; the rest of the API is not there. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { text } from "node:stream/consumers";
import { build } from "vite";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

interface Content {
  readonly graph?: string;
  readonly places?: string;
  /** What the expansion of a node brings. @param ids of the nodes that are asked about */
  readonly expand?: (ids: readonly string[]) => string;
}

export interface Pages {
  readonly url: string;
  /** Replaces what is served, as JSON. */
  serve(content: Content): void;
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
  let served: Required<Content> = { graph: "", places: "{}", expand: () => "{}" };
  const answers: Readonly<Record<string, (body: string) => string>> = {
    "/api/v1/overview": () => served.graph,
    "/places.json": () => served.places,
    "/api/v1/neighbours": (body) => served.expand((JSON.parse(body) as { readonly ids: readonly string[] }).ids),
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const answer = answers[pathname];
    if (answer !== undefined) {
      void text(request).then((body) => response.setHeader("content-type", "application/json").end(answer(body)));
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
      served = { ...served, ...content };
    },
    close: () => void server.close(),
  };
}
