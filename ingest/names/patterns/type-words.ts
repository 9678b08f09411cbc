/** Head words that tell what kind of thing a name names. Compared in lower case with the last, or first, word of a name. */

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Nouns for events that happen once, and can end the name of one. */
export const EVENT_HEADS =
  toSet(`attack attacks bombing bombings massacre siege shooting shootings killing killings stabbing stampede
  war wars uprising revolution revolt rebellion insurgency intifada coup genocide famine earthquake hurricane cyclone flood floods wildfire
  wildfires eruption tsunami pandemic referendum olympics paralympics summit conference festival accords accord armistice ceasefire hijacking
  protests plot putsch kidnapping crash disaster explosion blast fire invasion riots riot raid raids airstrike airstrikes offensive battle ambush holocaust`);
/** Of these only the ones that name a whole war may follow a demonym or a state: "Chechen wars", but not "Russian attack". */
export const WAR_HEADS = toSet("war wars revolution uprising intifada genocide famine rebellion insurgency armistice");
const EVENT_FIRST = toSet("battle siege operation hurricane cyclone typhoon massacre sack fall");
const CAPITAL_EVENT_HEADS =
  toSet(`day week games cup championship championships world-cup spring crisis conflict election elections trial trials
  treaty agreement protocol talks forum`);

const ARMED_HEADS =
  toSet(`brigade brigades battalion battalions militia militias mujahideen mujahedeen mujahidin jihad fedayeen cartel guerrillas rebels
  caliphate`);
const ARMED_PHRASE =
  /\b(?:liberation (?:front|army|movement|tigers)|resistance (?:front|army|movement)|defen[cs]e forces? of|democratic forces of|salvation front|martyrs|people's defen[cs]e force|(?:islamic|national|revolutionary|patriotic) front|armed forces of)\b|^(?:mujahideen|mujahedeen|jaish|jaysh|jund|harakat|ansar|kata'ib|kataib|liwa|saraya|saray|lashkar|army of|soldiers of|brigades of)\b/u;

const ORGANIZATION_HEADS =
  toSet(`ministry department agency bureau council committee commission court tribunal parliament congress senate
  assembly party union federation association organisation organization institute institution university college school academy bank fund
  corporation company enterprise enterprises holdings plc inc corp ltd llc group group's foundation service services office authority administration directorate police army navy
  force forces command corps guard times post news press tribune herald journal gazette network television radio media broadcasting
  church society club alliance coalition league embassy consulate hospital board centre center chamber secretariat mission exchange airlines
  airways industries systems technologies motors movement movements energy watch international initiative observatory monitor trust cabinet bloc confederation
  prosecutor's`);
const ORGANIZATION_FIRST =
  toSet(`ministry department office bureau council committee commission court university bank institute organisation
  organization association union federation embassy house chamber church government army bank board center centre`);
const SITE_HEADS =
  /^(?:hall|airport|station|square|stadium|bridge|street|road|mosque|cathedral|theatre|theater|palace|prison|camp|base|port|park|plant)$/u;

export function isEventName(words: readonly string[]): boolean {
  const last = lowerOf(words.at(-1));
  if (words.length < 2) return /^(?:holocaust|nakba|euromaidan|brexit|olympics|ramadan|holodomor)$/u.test(last);
  return (
    EVENT_HEADS.has(last) ||
    CAPITAL_EVENT_HEADS.has(last) ||
    (EVENT_FIRST.has(lowerOf(words[0])) && words.length > 1) ||
    /\bwar (?:i|ii|one|two)$/u.test(words.join(" ").toLowerCase())
  );
}

export function isArmedGroupName(words: readonly string[]): boolean {
  if (words.length < 2) return false;
  return ARMED_HEADS.has(lowerOf(words.at(-1))) || ARMED_PHRASE.test(words.join(" ").toLowerCase());
}

/** A run of capitals that may go on after "of": "Ministry of Health", "London School of Hygiene". */
export function opensBody(words: readonly string[]): boolean {
  return ORGANIZATION_HEADS.has(lowerOf(words.at(-1))) || ORGANIZATION_FIRST.has(lowerOf(words[0]));
}

export function isOrganizationName(words: readonly string[]): boolean {
  if (words.length < 2 || SITE_HEADS.test(lowerOf(words.at(-1)))) return false;
  const link = words.findIndex((word) => /^(?:of|for|on|against)$/u.test(word));
  const head = lowerOf(words[link > 0 ? link - 1 : words.length - 1]);
  return (
    ORGANIZATION_HEADS.has(head) ||
    ORGANIZATION_HEADS.has(lowerOf(words.at(-1))) ||
    (ORGANIZATION_FIRST.has(lowerOf(words[0])) && words.length > 2)
  );
}

function lowerOf(word: string | undefined): string {
  return (word ?? "").toLowerCase();
}
