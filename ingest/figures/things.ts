/** Counts of what is no people: arms, vehicles, buildings, votes and money. */
import type { Sentence } from "../analysis/analyser.ts";
import { findChild, pathToRoot } from "../analysis/syntax.ts";
import type { Counted } from "./count.ts";
import type { WrittenNumber } from "./numbers.ts";
import { mapWords } from "./word-map.ts";

/** Counted as what they are where nothing became of them. */
const THING_OF = mapWords({
  drones: "drone",
  missiles: "missile",
  rockets: "rocket",
  bombs: "bomb",
  warheads: "warhead",
  guns: "gun rifle firearm pistol",
  vehicles: "vehicle car lorry truck",
  tanks: "tank",
  helicopters: "helicopter",
  aircraft: "aircraft plane jet warplane aeroplane airplane",
  ships: "ship vessel tanker freighter warship frigate",
  boats: "boat dinghy",
  submarines: "submarine",
  votes: "vote ballot",
  seats: "seat",
  charges: "charge",
  attacks: "attack airstrike strike raid",
});

/** Counted only where something became of them. */
const PROPERTY =
  /^(?:home|house|building|village|flat|apartment|shop|school|church|mosque|temple|bridge|farm|tent|hut|site|post|base|depot|camp|tunnel|shell|grenade|weapon|bullet)$/;

const FATE_OF = mapWords({
  destroyed: "destroy demolish raze flatten torch sink wreck down",
  damaged: "damage",
  seized: "seize confiscate impound capture",
  intercepted: "intercept",
});

/** "18 drones", "300 homes" that were destroyed. @param noun what the number counts */
export function findThings(sentence: Sentence, { from, to }: WrittenNumber, noun: number): Counted | undefined {
  const lemma = sentence.tokens[noun]?.lemma ?? "";
  const thing = THING_OF.get(lemma);
  if (thing === undefined && !PROPERTY.test(lemma)) return undefined;
  // "heart attacks", "strikes by nurses".
  if (thing === "attacks" && !isOfArms(sentence, noun)) return undefined;
  const measure = findFateOfThing(sentence, noun) ?? thing;
  return measure === undefined ? undefined : { measure, unit: lemma, from, to: Math.max(to, noun) };
}

function isOfArms({ tokens }: Sentence, noun: number): boolean {
  const [kind, word] = [tokens[noun - 1]?.lemma ?? "", tokens[noun]?.lemma ?? ""];
  if (word === "strike") return /^(?:air|drone|missile|rocket|artillery|military)$/.test(kind);
  return !/^(?:heart|panic|asthma|police)$/.test(kind);
}

/** What became of them, by the nearest verb above. */
function findFateOfThing(sentence: Sentence, noun: number): string | undefined {
  const { tokens } = sentence;
  // "shot down three helicopters": whatever the tree makes of it.
  const verb = pathToRoot(sentence, noun)
    .slice(1, 4)
    .find((at) => tokens[at]?.pos === "VERB" || tokens[at]?.lemma === "shot");
  const struck = /^(?:obj|nsubj:pass|conj|nmod|appos)/.test(tokens[noun]?.dep ?? "");
  if (verb === undefined || !struck) return undefined;
  const particle = tokens[findChild(sentence, verb, ["compound:prt"]) ?? -1]?.lemma;
  const lemma = tokens[verb]?.lemma ?? "";
  if (/^(?:shoot|shot|burn|blow|tear|bring)$/.test(lemma))
    return /^(?:down|up)$/.test(particle ?? "") ? "destroyed" : undefined;
  return FATE_OF.get(lemma);
}

const SIGNS = /^(?:[A-Z]{0,3}[$€£¥])$/;
const CURRENCIES =
  /^(?:dollar|euro|pound|rouble|ruble|yen|yuan|won|rupee|rupiah|ringgit|baht|dong|taka|kyat|peso|franc|shekel|dinar|lira|riyal|rial|dirham|naira|cedi|shilling|birr|rand|kwacha|real|reais|bolivar|krone|kroner|krona|kronor|zloty|forint|koruna|crown|hryvnia|tenge|lari|lei|leu|lev|afghani)$/;
/** Money that changes hands; what is asked, promised, lent or fined is a sum. */
const PAYING = /^(?:pay|send|give|hand|donate|grant|transfer|wire|funnel|channel|bribe|smuggle|launder)$/;

/** "$39m", "three million euros": what it was for, as far as the words say. */
export function findMoney(sentence: Sentence, { from, to }: WrittenNumber): Counted | undefined {
  const { tokens } = sentence;
  const signed = SIGNS.test(tokens[from - 1]?.text ?? "");
  const named = CURRENCIES.test(tokens[to + 1]?.lemma ?? "");
  if (!signed && !named) return undefined;
  const paid = pathToRoot(sentence, to)
    .slice(0, 6)
    .some((at) => PAYING.test(tokens[at]?.lemma ?? ""));
  const ransom = tokens.some(({ lemma }) => lemma === "ransom");
  return {
    measure: ransom ? "ransom" : paid ? "payment" : "money",
    unit: signed ? (tokens[from - 1]?.text ?? "") : (tokens[to + 1]?.lemma ?? ""),
    from: signed ? from - 1 : from,
    to: signed ? to : to + 1,
  };
}
