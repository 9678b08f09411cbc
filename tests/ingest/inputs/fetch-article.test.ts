import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchArticle } from "../../../ingest/inputs/fetch-article.ts";

const NEVER = new AbortController().signal;
const answer: RequestListener = (request, response) => {
  if (request.url === "/article") response.setHeader("content-type", "text/html").end("<p>Text.</p>");
  else if (request.url === "/moved") response.writeHead(302, { location: "/article" }).end();
  else if (request.url === "/loop") response.writeHead(302, { location: "/loop" }).end();
  else if (request.url === "/to-file") response.writeHead(302, { location: "file:///etc/passwd" }).end();
  else if (request.url === "/large") response.end(Buffer.alloc(6_000_000, "x"));
  else if (request.url === "/missing") response.writeHead(404).end();
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

  it("does not connect to a private address that a name stands for", async () => {
    const { port } = new URL(base);
    expect(await fetchArticle(`http://localhost:${port}/article`, NEVER)).toHaveProperty("rejected");
  });

  it("follows redirects and says where the page was in the end", async () => {
    const fetched = await fetchArticle(`${base}/moved`, NEVER, { allowPrivate: true });
    expect(fetched).toMatchObject({ url: `${base}/article`, contentType: "text/html" });
  });

  it.each([
    ["/loop", "Unreadable", /redirects/],
    ["/to-file", "Unreadable", /only http/],
    ["/large", "TooLarge", /more than/],
    ["/missing", "Unreadable", /404/],
    ["/silence", "Unreadable", /no answer in time/],
  ])("gives up on %s", async (path, code, message) => {
    const fetched = await fetchArticle(`${base}${path}`, NEVER, { allowPrivate: true, timeoutMs: 300 });
    expect(fetched).toMatchObject({ rejected: { code, message: expect.stringMatching(message) } });
  });
});
