import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { problemSchema } from "../../server/api/primitives.ts";
import { PROBLEMS } from "../../server/http/problem.ts";
import { GRAPHS } from "../support/api-graph.ts";
import { type ApiServer, startApiServer } from "../support/api-server.ts";

let server: ApiServer;

beforeAll(async () => {
  server = await startApiServer(GRAPHS);
});
afterAll(() => server.close());

/** All that comes back for these bytes until the server hangs up. */
function sendBytes(text: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(text));
    let answer = "";
    socket.setEncoding("utf8");
    socket.on("data", (part: string) => {
      answer += part;
    });
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}

describe("a request that cannot be read as HTTP", () => {
  it.each([
    ["HeadTooLarge", `GET /api/v1/reconcile?query=${"a".repeat(40_000)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`],
    ["HeadTooLarge", `GET /api/v1/stats HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Note: ${"a".repeat(40_000)}\r\n\r\n`],
    ["InvalidInput", "once upon a time\r\n\r\n"],
    ["InvalidInput", "GET /api/v1/stats HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"],
  ] as const)("is answered %s", async (code, bytes) => {
    const answer = await sendBytes(bytes);
    const [head = "", body = ""] = answer.split("\r\n\r\n");
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${PROBLEMS[code].status} `));
    expect(head).toContain("Content-Type: application/problem+json");
    const problem = problemSchema.parse(JSON.parse(body));
    expect(problem.code).toBe(code);
    expect(head).toContain(`X-Request-Id: ${problem.instance}`);
  });

  it("leaves the server as it was", async () => {
    await sendBytes("\0\0\0\r\n\r\n");
    expect((await server.ask("/stats")).status).toBe(200);
  });
});
