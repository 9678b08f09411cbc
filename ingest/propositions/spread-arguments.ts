/** The arguments of a proposition as frames ask for them: lists spread out, slot by slot when a slot is first asked for. */
import type { Sentence } from "../analysis/analyser.ts";
import { conjuncts, findChild, findChildren } from "../analysis/syntax.ts";
import type { Arguments } from "./arguments.ts";
import type { Slot, SlotArguments } from "./proposition.ts";

export interface SpreadOptions {
  /** Of a clause that hangs on one of a list, only those before it are its: "the army, led by X, and the rebels". */
  readonly trigger?: number;
  /** Finds all that is named below the trigger; asked once at most, since few frames look there. */
  readonly findDeep?: () => readonly number[];
}

export class SpreadArguments implements SlotArguments {
  readonly #sentence: Sentence;
  readonly #own: Arguments;
  readonly #trigger: number;
  readonly #findDeep: (() => readonly number[]) | undefined;
  readonly #known = new Map<Slot, readonly number[] | undefined>();

  /** @param own those that stand in the tree, without `deep`; they change no more */
  constructor(sentence: Sentence, own: Arguments, { trigger = -1, findDeep }: SpreadOptions = {}) {
    this.#sentence = sentence;
    this.#own = own;
    this.#trigger = trigger;
    this.#findDeep = findDeep;
  }

  get(slot: Slot): readonly number[] | undefined {
    if (this.#known.has(slot)) return this.#known.get(slot);
    const heads = slot === "deep" ? this.#findDeep?.() : this.#own.get(slot);
    const tokens = heads === undefined || heads.length === 0 ? undefined : this.#spread(heads);
    this.#known.set(slot, tokens);
    return tokens;
  }

  has(slot: Slot): boolean {
    return this.get(slot) !== undefined;
  }

  *[Symbol.iterator](): IterableIterator<[Slot, readonly number[]]> {
    for (const slot of [...this.#own.keys(), "deep" as const]) {
      const tokens = this.get(slot);
      if (tokens !== undefined) yield [slot, tokens];
    }
  }

  #spread(heads: readonly number[]): readonly number[] {
    const tokens: number[] = [];
    for (const head of heads) {
      if (!tokens.includes(head) && !isCountOfList(this.#sentence, head)) tokens.push(head);
      const hangs = this.#sentence.tokens[this.#trigger]?.head === head && this.#trigger > head;
      const last = hangs ? this.#findLastBefore(head) : undefined;
      if (last !== undefined) {
        tokens[tokens.length - 1] = last;
        continue;
      }
      for (const token of findListed(this.#sentence, head))
        if (!tokens.includes(token) && !(hangs && token > this.#trigger)) tokens.push(token);
    }
    return tokens;
  }

  /** "the army and rebels loyal to X": without a comma what follows the last of a list is said of that one alone. */
  #findLastBefore(head: number): number | undefined {
    const { tokens } = this.#sentence;
    const last = conjuncts(this.#sentence, head).findLast((it) => it > head && it < this.#trigger);
    if (last === undefined || tokens.slice(last + 1, this.#trigger).some(({ text }) => text === ",")) return undefined;
    return last;
  }
}

/** The rest of a list. Two that a comma alone joins are one thing named twice: "Bortnikov of the FSB, the security service,". */
function findListed(sentence: Sentence, head: number): readonly number[] {
  const listed = conjuncts(sentence, head);
  const [only] = listed;
  const apposed =
    only !== undefined &&
    listed.length === 1 &&
    findChild(sentence, only, ["cc"]) === undefined &&
    !sentence.tokens.slice(head + 1, only).some(({ pos }) => pos === "CCONJ");
  return [...(apposed ? [] : listed), ...findBesideApposed(sentence, head)];
}

/** "two Kenyans, X and Y": as many as follow are not one more beside them. */
function isCountOfList(sentence: Sentence, head: number): boolean {
  const counted = findChild(sentence, head, ["nummod"]);
  const count = NUMERALS.indexOf(sentence.tokens[counted ?? -1]?.text.toLowerCase() ?? "");
  return count > 1 && conjuncts(sentence, head).length === count;
}

const NUMERALS = ["", "one", "two", "three", "four", "five", "six"];

/**
 * "the arrest of X, the minister, and of Y", "arrested X, a poet, and his brother Y", "the station, the Grand and the Savoy": a name
 * that the tree joins to what stands beside the first one.
 */
function findBesideApposed(sentence: Sentence, head: number): readonly number[] {
  const { pos } = sentence.tokens[head] ?? {};
  if (pos !== "PROPN" && pos !== "NOUN") return [];
  return findChildren(sentence, head, ["appos"]).flatMap((apposed) => {
    const beside = sentence.tokens[apposed]?.pos;
    if (beside === pos || (beside !== "NOUN" && beside !== "PROPN")) return [];
    return conjuncts(sentence, apposed).filter(
      (it) => sentence.tokens[it]?.pos === "PROPN" || (beside === "NOUN" && isNamedAfterComma(sentence, it)),
    );
  });
}

/** ", and his brother Y": behind a comma one more is named, and not one more thing that the first one is. */
function isNamedAfterComma(sentence: Sentence, noun: number): boolean {
  const joint = findChild(sentence, noun, ["cc"]);
  return (
    joint !== undefined &&
    sentence.tokens[joint - 1]?.text === "," &&
    findChildren(sentence, noun, ["appos", "flat", "nmod:desc"]).some((it) => sentence.tokens[it]?.pos === "PROPN")
  );
}
