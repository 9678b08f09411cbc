/** Tells a format by its first bytes, for what has no name that would: standard input, an address without extension. */

const SNIFFED_BYTES = 4096;

/** Name of the reader; undefined if the bytes tell nothing. */
export function sniffFormat(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, SNIFFED_BYTES));
  const magic = MAGIC.find(([start]) => head.startsWith(start));
  if (magic !== undefined) return isWordFile(head, magic[1]) ? "DOCX" : magic[1];
  return sniffText(head, bytes);
}

const MAGIC = [
  ["%PDF-", "PDF"],
  ["PK\u0003\u0004", "zip"],
  ["\u001f\u008b", "gzip"],
  ["WARC/", "WARC"],
] as const;

/** Office writes this entry first, and the folder `word/` names the rest. */
function isWordFile(head: string, format: string): boolean {
  return format === "zip" && head.startsWith("[Content_Types].xml", 30) && /word\/|_rels\/\.rels/.test(head);
}

/** A page begins with a tag, a feed with its root, a message with its headers, JSON with a bracket. */
function sniffText(head: string, bytes: Uint8Array): string | undefined {
  const start = head.replace(/^\u00ef\u00bb\u00bf/, "").trimStart();
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return "HTML";
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:rss|feed|rdf:RDF)\b/s.test(start)) return "feed";
  if (/^(?:<\?xml[^>]*>\s*)?<!doctype\s+html/i.test(start)) return "HTML";
  if (isMessage(start)) return "e-mail";
  if (start.startsWith("[")) return "JSON";
  if (!start.startsWith("{")) return undefined;
  return isJson(bytes) ? "JSON" : "JSON lines";
}

function isMessage(start: string): boolean {
  const headers = start.split(/\r?\n\r?\n/)[0] ?? "";
  const names = new Set(Array.from(headers.matchAll(/^([\w-]+):[ \t]/gm), ([, name = ""]) => name.toLowerCase()));
  return ["from", "date"].every((name) => names.has(name)) && (names.has("message-id") || names.has("mime-version"));
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}
