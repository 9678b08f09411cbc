/** Members of a zip one after another, unpacked within bounds. */
import { buffer } from "node:stream/consumers";
import { crc32 } from "node:zlib";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";

/** What a member is unpacked to, or why it is not. */
export type Unpacked =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly problem: "TooLarge" | "Encrypted" | "Unreadable"; readonly message: string };

export interface UnzipBounds {
  /** Most bytes of this member; undefined to pass it over. Asked before anything of it is unpacked. */
  limitOf(name: string): number | undefined;
}

/** @throws Error of a directory that cannot be read: not a zip, or cut off; members before the fault are given first */
export async function* unzip(bytes: Uint8Array, bounds: UnzipBounds): AsyncGenerator<Unpacked> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    lazyEntries: true,
  });
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith("/")) continue;
    const limit = bounds.limitOf(entry.fileName);
    if (limit !== undefined) yield await unpack(zip, entry, limit);
  }
}

async function unpack(zip: ZipFile, entry: Entry, limit: number): Promise<Unpacked> {
  const name = entry.fileName;
  const { uncompressedSize } = entry;
  if (entry.isEncrypted()) return { name, problem: "Encrypted", message: "it is locked with a password" };
  if (uncompressedSize > limit) {
    const message = `${uncompressedSize} bytes unpacked; at most ${limit} are read`;
    return { name, problem: "TooLarge", message };
  }
  try {
    // The stream fails as soon as more comes out than the directory says.
    const bytes = await buffer(await zip.openReadStreamPromise(entry));
    if (crc32(bytes) !== entry.crc32) return { name, problem: "Unreadable", message: "its checksum is wrong" };
    return { name, bytes };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { name, problem: "Unreadable", message: error.message };
  }
}
