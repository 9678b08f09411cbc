/**
 * Events whose name is made of a proper name or a date and a head word: "Moscow attack", "Beslan school siege", "Syria's civil
 * war", "9/11", "October 7 attacks". The place inside stays a mention of its own.
 */
import { type NameCandidate, RANK } from "../name-mention.ts";
import { isCapitalised, type NameSentence } from "../name-sentence.ts";
import { EVENT_HEADS, WAR_HEADS } from "./type-words.ts";

/** Nouns between the place and the head: what was hit, or how. */
const SITES = new Set(
  `school theater theatre concert hall hotel mosque church synagogue nightclub club market airport station metro subway train bus bridge
  hospital prison university college stadium arena embassy marathon festival mall supermarket cafe café museum cathedral office
  refinery factory camp beach border`.split(/\s+/u),
);
const MANNERS = new Set(
  "suicide terror terrorist hostage civil bomb car truck gas chemical nerve knife gun drone missile rocket air arson school mass".split(
    " ",
  ),
);
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/u;
const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?$/iu;

export function findEventNames(sentence: NameSentence, names: readonly NameCandidate[]): readonly NameCandidate[] {
  const sites = findUnknownSites(sentence, names);
  return [
    ...sites.filter((site) => findNamedEvent(sentence, site).length > 0),
    ...[...names, ...sites].flatMap((name) => findNamedEvent(sentence, name)),
    ...findDatedEvents(sentence, names),
    ...findOfficialNames(sentence),
  ];
}

function findNamedEvent(sentence: NameSentence, name: NameCandidate): NameCandidate[] {
  const possessive = /^'s?$/u.test(sentence.words[name.to] ?? "");
  let at = name.to + (possessive ? 1 : 0);
  let site = isSite(sentence, name);
  let civil = false;
  for (let skipped = 0; skipped < 3; skipped++, at++) {
    const word = sentence.lower[at] ?? "";
    if (SITES.has(word)) site = true;
    else if (!MANNERS.has(word)) break;
    if (word === "civil") civil = true;
  }
  const head = sentence.lower[at] ?? "";
  if (!isEventNoun(sentence, at) || !mayName(name, head, { possessive, site, civil })) return [];
  const from = YEAR.test(sentence.words[name.from - 1] ?? "") ? name.from - 1 : name.from;
  return [{ from, to: at + 1, type: "Event", reason: "pattern:place-event", rank: RANK.phrase, holdsNames: true }];
}

/** Capitals that nobody took for a name, before what makes an event of a place: "Bataclan theater massacre". */
function findUnknownSites(sentence: NameSentence, names: readonly NameCandidate[]): readonly NameCandidate[] {
  if (sentence.titleCase) return [];
  const found: NameCandidate[] = [];
  for (let from = sentence.first + 1; from < sentence.words.length; from++) {
    let to = from;
    while (
      isCapitalised(sentence.words[to] ?? "") &&
      sentence.pos[to] === "PROPN" &&
      !names.some((name) => name.from <= to && to < name.to)
    )
      to++;
    const next = sentence.words[to] ?? "";
    const plain =
      MONTH.test(sentence.words[from] ?? "") ||
      SITES.has(sentence.lower[from] ?? "") ||
      MANNERS.has(sentence.lower[from] ?? "");
    // An unknown name before "attacks" may as well be that of a weapon or an actor.
    if (
      to > from &&
      !plain &&
      (SITES.has(next) || /^(?:massacre|siege|genocide|summit|earthquake|hijacking|accords?)$/u.test(next))
    )
      found.push({ from, to, type: "Place", reason: "pattern:site", rank: RANK.guess });
    from = Math.max(from, to);
  }
  return found;
}

interface Between {
  readonly possessive: boolean;
  readonly site: boolean;
  readonly civil: boolean;
}

/** "Russian attack" and "ISIS attacks" tell who did it; "Chechen wars" and "Ukraine war" name the event. */
function mayName(name: NameCandidate, head: string, { possessive, site, civil }: Between): boolean {
  if (possessive) return name.type === "State" && civil && WAR_HEADS.has(head);
  if (name.type === "Place") return name.mentionType === undefined ? EVENT_HEADS.has(head) : WAR_HEADS.has(head);
  if (name.type === "State" || name.type === "People")
    return WAR_HEADS.has(head) || (name.mentionType === undefined && /^(?:conflict|crisis)$/u.test(head));
  return site && EVENT_HEADS.has(head);
}

