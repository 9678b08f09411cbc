/** From strings of a request to values of a schema: unknown or ill-formed parameters are named, never ignored. */
import { z } from "zod";
import { type FieldError, HttpError } from "./problem.ts";

export type InputPart = "path" | "query" | "body";

/** @throws HttpError InvalidInput that names every fault */
export function parseInput<S extends z.ZodType>(schema: S, value: unknown, part: InputPart): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const errors = result.error.issues.flatMap((issue) => toFieldErrors(issue, part));
  const [first] = errors;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
  throw new HttpError(
    "InvalidInput",
    first === undefined ? "The request is not valid." : `${first.pointer}: ${first.detail}${more}`,
    { errors },
  );
}

/** As `parseInput`, of what stands written out in one parameter: faults are named below it. */
export function parseMember<S extends z.ZodType>(
  schema: S,
  value: unknown,
  part: InputPart,
  name: string,
): z.output<S> {
  const result = parseInput(z.object({ [name]: schema }), { [name]: value }, part);
  return result[name] as z.output<S>;
}

function toFieldErrors(issue: z.core.$ZodIssue, part: InputPart): readonly FieldError[] {
  if (issue.code === "unrecognized_keys") {
    const what = part === "query" ? "unknown parameter" : "unknown member";
    return issue.keys.map((key) => ({ pointer: toPointer(part, [...issue.path, key]), detail: what }));
  }
  return [{ pointer: toPointer(part, issue.path), detail: issue.message }];
}

function toPointer(part: InputPart, path: readonly PropertyKey[]): string {
  return ["", part, ...path.map((step) => String(step).replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
}

/**
 * Reads a query string by its schema: lists repeat, numbers and booleans are written out. What does not fit stays a
 * string, so that the schema's own message names it.
 * @throws HttpError InvalidInput if a parameter that is no list is given twice
 */
export function toQueryValue(schema: z.ZodObject, search: URLSearchParams): Record<string, unknown> {
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  // Own members only, on both sides: `__proto__` and `constructor` are names like any other.
  const entries = [...new Set(search.keys())].map((name) => {
    const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
    return [name, toFieldValue(name, field, search.getAll(name))];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function toFieldValue(name: string, field: z.core.$ZodType | undefined, given: readonly string[]): unknown {
  if (field === undefined) return given[0];
  const inner = unwrap(field);
  if (inner.type === "array") {
    const element = unwrap((inner as z.core.$ZodArrayDef).element);
    return given.map((text) => toScalar(element.type, text));
  }
  if (given.length > 1) {
    const detail = "given more than once";
    throw new HttpError("InvalidInput", `/query/${name}: ${detail}`, {
      errors: [{ pointer: toPointer("query", [name]), detail }],
    });
  }
  return toScalar(inner.type, given[0] ?? "");
}

/** The definition below `optional`, `default` and the like. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodTypeDef {
  const { def } = schema._zod;
  return "innerType" in def ? unwrap(def.innerType as z.core.$ZodType) : def;
}

function toScalar(type: string, text: string): unknown {
  if ((type === "number" || type === "int") && /^-?\d{1,15}(\.\d{1,15})?$/.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}
