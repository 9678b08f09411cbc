/** Things with a capital that are neither actors nor places: makes of weapons and craft, poisons, languages. Facts of the world. */

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** No surnames of note among them: makers of arms have given theirs to some. */
const THINGS =
  toSet(`javelin javelins stinger stingers bayraktar bayraktars iskander iskanders kinzhal kalibr shahed shaheds himars tomahawk
  tomahawks scud scuds katyusha katyushas qassams atacms uzis novichok sarin semtex polonium ricin tabun cessna chinook chinooks humvee
  humvees kornet gripen eurofighter kalashnikovs
  farsi arabic hebrew urdu pashto dari swahili mandarin cantonese amharic tigrinya hindi tagalog creole bahasa esperanto`);

/** A name of one word that names no actor. */
export function isNamedThing(words: readonly string[]): boolean {
  const [word = "", other] = words;
  return other === undefined && THINGS.has(word.toLowerCase());
}
