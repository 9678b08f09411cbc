import { readFileSync } from "node:fs";
import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, LookupFunction } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchArticle } from "../../../ingest/inputs/fetch-article.ts";
import { readFetched } from "../../../ingest/inputs/paths.ts";

function sendForEver(response: ServerResponse, chunk: Buffer, pauseMs: number): void {
  if (response.destroyed) return;
  const next = (): unknown => setTimeout(() => sendForEver(response, chunk, pauseMs), pauseMs);
  response.write(chunk, next);
}

/** Stands for a name server: each name has the addresses that are given for it. */
function resolveTo(addresses: Readonly<Record<string, string>>): LookupFunction {
  return (name, { all }, done) => {
    const address = addresses[name] ?? "";
    if (all === true) done(null, [{ address, family: 4 }]);
    else done(null, address, 4);
  };
}

const FEED = join(import.meta.dirname, "../readers/fixtures/feed/good.rss");
/** What servers call a feed. */
const FEED_TYPES: Readonly<Record<string, string>> = {
  "/feed": "application/rss+xml",
  "/feed/as-xml": "text/xml; charset=utf-8",
};
const NEVER = new AbortController().signal;
const answer: RequestListener = (request, response) => {
  if (request.url === "/article") response.setHeader("content-type", "text/html").end("<p>Text.</p>");
  else if (request.url?.startsWith("/feed") === true)
    response.setHeader("content-type", FEED_TYPES[request.url] ?? "").end(readFileSync(FEED));
  else if (request.url === "/moved") response.writeHead(302, { location: "/article" }).end();
  else if (request.url === "/loop") response.writeHead(302, { location: "/loop" }).end();
  else if (request.url === "/to-file") response.writeHead(302, { location: "file:///etc/passwd" }).end();
  else if (request.url === "/large") response.end(Buffer.alloc(6_000_000, "x"));
  else if (request.url === "/missing") response.writeHead(404).end();
  else if (request.url === "/endless") sendForEver(response, Buffer.alloc(65_536, "x"), 0);
  else if (request.url === "/drip") sendForEver(response, Buffer.from("x"), 20);
  else if (request.url === "/packed") response.setHeader("content-encoding", "gzip").end(gzipSync("<p>Text.</p>"));
  else if (request.url === "/bomb")
    response.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(60_000_000)));
  else if (request.url === "/odd") response.setHeader("content-encoding", "zstd").end("x");
  else if (request.url === "/half")
    response.writeHead(200, { "content-length": 100 }).write("half", () => response.destroy());
  else if (request.url?.startsWith("/to?") === true)
    response.writeHead(302, { location: decodeURIComponent(request.url.slice(4)) }).end();
  // Any other address never answers.
};

