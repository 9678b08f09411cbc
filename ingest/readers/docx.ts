import { createRequire } from "node:module";
import { parseHTML } from "linkedom";
import type * as Mammoth from "mammoth";
import { type Reader, reject } from "./reader.ts";
import { findIsoDate } from "./shared/dates.ts";
import { toPlainText, toWholePage } from "./shared/html-text.ts";
import { toResult } from "./shared/to-result.ts";
import { unzip } from "./shared/unzip.ts";

const MAX_FILE_BYTES = 50_000_000;
/** Of all parts together. Text is a small share of it; a file that unpacks to more is no document. */
const MAX_UNPACKED_BYTES = 100_000_000;
/** Of each part in XML, of which trees are made in memory. */
const MAX_XML_BYTES = 20_000_000;

/** A Word document: headings, paragraphs, lists, tables and notes; title and publisher from its properties. */
export const DOCX_READER: Reader = {
  name: "DOCX",
  extensions: ["docx"],
  mediaTypes: ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  maxBytes: MAX_FILE_BYTES,
  async *read(bytes, name) {
    try {
      const parts = await unpackParts(bytes);
      if ("tooLarge" in parts) {
        yield reject(name, "TooLarge", parts.tooLarge);
        return;
      }
      const { convertToHtml, images } = await loadMammoth();
      const { value } = await convertToHtml(
        { buffer: Buffer.from(bytes) },
        { convertImage: images.imgElement(() => Promise.resolve({ src: "" })) },
      );
      const { document } = parseHTML(toWholePage(value));
      const { title, publisher, madeOn } = readProperties(parts.properties);
      const heading = document.querySelector("h1")?.textContent;
      const text = toPlainText(document.body);
      const found = { id: undefined, title: title ?? heading ?? undefined, text, publisher };
      yield toResult(name, { ...found, publishedOn: undefined, url: undefined, language: undefined }, { madeOn });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      yield reject(name, "Unreadable", `the document is damaged: ${error.message}`);
    }
  },
};

/** Loaded with the first document of this kind: it takes a while. */
function loadMammoth(): Promise<typeof Mammoth> {
  return Promise.resolve(createRequire(import.meta.url)("mammoth") as typeof Mammoth);
}

/** Unpacks all of it once, within bounds, before the library does so without any. @throws Error if a part is damaged */
async function unpackParts(
  bytes: Uint8Array,
): Promise<{ readonly tooLarge: string } | { readonly properties: { readonly core: string; readonly app: string } }> {
  let left = MAX_UNPACKED_BYTES;
  const properties = new Map<string, string>();
  const limitOf = (part: string): number => Math.min(left, /\.(?:xml|rels)$/i.test(part) ? MAX_XML_BYTES : left);
  for await (const part of unzip(bytes, { limitOf })) {
    if ("problem" in part) {
      if (part.problem === "TooLarge") return { tooLarge: `${part.name}: ${part.message}` };
      throw new Error(`${part.name}: ${part.message}`);
    }
    left -= part.bytes.length;
    if (part.name.startsWith("docProps/")) properties.set(part.name, new TextDecoder().decode(part.bytes));
  }
  return {
    properties: { core: properties.get("docProps/core.xml") ?? "", app: properties.get("docProps/app.xml") ?? "" },
  };
}

/** The company is who puts a press release out. `created` is when the file was made, or its template. */
function readProperties({ core, app }: { readonly core: string; readonly app: string }) {
  const read = (xml: string, element: string): string | undefined => {
    const written = new RegExp(`<${element}(?:\\s[^>]*)?>([^<]*)</${element}>`).exec(xml)?.[1];
    const text =
      written === undefined ? "" : (parseHTML(`<p>${written}</p>`).document.querySelector("p")?.textContent ?? "");
    return text.trim() === "" ? undefined : text.trim();
  };
  return {
    title: read(core, "dc:title"),
    publisher: read(core, "dc:publisher") ?? read(app, "Company"),
    madeOn: findIsoDate(read(core, "dcterms:created") ?? ""),
  };
}
