/**
 * A sweep over how news says who claims a thing and how sure it is: sentences of our own around plain relations.
 *
 * A line of `voices.txt` is `kind | template | readings | words`. In the template `{S}`, `{O}` are the parties of a relation,
 * `{C}`, `{c}`, `{v}`, `{i}`, `{p}`, `{g}`, `{V}` forms of its clause ("had attacked", "attacked", a bare infinitive, a participle, a
 * gerund, the passive), `{P}`, `{Q}` people, `{B}` a body, `{G}` a state, and `W` each of the words in turn. Readings that must all be
 * found are parted by `&`, those that do as well by `;`: `d:Q` is denied by Q, `a:-` alleged by nobody with a name, `A` asserted, `s`
 * speculated. What begins with `~` is held out: rules were written while only its totals were looked at.
 */
import { readFileSync } from "node:fs";
import type { Claim, DocumentGraph } from "../../../cypher/model.ts";
import type { Extractor } from "../../../ingest/pipeline.ts";

interface Relation {
  readonly subject: string;
  readonly object: string;
  /** Bare infinitive, past, participle, gerund. */
  readonly forms: readonly [string, string, string, string];
  readonly tail: string;
  readonly predicates: readonly string[];
}

interface Voice {
  readonly kind: string;
  readonly heldOut: boolean;
  readonly text: string;
  readonly relation: Relation;
  /** Letters of the template to who they stand for. */
  readonly sources: Readonly<Record<string, string>>;
  readonly readings: readonly (readonly string[])[];
}

export interface VoiceScore {
  readonly all: number;
  readonly right: number;
  /** What was missed, with what was read. */
  readonly missed: readonly string[];
}

function relate(words: string, tail: string, predicates: string): Relation {
  const [subject = "", infinitive = "", past = "", participle = "", gerund = "", object = ""] = words.split(", ");
  return { subject, object, forms: [infinitive, past, participle, gerund], tail, predicates: predicates.split(" ") };
}

const RELATIONS: readonly Relation[] = [
  relate("Ethiopia, attack, attacked, attacked, attacking, Eritrea", "with drones on Tuesday night", "ATTACKED"),
  relate("Rwanda, invade, invaded, invaded, invading, Burundi", "on the eve of the summit", "INVADED"),
  relate(
    "Belarus, supply, supplied, supplied, supplying, the Sorna Liberation Front",
    "with rockets and ammunition",
    "SUPPLIED SUPPORTED",
  ),
  relate("Venezuela, arm, armed, armed, arming, the Red Dawn Brigade", "in the border region", "SUPPLIED SUPPORTED"),
  relate(
    "Serbia, finance, financed, financed, financing, the Drenka Liberation Army",
    "for several years",
    "SUPPLIED SUPPORTED",
  ),
  relate(
    "Uganda, support, supported, supported, supporting, the Kasai Liberation Front",
    "in its campaign for the mines",
    "SUPPORTED SUPPLIED",
  ),
  relate("Azerbaijan, shell, shelled, shelled, shelling, Armenia", "along the northern border", "ATTACKED"),
  relate(
    "Turkey, arrest, arrested, arrested, arresting, journalist Selin Akar",
    "at the airport last month",
    "DETAINED",
  ),
  relate("al-Shabaab, kill, killed, killed, killing, Governor Abdi Warsame", "in a roadside ambush", "KILLED ATTACKED"),
  relate(
    "Boko Haram, kidnap, kidnapped, kidnapped, kidnapping, Bishop Peter Okafor",
    "on his way to church",
    "DETAINED ATTACKED",
  ),
  relate("Colonel Viktor Dragan, meet, met, met, meeting, Ambassador Helen Price", "at a hotel in Geneva", "MET_WITH"),
  relate("Eritrea, seize, seized, seized, seizing, Badme", "after two days of fighting", "TOOK_OVER INVADED"),
  relate("Hezbollah, bomb, bombed, bombed, bombing, Haifa", "before dawn on Sunday", "ATTACKED"),
  relate(
    "Pakistan, expel, expelled, expelled, expelling, Ambassador Helen Price",
    "over the leaked letters",
    "EXPELLED",
  ),
  relate(
    "Colonel Viktor Dragan, murder, murdered, murdered, murdering, Governor Abdi Warsame",
    "during the election campaign",
    "KILLED ATTACKED",
  ),
  relate(
    "Sudan, train, trained, trained, training, the Sorna Liberation Front",
    "in camps near the border",
    "SUPPORTED SUPPLIED",
  ),
];

const MEN = [
  "Defence Minister Pavel Orsic",
  "President Marek Tovar",
  "General Karim Haddad",
  "Foreign Minister Luis Arrieta",
  "Senator Tomas Rekdal",
  "army chief Samuel Okoro",
  "opposition leader Martin Graff",
];
const WOMEN = [
  "Prime Minister Ilona Brandt",
  "opposition leader Nadia Kessel",
  "Judge Elena Marsh",
  "Senator Laura Whitfield",
  "Interior Minister Amina Diallo",
];
const BODIES = [
  "Amnesty International",
  "the Financial Times",
  "Human Rights Watch",
  "Reuters",
  "the African Union",
  "the European Union",
  "the BBC",
  "the Kremlin",
  "the International Criminal Court",
];
const PRESS = /Reuters|BBC|Financial/;
/** What anybody may tell of as it was: no deed of violence. */
const MILD = /^(?:MET_WITH|DETAINED|EXPELLED)$/;
const STATES = ["Norway", "Kenya", "Canada", "Brazil", "Japan"];

