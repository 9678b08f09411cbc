/** Entities by the beginnings of the words of their names, folded as in every store's index. */
import { toWords } from "../names.ts";
import type { RememberedEntity } from "./remembered-entity.ts";

/** An entity with its names and their words, in parallel: the name itself first. */
export interface NamedEntity {
  readonly entity: RememberedEntity;
  readonly names: readonly string[];
  readonly words: readonly (readonly string[])[];
  /** Whether the term that it was found by is one of the words, where that is known. */
  readonly isWhole?: boolean;
}

/** What one entity is called now; another takes its place when it is renamed. */
interface Named extends NamedEntity {
  entity: RememberedEntity;
  isCurrent: boolean;
  isWhole: boolean;
  /** The search that found it last. */
  search: number;
}

interface Entry {
  readonly word: string;
  readonly named: Named;
}

/** Additions are searched one by one up to so many, then sorted in with the rest. */
const MOST_UNSORTED = 500;

export class NameIndex {
  readonly #named = new Map<string, Named>();
  /** By word; of entities that were renamed or went too, until they are sorted out. */
  #sorted: Entry[] = [];
  #added: Entry[] = [];
  #searches = 0;

  add(entity: RememberedEntity): void {
    const { id, name, aliases } = entity.node;
    const names = [name, ...aliases];
    const known = this.#named.get(id);
    if (known !== undefined && isSameList(known.names, names)) {
      known.entity = entity;
      return;
    }
    this.remove(id);
    const words = names.map(toWords);
    const named = { entity, names, words, isCurrent: true, isWhole: false, search: 0 };
    this.#named.set(id, named);
    for (const word of new Set(words.flat())) this.#added.push({ word, named });
  }

  remove(id: string): void {
    const known = this.#named.get(id);
    if (known === undefined) return;
    known.isCurrent = false;
    this.#named.delete(id);
  }

  /** Entities of which some word of some name begins with the term, each once, in no order. */
  findBeginning(term: string): readonly NamedEntity[] {
    if (this.#added.length > MOST_UNSORTED) this.sortIn();
    this.#searches += 1;
    const found: Named[] = [];
    const take = ({ word, named }: Entry): void => {
      if (!named.isCurrent) return;
      const isKnown = named.search === this.#searches;
      named.isWhole = word === term || (isKnown && named.isWhole);
      if (isKnown) return;
      named.search = this.#searches;
      found.push(named);
    };
    for (let at = this.#findFirst(term); at < this.#sorted.length; at += 1) {
      const entry = this.#sorted[at];
      if (entry?.word.startsWith(term) !== true) break;
      take(entry);
    }
    for (const entry of this.#added) if (entry.word.startsWith(term)) take(entry);
    return found;
  }

  /** Sorts additions in with the rest, so that the next search need not. */
  sortIn(): void {
    const all = [...this.#sorted, ...this.#added].filter(({ named }) => named.isCurrent);
    this.#sorted = all.sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));
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
