/** Who leads, speaks for, belongs to or criticises whom, by title: "Director Alexander Bortnikov of the FSB", "Peskov, the Kremlin's spokesman". */
import type { PredicateName } from "../../../cypher/ontology.ts";
import { ACTORS } from "../../actor-types.ts";
import type { Sentence } from "../../analysis/analyser.ts";
import { findQualifier } from "../../analysis/qualified.ts";
import { caseOf, childrenOf, findChild } from "../../analysis/syntax.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { GOVERNMENT_NOUNS } from "../../coreference/nominals/nouns.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { toStateId } from "../../lexicon/states.ts";
import { findEmployers, isEmployer, toHeld } from "./employers.ts";
import { toForce } from "./forces-led.ts";
import { findOfficeAtEnd, isOccupation, isOfArea, OPPOSITION, OWN_PEOPLE, toHeldPredicate } from "./occupations.ts";
import { chainOf, type Located, locate, type Pattern, type PatternInput, relate } from "./pattern.ts";
import { findTitleTokens } from "./title-words.ts";

const BODY_TYPES = ["Organization", "ArmedGroup", "State", "Place", "People"] as const;
const CRITICS: ReadonlySet<string> = new Set(["critic", "opponent", "foe", "rival", "adversary", "detractor", "enemy"]);
const RIVALS = /^(?:rival|enemy|foe|adversary|opponent)$/;
const ALLIES: ReadonlySet<string> = new Set(["ally", "backer", "partner"]);
const LOWER: ReadonlySet<string> = new Set(["deputy", "vice", "assistant"]);

function predicateOf(sentence: Sentence, title: number, lexicon: Lexicon): PredicateName | undefined {
  const { tokens } = sentence;
  const word = tokens[title]?.lemma ?? "";
  if (CRITICS.has(word)) return "CRITIC_OF";
  if (
    childrenOf(sentence, title).some((child) => OPPOSITION.has(tokens[child]?.lemma ?? "")) ||
    OPPOSITION.has(tokens[title - 1]?.lemma ?? "")
  )
    return undefined;
  if (ALLIES.has(word)) return "ALLY_OF";
  const modifiers = childrenOf(sentence, title).map((child) => tokens[child]?.lemma ?? "");
  if (modifiers.some((lemma) => LOWER.has(lemma)) || isOfArea([...modifiers, word])) return "MEMBER_OF";
  // "Secretary-General".
  const last = tokens[title + 1]?.text === "-" ? title + 2 : title;
  for (let from = Math.max(0, title - 3); from <= title; from += 1) {
    const words = tokens.slice(from, last + 1).map(({ text }) => text);
    const office = lexicon.findOffice(words, 0);
    if (office !== undefined && office.length === words.length && office.office.predicate !== undefined)
      return toHeldPredicate(office.office);
  }
  return /^(?:leader|dictator|ruler|head|chief|boss|founder|strongman)$/.test(word) ? "LEADER_OF" : undefined;
}

function findBodies(input: PatternInput, sentence: Sentence, person: Located, title: number): readonly Located[] {
  const candidates = new Set<number>();
  for (const center of [title, person.mention.head]) {
    for (const child of childrenOf(sentence, center)) {
      const dep = sentence.tokens[child]?.dep ?? "";
      if (/^(?:nmod:poss|compound|amod|flat)/.test(dep)) candidates.add(child);
      if (dep.startsWith("nmod") && leadsTo(sentence, title).test(caseOf(sentence, child) ?? "")) candidates.add(child);
    }
  }
  return [...candidates].flatMap((token) => {
    const body = locate(input, token, BODY_TYPES);
    if (body === undefined || body.chain === person.chain || findQualifier(sentence, token) !== undefined) return [];
    // "the bank's director for Africa": what the post is about.
    const about = caseOf(sentence, token) === "for" && !/^spokes/.test(sentence.tokens[title]?.lemma ?? "");
    return about && /^(?:Place|State)$/.test(chainOf(input, body)?.type ?? "") ? [] : [body];
  });
}

