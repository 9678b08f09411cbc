/** "Israeli troops", "Israel's forces", "the Israeli military": those who fight for a state are one body of it, whatever the wording. */
import { childrenOf } from "../../analysis/syntax.ts";
import type { LexiconEntry } from "../../lexicon/lexicon.ts";
import { type Cluster, createCluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import type { Nominal } from "./nominal.ts";

const FORCES = /^(?:army|military|troops)$/;
const SOLDIERS = /^(?:soldier|serviceman)$/;
/** What soldiers do as an army: what is done to them is done to some of them. */
const FORCEFUL =
  /^(?:advance|ambush|arrest|assault|attack|besiege|bomb|bombard|burn|capture|cross|detain|enter|execute|fire|fight|hit|invade|kill|loot|massacre|murder|occupy|open_fire|overrun|pound|raid|ransack|retake|seize|shell|shoot|shoot_dead|storm|strike|surround|torture)$/;
/** Before "forces" and "soldiers": words that tell no part of an army from the rest. */
const SAME = /^(?:armed|own|regular|same|invading|occupying|occupation|advancing|retreating|government)$/;
/** What an army is called in the lexicon, and by its key. */
const ARMY = /\b(?:army|military|(?:armed|defen[cs]e|national) forces|forces of|bundeswehr|tatmadaw)\b/i;
const KEY = /^organ:(?:armed )?(?:army|military|troops|force):/;
/** The state's word, with "army" before or behind it and nothing else. */
const PLAIN =
  /^(?:the )?(?:(.+?)(?:['’]s)? (?:national )?(?:army|armed forces|military)|(?:national )?(?:army|armed forces|military) of (?:the )?(.+))$/i;

/** The army of the state that owns the noun: one that the text has named or spoken of, else the one that the lexicon knows. */
export function findArmy(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const { owner, lemma, plural, count } = nominal;
  if (owner?.type !== "State" || owner.entryId === undefined || owner.country === undefined || owner.role === "bloc")
    return undefined;
  const soldiers = SOLDIERS.test(lemma) && count === undefined && actsAsArmy(chaining, nominal);
  const fits = FORCES.test(lemma) || (plural && (lemma === "force" || soldiers));
  if (!fits || !isWhole(chaining, nominal)) return undefined;
  const { clusters, lexicon } = chaining;
  const known = clusters.filter((cluster) => isArmyOf(chaining, cluster, owner));
  const named = known.filter(({ names }) => names.size > 0);
  if (named.length > 1) return undefined;
  if (known.length > 0) return named[0] ?? known[0];
  const adjectives = lexicon.findById(owner.entryId)?.demonyms?.adjective ?? [];
  const words = lemma === "army" ? ["army", "armed forces"] : ["armed forces", "military", "army"];
  const [entry] = words.flatMap((word) => adjectives.flatMap((it) => findBody(chaining, `${it} ${word}`)));
  const country = owner.country;
  if (entry === undefined) return undefined;
  return Object.assign(createCluster("Organization"), {
    entryId: entry.id,
    label: entry.name,
    role: entry.role,
    country,
  });
}

function findBody({ lexicon }: Chaining, alias: string): readonly LexiconEntry[] {
  return lexicon.findByAlias(alias).filter(({ type }) => type === "Organization");
}

/** "Chadian soldiers shelled Kara", with no article and no army beside them: not "captured Chadian soldiers". */
function actsAsArmy({ sentences }: Chaining, { sentence, head, article, plural }: Nominal): boolean {
  const words = sentences[sentence];
  const { dep = "", head: verb = -1 } = words?.tokens[head] ?? {};
  if (words === undefined || !plural || article !== "bare" || !/^(?:nsubj|obl:agent)$/.test(dep)) return false;
  const others = childrenOf(words, verb).filter((child) => child !== head);
  return (
    FORCEFUL.test(words.tokens[verb]?.lemma ?? "") &&
    others.every((other) => !/^(?:army|military|troops|force)$/.test(words.tokens[other]?.lemma ?? ""))
  );
}

/** Told by nothing but whose it is: "the Chadian border troops" and "the Chadian Tubu troops" are some of them. */
function isWhole({ sentences, clusterAt }: Chaining, { sentence, modifiers, owner }: Nominal): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  return modifiers.every((at) => {
    const token = tokens[at];
    if (token === undefined || !/^(?:amod|compound)$/.test(token.dep) || SAME.test(token.lemma)) return true;
    const inName = owner?.mentions.some(
      (it) => it.sentence === sentence && it.start <= token.start && token.end <= it.end,
    );
    return inName === true || clusterAt(sentence, at) === owner;
  });
}

/** "the Chadian army", "the Armed Forces of Chad": one that no lexicon knows is called by nothing else. */
function isArmyOf({ lexicon }: Chaining, { type, entryId, key, country, names }: Cluster, state: Cluster): boolean {
  if (type !== "Organization" || country !== state.country) return false;
  if (key !== undefined && KEY.test(key)) return true;
  const entry = entryId === undefined ? undefined : lexicon.findById(entryId);
  if (entry !== undefined)
    return entry.role === "military" && [entry.name, ...entry.aliases].some((name) => ARMY.test(name));
  const adjectives = lexicon.findById(state.entryId ?? "")?.demonyms?.adjective ?? [];
  const words = new Set([...adjectives, ...state.names, state.label ?? ""]);
  return [...names].some((name) => {
    const [, before, behind] = PLAIN.exec(name) ?? [];
    return words.has(before ?? behind ?? "?");
  });
}
