/** How large a PDF is unpacked, found before a parser without bounds unpacks it. */
import { inflateSync } from "node:zlib";

/** Streams packed twice are how two kilobytes become a gigabyte. */
const MAX_LAYERS = 3;

/** Bytes of all deflated streams together, unpacked; stops past the limit. Streams that are packed otherwise count as they are. */
export function findInflatedSize(bytes: Uint8Array, limit: number): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  for (let at = buffer.indexOf("stream"); at >= 0 && size <= limit; at = buffer.indexOf("stream", at + 6)) {
    if (buffer.toString("latin1", at - 3, at) === "end") continue;
    const start = at + 6 + (buffer[at + 6] === 0x0d ? 2 : 1);
    size += inflate(buffer.subarray(start), limit - size, MAX_LAYERS);
  }
  return size;
}

function inflate(packed: Buffer, limit: number, layers: number): number {
  // The first byte of a zlib stream with the usual window (RFC 1950).
  if (layers === 0 || packed[0] !== 0x78) return 0;
  try {
    const unpacked = inflateSync(packed, { maxOutputLength: Math.max(1, limit) });
    return unpacked.length + inflate(unpacked, limit - unpacked.length, layers - 1);
  } catch (error) {
    const isTooLarge = error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return isTooLarge ? limit + 1 : 0;
  }
}
