/** A copy without some members. */
export function omit<T extends object, K extends keyof T>(value: T, ...names: readonly K[]): Omit<T, K> {
  const left: readonly PropertyKey[] = names;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !left.includes(name))) as Omit<T, K>;
}
