/** Words that stand in for another: a group for its members, a weapon for who fired it, a house for the town that it is in. */
import type { Sentence } from "../analysis/analyser.ts";
import { findQualifier } from "../analysis/qualified.ts";
import { caseOf, childrenOf, findChildren, pathToRoot } from "../analysis/syntax.ts";
import { TRANSPARENT_NOUNS } from "../coreference/nominals/nouns.ts";
import { antecedentOf } from "../propositions/antecedents.ts";
import { findMakers } from "./makers.ts";

/** Whom a word may stand for. */
export interface StandIn {
  /** Of the other word in the sentence's tokens. */
  readonly position: number;
  /** 0 to 1. */
  readonly certainty: number;
}

/** People who are not whom they belong to: "relatives of Khashoggi accused …" is nothing that Khashoggi says. */
const OTHERS = new Set(
  `
  critic opponent foe rival enemy adversary detractor supporter backer ally friend follower loyalist sympathiser sympathizer fan
  relative family wife husband widow widower son daughter brother sister father mother parent child cousin uncle aunt nephew niece
  grandson granddaughter partner girlfriend boyfriend lawyer attorney counsel aide adviser advisor assistant bodyguard driver
  victim survivor hostage captive creditor biographer successor predecessor neighbour neighbor patron sponsor challenger affiliate offshoot
  splinter party club circle entourage associate colleague confidant counterpart
`
    .trim()
    .split(/\s+/),
);

/** What is done to them is done to the place they are in: "shelled villages in Kherson". */
const SITES = new Set(
  "village town settlement neighbourhood neighborhood suburb building house home hospital clinic school market base camp barracks barrack garrison outpost checkpoint airfield airbase port depot warehouse factory plant refinery".split(
    " ",
  ),
);

/** Only what is done by force to them is: "bombed a bridge in Kherson", but not "criticised a pipeline in Uganda". */
const STRUCK_SITES = new Set(
  "target position site facility installation infrastructure headquarters airport bridge dam bunker hideout stronghold tunnel compound command cache launcher laboratory pipeline".split(
    " ",
  ),
);

const FORCE =
  /^(?:attack|strike|hit|bomb|bombing|shell|shelling|bombard|bombardment|pound|storm|raid|raze|destroy|destruction|damage|target|assault|ambush|torch|burn|blast|blow_up|airstrike|drone|missile|rocket|mortar|strafe|sabotage|seize|seizure|capture|occupy|overrun|take|take_over|retake|recapture|besiege|surround|breach|level|flatten|blitz|barrage|salvo|operation|offensive|fire|shoot|ram|demolish|wreck|obliterate|cripple|disable|invade)$/;

function isSite(sentence: Sentence, noun: number): boolean {
  const { lemma = "" } = sentence.tokens[noun] ?? {};
  if (SITES.has(lemma)) return true;
  if (!STRUCK_SITES.has(lemma)) return false;
  const above = pathToRoot(sentence, noun).slice(0, 4);
  return [...above, ...findChildren(sentence, noun, ["acl", "acl:relcl"])].some(
    (it) => it !== noun && FORCE.test(sentence.tokens[it]?.lemma ?? ""),
  );
}

const WEAPONS = new Set(
  "missile rocket shell mortar drone bomb grenade warhead projectile bullet torpedo mine explosive".split(" "),
);

/** "a shell fired by Sudan had hit a market": a weapon does what those did who fired it; what is done to it is not done to them. */
function findThoseWhoFired(sentence: Sentence, token: number): readonly number[] {
  const { lemma = "", dep = "" } = sentence.tokens[token] ?? {};
  if (!WEAPONS.has(lemma) || dep === "obj" || dep === "nsubj:pass") return [];
  return findChildren(sentence, token, ["acl"])
    .filter((verb) => FIRED.test(sentence.tokens[verb]?.lemma ?? ""))
    .flatMap((verb) => findChildren(sentence, verb, ["obl:agent"]));
}

const FIRED = /^(?:fire|launch|shoot|drop|plant|lay|lob|hurl|throw|send)$/;

const STANDING = /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET)$/;

