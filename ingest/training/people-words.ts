/** Words for peoples and creeds. Corpora label them as places, bodies or nothing; the tagger learns one class for all of them. */
import { createRequire } from "node:module";

interface CountryRecord {
  readonly demonyms: { readonly eng?: { readonly m: string; readonly f: string } };
}

const COUNTRIES = createRequire(import.meta.url)("world-countries") as readonly CountryRecord[];

const OTHERS =
  `European African Asian Eurasian Arab Arabic Western Eastern Soviet English Scottish Welsh Yugoslav Czechoslovak Persian
Ottoman Prussian Roman Greek Byzantine Celtic Slavic Nordic Scandinavian Hispanic Latino Latin Kurdish Kurd Palestinian Chechen Tatar Tibetan
Uyghur Uighur Rohingya Hutu Tutsi Pashtun Hazara Tamil Sikh Bengali Punjabi Sindhi Baloch Catalan Basque Breton Corsican Sicilian Bavarian
Flemish Walloon Jew Jewish Christian Muslim Moslem Islamic Islamist Catholic Protestant Hindu Buddhist Sunni Shia Shiite Orthodox Baptist
Lutheran Anglican Evangelical Methodist Quaker Mormon Jesuit Yazidi Druze Alawite Maronite Copt Coptic Salafi Salafist Houthi Zionist Marxist
Communist Socialist Fascist Nazi Republican Democrat Democratic Conservative Liberal Briton Brit Frenchman Englishman Irishman Scot Dane Swede
Finn Pole Turk Serb Croat Spaniard Hungarian Filipino Filipina American Caribbean Balkan Baltic Maghrebi Berber Zulu Maori Aboriginal Inuit
Cherokee Navajo Apache Mexican Texan Californian Londoner Parisian`.split(/\s+/u);

const PEOPLE_WORDS = new Set(
  [...COUNTRIES.flatMap(({ demonyms }) => (demonyms.eng ? [demonyms.eng.m, demonyms.eng.f] : [])), ...OTHERS].flatMap(
    (word) => [word, `${word}s`],
  ),
);

export function isPeopleWord(word: string): boolean {
  return PEOPLE_WORDS.has(word);
}
