/**
 * What a state or a body has of its own, in a fixed order of words: "X, Peru's weather service", "the Union's X mission", "its
 * Mombasa port", "the state railway, X".
 */
import type { EntityType } from "../../../cypher/ontology.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { findHomeState } from "../../coreference/home-state.ts";
import { findState } from "./home-offices.ts";
import { findInOrder, type Order } from "./orders.ts";
import { chainOf, type Located, type Pattern, type PatternInput, relate } from "./pattern.ts";

const BODIES: readonly EntityType[] = ["Organization", "ArmedGroup"];
const OWNERS: readonly EntityType[] = ["State", "Organization"];
const ORGAN =
  "(?:agency|operator|broadcaster|regulator|ministry|court|service|commission|authority|parliament|legislature|assembly|senate|bureau|navy|army|military|air force|police|coastguard|coast guard|central bank|watchdog|prosecutor['’]s office|directorate|television|radio|wire|mouthpiece|council|committee|inspectorate|tribunal)";

const ORDERS: readonly Order[] = [
  {
    // "X, Peru's weather service": "Kenya's largest bank" may be anybody's.
    id: "own.organ-after",
    predicate: "PART_OF",
    between: /^, (?:the )?$/,
    after: new RegExp(
      `^(?:['’]s?)? (?!(?:largest|biggest|leading|main|oldest|private|independent|opposition|only|best) )(?!(?:[\\p{L}-]+ ){0,3}(?:partner|rival|sister|enemy|former) )(?:[\\p{L}-]+ ){0,4}?${ORGAN}(?= ?[,.;)—–]| that | which | in )`,
      "u",
    ),
    first: BODIES,
    firstKind: "name",
    second: OWNERS,
  },
  {
    id: "own.mission",
    predicate: "PART_OF",
    between: /^(?:['’]s?)? (?:\p{Ll}[\p{L}-]* ){0,2}$/u,
    after:
      /^ (?:mission|force|agency|unit|arm|wing|division|directorate|operation|brigade|battalion|regiment|squad|programme|program|subsidiary|department|office)\b/,
    first: OWNERS,
    second: BODIES,
    turned: true,
    named: true,
    demonym: false,
  },
  {
    // "its staff in Khartoum": where its people are it is at work.
    id: "own.staff",
    predicate: "OPERATES_IN",
    between:
      /^(?:['’]s?)? (?:\p{Ll}[\p{L}-]* ){0,2}(?:staff|team|teams|workers|peacekeepers|mission|office|offices|branch|branches|fighters|militants|gunmen|commanders|strongholds?|hideouts?|bases?|camps?|cells?|operations?|volunteers|employees|doctors|clinics?|hospitals?) (?:in|across|throughout) (?:the )?(?:[\p{Ll}-]+ern )?$/u,
    first: BODIES,
    second: ["Place", "State"],
    named: true,
    demonym: false,
  },
  {
    // "the affiliate of Islamic State in Egypt": said of the affiliate.
    id: "own.branch",
    predicate: "OPERATES_IN",
    between:
      /^,? (?:an?|the|its) (?:\p{Ll}+ )?(?:affiliate|branch|offshoot|arm|wing|franchise) (?:of|to) (?:the )?(?:[\p{Lu}][\p{L}-]* ?){1,4}in (?:the )?(?:[\p{Ll}-]+ern )?$/u,
    first: BODIES,
    firstKind: "name",
    second: ["Place", "State"],
    named: true,
    demonym: false,
  },
];

/** "The Front killed its staff in Chad, the charity said": whose they are is open. */
const HARMED =
  /\b(?:kill|attack|bomb|shoot|shot|shelled|hit|wound|injur|abduct|kidnap|seiz|detain|arrest|str[iu]ck|raid|storm)\p{Ll}*(?: \p{Ll}+)? ?$/iu;

/** A medium's or a state's people are anywhere. */
function isWorker(role: string | undefined, words: string): boolean {
  return (
    !/^(?:media|ministry|court|party)$/.test(role ?? "") && (/^(?:its|their) /i.test(words) || /['’]s? /.test(words))
  );
}

const REGION =
  /^.{2,40}?\b(?:region|province|state|district|county|oblast|governorate|department|prefecture|peninsula|islands?|airport|air base|airbase|base|port|dam|plant|refinery|valley|crossing)\b/;
const ITS = /\b(?:its|their) (?:own )?(?:(?:north|south|east|west|central|border|coastal|naval)[\p{Ll}-]* )?$/u;

/** "its Mombasa port": a place that a state calls its own. */
function findOwnPlaces(input: PatternInput): readonly ChainClaim[] {
  const { text } = input.document;
  const mentions = input.resolver.mentionsIn(input.sentence);
  return mentions.flatMap((place) => {
    const { start, kind } = place.mention;
    const chain = chainOf(input, place);
    const [said] =
      (chain?.type === "Place" && kind === "name" ? ITS.exec(text.slice(Math.max(0, start - 30), start)) : null) ?? [];
    if (said === undefined || !REGION.test(text.slice(start, start + 60).replace(/[,.;:].*/s, ""))) return [];
    const owner = mentions.find(({ mention }) => mention.kind === "pronoun" && mention.start === start - said.length);
    const state = owner === undefined ? undefined : chainOf(input, owner);
    if (owner === undefined || state?.type !== "State") return [];
    return chain?.country === undefined || chain.country === state.country
      ? [relate("own.region", "LOCATED_IN", place, owner, 0.6)]
      : [];
  });
}

function findOwnParts(input: PatternInput): readonly ChainClaim[] {
  const { chains, text } = input.document;
  return findInOrder(input, ORDERS).filter(({ subject, object, frameId, start, end }) => {
    const [part, whole] = [chains[subject], chains[object]];
    // Not in another's country, and no party or medium of nobody's.
    const foreign = part?.country !== undefined && whole?.country !== undefined && part.country !== whole.country;
    if (foreign || part?.role === "party") return false;
    if (frameId === "own.branch") return true;
    if (frameId === "own.staff")
      return (
        !HARMED.test(text.slice(Math.max(0, start - 30), start)) &&
        chains[subject]?.role !== "government" &&
        isWorker(chains[subject]?.role, text.slice(start, end))
      );
    // "its": or the owner said with 's.
    const owned = /^(?:its|their) /i.test(text.slice(start, end)) || /['’]s? /.test(text.slice(start, end));
    return frameId === "own.organ-after"
      ? /(?:its|their|['’]s?)$/i.test(text.slice(start, end)) || /^['’]/.test(text.slice(end))
      : owned;
  });
}

const STATE_BODY =
  /(?:^|[\s(“"])(?:the|its) (?:national |state |state-run |state-owned |state-controlled |government-run )(?:[\p{Ll}-]+ ){0,3}(?:company|firm|group|giant|monopoly|utility|bank|airline|broadcaster|news agency|agency|operator|carrier|television|radio|miner|producer|railway|enterprise|corporation),? $/iu;

/** "the state oil company, Petrogas": of the state that the story is told from. */
function findStateBodies(input: PatternInput): readonly ChainClaim[] {
  const { chains, text } = input.document;
  return input.resolver.mentionsIn(input.sentence).flatMap((body) => {
    const chain = chainOf(input, body);
    if (chain?.type !== "Organization" || body.mention.kind !== "name") return [];
    if (!STATE_BODY.test(text.slice(Math.max(0, body.mention.start - 80), body.mention.start))) return [];
    const home = findHomeState(chains);
    const known = findState(input, chain.country) ?? findNamedAlone(input, body);
    // "The state news agency, X, said that Chad had": not that of whom it speaks.
    const spoken = input.resolver.mentionsIn(input.sentence).some((it) => chainOf(input, it) === home);
    const state = known ?? (home === undefined || spoken ? undefined : chains.indexOf(home));
    if (state === undefined || state < 0) return [];
    const whole: Located = { chain: state, mention: body.mention };
    return [relate("own.state-body", "PART_OF", body, whole, 0.55)];
  });
}

/** The only state that acts before the body is named, or whose leader does. */
function findNamedAlone(input: PatternInput, body: Located): number | undefined {
  const states = new Set(
    input.resolver.mentionsIn(input.sentence).flatMap((it) => {
      const chain = chainOf(input, it);
      const dep = input.document.sentences[input.sentence]?.tokens[it.mention.head]?.dep ?? "";
      if (it.mention.start > body.mention.start || !dep.startsWith("nsubj")) return [];
      if (chain?.type === "State" && chain.role !== "bloc") return [it.chain];
      const led = chain?.type === "Person" && chain.role !== "group" ? findState(input, chain.country) : undefined;
      return led === undefined ? [] : [led];
    }),
  );
  return states.size === 1 ? [...states][0] : undefined;
}

export const OWN_PART_PATTERNS: readonly Pattern[] = [
  {
    id: "own.organ-after",
    find: findOwnParts,
    examples: [
      { text: "Sonamet Agency, Peru's weather service, closed.", claims: ["Sonamet Agency PART_OF Peru"] },
      { text: "The African Union extended its AMISOM mission.", claims: ["AMISOM PART_OF African Union"] },
    ],
    counterExamples: [
      "Equity, Kenya's largest private broadcaster, left.",
      "Interpol, Kenya's partner agency, left.",
      "Hamas killed its employees in Gaza, the UN said.",
      "The African Union praised the AMISOM mission.",
    ],
  },
  {
    id: "own.region",
    find: findOwnPlaces,
    examples: [{ text: "Kenya toured its Mombasa port.", claims: ["Mombasa LOCATED_IN Kenya"] }],
    counterExamples: ["Kenya toured the Mombasa road."],
  },
  {
    id: "own.state-body",
    find: findStateBodies,
    examples: [
      {
        text: "Peru lost the match. The state oil company, Petroandes, sent no fans.",
        claims: ["Petroandes PART_OF Peru"],
      },
    ],
    counterExamples: [
      "Peru lost the match. A private oil company, Petroandes, sent no fans.",
      "The state news agency, Petroandes, said Peru had bombed Chad.",
    ],
  },
];
