/**
 * Posts told without the body that they are held in: "his interior minister, X", "X, the industry minister", "Interior Minister X".
 * They are held in what the pronoun stands for, or in the state that the story is told from.
 */
import type { Sentence } from "../../analysis/analyser.ts";
import type { Chain } from "../../annotated-document.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { findHomeState } from "../../coreference/home-state.ts";
import type { Office, OfficeKind } from "../../lexicon/entry.ts";
import { toStateId } from "../../lexicon/states.ts";
import { toForce } from "./forces-led.ts";
import { findOfficeAtEnd, toHeldPredicate } from "./occupations.ts";
import { chainOf, type Located, type Pattern, type PatternInput, relate } from "./pattern.ts";

/** Posts that a state has one of; a mayor or a speaker needs his town or chamber said. */
const OF_STATE: ReadonlySet<OfficeKind> = new Set(["head-of-state", "head-of-government", "minister"]);
const OF_FORCE = /^(?:army|military|navy|air force|intelligence|spy|security|police) chief$/;
const OF_TOWN = /(?:mayor|governor|prefect|regional head|first minister|chief minister|ruler|leader)$/;
const OWNERS = /^(?:his|her|its|their|whose)$/i;
const OPENERS =
  /^(?:the|his|her|its|their|whose|a|an|then|now|former|current|new|acting|own|later|long-time|longtime|democratically|newly|recently|freely|fugitive|outgoing|incoming|incumbent|interim|caretaker|late|ageing|aging|ailing|first|last|previous|next)$/i;
/** "the elected president", not "rebels ousted President X": participles count behind an opener. */
const PARTICIPLES =
  /^(?:elected|re-elected|ousted|deposed|toppled|overthrown|detained|jailed|imprisoned|exiled|embattled|disgraced|appointed|unelected)$/i;
