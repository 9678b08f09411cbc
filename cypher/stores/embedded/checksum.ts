/** A file's SHA-256 beside it, as `sha256sum` writes and checks it: the engine does not see every changed byte. */
import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { pipeline } from "node:stream/promises";
import { NewsgraphError } from "../../errors.ts";

export function toChecksumPath(path: string): string {
  return `${path}.sha256`;
}

async function digest(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

/** @param path of the file as it is now, `target` as it will be called */
export async function writeChecksum(path: string, target: string): Promise<void> {
  await writeFile(toChecksumPath(target), `${await digest(path)}  ${basename(target)}\n`);
}

/** A file without a checksum passes. @throws CorruptData if the file is not the one that the checksum was taken of */
export async function verifyChecksum(path: string): Promise<void> {
  const checksum = toChecksumPath(path);
  if (!existsSync(checksum)) return;
  const [expected = ""] = (await readFile(checksum, "utf8")).trim().split(/\s/);
  if (expected.toLowerCase() === (await digest(path))) return;
  throw new NewsgraphError("CorruptData", `${path} is not as it was made: it differs from ${checksum}.`);
}
