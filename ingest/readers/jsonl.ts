import { MAX_BATCH_BYTES, MAX_DOCUMENT_BYTES, type Reader, type ReaderResult, reject } from "./reader.ts";
import { decodeText } from "./shared/decode.ts";
import { toArticleResult } from "./shared/json-article.ts";

/** JSON lines: one article object a line; blank lines are passed over. A bad line does not stop the others. */
export const JSONL_READER: Reader = {
  name: "JSON lines",
  extensions: ["jsonl", "ndjson"],
  mediaTypes: ["application/x-ndjson", "application/jsonl", "application/ndjson", "application/x-jsonlines"],
  maxBytes: MAX_BATCH_BYTES,
  read(bytes, name) {
    const decoded = decodeText(bytes);
    if ("rejected" in decoded) return [{ name, rejected: decoded.rejected }];
    return decoded.text
      .split("\n")
      .map((line, index) => ({ line, number: index + 1 }))
      .filter(({ line }) => line.trim() !== "")
      .map(({ line, number }) => readLine(line, number, `${name}:${String(number)}`));
  },
};

function readLine(line: string, number: number, name: string): ReaderResult {
  const place = `line ${String(number)}`;
  if (Buffer.byteLength(line) > MAX_DOCUMENT_BYTES) {
    return reject(name, "TooLarge", `${place}: larger than ${String(MAX_DOCUMENT_BYTES)} bytes`);
  }
  try {
    return toArticleResult(name, JSON.parse(line), place);
  } catch (error) {
    if (error instanceof SyntaxError) return reject(name, "InvalidJson", `${place}: ${error.message}`);
    throw error;
  }
}
