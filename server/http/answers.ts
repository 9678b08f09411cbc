/** Answers that several endpoints give. */
import { z } from "zod";
import type { Page } from "../api/primitives.ts";
import type { AnswerDefinition, Reply } from "./endpoint.ts";
import { toLinkHeader } from "./paging.ts";

export const MOVED: AnswerDefinition = {
  description: "This id was merged into another; Location has the canonical one.",
};
export const GONE: AnswerDefinition = { description: "Done; there is nothing to say." };

export function json(description: string, schema: z.ZodType): Readonly<Record<200, AnswerDefinition>> {
  return { 200: { description, schema } };
}

interface ListBody {
  readonly items: readonly unknown[];
  readonly page: Page;
  readonly [member: string]: unknown;
}

export function toPageReply(url: URL, body: ListBody): Reply {
  return { body, headers: toLinkHeader(url, body.page.next) };
}

export function idParams<S extends z.ZodType>(schema: S) {
  return z.strictObject({ id: schema });
}
