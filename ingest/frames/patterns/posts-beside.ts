/**
 * Posts told beside a body in a fixed order of words: "X, once the Kenyan trade minister", "the court, where X is chief
 * justice", "the Peruvian judges, including Chief Justice X", "X, a nurse there".
 */
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { toForce } from "./forces-led.ts";
import { findOfficeAtEnd, isOccupation, isOfArea, toHeldPredicate } from "./occupations.ts";
import { chainOf, type Located, type Pattern, type PatternInput, relate } from "./pattern.ts";
import { SEATED } from "./place-words.ts";

const LONGEST = 80;
const OPENING =
  /^, (?:(?:then|now|once|later|formerly|previously|currently|until recently|the|an?|former|current|acting|outgoing) )*$/;
const TITLE = /^(?:['’]s?)? ((?:(?!(?:and|or) )[\p{L}-]+ ){0,4}[\p{L}-]+)(?=[,.;)—–])/u;
const WHERE = /^,? where $/;
const WAS =
  /^ (?:is|was|has been|had been|became|serves as|served as|works as|worked as) (?:(?:the|its|an?|now|still|then|also) )*((?:[\p{L}-]+ ){0,4}?[\p{L}-]+)(?=[,.;)—–]| (?:until|from|since|for|in|at|and|before|after|when|under|between|during)\b)/u;
/** "Kenyan diplomats, among them": nobody else stands between. */
const AMONG =
  /^(?: \p{Ll}+)? (?:diplomats|ministers|envoys|ambassadors|officials|leaders|politicians|lawmakers|officers|generals|commanders|judges),? (?:among them|including|one of them|amongst them)(?: the| its| their)? ((?:[\p{L}-]+ ){0,4}[\p{L}-]+),? ?$/u;
/** "the head of the far-right party Golden Dawn, X,". */
const HEADS =
  /\b(?:the|an?|its|former|then) ((?:[\p{L}-]+ ){0,4}[\p{L}-]+) (?:of|for) (?:the |an? )?(?:(?!(?:of|for|to|with|by|in|from|against|near|at|on|and|or|close) )\p{Ll}[\p{L}-]* ){0,4}$/u;
const THERE =
  /^, an? (?:\p{Ll}[\p{L}-]* ){0,2}(student|pupil|teacher|professor|lecturer|researcher|nurse|doctor|surgeon|worker|employee|guard|librarian|engineer|cook|driver|cleaner|inmate|patient) there\b/u;

/** Named persons, and those whom a pronoun stands for. */
function findPersons(input: PatternInput): readonly Located[] {
  return input.resolver.mentionsIn(input.sentence).filter((it) => {
    const chain = chainOf(input, it);
    return chain?.type === "Person" && chain.role !== "group" && it.mention.kind !== "nominal";
  });
}

function findBodies(input: PatternInput): readonly Located[] {
  return input.resolver
    .mentionsIn(input.sentence)
    .filter((it) => /^(?:Organization|ArmedGroup|State)$/.test(chainOf(input, it)?.type ?? ""));
}

function findPosts(input: PatternInput): readonly ChainClaim[] {
  const { text } = input.document;
  const bodies = findBodies(input);
  return findPersons(input).flatMap((person) =>
    bodies.flatMap((body) => {
      const [from, to] = [person.mention, body.mention];
      if (person.chain === body.chain || Math.abs(to.start - from.end) > LONGEST) return [];
      if (to.start > from.end)
        return to.kind === "name" && OPENING.test(text.slice(from.end, to.start))
          ? toClaim(input, person, body, TITLE.exec(text.slice(to.end, to.end + LONGEST))?.[1])
          : [];
      const between = text.slice(to.end, from.start);
      if (
        between === ", " &&
        from.kind === "name" &&
        to.kind === "name" &&
        /^(?:[,.;)]| (?:and|said|told)\b)/.test(text.slice(from.end))
      )
        return toClaim(input, person, body, HEADS.exec(text.slice(Math.max(0, to.start - LONGEST), to.start))?.[1]);
      if (WHERE.test(between) && chainOf(input, body)?.type !== "State")
        return toClaim(input, person, body, WAS.exec(text.slice(from.end, from.end + LONGEST))?.[1], true);
      return from.kind === "name" && to.mentionType === "People"
        ? toClaim(input, person, body, AMONG.exec(between)?.[1])
        : [];
    }),
  );
}

