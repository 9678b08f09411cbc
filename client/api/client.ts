/** The typed client: paths, parameters and answers come from the OpenAPI document, so that a wrong one does not compile. */
import createClient from "openapi-fetch";
import type { paths } from "./openapi.ts";

export const BASE = "/api/v1";

export const client = createClient<paths>({ baseUrl: BASE });

/** `/entities/{id}` as it is asked for: `/entities/${string}`. */
type Concrete<Path extends string> = Path extends `${infer Head}{${string}}${infer Tail}`
  ? `${Head}${string}${Concrete<Tail>}`
  : Path;

type Verb = "get" | "post" | "put";

type JsonOf<Answers> = {
  [Status in keyof Answers]: Status extends 200 | 201 | 202
    ? Answers[Status] extends { content: { "application/json": infer Body } }
      ? Body
      : never
    : never;
}[keyof Answers];

/** What a path answers to a method with success, in JSON. */
type AnswerOf<Path extends keyof paths, Method extends Verb> = paths[Path][Method] extends {
  responses: infer Answers;
}
  ? JsonOf<Answers>
  : never;

/** The addresses that answer a method with what `T` says, parameters filled in. */
export type AddressOf<T, Method extends Verb> = {
  [Path in keyof paths]: [AnswerOf<Path, Method>] extends [never]
    ? never
    : AnswerOf<Path, Method> extends T
      ? Concrete<Path>
      : never;
}[keyof paths];

/** The addresses at which something can be deleted. */
export type DeletedAddress = {
  [Path in keyof paths]: paths[Path] extends { delete: object } ? Concrete<Path> : never;
}[keyof paths];
