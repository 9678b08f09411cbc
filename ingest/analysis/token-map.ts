/** Values for single words of a document, found by the sentence and the position in it: asked for word by word, so no key is built. */
export class TokenMap<T> {
  readonly #rows: (Map<number, T> | undefined)[] = [];

  get(sentence: number, token: number): T | undefined {
    return this.#rows[sentence]?.get(token);
  }

  set(sentence: number, token: number, value: T): void {
    const row = this.#rows[sentence] ?? new Map<number, T>();
    row.set(token, value);
    this.#rows[sentence] = row;
  }
}
