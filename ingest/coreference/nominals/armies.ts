/** "Israeli troops", "Israel's forces", "the Israeli military": those who fight for a state are one body of it, whatever the wording. */
import type { LexiconEntry } from "../../lexicon/lexicon.ts";
import { type Cluster, createCluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import type { Nominal } from "./nominal.ts";

const FORCES = /^(?:army|military|troops?)$/;
const SOLDIERS = /^(?:soldier|serviceman)$/;
/** Before "forces" and "soldiers": words that tell no part of an army from the rest. */
const SAME = /^(?:armed|own|regular|same|invading|occupying|occupation|advancing|retreating|government)$/;
/** What an army is called, in the lexicon or by its key. */
const ARMY = /\b(?:army|military|(?:armed|defen[cs]e|national) forces|forces of|bundeswehr|tatmadaw)\b/i;
const KEY = /^organ:(?:armed )?(?:army|military|troops?|force):/;

/** The army of the state that owns the noun: one that the text has named or spoken of, else the one that the lexicon knows. */
export function findArmy(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const { owner, lemma, plural, count } = nominal;
  if (owner?.type !== "State" || owner.entryId === undefined || owner.country === undefined || owner.role === "bloc")
    return undefined;
  const fits = FORCES.test(lemma) || (plural && (lemma === "force" || (SOLDIERS.test(lemma) && count === undefined)));
  if (!fits || !isWhole(chaining, nominal)) return undefined;
  const { clusters, lexicon } = chaining;
  const known = clusters.filter((cluster) => isArmyOf(chaining, cluster, owner));
  if (known.length > 0) return known.find(({ names }) => names.size > 0) ?? known[0];
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

/** Told by nothing but whose it is: "the Chadian border troops" are some of them. */
function isWhole(chaining: Chaining, { sentence, modifiers, owner }: Nominal): boolean {
  const tokens = chaining.sentences[sentence]?.tokens ?? [];
  return modifiers.every((at) => {
    const { dep = "", lemma = "" } = tokens[at] ?? {};
    if (!/^(?:amod|compound)$/.test(dep) || SAME.test(lemma)) return true;
    const named = chaining.clusterAt(sentence, at);
    return named === owner || chaining.isInName(sentence, at);
  });
}

function isArmyOf({ lexicon }: Chaining, { type, entryId, key, country, names }: Cluster, state: Cluster): boolean {
  if (type !== "Organization" || country !== state.country) return false;
  if (key !== undefined && KEY.test(key)) return true;
  const entry = entryId === undefined ? undefined : lexicon.findById(entryId);
  if (entry === undefined) return names.size > 0 && [...names].some((name) => ARMY.test(name));
  return entry.role === "military" && [entry.name, ...entry.aliases].some((name) => ARMY.test(name));
}
