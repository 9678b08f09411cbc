import { createGunzip } from "node:zlib";
import { MAX_BATCH_BYTES, type Reader, reject } from "./reader.ts";

/** One file packed with gzip, as `news.jsonl.gz` or `crawl.warc.gz`; what is in it is told by the name without `.gz`. */
export const GZIP_READER: Reader = {
  name: "gzip",
  extensions: ["gz", "gzip"],
  mediaTypes: ["application/gzip", "application/x-gzip"],
  maxBytes: MAX_BATCH_BYTES,
  async *read(bytes, name, { archive }) {
    const member = toMemberName(name);
    const wanted = archive.findLimit(member);
    const limit = Math.min(archive.left, wanted ?? archive.left);
    const { chunks, size, fault } = await gunzip(bytes, limit);
    if (size > limit) {
      yield reject(name, "TooLarge", `more than ${limit} bytes unpacked`);
      return;
    }
    // Of a file of many documents those before the fault are whole.
    const isUsable = fault === undefined || (wanted === MAX_BATCH_BYTES && size > 0);
    if (isUsable) {
      archive.take(size);
      yield* archive.read({ archive: name, name: member, bytes: Buffer.concat(chunks) });
    }
    if (fault !== undefined) {
      const place = isUsable ? ` after ${size} unpacked bytes, and the rest is lost` : "";
      yield reject(name, "Unreadable", `the gzip is damaged${place}: ${fault}`);
    }
  },
};

interface Gunzipped {
  readonly chunks: readonly Uint8Array[];
  /** More than the limit if it was cut. */
  readonly size: number;
  readonly fault?: string;
}

async function gunzip(bytes: Uint8Array, limit: number): Promise<Gunzipped> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const unpacker = createGunzip();
    unpacker.end(bytes);
    for await (const chunk of unpacker as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) return { chunks: [], size };
      chunks.push(chunk);
    }
    return { chunks, size };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { chunks, size, fault: error.message };
  }
}

/** Of a path or an address; a member of an archive keeps only its own name. */
function toMemberName(name: string): string {
  const file = name.split(/[?#]/)[0]?.split("/").at(-1) ?? name;
  return file.replace(/\.gz(?:ip)?$/i, "");
}
