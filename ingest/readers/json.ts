import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import { MAX_DOCUMENT_BYTES, type Reader, type ReaderResult, reject } from "./reader.ts";
import { decodeText } from "./shared/decode.ts";
import { toArticleResult } from "./shared/json-article.ts";

/** JSON: one article object, or an array of them. */
export const JSON_READER: Reader = {
  name: "JSON",
  extensions: ["json"],
  mediaTypes: ["application/json"],
  maxBytes: MAX_DOCUMENT_BYTES,
  read(bytes, name) {
    const decoded = decodeText(bytes);
    if ("rejected" in decoded) return [{ name, rejected: decoded.rejected }];
    const errors: ParseError[] = [];
    const value: unknown = parse(decoded.text, errors, { disallowComments: true });
    const [error] = errors;
    if (error !== undefined) return [rejectJson(name, decoded.text, error)];
    if (!Array.isArray(value)) return [toArticleResult(name, value)];
    if (value.length === 0) return [reject(name, "Empty", "the array holds no article")];
    return value.map((article, index) => toArticleResult(`${name}[${String(index)}]`, article));
  },
};

function rejectJson(name: string, text: string, { offset, error }: ParseError): ReaderResult {
  const before = text.slice(0, offset).split("\n");
  const column = (before.at(-1)?.length ?? 0) + 1;
  const reason = printParseErrorCode(error)
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase();
  return reject(name, "InvalidJson", `line ${String(before.length)}, column ${String(column)}: ${reason}`);
}