/** "the head of the Kenyan team" heads a team, "the head of the Kenyan government" Kenya. */
function isOfItsOwn({ tokens }: Sentence, { mention }: Located): boolean {
  const [nation, noun] = [tokens[mention.head], tokens[tokens[mention.head]?.head ?? -1]];
  return nation?.dep === "amod" && noun?.pos === "NOUN" && noun.dep === "nmod" && !isStateItself(noun.lemma);
}

/** "a Tanzanian mayor", "the Tanzanian bishop": one of those that a country has, who does not head it. */
function isOneOfMany(input: PatternInput, title: number, object: Located): boolean {
  const tokens = input.document.sentences[input.sentence]?.tokens ?? [];
  if (chainOf(input, object)?.type !== "State" || tokens[object.mention.head]?.dep !== "amod") return false;
  const opened = tokens.some(({ head, dep, lemma }) => head === title && dep === "det" && /^an?$/.test(lemma));
  return opened || CLERGY.test(tokens[title]?.lemma ?? "");
}

const CLERGY = /^(?:bishop|archbishop|cardinal|priest|imam|rabbi|cleric|pastor|monk|abbot)$/;

/** Nouns behind a nation's name that mean the state. */
const STATES_THEMSELVES = /^(?:state|nation|republic|executive|kingdom|authorities|federation|monarchy|country)$/;

function isStateItself(lemma: string): boolean {
  return STATES_THEMSELVES.test(lemma) || GOVERNMENT_NOUNS.has(lemma);
}

/** "an adviser to the army" is the army's; "the ambassador to Oslo" is sent there. */
function leadsTo({ tokens }: Sentence, title: number): RegExp {
  return /^(?:ambassador|envoy|emissary|representative|legate|delegate)$/.test(tokens[title]?.lemma ?? "")
    ? /^(?:of|for)$/
    : /^(?:of|for|to)$/;
}

/** "the German nurse": a word for what one does, not for a post that one holds for a state or a town. */
function isTrade({ tokens }: Sentence, title: number, lexicon: Lexicon): boolean {
  const words = tokens.slice(Math.max(0, title - 3), title + 1).map(({ lemma }) => lemma);
  const office = findOfficeAtEnd(words, lexicon);
  return office !== undefined && isOccupation(office);
}

function findRoles(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  const claims: ChainClaim[] = [];
  for (const located of input.resolver.mentionsIn(input.sentence)) {
    const chain = chainOf(input, located);
    if (chain?.type !== "Person" || chain.role === "group" || isNobody(input, located)) continue;
    const titles =
      located.mention.kind === "nominal" ? [located.mention.head] : findTitleTokens(sentence, located.mention.head);
    claims.push(...titles.flatMap((title) => findHeld(input, sentence, located, title)));
    claims.push(...findHomeOffice(input, sentence, located, titles));
  }
  return claims;
}

/** The bodies that one title ties its bearer to. */
function findHeld(input: PatternInput, sentence: Sentence, located: Located, title: number): readonly ChainClaim[] {
  const served = findEmployers(input, sentence, located, title).map((employer) =>
    relate("role.title", "MEMBER_OF", located, employer, 0.65),
  );
  const predicate = predicateOf(sentence, title, input.lexicon);
  if (predicate === undefined) return served;
  const judged = predicate === "CRITIC_OF" || predicate === "ALLY_OF";
  const objects = judged ? findOpposed(input, located, title) : findBodies(input, sentence, located, title);
  const trade = predicate === "MEMBER_OF" && isTrade(sentence, title, input.lexicon);
  const own = predicate === "LEADER_OF" && OWN_PEOPLE.test(sentence.tokens[title - 1]?.lemma ?? "");
  const held = objects
    .filter((object) => !(trade || own) || isEmployer(chainOf(input, object)))
    .filter(
      (object) => predicate !== "LEADER_OF" || !(isOfItsOwn(sentence, object) || isOneOfMany(input, title, object)),
    )
    .map((object) => {
      const held = toHeld(input, title, predicate, object, objects);
      const led = toForce(input, sentence.tokens[title - 1]?.lemma ?? "", held, object);
      return relate("role.title", led.predicate, located, led.body, 0.8);
    });
  return [...served, ...held];
}

