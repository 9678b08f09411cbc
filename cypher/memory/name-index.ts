/** Entities by the beginnings of the words of their names, folded as in every store's index. */
import type { Entity } from "../model.ts";
import { toWords } from "../names.ts";

/** Names of an entity and their words, in parallel: the name itself first. */
export interface NamedWords {
  readonly names: readonly string[];
  readonly words: readonly (readonly string[])[];
}

interface Entry {
  readonly word: string;
  readonly id: string;
}

/** Additions are searched one by one up to so many, then sorted in with the rest. */
const MOST_UNSORTED = 500;

export class NameIndex {
  readonly #named = new Map<string, NamedWords>();
  /** By word; of entities that were renamed or went too, until they are sorted out. */
  #sorted: Entry[] = [];
  #added: Entry[] = [];

  add({ id, name, aliases }: Pick<Entity, "id" | "name" | "aliases">): void {
    const names = [name, ...aliases];
    const known = this.#named.get(id);
    if (known !== undefined && isSameList(known.names, names)) return;
    const words = names.map(toWords);
    this.#named.set(id, { names, words });
    for (const word of new Set(words.flat())) this.#added.push({ word, id });
  }

  remove(id: string): void {
    this.#named.delete(id);
  }

  get(id: string): NamedWords | undefined {
    return this.#named.get(id);
  }

  /** Ids of entities of which some word of some name begins with the term, each once, in no order. */
  findBeginning(term: string): ReadonlySet<string> {
    if (this.#added.length > MOST_UNSORTED) this.sortIn();
    const found = new Set<string>();
    for (let at = this.#findFirst(term); at < this.#sorted.length; at += 1) {
      const entry = this.#sorted[at];
      if (entry?.word.startsWith(term) !== true) break;
      if (this.hasWordBeginning(entry.id, term)) found.add(entry.id);
    }
    for (const { word, id } of this.#added) {
      if (word.startsWith(term) && this.hasWordBeginning(id, term)) found.add(id);
    }
    return found;
  }

  hasWordBeginning(id: string, term: string): boolean {
    const named = this.#named.get(id);
    return named?.words.some((words) => words.some((word) => word.startsWith(term))) === true;
  }

  /** Sorts additions in with the rest, so that the next search need not. */
  sortIn(): void {
    const all = [...this.#sorted, ...this.#added].filter(
      ({ id, word }) => this.#named.get(id)?.words.some((words) => words.includes(word)) === true,
    );
    all.sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : a.id < b.id ? -1 : 1));
    this.#sorted = all.filter((entry, at) => entry.id !== all[at - 1]?.id || entry.word !== all[at - 1]?.word);
    this.#added = [];
  }

  #findFirst(term: string): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sorted[middle]?.word ?? "") < term) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}
