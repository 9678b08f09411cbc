import type { Rejection } from "../reader.ts";

/** How much is looked at to tell text from other bytes. */
const SNIFFED_BYTES = 65_536;
/** Share of control characters above which no text is taken for such. */
const MAX_CONTROL_SHARE = 0.02;

export type Decoded = { readonly text: string } | { readonly rejected: Rejection };

/**
 * Decodes strictly and strips the byte order mark and nothing else: line ends, spaces and all other characters stay.
 * @param encoding label of the WHATWG Encoding Standard, for formats that may declare another one than UTF-8
 */
export function decodeText(bytes: Uint8Array, encoding = "utf-8"): Decoded {
  if (bytes.length === 0) return rejected("Empty", "the file is empty");
  if (hasUtf16Mark(bytes)) return rejected("NotUtf8", "the text is UTF-16; save it as UTF-8");
  if (isBinary(bytes.subarray(0, SNIFFED_BYTES))) return rejected("Binary", "the file holds binary data, not text");
  const text = decodeStrictly(bytes, encoding);
  if (text === undefined)
    return rejected("NotUtf8", `the text is not valid ${encoding.toUpperCase()}; save it as UTF-8`);
  if (text.trim() === "") return rejected("Empty", "the file holds nothing but white space");
  return { text };
}

function rejected(code: Rejection["code"], message: string): Decoded {
  return { rejected: { code, message } };
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    // Not in one call: Node 20 then decodes windows-1252 as ISO 8859-1 and turns dashes and quotes into control characters.
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
  } catch (error) {
    // RangeError: unknown label; TypeError: bytes that are malformed in this encoding.
    if (error instanceof RangeError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function isBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    const isSpace = byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d;
    if ((byte < 0x20 && !isSpace) || byte === 0x7f) controls += 1;
  }
  return controls > head.length * MAX_CONTROL_SHARE;
}
