/** Appends to the list of a key, which is made on first use. */
export function addTo<K, T>(groups: Map<K, T[]>, key: K, value: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

/** Groups in order of first appearance, each in the order of its values. `Map.groupBy`, which not every browser in use has. */
export function groupBy<T, K>(values: Iterable<T>, toKey: (value: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) addTo(groups, toKey(value), value);
  return groups;
}
