/** Reads an ingest request into inputs, with bounds on files and bytes. */
import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { Busboy } from "@fastify/busboy";
import { NewsgraphError } from "../cypher/errors.ts";
import type { IngestInput } from "../ingest/queue/job-folder.ts";
import type { SourceDocument } from "../ingest/readers/reader.ts";
import { ingestBodySchema } from "./api/jobs.ts";
import { MEGABYTE } from "./config.ts";
import { parseInput } from "./http/input.ts";
import { HttpError } from "./http/problem.ts";
import { present } from "./wire/to-filter.ts";

export interface UploadLimits {
  readonly maxBytes: number;
  readonly maxFiles: number;
}

export interface Upload {
  readonly inputs: readonly IngestInput[];
  /** Of the content, for idempotency. */
  readonly digest: string;
}

export const UPLOAD_TYPES = ["application/json", "application/x-ndjson", "multipart/form-data"] as const;

/** @throws HttpError TooLarge, UnsupportedFormat, InvalidInput */
export async function readUpload(incoming: IncomingMessage, limits: UploadLimits): Promise<Upload> {
  const type = (incoming.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase();
  if (type === "multipart/form-data") return readMultipart(incoming, limits);
  if (type === "application/json") return readJson(await readAll(incoming, limits.maxBytes));
  if (type === "application/x-ndjson" || type === "application/jsonl") {
    const bytes = await readAll(incoming, limits.maxBytes);
    return { inputs: [{ name: "upload.jsonl", bytes, contentType: "application/x-ndjson" }], digest: digest([bytes]) };
  }
  throw new NewsgraphError(
    "UnsupportedFormat",
    `Ingest takes ${UPLOAD_TYPES.join(", ")}, not ${type === "" ? "a body without Content-Type" : (type ?? "")}.`,
  );
}

async function readAll(incoming: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function readJson(bytes: Buffer): Upload {
  const { documents = [], urls = [] } = parseInput(ingestBodySchema, parseJson(bytes), "body");
  const sources = documents.map((document, index): IngestInput => {
    const { text, ...rest } = document;
    const source: SourceDocument = { text, ...present(rest) };
    return { name: document.id ?? document.title ?? `document ${index + 1}`, source };
  });
  return { inputs: [...sources, ...urls.map((url): IngestInput => ({ name: url, url }))], digest: digest([bytes]) };
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new HttpError("InvalidInput", `The body is not JSON: ${error.message}`, {
      errors: [{ pointer: "/body", detail: error.message }],
    });
  }
}

function readMultipart(incoming: IncomingMessage, { maxBytes, maxFiles }: UploadLimits): Promise<Upload> {
  const { "content-type": contentType = "" } = incoming.headers;
  const inputs: { name: string; bytes: Buffer; contentType: string }[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => {
      incoming.unpipe(form);
      reject(error instanceof HttpError ? error : invalidForm(error));
    };
    const form = new Busboy({
      headers: { "content-type": contentType },
      limits: { files: maxFiles, fileSize: maxBytes, fields: 20 },
    });
    form.on("file", (_field, stream, filename, _encoding, mimeType) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > maxBytes) fail(tooLarge(maxBytes));
        else chunks.push(chunk);
      });
      // A file by itself is cut off at the limit, and never goes over it.
      stream.on("limit", () => fail(tooLarge(maxBytes)));
      stream.on("end", () =>
        inputs.push({ name: toFileName(filename), bytes: Buffer.concat(chunks), contentType: mimeType }),
      );
    });
    form.on("field", (name) =>
      fail(
        new HttpError("InvalidInput", `/body/${name}: only files are taken; publisher and publishedOn go in the query`),
      ),
    );
    form.on("filesLimit", () =>
      fail(
        new HttpError(
          "TooLarge",
          `These are more than ${maxFiles} files, the most that are taken in one request. Nothing of them was taken in: send fewer at a time.`,
        ),
      ),
    );
    form.on("error", fail);
    form.on("finish", () => {
      if (inputs.length === 0) fail(new HttpError("InvalidInput", "/body: there is no file in it"));
      else resolve({ inputs, digest: digest(inputs.flatMap(({ name, bytes }) => [Buffer.from(name), bytes])) });
    });
    incoming.on("error", fail);
    incoming.pipe(form);
  });
}

function invalidForm(error: unknown): HttpError {
  const detail = error instanceof Error ? error.message : String(error);
  return new HttpError("InvalidInput", `The form cannot be read: ${detail}`, { cause: error });
}

function tooLarge(maxBytes: number): HttpError {
  return new HttpError(
    "TooLarge",
    `This is more than ${maxBytes / MEGABYTE} MB, the most that is taken in one request. Nothing of it was taken in: send less at a time.`,
  );
}

/** Characters of a file's name; of a longer one the beginning and the end are kept, with the ending that tells its format. */
const MAX_NAME = 200;

/** Only a label, never a path; control characters would spoil logs. */
function toFileName(name: string): string {
  const label = name.replace(/\p{Cc}/gu, "");
  if (label.length <= MAX_NAME) return label || "file";
  // No half of a character outside the basic plane is left at the cut.
  const beginning = label.slice(0, MAX_NAME / 2).replace(/[\uD800-\uDBFF]$/, "");
  return `${beginning}…${label.slice(1 - MAX_NAME / 2).replace(/^[\uDC00-\uDFFF]/, "")}`;
}

function digest(parts: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(String(part.length)).update(part);
  return hash.digest("hex");
}
