/** "the 70-year-old", "the fugitive", "the photographer": a word that tells no one apart goes back as a pronoun would. */
import { caseOf, childrenOf } from "../../analysis/syntax.ts";
import type { Cluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import { isPerson } from "../events/event-marks.ts";
import { findStandings } from "../standings.ts";
import type { Nominal } from "./nominal.ts";
import { agreesInGender, findOnlyPerson, isBareDefinite } from "./only-person.ts";

/** What one may be called whatever else he was called: by age and sex, by what became of him, by a trade. */
const EPITHETS =
  /^(?:year-old|man|woman|emigre|émigré|exile|refugee|fugitive|defector|veteran|warlord|militant|oligarch|convict|inmate|prisoner|captive|detainee|hostage|victim|deceased|accused|defendant|suspect|monster|widow|widower|orphan|survivor|airman|pilot|captain|photographer|reporter|journalist|writer|novelist|poet|author|singer|actor|actress|artist|musician|model|player|footballer|striker|athlete|boxer|coach|magistrate|scientist|physicist|doctor|teacher|student|engineer|farmer|activist|campaigner|dissident|blogger|tycoon|businessman|businesswoman|magnate|billionaire|banker|financier|politician|lawmaker|legislator|diplomat|cleric|preacher|priest|monk|strongman|autocrat|dictator|octogenarian|septuagenarian|nonagenarian)$/;
/** "the former policeman": what he was once, he need not have been called before. */
const ONCE = /^(?:former|one-time|onetime|retired|ex)$/;
const KIN = /^(?:wife|husband|ally|partner|spokesman|spokeswoman|president|premier|minister|leader|chancellor|king)$/;
/** How many sentences before the noun the person must have been spoken of. */
const REACH = 2;

/** Whom a definite noun means that nobody was called by before. */
export function findMeantPerson(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  return findStruck(chaining, nominal) ?? findOnlyPerson(chaining, nominal) ?? findLeadingPerson(chaining, nominal);
}

/** "Police killed a former minister. … The victim": somebody without a name whom that befell, where no name says who it was. */
function findStruck(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const { lemma, start } = nominal;
  if (!isBareDefinite(nominal) || !/^(?:victim|deceased|hostage|captive|prisoner|detainee)$/.test(lemma))
    return undefined;
  const struck = (role: boolean): readonly Cluster[] =>
    chaining.clusters.filter(
      (it) =>
        it.type === "Person" &&
        (it.role === "unnamed") === role &&
        it.kinds.has(lemma) &&
        it.mentions.some((mention) => mention.start < start),
    );
  if (struck(false).length > 0) return undefined;
  findStandings(
    chaining,
    chaining.clusters.filter(({ role }) => role === "unnamed"),
  );
  const [only, ...others] = struck(true);
  return others.length === 0 ? only : undefined;
}

/** The only person of the last sentences, or the only one of them whom the title names. */
function findLeadingPerson(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const { lemma, sentence, head } = nominal;
  const words = chaining.sentences[sentence];
  if (words === undefined || !isBareDefinite(nominal)) return undefined;
  const once = nominal.modifiers.some((it) => ONCE.test(words.tokens[it]?.text ?? ""));
  if (!EPITHETS.test(lemma) && !(once && !KIN.test(lemma))) return undefined;
  const comma = words.tokens[head + 1]?.text === ",";
  if (!comma && childrenOf(words, head).some((child) => /^(?:acl|nmod)/.test(words.tokens[child]?.dep ?? "")))
    return undefined;
  if (/^(?:as|like)$/.test(caseOf(words, head) ?? "")) return undefined;
  // "the oligarch Jan Wolny".
  if (words.tokens[head + 1]?.pos === "PROPN") return undefined;
  const near = chaining.clusters.filter(
    (cluster) => isPerson(cluster) && cluster.names.size > 0 && agrees(cluster, nominal) && isNear(cluster, nominal),
  );
  const topical = near.filter((cluster) => cluster.topical === true);
  const [only, ...others] = topical.length > 0 ? topical : near;
  return others.length === 0 ? only : undefined;
}

function agrees(cluster: Cluster, { lemma, count }: Nominal): boolean {
  return agreesInGender(cluster, lemma) && (lemma !== "year-old" || cluster.age === undefined || cluster.age === count);
}

/** Nobody is called by such a word in a sentence that has named him. */
function isNear({ mentions }: Cluster, { sentence, start }: Nominal): boolean {
  const before = mentions.filter((it) => it.start < start);
  if (before.some((it) => it.sentence === sentence && it.kind !== "pronoun")) return false;
  return before.some((it) => it.sentence < sentence && sentence - it.sentence <= REACH);
}
