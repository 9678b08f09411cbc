import { MAX_BATCH_BYTES, type Reader, reject } from "./reader.ts";
import { unzip } from "./shared/unzip.ts";

const MAX_MEMBERS = 10_000;

/** What systems put beside the files: hidden ones, resource forks. */
const NOT_FILES = /(?:^|\/)(?:__MACOSX\/|\.)/;

/** A zip of any of the other formats. Each member stands for itself: a bad one is reported and the rest is read. */
export const ZIP_READER: Reader = {
  name: "zip",
  extensions: ["zip"],
  mediaTypes: ["application/zip", "application/x-zip-compressed"],
  maxBytes: MAX_BATCH_BYTES,
  async *read(bytes, name, { archive }) {
    let members = 0;
    try {
      const unpacked = unzip(bytes, {
        limitOf: (member) =>
          NOT_FILES.test(member) ? undefined : Math.min(archive.left, archive.findLimit(member) ?? archive.left),
      });
      for await (const member of unpacked) {
        members += 1;
        if (members > MAX_MEMBERS) {
          yield reject(name, "TooLarge", `more than ${MAX_MEMBERS} members; the rest was not read`);
          return;
        }
        if ("problem" in member) yield reject(`${name}!/${member.name}`, member.problem, member.message);
        else {
          archive.take(member.bytes.length);
          yield* archive.read({ archive: name, ...member });
        }
      }
      if (members === 0) yield reject(name, "Empty", "the zip holds no file");
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      yield reject(name, "Unreadable", `the zip is damaged: ${error.message}`);
    }
  },
};