describe("fetchArticle", () => {
  let server: Server;
  let base = "";
  beforeAll(async () => {
    server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each([
    "http://127.0.0.1/",
    "http://[::1]/",
    "http://10.0.0.1/",
    "http://169.254.169.254/",
    "http://localhost/",
    "http://0x7f000001/",
  ])("does not connect to %s", async (address) => {
    expect(await fetchArticle(address, NEVER)).toMatchObject({
      rejected: { code: "Unreadable", message: expect.stringMatching(/not allowed|private/i) },
    });
  });

  it("tells in plain words of a name that nobody has and of a server that takes no connections", async () => {
    const nameless: LookupFunction = (_host, _options, tell) =>
      tell(Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" }), "", 4);
    expect(await fetchArticle("http://news.example/", NEVER, { lookup: nameless })).toMatchObject({
      rejected: { message: "there is no server of this name; check how it is spelt" },
    });
    expect(await fetchArticle("http://127.0.0.1:1/", NEVER, { allowPrivate: true })).toMatchObject({
      rejected: { message: "the server takes no connections there" },
    });
  });

  it("does not connect to a private address that a name stands for", async () => {
    const { port } = new URL(base);
    expect(await fetchArticle(`http://localhost:${port}/article`, NEVER)).toHaveProperty("rejected");
  });

  it("follows redirects and says where the page was in the end", async () => {
    const fetched = await fetchArticle(`${base}/moved`, NEVER, { allowPrivate: true });
    expect(fetched).toMatchObject({ url: `${base}/article`, contentType: "text/html" });
  });

  it.each(["127.0.0.1", "10.1.2.3", "192.168.0.1", "172.16.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0"])(
    "does not connect to a name of the outside that stands for %s",
    async (address) => {
      const { port } = new URL(base);
      const lookup = resolveTo({ "news.example": address });
      expect(await fetchArticle(`http://news.example:${port}/article`, NEVER, { lookup })).toMatchObject({
        rejected: { message: expect.stringMatching(/not allowed/) },
      });
    },
  );

  it.each(Object.keys(FEED_TYPES))("reads the entries of the feed at %s, each at its own address", async (path) => {
    const fetched = await fetchArticle(`${base}${path}`, NEVER, { allowPrivate: true });
    if ("rejected" in fetched) throw new Error(fetched.rejected.message);
    const addresses: (string | undefined)[] = [];
    for await (const result of readFetched(path, fetched)) {
      if ("rejected" in result) throw new Error(result.rejected.message);
      addresses.push(result.source.url);
    }
    expect(new Set(addresses).size).toBeGreaterThan(1);
    for (const address of addresses) expect(address).toMatch(/^https:\/\//);
  });

  it("checks the address again at each redirect", async () => {
    const { port } = new URL(base);
    // The only door that tests have to a server of the outside: this one address counts as public.
    const lookup = resolveTo({ "news.example": "127.0.0.1", "inside.example": "127.0.0.2" });
    const options = { lookup, allowed: ["127.0.0.1"] };
    const article = encodeURIComponent(`http://news.example:${port}/article`);
    expect(await fetchArticle(`http://news.example:${port}/to?${article}`, NEVER, options)).toMatchObject({
      url: `http://news.example:${port}/article`,
    });
    for (const place of [
      `http://127.0.0.2:${port}/`,
      `http://inside.example:${port}/`,
      `http://[::1]:${port}/`,
      "http://10.0.0.1/",
    ]) {
      expect(
        await fetchArticle(`http://news.example:${port}/to?${encodeURIComponent(place)}`, NEVER, options),
      ).toMatchObject({ rejected: { message: expect.stringMatching(/not allowed/) } });
    }
  });

  it("unpacks what is packed for the way", async () => {
    const fetched = await fetchArticle(`${base}/packed`, NEVER, { allowPrivate: true });
    expect(fetched).toMatchObject({ bytes: Buffer.from("<p>Text.</p>") });
  });

  it.each([
    ["/endless", "TooLarge", /more than 5000000/],
    ["/bomb", "TooLarge", /more than 5000000/],
    ["/drip", "Unreadable", /no answer in time/],
    ["/odd", "Unreadable", /zstd/],
    ["/half", "Unreadable", /aborted|hang up|ECONNRESET/],
  ])("gives up on %s in bounded time and memory", async (path, code, message) => {
    const timeoutMs = path === "/drip" ? 300 : 20_000;
    const fetched = await fetchArticle(`${base}${path}`, NEVER, { allowPrivate: true, timeoutMs });
    expect(fetched).toMatchObject({ rejected: { code, message: expect.stringMatching(message) } });
  });

  it.each([
    ["/loop", "Unreadable", /redirects/],
    ["/to-file", "Unreadable", /only http/],
    ["/large", "TooLarge", /more than/],
    ["/missing", "Unreadable", /404/],
    ["/silence", "Unreadable", /no answer in time/],
  ])("gives up on %s", async (path, code, message) => {
    const timeoutMs = path === "/silence" ? 300 : 20_000;
    const fetched = await fetchArticle(`${base}${path}`, NEVER, { allowPrivate: true, timeoutMs });
    expect(fetched).toMatchObject({ rejected: { code, message: expect.stringMatching(message) } });
  });
});
