/** Which known event a mention can mean: kind, year and place must fit. */
import { daysBetween } from "../../dates/days.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { type Cluster, lastMentionBefore } from "../cluster.ts";
import { isPlainName } from "../nominals/place-nominals.ts";
import { CRIME, findCrime, isCharged, isOfCrime } from "./atrocity-crimes.ts";
import { isKindCompatible, isWider } from "./event-kinds.ts";
import { opensInLead } from "./event-marks.ts";
import type { EventContext, EventMention } from "./event-mentions.ts";

export function isSpecific({ places, year, marks }: EventMention): boolean {
  return places.length > 0 || year !== undefined || marks.victims.length > 0 || marks.isEarlier;
}

export function choose(found: EventMention, events: readonly Cluster[], context: EventContext): Cluster | undefined {
  const fitting = dropLongPast(
    found,
    events.filter((event) => event !== found.named && fits(found, event, context)),
    context,
  );
  if (fitting.length === 0) return undefined;
  const score = (event: Cluster): number => {
    const last = lastMentionBefore(event, found.mention.start);
    const distance = last === undefined ? 50 : found.mention.sentence - last.sentence;
    const placed = found.places.some((place) => event.places.includes(place)) ? 4 : 0;
    const marked = isSameByMarks(found, event) ? 6 : 0;
    // "the attack" is rather one that was spoken of in the singular.
    const numbered = event.mentions.some(({ number }) => number === found.mention.number) ? 1 : 0;
    const alike = found.kind === event.eventKind ? 2 : 0;
    return placed + marked + numbered + alike + 2 * Math.log2(1 + event.mentions.length) + 2 / (1 + distance);
  };
  return fitting.reduce((best, event) => (score(event) > score(best) ? event : best));
}

/**
 * "the attack" of a story of this year is not one of ten years ago that the story recalls; where it tells of no other, as reports of
 * trials and anniversaries do, it is.
 */
function dropLongPast(
  found: EventMention,
  fitting: readonly Cluster[],
  { publishedOn }: EventContext,
): readonly Cluster[] {
  const year = found.year ?? publishedOn?.slice(0, 4);
  const named = found.named !== undefined || found.places.length > 0 || found.phrase.article === "demonstrative";
  if (year === undefined || named || found.kind === "war") return fitting;
  const isLongPast = ({ date }: Cluster): boolean =>
    date !== undefined && Math.abs(Number(year) - Number(date.slice(0, 4))) > 1;
  const recent = fitting.filter((event) => !isLongPast(event));
  const alone = found.year === undefined && found.phrase.article === "definite" && fitting.length === 1;
  return recent.length === 0 && alone ? fitting : recent;
}

function fits(found: EventMention, event: Cluster, context: EventContext): boolean {
  if (!isKindCompatible(found.kind, event.eventKind) && !goesBackTo(found, event, context)) return false;
  return found.kind === CRIME ? isSameCrime(found, event, context) : isSameEvent(found, event, context);
}

/** "the operation" after a raid, "the plot" after a coup: a definite noun of a wider sense. */
function goesBackTo({ mention, phrase, places }: EventMention, { eventKind }: Cluster, context: EventContext): boolean {
  if (phrase.plural && phrase.article !== "definite") return false;
  if (places.length > 0 || !/^(?:definite|demonstrative)$/.test(phrase.article)) return false;
  return isWider(context.sentences[mention.sentence]?.tokens[mention.head]?.lemma ?? "", eventKind);
}

function isSameEvent(found: EventMention, event: Cluster, context: EventContext): boolean {
  const { phrase } = found;
  if (isAnother(found, event, context)) return false;
  if (isSameByMarks(found, event)) return true;
  if (found.marks.isEarlier || isMarkedApart(found, event, context)) return false;
  if (found.year !== undefined && event.date !== undefined && found.year !== event.date.slice(0, 4)) return false;
  // "the 2020 Kabul University bombing" is not the undated attack of the story unless it happened in the same place.
  const placed = found.places.some((place) => event.places.includes(place));
  if (found.named !== undefined && found.year !== undefined && event.date === undefined && !placed) return false;
  if (
    found.year !== undefined &&
    event.date === undefined &&
    context.publishedOn !== undefined &&
    found.year !== context.publishedOn.slice(0, 4)
  )
    return false;
  if (found.places.length > 0)
    return (
      placesFit(found.places, event, context.lexicon) &&
      (!phrase.plural || found.named !== undefined || phrase.article === "definite")
    );
  if (phrase.plural && phrase.article !== "definite" && found.named === undefined) return false;
  if (phrase.article === "bare" || phrase.article === "indefinite")
    return found.named !== undefined && found.places.length === 0 ? false : isAnnounced(found, context);
  if (phrase.article === "possessive")
    return (
      found.participants.length === 0 ||
      found.participants.some((actor) => event.participants.has(actor)) ||
      found.date !== undefined
    );
  return true;
}

/** "war crimes" are not the genocide told of before, and those that a law speaks of are nobody's. */
function isSameCrime({ mention, phrase, places }: EventMention, event: Cluster, context: EventContext): boolean {
  const { sentences, lexicon } = context;
  const sentence = sentences[mention.sentence];
  const crime = sentence === undefined ? undefined : findCrime(sentence, mention.head);
  if (sentence === undefined || crime === undefined || !isOfCrime(event, crime, sentences)) return false;
  if (places.length > 0 && !placesFit(places, event, lexicon)) return false;
  return phrase.article !== "bare" || isCharged(sentence, mention.head);
}