/** "Kabul University", "Saudi Hospital": a body with walls. */
function isSite(sentence: NameSentence, name: NameCandidate): boolean {
  return SITES.has(sentence.lower[name.to - 1] ?? "");
}

/** In headings every noun has a capital and the tagger of parts of speech may err; elsewhere "Israel attacks" is a verb. */
function isEventNoun(sentence: NameSentence, at: number): boolean {
  const head = sentence.lower[at] ?? "";
  const verbLike =
    /^(?:attacks|raids|fires|floods|crashes|riots|battles|crash|attack|raid|fire|blast|ambush|siege|flood|riot|battle|protests?)$/u.test(
      head,
    );
  return !verbLike || sentence.pos[at] === "NOUN" || sentence.pos[at] === "PROPN";
}

/** A year before capitals and a head word ("2022 Airport Suicide bombing"), a day before a head word, and 9/11. */
function findDatedEvents(sentence: NameSentence, names: readonly NameCandidate[]): readonly NameCandidate[] {
  const { words, lower } = sentence;
  const found: NameCandidate[] = [];
  const add = (from: number, to: number, reason: string): void =>
    void found.push({ from, to, type: "Event", reason: `pattern:${reason}`, rank: RANK.phrase, holdsNames: true });
  const isHead = (at: number): boolean => EVENT_HEADS.has(lower[at] ?? "") && isEventNoun(sentence, at);
  for (let at = 0; at < words.length; at++) {
    const day = MONTH.test(words[at] ?? "")
      ? DAY.test(words[at + 1] ?? "")
      : DAY.test(words[at] ?? "") && MONTH.test(words[at + 1] ?? "");
    if (words[at] === "9" && words[at + 1] === "/" && words[at + 2] === "11" && words[at + 3] !== "/") {
      const head = EVENT_HEADS.has(lower[at + 3] ?? "") ? 1 : 0;
      add(at, at + 3 + head, "date-event");
    } else if (day) {
      const head = at + 2 + (MANNERS.has(lower[at + 2] ?? "") ? 1 : 0);
      if (isHead(head)) add(at, head + 1, "date-event");
    } else if (YEAR.test(words[at] ?? "")) {
      const end = endOfYearEvent(sentence, at, names);
      if (end !== undefined) add(at, end, "year-event");
    }
  }
  return found;
}

function endOfYearEvent(sentence: NameSentence, year: number, names: readonly NameCandidate[]): number | undefined {
  let at = year + 1;
  let capitals = 0;
  for (; at - year <= 4; at++) {
    const word = sentence.words[at] ?? "";
    if (EVENT_HEADS.has(word.toLowerCase())) break;
    if (isCapitalised(word)) capitals++;
    else if (!SITES.has(word) && !MANNERS.has(word)) return undefined;
  }
  const between = names.filter((name) => name.from < at && year < name.to);
  const actors = between.some(
    ({ type }) =>
      type === "ArmedGroup" || type === "Person" || type === "Organization" || type === "State" || type === "People",
  );
  const head = sentence.lower[at] ?? "";
  const once = capitals > 0 || /^(?:coup|revolution|uprising|genocide|massacre|earthquake|war)$/u.test(head);
  return EVENT_HEADS.has(head) && !actors && once && isEventNoun(sentence, at) ? at + 1 : undefined;
}

/** What a government calls its war, in quotation marks: “special military operation”. */
function findOfficialNames(sentence: NameSentence): readonly NameCandidate[] {
  const found: NameCandidate[] = [];
  const { words, lower } = sentence;
  for (let at = 1; at < words.length; at++) {
    if (!/^operations?$/u.test(lower[at] ?? "") || !/^['"]/u.test(closing(words, at))) continue;
    let from = at;
    while (from > 0 && at - from < 4 && /^\p{Ll}+$/u.test(words[from - 1] ?? "") && sentence.pos[from - 1] === "ADJ")
      from--;
    if (from < at && /^['"]/u.test(words[from - 1] ?? "")) {
      found.push({ from, to: at + 1, type: "Event", reason: "pattern:official-name", rank: RANK.phrase });
    }
  }
  return found;
}

/** The quotation mark after a word, past a comma that American style puts inside. */
function closing(words: readonly string[], at: number): string {
  const next = words[at + 1] ?? "";
  return /^[.,]$/u.test(next) ? (words[at + 2] ?? "") : next;
}
