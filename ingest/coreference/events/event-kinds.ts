/** Kinds of event by head noun. Words of one kind can mean the same event. */
import type { Sentence } from "../../analysis/analyser.ts";
import type { Mention } from "../../annotated-document.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { GENERIC_EVENT_NOUNS } from "../nominals/nouns.ts";
import { CRIME } from "./atrocity-crimes.ts";

const KINDS: Readonly<Record<string, readonly string[]>> = {
  attack: [
    "attack",
    "assault",
    "shooting",
    "bombing",
    "massacre",
    "raid",
    "siege",
    "explosion",
    "blast",
    "killing",
    "murder",
    "assassination",
    "ambush",
    "stabbing",
    "hijacking",
    "kidnapping",
    "abduction",
    "slaughter",
    "bloodbath",
    "rampage",
    "hostage-taking",
    "airstrike",
    "strike",
    "shelling",
    "bombardment",
    "sabotage",
    "arson",
    "poisoning",
    "execution",
  ],
  war: [
    "war",
    "invasion",
    "conflict",
    "fighting",
    "occupation",
    "insurgency",
    "uprising",
    "rebellion",
    "operation",
    "offensive",
    "campaign",
    "incursion",
  ],
  [CRIME]: ["genocide"],
  plot: ["plot", "conspiracy"],
  coup: ["coup", "putsch", "takeover", "mutiny"],
  election: ["election", "vote", "referendum", "ballot", "runoff", "poll"],
  protest: ["protest", "demonstration", "rally", "riot", "unrest", "march", "strike", "revolution"],
  talks: ["summit", "talks", "negotiation", "conference", "meeting", "visit", "dialogue"],
  accord: ["agreement", "deal", "treaty", "accord", "ceasefire", "truce", "pact"],
  disaster: [
    "earthquake",
    "flood",
    "hurricane",
    "cyclone",
    "wildfire",
    "famine",
    "crash",
    "collapse",
    "drought",
    "tsunami",
    "derailment",
    "fire",
    "leak",
    "accident",
  ],
  ruling: ["verdict", "ruling", "judgment", "judgement", "conviction", "acquittal"],
  arrest: ["arrest", "extradition"],
  trial: ["trial", "hearing", "inquiry", "prosecution"],
  evacuation: ["evacuation", "withdrawal", "exodus"],
  crackdown: ["crackdown", "purge", "repression"],
  funeral: ["funeral", "burial"],
};

const KIND_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS)
    .flatMap(([kind, nouns]) => nouns.map((noun) => [noun, kind] as const))
    .reverse(),
);

/** Nouns wider than one kind, before the stroke, and the kinds of event that they can take up: "the operation" after an attack. */
const WIDER: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    "operation action | attack coup war crackdown plot",
    "plot conspiracy plan scheme | coup attack plot",
    "violence unrest bloodshed death | attack protest crackdown war coup disaster",
    "takeover seizure overthrow | coup",
    "clash battle fighting | attack war",
  ].flatMap((row) => {
    const [nouns = "", kinds = ""] = row.split(" | ");
    return nouns.split(" ").map((noun) => [noun, new Set(kinds.split(" "))] as const);
  }),
);

/** Whether a noun wider than one kind can mean an event of that kind. */
export function isWider(lemma: string, kind: string | undefined): boolean {
  return WIDER.get(lemma)?.has(kind ?? "") === true;
}

/** "bombing", "vote", "incident". */
export function isEventNoun(word: string): boolean {
  return KIND_OF.has(word) || GENERIC_EVENT_NOUNS.has(word);
}

/** Words that name a kind of event of their own; `generic` for "incident", "tragedy"; undefined for all other nouns. */
export function findEventKind(lemma: string, lexicon: Lexicon): string | undefined {
  if (GENERIC_EVENT_NOUNS.has(lemma)) return "generic";
  const kind = KIND_OF.get(lemma);
  if (kind !== undefined) return kind;
  const nominal = lexicon.findNominal(lemma);
  if (nominal?.type !== "Event") return undefined;
  // "the affair", "the catastrophe": as vague as "the incident".
  return nominal.class === "incident" ? "generic" : (nominal.class ?? nominal.noun);
}

/** Deeds of armed forces: a state before them did them. "The Kenyan bombing" and "Syria's civil war" may be what it suffered. */
const BY_FORCES =
  /^(?:airstrike|shelling|bombardment|offensive|counteroffensive|invasion|incursion|barrage|onslaught|blockade|occupation)$/;
/** With the arms before them: "drone strike", "air raid". */
const BY_ARMS = /^(?:strike|attack|raid|assault|operation)$/;
const ARMS = /^(?:air|drone|missile|rocket|artillery|ground|naval|military|retaliatory|mortar)$/;

/** "drone strike", "offensive", "strikes on the port". */
export function isDeedOfForces({ tokens }: Sentence, head: number): boolean {
  const lemma = tokens[head]?.lemma ?? "";
  if (BY_FORCES.test(lemma) || (BY_ARMS.test(lemma) && ARMS.test(tokens[head - 1]?.lemma ?? ""))) return true;
  return /^(?:strike|raid|assault)$/.test(lemma) && /^(?:on|against)$/.test(tokens[head + 1]?.lemma ?? "");
}

/**
 * "a Russian drone strike", "Turkey's offensive": a state there is whose deed it is, not where it was.
 * @param state its mention @param deed head word of the event
 */
export function isDoer(sentence: Sentence, state: Pick<Mention, "head" | "mentionType">, deed: number): boolean {
  const owns = sentence.tokens[state.head]?.dep === "nmod:poss";
  // "Syria's attack on Hatay".
  if (owns && /^(?:on|against)$/.test(sentence.tokens[deed + 1]?.lemma ?? "")) return true;
  return (owns || state.mentionType === "People") && isDeedOfForces(sentence, deed);
}

/** Kinds whose nouns stand for one particular event even where no name tells them apart. */
export const STORY_KINDS: ReadonlySet<string> = new Set([
  "attack",
  "coup",
  "disaster",
  "war",
  "election",
  "protest",
  "talks",
  "trial",
  "accord",
]);

/** What "tragedy" or "incident" can stand for. */
export function isKindCompatible(a: string | undefined, b: string | undefined): boolean {
  if (a === b || a === undefined || b === undefined) return true;
  if (a === "generic" || b === "generic") {
    const other = a === "generic" ? b : a;
    return other === "attack" || other === "disaster" || other === "coup";
  }
  return false;
}
