/** Which chains a definite noun phrase can mean. */
import type { Cluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import { endsIn, fitsArmedBody, fitsOrgan } from "./body-nominals.ts";
import type { Nominal } from "./nominal.ts";
import { BODY_NOUNS, CALLING_NOUNS, GOVERNMENT_NOUNS, LEADER_NOUNS } from "./nouns.ts";
import { fitsAge, fitsGroup, fitsLeader, fitsPerson, fitsToldOffice } from "./person-nominals.ts";
import { fitsPlace } from "./place-nominals.ts";
import { isStateOfKind } from "./state-nominals.ts";

/** "the rebels", "the guerrillas": the armed group that the story spoke of. */
const COMBATANTS =
  /^(?:rebel|militant|fighter|insurgent|guerrilla|jihadist|paramilitary|separatist|militiaman|mutineer)$/;

/** Whether a noun phrase can mean a chain at all, by noun, owner and type. */
export function fitsNominal(chaining: Chaining, nominal: Nominal, cluster: Cluster): boolean {
  const { lemma, owner, type } = nominal;
  if (LEADER_NOUNS.has(lemma))
    return (
      fitsToldOffice(chaining, nominal, cluster) ??
      (fitsLeader(chaining, nominal, cluster) || fitsPerson(nominal, cluster))
    );
  if (/^(?:man|woman|year-old)$/.test(lemma)) return fitsAge(chaining, nominal, cluster);
  if (CALLING_NOUNS.has(lemma) && !nominal.plural && cluster.type === "Person" && cluster.offices.has(lemma))
    return true;
  if (
    owner !== undefined &&
    owner !== cluster &&
    !isCreed(owner) &&
    !(type === "State" && isRegion(owner)) &&
    !isFrom(owner, cluster)
  )
    return false;
  if (!sharesStanding(chaining, nominal, cluster)) return false;
  if (type === "Person" && nominal.plural && COMBATANTS.test(lemma) && cluster.type === "ArmedGroup") return true;
  if (type === "Person") return fitsGroup(chaining, nominal, cluster) || fitsPerson(nominal, cluster);
  if (type === "Place") return fitsPlace(chaining, nominal, cluster);
  if (type === "State")
    return (lemma !== "state" || isOfWorldRegion(chaining, nominal)) && isStateOfKind(chaining, lemma, cluster);
  if (lemma === "junta") return isJunta(cluster);
  if (GOVERNMENT_NOUNS.has(lemma)) return cluster.role === "government";
  if (BODY_NOUNS.has(lemma) || type === "ArmedGroup") return fitsArmedBody(chaining, nominal, cluster);
  if (type !== "Organization") return false;
  if (cluster.type === "ArmedGroup")
    return endsIn(cluster, lemma) || (isIrregular(chaining, nominal) && owner === undefined);
  return (
    cluster.type === "Organization" &&
    (cluster.role !== "media" || nominal.class === "media") &&
    fitsOrgan(chaining, nominal, cluster)
  );
}

/** "the Palestinian group", "the German firm", "the Afghan capital": where it is from tells which one is meant. */
function isFrom(owner: Cluster, { type, country }: Cluster): boolean {
  const told = owner.type === "State" || owner.type === "People";
  return told && country !== undefined && owner.country === country && /^(?:Organization|ArmedGroup|Place)$/.test(type);
}

/** "the Islamist movement": a creed tells what it is, not whose. */
function isCreed({ type, country }: Cluster): boolean {
  return type === "People" && country === undefined;
}

/** "the Baltic country", "the West African nation": one of the states of a region. */
function isRegion({ type, role }: Cluster): boolean {
  return role === "bloc" || type === "Place" || type === "People";
}

const REGIONS =
  /^(?:gulf|baltic|balkan|nordic|arab|african|asian|caribbean|pacific|himalayan|sahel|sahelian|maghreb|caucasus|european|american|island|city)$/;

/** "the Gulf state", "the west African state"; "the Mexican state" may be one of Mexico. */
function isOfWorldRegion({ sentences }: Chaining, { sentence, modifiers, owner }: Nominal): boolean {
  const tokens = sentences[sentence]?.tokens;
  return (
    (owner === undefined || isRegion(owner)) &&
    modifiers.some((modifier) => REGIONS.test(tokens?.[modifier]?.text.toLowerCase() ?? ""))
  );
}

/** Who seized power calls itself a council or a committee, or rules a state; a ruler's own government is what it put an end to. */
function isJunta({ type, entryId, role, key, names }: Cluster): boolean {
  if (role === "government") return key?.startsWith("government:state-") === true;
  const named = [...names].some((name) => /\b(?:council|committee|command|junta)$/i.test(name));
  return type === "Organization" && entryId === undefined && named;
}

/** "the paramilitary force", "the rebel army". */
function isIrregular({ sentences }: Chaining, { lemma, plural, modifiers, sentence }: Nominal): boolean {
  return (
    !plural &&
    /^(?:force|army|command|unit|administration)$/.test(lemma) &&
    modifiers.some((modifier) =>
      /^(?:paramilitary|rebel|guerrilla|insurgent|militant)$/.test(sentences[sentence]?.tokens[modifier]?.lemma ?? ""),
    )
  );
}

const STANDING = /^(?:ruling|governing|opposition|rival|minority|majority)$/;

/** "the ruling party" is one that was called so. */
function sharesStanding(
  { sentences, text }: Chaining,
  { sentence, modifiers }: Nominal,
  { mentions }: Cluster,
): boolean {
  const words = modifiers.map((modifier) => sentences[sentence]?.tokens[modifier]?.text.toLowerCase() ?? "");
  const standing = words.find((word) => STANDING.test(word));
  return (
    standing === undefined || mentions.some(({ start, end }) => text.slice(start, end).toLowerCase().includes(standing))
  );
}
