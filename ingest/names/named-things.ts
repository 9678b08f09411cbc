/** Things with a capital that are neither actors nor places: makes of weapons and craft, poisons, languages. Facts of the world. */

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const WEAPONS = `kalashnikov kalashnikovs javelin javelins stinger stingers bayraktar bayraktars iskander iskanders kinzhal kalibr shahed
  shaheds himars tomahawk tomahawks scud scuds katyusha katyushas qassams atacms glock uzi uzis leopard abrams buk novichok sarin semtex polonium ricin
  tabun cessna antonov ilyushin tupolev sukhoi chinook chinooks humvee humvees kornet gripen eurofighter`;
const LANGUAGES = `farsi arabic hebrew urdu pashto dari swahili mandarin cantonese amharic tigrinya hindi tagalog creole bahasa esperanto`;

const THINGS = toSet(WEAPONS);
const TONGUES = toSet(LANGUAGES);

/** A name of one word that names no actor; a person may be called so where a given name stands before it. */
export function isNamedThing(words: readonly string[]): boolean {
  const [word = "", other] = words;
  return other === undefined && (THINGS.has(word.toLowerCase()) || TONGUES.has(word.toLowerCase()));
}
