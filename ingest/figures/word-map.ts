/** From each of the words of a row, parted by spaces, to what the row stands under. */
export function mapWords(rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(rows).flatMap(([name, words]) => words.split(" ").map((word) => [word, name] as const)),
  );
}
