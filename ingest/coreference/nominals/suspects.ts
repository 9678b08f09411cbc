/** One who is charged, convicted or held by name is the suspect, the gunman, the attacker of a story that tells of only one. */
import type { Cluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import { findStandings } from "../standings.ts";
import { absorb } from "./late-names.ts";
import type { Nominal } from "./nominal.ts";
import { PERPETRATOR_NOUNS, SUSPECT_NOUNS } from "./nouns.ts";

const MEN_BEHIND = /^(?:ringleader|mastermind|plotter|conspirator|murderer|arsonist|offender|convict|prisoner|inmate)$/;

/** The one person named so far whom the noun can mean: "Prosecutors charged Lena Marsh … the defendant". */
export function findNamedSuspect(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const { lemma, plural, article, owner, start } = nominal;
  if (plural || owner !== undefined || !(article === "definite" || article === "demonstrative")) return undefined;
  if (!SUSPECT_NOUNS.has(lemma) && !PERPETRATOR_NOUNS.has(lemma) && !MEN_BEHIND.test(lemma)) return undefined;
  const named = findSuspects(chaining).filter(({ mentions }) => mentions.some((it) => it.start < start));
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const unnamed = findUnnamedSuspects(chaining);
  return unnamed.length === 1 && !PERPETRATOR_NOUNS.has(lemma) ? unnamed[0] : undefined;
}

/** "Prosecutors charged a Syrian doctor with murder … the suspect": nobody is named, and one alone is charged. */
function findUnnamedSuspects(chaining: Chaining): readonly Cluster[] {
  const persons = chaining.clusters.filter(({ type, role }) => type === "Person" && role === "unnamed");
  findStandings(chaining, persons);
  return persons.filter(({ kinds }) => kinds.has("suspect"));
}

function findSuspects({ clusters }: Chaining): readonly Cluster[] {
  return clusters.filter(
    ({ type, role, names, kinds }) =>
      type === "Person" &&
      role !== "group" &&
      names.size > 0 &&
      // "identified the gunman as David Kruger": no court need have charged him.
      (kinds.has("suspect") || [...kinds].some((kind) => PERPETRATOR_NOUNS.has(kind))),
  );
}

/** "A gunman shot him … the suspect … The man, named as Cintula, was charged": all of them are Cintula. */
export function settleSuspects(chaining: Chaining): void {
  findStandings(chaining);
  const [suspect, ...others] = findSuspects(chaining);
  if (suspect === undefined || others.length > 0) return;
  const doers = chaining.clusters.filter((cluster) => isUnnamedDoer(chaining, cluster, suspect));
  if (doers[0] !== undefined && doers.length === 1) absorb(chaining, doers[0], suspect, ONLY_ONE);
  for (const group of [...chaining.clusters]) {
    if (group.key !== "story:attackers" && group.key !== "story:suspects") continue;
    if (group.mentions.some(({ number }) => number !== "singular")) continue;
    absorb(chaining, group, suspect, ONLY_ONE);
  }
}

const ONLY_ONE = "the only one who is charged";

/** "A man stabbed a minister. … The attacker, Omar Tal, …": who did it before he was named. */
function isUnnamedDoer({ sentences }: Chaining, { role, mentions }: Cluster, suspect: Cluster): boolean {
  const [first] = mentions;
  const [named] = suspect.mentions;
  if (role !== "unnamed" || first === undefined || named === undefined || first.sentence >= named.sentence)
    return false;
  const sentence = sentences[first.sentence];
  const { lemma = "", dep, head = -1 } = sentence?.tokens[first.head] ?? {};
  if (sentence === undefined || !ANYBODY.test(lemma) || dep !== "nsubj") return false;
  return VIOLENT.test(sentence.tokens[head]?.lemma ?? "");
}

const ANYBODY =
  /^(?:man|woman|teenager|youth|boy|girl|student|driver|policeman|soldier|officer|guard|bodyguard|immigrant|refugee|migrant|pensioner)$/;
const VIOLENT =
  /^(?:stab|shoot|attack|kill|murder|assassinate|open|fire|ram|drive|blow|detonate|plough|throw|hurl|knife|strike|hit|poison)$/;
