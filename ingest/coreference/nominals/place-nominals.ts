/** Which places a noun can mean: "the city", "the enclave", "the hotel". */
import type { Mention } from "../../annotated-document.ts";
import type { Cluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import type { Nominal } from "./nominal.ts";
import { isStateOfKind } from "./state-nominals.ts";

const BUILDING =
  /\b(?:hall|theatre|theater|centre|center|station|hospital|school|university|mosque|church|hotel|stadium|mall|market|museum|prison|palace|tower|airport|embassy|club|synagogue|bridge|plant|camp|dam|mine|refinery|depot|base|barracks|factory|temple|shrine|monastery|arena|headquarters|terminal|tunnel|warehouse|cathedral|chapel|library|courthouse|restaurant|nightclub|supermarket|port|compound)\b/i;
/** Words for a kind of building, before the stroke, and what one that they mean may be called. */
const ALIKE_BUILDINGS: ReadonlyMap<string, RegExp> = new Map(
  [
    "hotel resort | hotel|inn|resort|lodge",
    "mall centre center | mall|cent(?:er|re)|plaza|market",
    "hospital clinic | hospital|clinic|infirmary|medical cent(?:er|re)",
    "prison jail | prison|jail|penitentiary|penal colony|detention cent(?:er|re)",
    "church cathedral | church|cathedral|basilica|chapel",
    "mosque shrine | mosque|shrine",
    "theatre theater hall venue | theat(?:er|re)|hall|arena|club",
    "airport airfield airbase | airport|airfield|air ?base",
    "ship vessel boat craft | ship|vessel|boat|tanker|freighter|ferry|trawler|yacht|warship|frigate|destroyer|corvette|submarine|liner|dredger|tug",
    "tanker | tanker",
    "school university college campus | school|university|college|academy",
  ].flatMap((row) => {
    const [asked = "", known = ""] = row.split(" | ");
    return asked.split(" ").map((noun) => [noun, new RegExp(`\\b(?:${known})\\b`, "i")] as const);
  }),
);
/** Said of any of them: "the building", "the complex". */
const ANY_BUILDING = /^(?:building|complex|site|compound|facility|venue|premises|structure)$/;

export function fitsPlace(chaining: Chaining, nominal: Nominal, cluster: Cluster): boolean {
  const { lemma, owner } = nominal;
  if (cluster.type === "State" && /^(?:island|archipelago)$/.test(lemma))
    return isStateOfKind(chaining, lemma, cluster);
  if (cluster.type === "State")
    return /^(?:territory|enclave|exclave|region|strip|entity)$/.test(lemma) && isTerritory(cluster);
  if (cluster.type === "Organization") return isHoused(lemma, cluster);
  if (cluster.type !== "Place") return false;
  if (cluster.kinds.has(lemma)) return true;
  const names = [...cluster.names];
  // "the forest" is the Sambisa Forest, "the bridge" the Kerch Bridge.
  if (lemma !== "city" && names.some((name) => name.toLowerCase().split(/\s+/).includes(lemma))) return true;
  const entry = cluster.entryId === undefined ? undefined : chaining.lexicon.findById(cluster.entryId);
  if (lemma === "capital")
    return owner?.type === "State" || !isOfRegion(chaining, nominal)
      ? cluster.role === "capital"
      : entry?.role === "city";
  if (/^(?:city|town|village|suburb|port|settlement)$/.test(lemma))
    return entry === undefined
      ? isPlainName(cluster)
      : /^(?:city|capital)$/.test(entry.role ?? "") || (entry.population ?? 0) > 0;
  if (/^(?:region|province|territory|area|peninsula|enclave|strip|district)$/.test(lemma))
    return entry?.role === "region";
  const alike = ALIKE_BUILDINGS.get(lemma);
  if (alike !== undefined && isShip(lemma))
    return [...names.map((name) => name.split(/\s+/).at(-1) ?? ""), ...cluster.kinds].some((kind) => alike.test(kind));
  if (alike !== undefined)
    return names.some((name) => alike.test(name)) || [...cluster.kinds].some((kind) => alike.test(kind));
  const building =
    entry?.role === "site" ||
    names.some((name) => BUILDING.test(name)) ||
    [...cluster.kinds].some((kind) => BUILDING.test(kind));
  return building && ANY_BUILDING.test(lemma);
}

/** "the provincial capital", "the state capital". */
export function isOfRegion({ sentences }: Chaining, { sentence, modifiers, owner }: Nominal): boolean {
  const tokens = sentences[sentence]?.tokens;
  return (
    owner?.type === "Place" ||
    modifiers.some((at) =>
      /^(?:provincial|regional|state|district|county|departmental)$/.test(tokens?.[at]?.lemma ?? ""),
    )
  );
}

const LANDSCAPE =
  /\b(?:river|lake|sea|gulf|strait|bay|mount|mountains?|hills?|desert|valley|plateau|pass|forest|province|region|governorate|oblast|district|county|state|islands?|peninsula|street|square|road|avenue|highway|border|canal|park)\b/i;

/** "Banjska", "Derna": a place that no list knows and whose name does not say what it is may be a town. */
export function isPlainName({ names, kinds }: Cluster): boolean {
  return kinds.size === 0 && [...names].every((name) => !BUILDING.test(name) && !LANDSCAPE.test(name));
}

/** A land that is nobody's but its own in the lexicon's eyes, and a part of another state in others'. */
function isTerritory({ role }: Cluster): boolean {
  return /^(?:breakaway-state|territory|dependency|disputed)/.test(role ?? "");
}

/** "the Kara Ferry Terminal" is no ship, nor is a body called after one. */
function isShip(lemma: string): boolean {
  return /^(?:ship|vessel|boat|craft|tanker)$/.test(lemma);
}

/** "the hospital", "the university" of a body that is called so. */
function isHoused(lemma: string, { names, role }: Cluster): boolean {
  const alike = ALIKE_BUILDINGS.get(lemma);
  return alike !== undefined && !isShip(lemma) && role !== "company" && [...names].some((name) => alike.test(name));
}

/** "Thika, north of the city": what tells where a place lies is another place. */
export function isPlacedBy({ text }: Chaining, { type, sentence, start }: Nominal, last: Mention): boolean {
  return type === "Place" && last.sentence === sentence && LIES.test(text.slice(last.end, start));
}

const LIES = /^, (?:(?!where|which|who|that|as|when|and|but|said)[\p{Ll}\d]+ ){1,6}$/u;
