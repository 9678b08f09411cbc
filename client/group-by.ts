/** Groups in order of first appearance, each in the order of its values. `Map.groupBy`, which not every browser in use has. */
export function groupBy<T, K>(values: Iterable<T>, toKey: (value: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = toKey(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