function isOwnedByPronoun(sentence: Sentence, noun: number): boolean {
  return sentence.tokens[findChild(sentence, noun, ["nmod:poss"]) ?? -1]?.pos === "PRON";
}

/** "no Ghanaian officer", "their father": nobody, or no priest. */
function isNobody({ document }: PatternInput, { mention }: Located): boolean {
  const words = document.text.slice(mention.start, mention.end);
  return mention.kind === "nominal" && /^(?:(?:no|every|any|each) |(?:his|her|their) father$)/i.test(words);
}

/** "took office as president", "the outgoing president and X": the post of one whose state the lexicon knows, wherever the tree hangs it. */
function findHomeOffice(
  input: PatternInput,
  sentence: Sentence,
  located: Located,
  titles: readonly number[],
): readonly ChainClaim[] {
  const chain = chainOf(input, located);
  if (chain?.country === undefined || located.mention.kind !== "name") return [];
  const titled = titles.some(
    (title) =>
      /^(?:president|minister|premier|chancellor|king)$/.test(sentence.tokens[title]?.lemma ?? "") &&
      predicateOf(sentence, title, input.lexicon) === "LEADER_OF" &&
      // "the leader of Ennahda" leads no state, nor does "the president of the ruling party".
      !childrenOf(sentence, title).some(
        (child) => caseOf(sentence, child) === "of" && locate(input, child, BODY_TYPES) === undefined,
      ) &&
      findBodies(input, sentence, located, title).every(({ chain: body }) =>
        /^(?:State|Place|People)$/.test(input.document.chains[body]?.type ?? ""),
      ),
  );
  if (!titled) return [];
  // The state itself, not a breakaway territory within it.
  const { chains } = input.document;
  const known = chains.findIndex(({ entryId }) => entryId === toStateId(chain.country ?? ""));
  const state = known < 0 ? chains.findIndex((it) => it.type === "State" && it.country === chain.country) : known;
  const mention = input.document.chains[state]?.mentions[0];
  if (mention === undefined) return [];
  return [{ ...relate("role.home-office", "LEADER_OF", located, { chain: state, mention: located.mention }, 0.65) }];
}

function findOpposed(input: PatternInput, person: Located, title: number): readonly Located[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  // "accused his rival": who that is has been told before, and he may be told wrongly.
  const { lemma = "" } = sentence.tokens[title] ?? {};
  if (person.mention.kind === "nominal" && RIVALS.test(lemma) && isOwnedByPronoun(sentence, title)) return [];
  return childrenOf(sentence, title).flatMap((child) => {
    const dep = sentence.tokens[child]?.dep ?? "";
    if (dep !== "nmod:poss" && !(dep.startsWith("nmod") && caseOf(sentence, child) === "of")) return [];
    const opposed = locate(input, child, ACTORS);
    return opposed === undefined || opposed.chain === person.chain ? [] : [opposed];
  });
}

export const ROLE_PATTERNS: readonly Pattern[] = [
  {
    id: "role.title",
    find: findRoles,
    examples: [
      { text: "Kenyan President William Ruto spoke.", claims: ["William Ruto LEADER_OF Kenyan"] },
      { text: "Maria Zakharova, a spokeswoman for Russia, spoke.", claims: ["Maria Zakharova SPOKESPERSON_OF Russia"] },
      { text: "William Ruto was a commander in the Kenyan Army.", claims: ["William Ruto MEMBER_OF Kenyan Army"] },
      { text: "William Ruto was sworn in as president of Kenya.", claims: ["William Ruto LEADER_OF Kenya"] },
      {
        text: "Kenya named William Ruto as head of the Red Crescent.",
        claims: ["William Ruto LEADER_OF Red Crescent"],
      },
    ],
    counterExamples: [
      "William Ruto visited Uganda.",
      "No Ugandan minister spoke.",
      "Ugandan gang leader William Ruto spoke.",
      "William Ruto, the head of a Ugandan football team, spoke.",
      "A Ugandan bishop spoke of William Ruto.",
      "A Ugandan mayor met William Ruto.",
      "William Ruto, the bank's coordinator for Uganda, left.",
    ],
  },
];