/** @param works there, whatever he is */
function toClaim(
  input: PatternInput,
  person: Located,
  body: Located,
  title: string | undefined,
  works = false,
): readonly ChainClaim[] {
  const office = title === undefined ? undefined : findOfficeAtEnd(title.split(" "), input.lexicon);
  const held = office === undefined ? undefined : toHeldPredicate(office);
  if (office === undefined || held === undefined) return [];
  if (!works && (isOccupation(office) || /\b(?:opposition|rebel|gang)\b/i.test(title ?? ""))) return [];
  const lesser = /\b(?:deputy|vice|assistant)\b/i.test(title ?? "") || isOfArea((title ?? "").split(" "));
  const post = lesser && held === "LEADER_OF" ? "MEMBER_OF" : held;
  const led = toForce(input, (title ?? "").split(" ").at(-2) ?? "", post, body);
  return [relate("role.beside", led.predicate, person, led.body, 0.65)];
}

/** "the clinic mourned X, a nurse there": of the school or clinic that was spoken of last. */
function findThere(input: PatternInput, person: Located): readonly ChainClaim[] {
  const { text, chains } = input.document;
  if (!THERE.test(text.slice(person.mention.end, person.mention.end + LONGEST))) return [];
  let last: { readonly chain: number; readonly start: number } | undefined;
  for (const [chain, { type, mentions }] of chains.entries()) {
    if (type !== "Organization") continue;
    for (const { start, sentence, end } of mentions) {
      const near = start < person.mention.start && sentence >= input.sentence - 2 && start > (last?.start ?? -1);
      const words = text
        .slice(start, end)
        .toLowerCase()
        .split(/[\s']+/);
      if (near && words.some((word) => SEATED.test(word) || /^(?:campus|bank|company|firm)$/.test(word)))
        last = { chain, start };
    }
  }
  if (last === undefined) return [];
  return [relate("role.there", "MEMBER_OF", person, { chain: last.chain, mention: person.mention }, 0.6)];
}

export const POST_BESIDE_PATTERNS: readonly Pattern[] = [
  {
    id: "role.beside",
    find: findPosts,
    examples: [
      {
        text: "Grace Muli, once the Kenyan trade minister, resigned.",
        claims: ["Grace Muli MEMBER_OF Kenyan"],
      },
      {
        text: "Grace Muli sued the Harun Bank, where Peter Obi was deputy director until 2019.",
        claims: ["Peter Obi MEMBER_OF Harun Bank"],
      },
      {
        text: "Police held the head of the far-right party Golden Dawn, Peter Obi.",
        claims: ["Peter Obi LEADER_OF Golden Dawn"],
      },
      {
        text: "Grace Muli met several Kenyan ministers, including Trade Minister Peter Obi.",
        claims: ["Peter Obi MEMBER_OF Kenyan"],
      },
    ],
    counterExamples: [
      "Grace Muli, once the Kenyan best known poet, resigned.",
      "Grace Muli sued the Harun Bank, where Peter Obi was robbed.",
      "Grace Muli met several Kenyan ministers, including old friends of Peter Obi.",
      "Kenyan officials met executives, including Harun Bank President Peter Obi.",
      "The Kenyan president met guests including Prime Minister Peter Obi.",
      "Israeli forces killed Hamas leaders, including the head, Peter Obi.",
      "Police held the head of a charity close to Golden Dawn, Peter Obi.",
      "Grace Muli, the Hamas critic and Fatah minister, resigned.",
    ],
  },
  {
    id: "role.there",
    find: (input) => findPersons(input).flatMap((person) => findThere(input, person)),
    examples: [
      {
        text: "The University of Lagos mourned Peter Obi, a librarian there.",
        claims: ["Peter Obi MEMBER_OF University of Lagos"],
      },
    ],
    counterExamples: ["The University of Lagos was closed when Peter Obi, a tourist there, left."],
  },
];