export function readVoices(): readonly Voice[] {
  const lines = readFileSync(`${import.meta.dirname}/voices.txt`, "utf8").split("\n");
  const voices: Voice[] = [];
  for (const line of lines.filter((it) => it !== "" && !it.startsWith("#"))) {
    const [kind = "", template = "", gold = "", words] = line.split(" | ");
    const readings = gold.split(" & ").map((reading) => reading.split(";"));
    for (const word of words?.split("; ") ?? [kind]) {
      const said = template.replace(/\bW\b/, word.replace("~", ""));
      const { text, sources, relation } = fill(said, voices.length);
      voices.push({ kind: kind.replace("~", ""), heldOut: word.startsWith("~"), text, relation, sources, readings });
    }
  }
  return voices;
}

/** Everybody takes turns, so that no word meets the same relation and source in every kind. */
function fill(template: string, turn: number): Pick<Voice, "text" | "sources" | "relation"> {
  const relation = pick(RELATIONS, turn);
  const people = /\b(?:she|her)\b/i.test(template)
    ? WOMEN
    : /\b(?:he|his|him)\b/i.test(template) || turn % 3 > 0
      ? MEN
      : WOMEN;
  const person = pick(people, turn * 5 + template.length);
  const others = (/\{Q\}.*\bhe\b/.test(template) ? MEN : [...MEN, ...WOMEN]).filter((it) => it !== person);
  const sources = {
    P: person,
    Q: pick(others, turn * 7 + template.length),
    B: pick(BODIES, turn + template.length),
    G: pick(STATES, turn),
    S: relation.subject,
  };
  const [infinitive, past, participle, gerund] = relation.forms;
  const { subject, object, tail } = relation;
  const forms: Readonly<Record<string, string>> = {
    ...sources,
    O: object,
    C: `${subject} had ${participle} ${object} ${tail}`,
    c: `${subject} ${past} ${object} ${tail}`,
    v: `${past} ${object} ${tail}`,
    g: `${gerund} ${object} ${tail}`,
    i: `${infinitive} ${object} ${tail}`,
    p: `${participle} ${object} ${tail}`,
    V: `${object} was ${participle} by ${subject} ${tail}`,
  };
  const text = template
    .replace(/\{(\w)\}/g, (_, letter: string) => forms[letter] ?? "")
    .replace(/(?:^|[.!?] |: |[.,] ["“])["“]?\p{Ll}/gu, (start) =>
      start.startsWith(": ") && !/["“]/.test(start) ? start : start.toUpperCase(),
    );
  return { text, sources, relation };
}

function pick<T>(list: readonly T[], turn: number): T {
  return list[turn % list.length] as T;
}

const LETTERS: Readonly<Record<Claim["polarity"], string>> = {
  asserted: "A",
  alleged: "a",
  speculated: "s",
  denied: "d",
};

/** @returns what is read of the relation, as `polarity:source` */
function readVoice({ relation, sources }: Voice, { entities, claims }: DocumentGraph): readonly string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const isNamed = (id: string, phrase: string): boolean => isSame(names.get(id) ?? "", phrase);
  const { subject, object, predicates } = relation;
  return claims
    .filter(
      (claim) =>
        predicates.includes(claim.predicate) &&
        ((isNamed(claim.subject, subject) && isNamed(claim.object, object)) ||
          (claim.predicate === "MET_WITH" && isNamed(claim.subject, object) && isNamed(claim.object, subject))),
    )
    .map(({ polarity, attributedTo }) => {
      const source = Object.entries(sources).find(
        ([, phrase]) => attributedTo !== undefined && isNamed(attributedTo, phrase),
      );
      return `${LETTERS[polarity]}:${source?.[0] ?? "-"}`;
    });
}

/** The name is the phrase without its title and article. */
function isSame(name: string, phrase: string): boolean {
  const last = name.split(" ").at(-1) ?? "";
  return phrase === name || phrase === `the ${name}` || (phrase.includes(" ") && phrase.endsWith(` ${last}`));
}

function isAccepted({ relation, sources }: Voice, reading: readonly string[], read: string): boolean {
  const plain = relation.predicates.some((it) => MILD.test(it));
  return reading.some((it) => {
    if (it === read) return true;
    // Of a meeting, and of what the press tells, a plain report may be taken for what happened.
    const told = it.startsWith("a:") && !it.endsWith("-") && read === `A${it.slice(1)}`;
    return told && (plain || (it.endsWith("B") && PRESS.test(sources["B"] ?? "")));
  });
}

/** The share of sentences whose relation is found with every reading and no other. */
export function scoreVoices(extractor: Extractor, voices: readonly Voice[]): VoiceScore {
  const missed = voices.flatMap((voice) => {
    const read = readVoice(voice, extractor.extract({ text: voice.text, publishedOn: "2024-03-24" }));
    const whole = voice.readings.every((reading) => read.some((it) => isAccepted(voice, reading, it)));
    const others = read.filter((it) => !voice.readings.some((reading) => isAccepted(voice, reading, it)));
    return whole && others.length === 0 ? [] : [`${voice.kind}: ${voice.text} → ${read.join(", ") || "nothing"}`];
  });
  return { all: voices.length, right: voices.length - missed.length, missed };
}
