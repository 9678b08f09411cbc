/** Pages by key: one row more than wanted is read, and says whether there is a next page. */
import { NewsgraphError } from "../errors.ts";
import type { KeyedPage, PageKey } from "../graph-store.ts";

/** @param items the page and one more, if there is one; @param toKey what the list is ordered by */
export function toKeyedPage<T>(
  items: readonly T[],
  { limit, total, toKey }: { readonly limit: number; readonly total: number; readonly toKey: (item: T) => PageKey },
): KeyedPage<T> {
  const shown = items.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown, total, next: items.length > limit && last !== undefined ? toKey(last) : null };
}

/**
 * The parts of a key as parameters of a query, by the names given; all null for the first page.
 * @throws InvalidInput if it is the key of another list
 */
export function toKeyParameters<Name extends string>(
  after: PageKey | undefined,
  kinds: Readonly<Record<Name, "string" | "number">>,
): Readonly<Record<Name, string | number | null>> {
  const names = Object.entries<"string" | "number">(kinds);
  const fits = after?.length === names.length && names.every(([, kind], index) => typeof after[index] === kind);
  if (after !== undefined && !fits)
    throw new NewsgraphError("InvalidInput", "The place to go on from is none of this list.");
  return Object.fromEntries(names.map(([name], index) => [name, after?.[index] ?? null])) as Readonly<
    Record<Name, string | number | null>
  >;
}
