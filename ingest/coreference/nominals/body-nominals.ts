/** Which bodies a noun can mean: "the group", "the ministry", "the airline". */
import type { Cluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import { STATE_FORCES } from "./name-heads.ts";
import type { Nominal } from "./nominal.ts";

/** "the alliance" is the Three Brotherhood Alliance. */
export function endsIn(cluster: Cluster, lemma: string): boolean {
  return (
    !STATE_FORCES.test(lemma) && [...cluster.names].some((name) => name.toLowerCase().split(/\s+/).at(-1) === lemma)
  );
}

export function fitsArmedBody({ clusters }: Chaining, { lemma }: Nominal, cluster: Cluster): boolean {
  if (cluster.type === "ArmedGroup") return true;
  if (cluster.type !== "Organization" || cluster.role === "media") return false;
  // "the organisation": nobody calls a firm or a ministry so.
  if (NO_MOVEMENTS.test(cluster.role ?? "") || (lemma !== "network" && FIRM.test([...cluster.names].join(" "))))
    return cluster.kinds.has(lemma);
  // "the group" of a story without fighters is one of people who work for a cause.
  if (lemma === "group" && /^(?:ngo|charity|think-tank|foundation)$/.test(cluster.role ?? ""))
    return clusters.every(({ type }) => type !== "ArmedGroup");
  if (cluster.kinds.has(lemma)) return true;
  // "Jordan banned the Muslim Brotherhood … the group".
  if (lemma === "group")
    return (
      NO_OFFICE.test(cluster.role ?? "none") && clusters.every(isNoFighter) && [...cluster.names].some(isGroupName)
    );
  return /^(?:organi[sz]ation|movement|network)$/.test(lemma);
}

const NO_OFFICE = /^(?:none|movement|religious|association)$/;
/** Of a name whose last word is no office's. */
function isGroupName(name: string): boolean {
  return /\b(?:Brotherhood|Sisterhood|Movement|Network|Front|League|Alliance|Association|Society|Campaign|Initiative|Coalition|Brigades?|Watch|Fund|Foundation|Project|Collective|Rights|Action)\b/.test(
    name,
  );
}

function isNoFighter({ type }: Cluster): boolean {
  return type !== "ArmedGroup";
}

const NO_MOVEMENTS =
  /^(?:company|government|organ|court|ministry|military|police|parliament|presidency|bank|central-bank)$/;
const FIRM = /\b(?:Inc|Corp|Ltd|Plc|Motors|Holdings|Airlines|Airways|Industries|Ministry|Court)\b/;

/** Words for bodies of one trade, and what such a body is called. */
const TRADES: ReadonlyMap<string, RegExp> = new Map([
  ["airline", /\b(?:air|airlines?|airways|aviation)\b/],
  ["carrier", /\b(?:air|airlines?|airways)\b/],
  ["bank", /\bbank\b/],
  ["broadcaster", /\b(?:television|tv|radio|broadcasting|channel|news)\b|^(?:bbc|cnn)/],
  ["channel", /\b(?:television|tv|channel|news)\b/],
  ["station", /\b(?:television|tv|radio|channel)\b/],
  ["union", /\bunion\b/],
  ["university", /\b(?:university|college|academy)\b/],
]);

/** "the ministry" is a body with that word in its name; "the agency" one that watches or polices. */
export function fitsOrgan(chaining: Chaining, nominal: Nominal, cluster: Cluster): boolean {
  const names = [...cluster.names, cluster.label ?? ""].map((name) => name.toLowerCase());
  // "the defence ministry" is no interior ministry.
  const field = findField(chaining, nominal);
  if (field !== undefined && !names.some((name) => field.test(name))) return false;
  if (names.some((name) => name.split(/[\s:]+/).includes(nominal.lemma)) || cluster.kinds.has(nominal.lemma))
    return true;
  const entry = cluster.entryId === undefined ? undefined : chaining.lexicon.findById(cluster.entryId);
  if (nominal.lemma === "agency" || nominal.lemma === "service") {
    return /intelligence|police|security|agency|service|administration|authority|bureau/.test(
      `${entry?.role ?? ""} ${names.join(" ")}`,
    );
  }
  // "the force" of a story on policemen; an armed group is called so with a word before it.
  if (nominal.lemma === "force") return !nominal.plural && names.some((name) => /\b(?:police|guard)$/.test(name));
  if (nominal.lemma === "commission")
    return entry?.role === "election-commission" || (entry === undefined && names.some((name) => /\belect/.test(name)));
  if (nominal.lemma === "body" && /^(?:court|regulator|agency|election-commission|mission)$/.test(entry?.role ?? ""))
    return true;
  // "the bloc" is the European Union, not its Commission.
  if (nominal.lemma === "bloc" && entry?.parent !== undefined) return false;
  if (/^(?:bloc|alliance|union|body)$/.test(nominal.lemma))
    return /^(?:alliance|international-body)$/.test(entry?.role ?? "");
  if (nominal.class !== undefined && WIDE.test(nominal.lemma) && isOfClass(chaining, nominal.class, cluster, names))
    return true;
  const trade = TRADES.get(nominal.lemma);
  // "Iran International … the channel": a medium that by its name is no paper and no agency.
  const airs = /^(?:channel|broadcaster|station|network)$/.test(nominal.lemma) && entry?.role === "media";
  if (airs && !names.some((name) => PRINTED.test(name))) return true;
  if (trade !== undefined) return [...names, ...cluster.kinds].some((name) => trade.test(name));
  return nominal.class !== undefined && nominal.class === entry?.role;
}

const PRINTED =
  /\b(?:times|post|guardian|daily|herald|journal|gazette|reuters|agency|agence|press|paper|tribune|telegraph|magazine|economist|observer|independent|standard|review|zeitung|today|pravda|interfax|tass)\b/;

const FIELDS: readonly RegExp[] = [
  /\bdefen[cs]e\b/,
  /\b(?:interior|internal|home)\b/,
  /\b(?:foreign|external)\b/,
  /\bjustice\b/,
  /\bhealth\b/,
  /\bfinance\b/,
  /\benergy\b/,
  /\b(?:trade|commerce)\b/,
  /\binformation\b/,
  /\btransport/,
  /\bagriculture\b/,
  /\beducation\b/,
];

/** What a ministry that the noun names is for. */
function findField(chaining: Chaining, { lemma, modifiers, sentence }: Nominal): RegExp | undefined {
  if (lemma !== "ministry") return undefined;
  const words = modifiers.map((at) => chaining.sentences[sentence]?.tokens[at]?.lemma ?? "");
  return FIELDS.find((field) => words.some((word) => field.test(word)));
}

/** Nouns that any body of their class can be called by. */
const WIDE = /^(?:company|firm|corporation|business|outlet|publication|party|charity|organi[sz]ation)$/;

/** What the last word of a name says of its class. */
const CLASS_OF_NAME: ReadonlyMap<string, RegExp> = new Map([
  [
    "company",
    /\b(?:inc|corp|corporation|ltd|limited|plc|llc|holdings?|motors|industries|airlines|airways|petroleum|mining|technologies|systems|enterprises)\.?$/,
  ],
  ["party", /\bparty$/],
]);

/** "Fly Dena, an Iranian airline … the company": what stands beside its name, or ends it, is a word of the same class. */
function isOfClass({ lexicon }: Chaining, asked: string, { kinds }: Cluster, names: readonly string[]): boolean {
  const told = [...kinds].some((kind) => lexicon.findNominal(kind)?.class === asked);
  return told || names.some((name) => CLASS_OF_NAME.get(asked)?.test(name) === true);
}
