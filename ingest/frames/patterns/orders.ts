/** Two mentions with what stands between them in a fixed order of words, as apposition and titles have it. */

import type { MentionKind } from "../../../cypher/model.ts";
import type { EntityType, PredicateName } from "../../../cypher/ontology.ts";
import type { Chain } from "../../annotated-document.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { chainOf, type Located, type PatternInput, relate } from "./pattern.ts";

export interface Order {
  readonly id: string;
  readonly predicate: PredicateName;
  /** All that stands between the first and the second. */
  readonly between: RegExp;
  /** What the text goes on with after the second. */
  readonly after?: RegExp;
  readonly first: readonly EntityType[];
  readonly second: readonly EntityType[];
  /** The second is the subject of the claim. */
  readonly turned?: true;
  /** The first is mentioned in this way. */
  readonly firstKind?: MentionKind;
  /** The second is a name, not a description. */
  readonly named?: true;
  /** Whether the second is the word for the people of a state ("Kenyan"); either if unsaid. */
  readonly demonym?: boolean;
  /** The first is the word for the people of a state. */
  readonly firstDemonym?: true;
  /** So are those named after the second: "founded by X and Y". */
  readonly listed?: true;
  /** The object may be people without a name. */
  readonly groups?: true;
}

/** Characters between the two. */
const LONGEST = 90;

/** "Grace Muli, 43, a …": how old somebody is tells nothing of what comes after. */
export const AGE = /^, (?:aged )?\d{1,2}(?=,)/;

/** "the Rights Commission (RC), whose": what closes or holds the short name. */
const BRACKETED = /^(?:\)| \([\p{Lu}\d-]{2,12}\))(?=[, ])/u;

/** The claims of the given orders in a sentence. */
export function findInOrder(input: PatternInput, orders: readonly Order[]): readonly ChainClaim[] {
  const mentions = input.resolver.mentionsIn(input.sentence);
  const claims: ChainClaim[] = [];
  for (const [index, first] of mentions.entries()) {
    for (let next = index + 1; next < mentions.length; next++) {
      const second = mentions[next] as Located;
      const gap = second.mention.start - first.mention.end;
      // They come in order of start: the gap only grows.
      if (gap > LONGEST) break;
      if (gap < 0 || first.chain === second.chain) continue;
      for (const order of orders) {
        if (!isInOrder(input, order, first, second)) continue;
        const listed = order.listed === true ? listFrom(input, mentions, next) : [second];
        claims.push(...listed.map((each) => toClaim(order, first, each)));
      }
    }
  }
  return claims;
}

function toClaim({ id, predicate, turned }: Order, first: Located, second: Located): ChainClaim {
  return turned === true ? relate(id, predicate, second, first, 0.65) : relate(id, predicate, first, second, 0.65);
}

/** A mention and the names of the same type that are listed after it. */
function listFrom(input: PatternInput, mentions: readonly Located[], from: number): readonly Located[] {
  const [first, ...rest] = mentions.slice(from) as [Located, ...Located[]];
  const listed = [first];
  for (const each of rest) {
    const last = listed.at(-1) as Located;
    const joined = /^,? (?:and )?$/.test(input.document.text.slice(last.mention.end, each.mention.start));
    const alike = chainOf(input, each)?.type === chainOf(input, first)?.type && each.mention.kind === "name";
    if (!joined || !alike) break;
    listed.push(each);
  }
  return listed;
}

function isInOrder(input: PatternInput, order: Order, first: Located, second: Located): boolean {
  if (!mayFill(input, order, first, second)) return false;
  const { text } = input.document;
  return (
    order.between.test(text.slice(first.mention.end, second.mention.start).replace(BRACKETED, "").replace(AGE, "")) &&
    order.after?.test(text.slice(second.mention.end, second.mention.end + LONGEST)) !== false
  );
}

function mayFill(input: PatternInput, order: Order, first: Located, second: Located): boolean {
  const [a, b] = [chainOf(input, first), chainOf(input, second)];
  if (a === undefined || b === undefined || !order.first.includes(a.type) || !order.second.includes(b.type))
    return false;
  if (order.firstKind !== undefined && first.mention.kind !== order.firstKind) return false;
  if (order.named === true && second.mention.kind !== "name") return false;
  if (order.demonym !== undefined && (second.mention.mentionType === "People") !== order.demonym) return false;
  if (order.firstDemonym === true && first.mention.mentionType !== "People") return false;
  const isGroup = ({ type, role }: Chain): boolean => type === "Person" && role === "group";
  if (order.groups === true) return !isGroup(order.turned === true ? b : a);
  return !isGroup(a) && !isGroup(b);
}
