import PostalMime, { type Attachment, type Email } from "postal-mime";
import { type ArchiveContext, type Reader, type ReaderResult, reject } from "./reader.ts";
import { findWrittenDate } from "./shared/dates.ts";
import { readHtmlText } from "./shared/html-text.ts";
import { toResult } from "./shared/to-result.ts";
import { unwrapLines } from "./shared/unwrap.ts";

const MAX_FILE_BYTES = 50_000_000;
const MAX_ATTACHMENTS = 500;

/**
 * A message: its subject and words, with the mailing list or the sender as publisher. Attachments of a format that is read,
 * and forwarded messages, are documents of their own.
 */
export const EML_READER: Reader = {
  name: "e-mail",
  extensions: ["eml"],
  mediaTypes: ["message/rfc822"],
  maxBytes: MAX_FILE_BYTES,
  async *read(bytes, name, { archive }) {
    const email = await parseMessage(bytes);
    if (typeof email === "string") {
      yield reject(name, "Unreadable", email);
      return;
    }
    const attachments = email.attachments.filter((attachment) => isDocument(attachment, archive));
    const message = toMessage(email, name);
    // A message that only brings files is no document, and no fault.
    if (attachments.length === 0 || !("rejected" in message) || message.rejected.code !== "Empty") yield message;
    for (const [index, attachment] of attachments.entries()) {
      if (index < MAX_ATTACHMENTS) yield* readAttachment(attachment, index, { name, archive });
      else yield reject(name, "TooLarge", `more than ${MAX_ATTACHMENTS} attachments; the rest was not read`);
      if (index >= MAX_ATTACHMENTS) return;
    }
  },
};

async function parseMessage(bytes: Uint8Array): Promise<Email | string> {
  try {
    const email = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
    const known = email.headers.some(({ key }) => ["from", "date", "subject", "message-id"].includes(key));
    return known ? email : "this is no message: it has none of the headers From, Date, Subject and Message-ID";
  } catch (error) {
    if (error instanceof Error) return `the message is damaged: ${error.message}`;
    throw error;
  }
}

function toMessage(email: Email, name: string): ReaderResult {
  const header = (key: string): string | undefined => email.headers.find((one) => one.key === key)?.value;
  const html = email.html === undefined ? "" : readHtmlText(email.html);
  const plain = unwrapLines(email.text ?? "").trim();
  // The plain part of a newsletter is often but a line that says where to see the real one, and now and then the reverse.
  const text = html.length * 2 > plain.length ? html : plain;
  const date = header("date");
  return toResult(name, {
    id: undefined,
    title: email.subject,
    text,
    publishedOn: date === undefined ? undefined : (findWrittenDate(date) ?? date),
    publisher: findListName(header("list-id")) ?? (email.from?.name || email.from?.address),
    url: /<(https?:\/\/[^>\s]+)>/.exec(header("archived-at") ?? "")?.[1],
    language: undefined,
  });
}

/** `"Courier Daily" <daily.courier.example>` (RFC 2919). */
function findListName(value = ""): string | undefined {
  const phrase = /^\s*"?([^"<]+?)"?\s*</.exec(value)?.[1];
  return phrase === undefined || phrase === "" ? undefined : phrase;
}

/** Pictures in the text, signatures and invitations are none, and not worth a word. */
function isDocument({ filename, mimeType, disposition, related }: Attachment, archive: ArchiveContext): boolean {
  if (archive.findLimit(filename ?? "", mimeType) !== undefined) return true;
  return disposition === "attachment" && related !== true && !/^image\/|pkcs7|pgp|calendar/.test(mimeType);
}

async function* readAttachment(
  { filename, mimeType, content }: Attachment,
  index: number,
  { name, archive }: { readonly name: string; readonly archive: ArchiveContext },
): AsyncGenerator<ReaderResult> {
  const member = filename ?? `attachment ${index + 1}`;
  const bytes = typeof content === "string" ? Buffer.from(content) : new Uint8Array(content);
  const limit = Math.min(archive.left, archive.findLimit(member, mimeType) ?? archive.left);
  if (bytes.length > limit) {
    yield reject(`${name}!/${member}`, "TooLarge", `${bytes.length} bytes; at most ${limit} are read`);
    return;
  }
  archive.take(bytes.length);
  yield* archive.read({ archive: name, name: member, bytes, contentType: mimeType });
}
