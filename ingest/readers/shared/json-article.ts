import { z } from "zod";
import { type ReaderResult, reject } from "../reader.ts";
import { findIsoDate } from "./dates.ts";
import { type FoundFields, toResult } from "./to-result.ts";

const DATE_MESSAGE = "expected an ISO date such as 2024-03-22";

/** `null` is taken for a missing field, since exporters write it so. Unknown fields are ignored. */
const ARTICLE = z.object({
  id: z.union([z.string(), z.number().transform(String)]).nullish(),
  title: z.string().nullish(),
  text: z.string(),
  publishedOn: z
    .string()
    .refine((value) => findIsoDate(value) !== undefined, DATE_MESSAGE)
    .nullish(),
  publisher: z.string().nullish(),
  url: z.string().nullish(),
});

export type ParsedArticle = { readonly fields: FoundFields & { readonly text: string } } | { readonly problem: string };

/** Checks the shape of one article, `{id?, title?, text, publishedOn?, publisher?, url?}`, and nothing else. */
export function parseArticle(value: unknown): ParsedArticle {
  const parsed = ARTICLE.safeParse(value);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }) => [path.join("."), message].filter(Boolean).join(": "));
    return { problem: issues.join("; ") };
  }
  const { id, title, text, publishedOn, publisher, url } = parsed.data;
  return {
    fields: {
      id: id ?? undefined,
      title: title ?? undefined,
      text,
      publishedOn: publishedOn ?? undefined,
      publisher: publisher ?? undefined,
      url: url ?? undefined,
      language: undefined,
    },
  };
}

/** @param place where the value stands, for messages, e.g. `line 3`; empty if the name says it */
export function toArticleResult(name: string, value: unknown, place = ""): ReaderResult {
  const parsed = parseArticle(value);
  if ("problem" in parsed) return reject(name, "InvalidJson", [place, parsed.problem].filter(Boolean).join(": "));
  return toResult(name, parsed.fields);
}