/** One day more or less is how a night is told, or another time zone. */
const A_NIGHT = 1;
const OF_A_DAY = /^(?:attack|disaster|coup|election)$/;

/** The same victim or the same day, said of both. */
function isSameByMarks({ marks, date, kind }: EventMention, event: Cluster): boolean {
  if (marks.victims.length > 0 && event.victims.size > 0) return marks.victims.some((who) => event.victims.has(who));
  return date !== undefined && date.length === 10 && date === event.date && OF_A_DAY.test(kind);
}

/** Other victims, other days, other sites. What is told first has those that the first sentences tell, if it has none of its own. */
function isMarkedApart(
  { marks, date, kind, places }: EventMention,
  event: Cluster,
  { lead, lexicon }: EventContext,
): boolean {
  if (!/^(?:attack|disaster|generic|coup|election)$/.test(kind)) return false;
  const isNew = event.entryId === undefined && opensInLead(event);
  const victims = event.victims.size > 0 ? [...event.victims] : isNew ? lead.victims : [];
  if (marks.victims.length > 0 && victims.length > 0 && !marks.victims.some((who) => victims.includes(who)))
    return true;
  const days = event.date?.length === 10 ? [event.date] : isNew && event.date === undefined ? lead.days : [];
  if (date?.length === 10 && days.length > 0 && days.every((day) => Math.abs(daysBetween(day, date)) > A_NIGHT))
    return true;
  const sites = event.sites.size > 0 ? [...event.sites] : isNew ? lead.sites : [];
  const located = date !== undefined || places.length > 0;
  if (located && marks.sites.length > 0 && sites.length > 0 && !marks.sites.some((site) => sites.includes(site)))
    return true;
  return (
    isNew &&
    event.places.length === 0 &&
    lead.places.length > 0 &&
    places.length > 0 &&
    !places.some((place) => lead.places.includes(place)) &&
    places.every((place) => lead.places.some((other) => gradeOf(place, lexicon) === gradeOf(other, lexicon)))
  );
}

const APART =
  /\b(?:ensuing|subsequent|second|third|fourth|separate|another|other|similar|further|fresh|new|different)\b/i;

/** "the ensuing attacks"; "a summit in Tirana" after a dialogue: what is told apart by its words, or newly told of, is no event of before. */
function isAnother(found: EventMention, event: Cluster, { text, sentences }: EventContext): boolean {
  const { mention, phrase, kind, places } = found;
  if (places.some((place) => event.places.includes(place))) return false;
  const lemmaOf = (at: number, head: number): string => sentences[at]?.tokens[head]?.lemma ?? "";
  const known = event.mentions.map(({ sentence, head }) => lemmaOf(sentence, head));
  if (
    APART.test(text.slice(mention.start, mention.end)) &&
    event.mentions.every(({ start, end }) => !APART.test(text.slice(start, end)))
  )
    return true;
  const told = /^(?:talks|accord|protest|trial|election)$/.test(kind) && phrase.article === "indefinite";
  return told && !known.includes(lemmaOf(mention.sentence, mention.head));
}

/** "warnings of an imminent attack": the attack that was warned of is the one that the story is about. */
function isAnnounced(found: EventMention, context: EventContext): boolean {
  const sentence = context.sentences[found.mention.sentence];
  const governor = sentence?.tokens[sentence.tokens[found.phrase.head]?.head ?? -1];
  return (
    governor !== undefined &&
    /^(?:warn|warning|alert|imminent|predict|foretell|launch|execute|orchestrate|perpetrate)$/.test(governor.lemma)
  );
}

function placesFit(a: readonly Cluster[], event: Cluster, lexicon: Lexicon): boolean {
  const elsewhere =
    event.country !== undefined && a.every(({ country }) => country !== undefined && country !== event.country);
  if (event.places.length === 0) return !elsewhere;
  // A site lies in either of two towns, but the event happened in one of them.
  const rival = a.some((left) => event.places.some((right) => left !== right && isRival(left, right, lexicon)));
  const shared = a.some((left) => event.places.includes(left));
  return shared || (!rival && a.some((left) => event.places.some((right) => mayContain(left, right, lexicon))));
}

/**
 * "Kano" and "Goma": two places of one grade are two places, and so are a town and a name that no list knows and that says
 * nothing of what it is, unless a sentence that names both may say that one lies in the other.
 */
function isRival(a: Cluster, b: Cluster, lexicon: Lexicon): boolean {
  const [left, right] = [gradeOf(a, lexicon), gradeOf(b, lexicon)];
  if (left === right) return true;
  if (!(left === 0 && right === 1 && isPlainName(a)) && !(right === 0 && left === 1 && isPlainName(b))) return false;
  if (a.entryId !== undefined && b.entryId !== undefined) return false;
  return !a.mentions.some(({ sentence }) => b.mentions.some((other) => other.sentence === sentence));
}

/** A site lies in a city, a city in a state; two of one grade are two places. */
function mayContain(a: Cluster, b: Cluster, lexicon: Lexicon): boolean {
  const [left, right] = [gradeOf(a, lexicon), gradeOf(b, lexicon)];
  if (left === right) return false;
  return a.country === undefined || b.country === undefined || a.country === b.country;
}

/** 0: a site, 1: a settlement, 2: a region, 3: a state. */
export function gradeOf(cluster: Cluster, lexicon: Lexicon): number {
  if (cluster.type === "State") return 3;
  const entry = cluster.entryId === undefined ? undefined : lexicon.findById(cluster.entryId);
  if (entry?.role === "region") return 2;
  return entry === undefined || entry.role === "site" ? 0 : 1;
}