/** "a group of terrorists" is the terrorists; "Ukrainian positions" stand for Ukraine, less surely. */
export function findStandIns(sentence: Sentence, token: number, onlyPlaces: boolean): readonly StandIn[] {
  const word = sentence.tokens[token];
  if (word === undefined || !STANDING.test(word.pos)) return [];
  const transparent = TRANSPARENT_NOUNS.has(word.lemma) ? 0.95 : 0.75;
  const found = findThoseWhoFired(sentence, token).map((position) => ({ position, certainty: 0.85 }));
  const other = OTHERS.has(word.lemma);
  const speaks = /^spokes(?:man|woman|person|people|men)$/.test(word.lemma);
  for (const child of childrenOf(sentence, token)) {
    const dep = sentence.tokens[child]?.dep ?? "";
    if (other && isAnothers(sentence, token, child)) continue;
    if (dep === "appos" || dep === "flat" || dep === "nmod:desc") found.push({ position: child, certainty: 0.95 });
    else if (
      (dep === "nmod:poss" || dep === "amod" || dep === "compound") &&
      findQualifier(sentence, child) === undefined
    )
      // "Eritrea, whose army": the relative stands for the owner. "Okoye's ABT agency" is ABT before it is his.
      found.push({ position: antecedentOf(sentence, child), certainty: toOwnerCertainty(sentence, child) });
    else if (
      (onlyPlaces || isSite(sentence, token) || isStateMedium(sentence, token)) &&
      dep.startsWith("nmod") &&
      /^(?:in|at)$/.test(caseOf(sentence, child) ?? "")
    )
      // Whoever is named beside the place is meant before it.
      found.push({ position: child, certainty: 0.7 });
    else if (speaks && dep.startsWith("nmod") && caseOf(sentence, child) === "for")
      found.push({ position: child, certainty: 0.9 });
    else if (dep.startsWith("nmod") && LINKS.test(caseOf(sentence, child) ?? "") && !suffersFrom(sentence, word, child))
      found.push({ position: child, certainty: transparent });
  }
  found.push(...findBehind(sentence, token, word.lemma));
  found.push(...findMakers(sentence, token).map((position) => ({ position, certainty: 0.72 })));
  return found.sort((a, b) => b.certainty - a.certainty);
}

/** "Okoye's relatives", "the relatives of Okoye", "the Okoye party": none of them is Okoye. */
function isAnothers(sentence: Sentence, token: number, child: number): boolean {
  const { dep } = sentence.tokens[child] ?? {};
  if (dep === "compound") return sentence.tokens[token]?.lemma === "party";
  return dep === "nmod:poss" || caseOf(sentence, child) === "of";
}

/** "the Hamas network" is Hamas more surely than "Okoye's network" is Okoye. */
function toOwnerCertainty({ tokens }: Sentence, child: number): number {
  return tokens[child]?.dep === "compound" && tokens[child].pos === "PROPN" ? 0.76 : 0.75;
}

/** "state television in Chad" speaks for Chad. */
function isStateMedium({ tokens }: Sentence, noun: number): boolean {
  return (
    /^(?:media|medium|television|tv|radio)$/i.test(tokens[noun]?.lemma ?? "") &&
    tokens.some(
      ({ head, text }) => head === noun && /^(?:state|state-run|state-owned|official|government)$/i.test(text),
    )
  );
}

const LINKS = /^(?:of|from|by|including|like|such as)$/;

/** "condemned the destruction of Chad's schools": whose loss it is is not the one that is meant. */
function suffersFrom(sentence: Sentence, { lemma }: { readonly lemma: string }, child: number): boolean {
  return UNDOING.test(lemma) && caseOf(sentence, child) === "of";
}

const UNDOING =
  /^(?:destruction|demolition|looting|burning|razing|torture|mistreatment|persecution|targeting|displacement|humiliation|suffering|plight|starvation|dismemberment)$/;

function findBehind(sentence: Sentence, token: number, lemma: string): readonly StandIn[] {
  if (/^(?:border|frontier)$/.test(lemma)) return findNeighbours(sentence, token);
  return isSite(sentence, token) ? findPlaceBehind(sentence, token) : [];
}

/** "stormed a hotel in Beledweyne": the tree may hang the place that follows the site at once on the verb. */
function findPlaceBehind(sentence: Sentence, token: number): readonly StandIn[] {
  const { head = -1, dep = "" } = sentence.tokens[token] ?? {};
  if (dep !== "obj" || !/^(?:in|at)$/.test(sentence.tokens[token + 1]?.lemma ?? "")) return [];
  return childrenOf(sentence, head)
    .filter((child) => sentence.tokens[child]?.dep === "obl")
    .filter((child) => childrenOf(sentence, child).includes(token + 1))
    .map((position) => ({ position, certainty: 0.65 }));
}

/** "its border with Chad": whose border it is, too. */
function findNeighbours(sentence: Sentence, token: number): readonly StandIn[] {
  return findChildren(sentence, token, ["nmod"])
    .filter((child) => caseOf(sentence, child) === "with")
    .map((position) => ({ position, certainty: 0.8 }));
}
