/** Requests that never reach a handler since they cannot be read as HTTP: they too get a problem document and an id. */
import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { Logger } from "pino";
import { HttpError, toProblem } from "./problem.ts";

const MAX_HEAD_KIB = 16;
/** Of line and headers of a request, bytes. */
export const MAX_HEAD_BYTES = MAX_HEAD_KIB * 1024;

/** Listener of a server's `clientError`: answers on the bare socket and closes it. */
export function createUnreadAnswerer(logger: Logger): (error: NodeJS.ErrnoException, socket: Socket) => void {
  return (error, socket) => {
    // Gone, or in the middle of an answer that a second one would spoil.
    if (error.code === "ECONNRESET" || !socket.writable || isAnswering(socket)) {
      socket.destroy();
      return;
    }
    const id = randomUUID();
    const { body } = toProblem(toHttpError(error), id);
    logger.info({ id, code: error.code, status: body.status }, "a request that cannot be read");
    const text = JSON.stringify(body);
    const head = [
      `HTTP/1.1 ${body.status} ${STATUS_CODES[body.status] ?? ""}`,
      "Content-Type: application/problem+json; charset=utf-8",
      `Content-Length: ${Buffer.byteLength(text)}`,
      `X-Request-Id: ${id}`,
      "Connection: close",
    ];
    socket.end(`${head.join("\r\n")}\r\n\r\n${text}`);
  };
}

function toHttpError({ code }: NodeJS.ErrnoException): HttpError {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return new HttpError(
        "HeadTooLarge",
        `Address and headers of a request take at most ${MAX_HEAD_KIB} KiB; where an endpoint takes POST, send the rest as its body.`,
      );
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return new HttpError("RequestTimeout", "The request did not arrive in time.");
    default:
      return new HttpError("InvalidInput", "This cannot be read as an HTTP request.");
  }
}

/** Node keeps the answer that is on its way at the socket. */
function isAnswering(socket: Socket): boolean {
  const answer: unknown = "_httpMessage" in socket ? socket._httpMessage : undefined;
  return typeof answer === "object" && answer !== null && "headersSent" in answer && answer.headersSent === true;
}