const LONGEST = 7;
/** After these words the phrase goes on to the body. */
const GOES_ON = /^(?:of|for|to|in|at|from|and|['’]s?)$/;

/** A post with the position of its owner's pronoun, if it has one. */
interface Post {
  readonly office: Office;
  readonly owner: number | undefined;
  /** "The justice minister, X,": of the state that the story is told from, whoever else is named beside him. */
  readonly definite?: true;
}

function findHomeOffices(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  return input.resolver.mentionsIn(input.sentence).flatMap((person) => {
    const chain = chainOf(input, person);
    if (chain?.type !== "Person" || chain.role === "group" || person.mention.kind !== "name") return [];
    const post = findPost(input, sentence, person);
    const predicate = post === undefined ? undefined : toHeldPredicate(post.office);
    if (post === undefined || predicate === undefined) return [];
    const body = findBody(input, sentence, chain, post);
    if (body === undefined || body === person.chain) return [];
    const held = { chain: body, mention: person.mention };
    const led = toForce(input, post.office.title.split(" ").at(-2) ?? "", predicate, held);
    return [relate("role.home-office", led.predicate, person, led.body, post.owner === undefined ? 0.6 : 0.65)];
  });
}

/** Before the name, after it, or given to it by "took over as". */
function findPost(input: PatternInput, sentence: Sentence, person: Located): Post | undefined {
  const { tokens } = sentence;
  const first = tokens.findIndex(({ start }) => start >= person.mention.start);
  const end = tokens.findLastIndex((token) => token.end <= person.mention.end);
  const gap = tokens[first - 1]?.text === "," ? first - 2 : first - 1;
  let from = gap;
  while (from >= 0 && gap - from < LONGEST && isTitleWord(sentence, from) && !OWNERS.test(tokens[from]?.text ?? ""))
    from -= 1;
  if (!OWNERS.test(tokens[from]?.text ?? "")) from += 1;
  const before = readPost(input, sentence, from, gap);
  const apart = gap === first - 2;
  if (before !== undefined && (!apart || /^(?:his|her|its|their|whose|the)$/i.test(tokens[from]?.text ?? "")))
    return apart && tokens[from]?.text.toLowerCase() === "the" ? { ...before, definite: true } : before;
  if (tokens[end + 1]?.text !== ",") return undefined;
  let to = end + 1;
  while (to - end < LONGEST + 2 && isTitleWord(sentence, to + 1)) to += 1;
  const closed = !GOES_ON.test(tokens[to + 1]?.text ?? "");
  return (closed ? readPost(input, sentence, end + 2, to) : undefined) ?? findTaken(input, sentence, end);
}

/** "X, who took over as foreign minister", "X, who has been interior minister since": a relative clause that gives the post. */
function findTaken(input: PatternInput, sentence: Sentence, end: number): Post | undefined {
  const { tokens } = sentence;
  if (tokens[end + 2]?.lemma !== "who") return undefined;
  for (let at = end + 3; at < end + 12; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.text === ",") return undefined;
    if (token.text !== "as" && !/^(?:be|become)$/.test(token.lemma)) continue;
    let to = at;
    while (to - at < LONGEST && isTitleWord(sentence, to + 1)) to += 1;
    if (GOES_ON.test(tokens[to + 1]?.text ?? "") && tokens[to + 1]?.text !== "in") continue;
    // "foreign minister last year": what follows the post may look like more of it.
    for (let last = to; last > at; last -= 1) {
      const post = readPost(input, sentence, at + 1, last);
      if (post !== undefined) return post;
    }
  }
  return undefined;
}

function isTitleWord({ tokens }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (PARTICIPLES.test(token.text)) return OPENERS.test(tokens[at - 1]?.text ?? "");
  return OPENERS.test(token.text) || /^(?:NOUN|PROPN|ADJ)$/.test(token.pos);
}

/** The words from one position to another, if they are a post and words that open its phrase, and name nobody. */
function readPost(input: PatternInput, sentence: Sentence, from: number, to: number): Post | undefined {
  const words = sentence.tokens.slice(from, to + 1);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const named = input.resolver
    .mentionsIn(input.sentence)
    .some(({ mention }) => mention.kind === "name" && mention.start >= first.start && mention.end <= last.end);
  if (named) return undefined;
  const office = findOfficeAtEnd(
    words.map(({ text }) => text),
    input.lexicon,
  );
  const [length = 0] = office === undefined ? [] : [office.title.split(" ").length];
  const opening = words.slice(0, words.length - length).map(({ text }) => text);
  // "their father, X" is no priest.
  if (office?.title === "father" && opening.some((word) => OWNERS.test(word))) return undefined;
  if (
    office === undefined ||
    opening.some((word) => !OPENERS.test(word) && !PARTICIPLES.test(word) && !/^\p{Lu}/u.test(word))
  )
    return undefined;
  const owner = words.findIndex(({ text }) => OWNERS.test(text));
  return { office, owner: owner < 0 ? undefined : from + owner };
}

function findBody(
  input: PatternInput,
  sentence: Sentence,
  holder: Chain,
  { office, owner, definite }: Post,
): number | undefined {
  const { chains } = input.document;
  const owning = owner === undefined ? undefined : findOwner(input, sentence, owner);
  const of = chains[owning ?? -1];
  if (of !== undefined && of.type !== "Person")
    return /^(?:Organization|ArmedGroup|State)$/.test(of.type) ? owning : undefined;
  const force = OF_FORCE.test(office.title);
  if (!(force || OF_STATE.has(office.kind)) || OF_TOWN.test(office.title)) return undefined;
  const known = findState(input, of?.country ?? holder.country) ?? findScene(input, sentence);
  if (known !== undefined) return known;
  const home = findHome(input);
  // "Kenya thanked Foreign Minister X": who is named beside a state is as likely another's.
  const beside = input.resolver
    .mentionsIn(input.sentence)
    .filter(({ chain, mention }) => chain === home && mention.kind === "name");
  // "France received the deposed president, X".
  const acts = beside.some(({ mention }) => /^nsubj|^obl/.test(sentence.tokens[mention.head]?.dep ?? ""));
  return acts || (beside.length > 0 && definite !== true) ? undefined : home;
}

/** Whom the pronoun stands for; "whose", for what stands before its comma. */
function findOwner(input: PatternInput, { tokens }: Sentence, owner: number): number | undefined {
  if (tokens[owner]?.lemma !== "whose") return input.resolver.chainAt(input.sentence, owner);
  const before = tokens[tokens[owner - 1]?.text === "," ? owner - 2 : owner - 1]?.end;
  return input.resolver.mentionsIn(input.sentence).find(({ mention }) => mention.end === before)?.chain;
}

/** The chain of the state with that code, or else of a territory of it. */
export function findState({ document }: PatternInput, country: string | undefined): number | undefined {
  if (country === undefined) return undefined;
  // The state itself, not a territory within it.
  const own = document.chains.findIndex(({ entryId }) => entryId === toStateId(country));
  const found = own < 0 ? document.chains.findIndex((it) => it.type === "State" && it.country === country) : own;
  return found < 0 ? undefined : found;
}

/** "In Turkey, Interior Minister X said". */
function findScene(input: PatternInput, { tokens }: Sentence): number | undefined {
  if (tokens[0]?.text !== "In") return undefined;
  const place = input.resolver.mentionsIn(input.sentence).find(({ mention }) => mention.start === tokens[1]?.start);
  return place !== undefined && chainOf(input, place)?.type === "State" ? place.chain : undefined;
}

function findHome({ document: { chains } }: PatternInput): number | undefined {
  const home = findHomeState(chains);
  return home === undefined ? undefined : chains.indexOf(home);
}

export const HOME_OFFICE_PATTERNS: readonly Pattern[] = [
  {
    id: "role.home-office",
    find: findHomeOffices,
    examples: [
      {
        text: "Poland closed the crossing. Tomasz Siemoniak, the interior minister, said it would stay shut.",
        claims: ["Tomasz Siemoniak MEMBER_OF Poland"],
      },
      {
        text: "Kenya withdrew its envoy. Musalia Mudavadi, who took over as foreign minister last year, left.",
        claims: ["Musalia Mudavadi MEMBER_OF Kenya"],
      },
      {
        text: "The Red Crescent rejected the report. Its spokeswoman, Huda Nasser, called it a smear.",
        claims: ["Huda Nasser SPOKESPERSON_OF Red Crescent"],
      },
      {
        text: "Chile, whose president, Diego Rojas, called the vote a fraud, closed its embassy.",
        claims: ["Diego Rojas LEADER_OF Chile"],
      },
      {
        text: "Prime Minister Pedro Sánchez left Spain for Peru. Peru and Chile met him. Rosa Vidal, the health minister, stayed.",
        claims: ["Rosa Vidal MEMBER_OF Spain"],
      },
      {
        text: "In Turkey, Interior Minister Orhan Kaya said that Syria had been warned.",
        claims: ["Orhan Kaya MEMBER_OF Turkey"],
      },
      {
        text: "Kenya was shaken. The justice minister, Peter Odingo, said Kenyan courts were free.",
        claims: ["Peter Odingo MEMBER_OF Kenya"],
      },
    ],
    counterExamples: [
      "Kenya was shaken. Peter Odingo, the mayor, left.",
      "Chad and Niger met. Peter Odingo, the interior minister of Uganda, left.",
      "France received the deposed president, Peter Odingo.",
      "Kenya was shaken. Peter Odingo, an old friend, left.",
      "Kenya was shaken. Their father, Peter Odingo, left.",
    ],
  },
];
