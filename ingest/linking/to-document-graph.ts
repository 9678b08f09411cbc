/** Chains become entities with ids that are the same in every document; claims and figures come to name them. */
import { addTo } from "../../cypher/group-by.ts";
import { createId } from "../../cypher/ids.ts";
import type { Claim, Document, DocumentGraph, Entity, EntityMentions, Figure } from "../../cypher/model.ts";
import type { AnnotatedDocument, Chain } from "../annotated-document.ts";
import type { ChainClaim } from "../claims/chain-claim.ts";
import type { ChainFigure } from "../figures/chain-figure.ts";
import { findCountryInName } from "../lexicon/country-in-name.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { findCountriesByPost, findCountriesOfStory } from "./home-country.ts";

/** Chains that nothing is said of and that no name carries are left out. */
export function toDocumentGraph(
  document: Document,
  annotated: AnnotatedDocument,
  claims: readonly ChainClaim[],
  figures: readonly ChainFigure[],
  lexicon: Lexicon,
): DocumentGraph {
  const used = new Set<number>([
    ...claims.flatMap(({ subject, object, about, attributedTo }) => [
      subject,
      object,
      ...(about === undefined ? [] : [about]),
      ...(attributedTo === undefined ? [] : [attributedTo]),
    ]),
    ...figures.flatMap(({ about, attributedTo }) => [
      ...(about === undefined ? [] : [about]),
      ...(attributedTo === undefined ? [] : [attributedTo]),
    ]),
    ...(annotated.mainEvent === undefined ? [] : [annotated.mainEvent]),
  ]);
  for (const index of [...used])
    if (annotated.chains[index]?.place !== undefined) used.add(annotated.chains[index].place);
  const ids = annotated.chains.map((chain) => toEntityId(chain, document, annotated));
  const kept = annotated.chains.flatMap((chain, index) =>
    used.has(index) || chain.mentions.some(({ kind }) => kind === "name") ? [index] : [],
  );
  const posts = findCountriesByPost(annotated.chains, claims);
  const homes = findCountriesOfStory(annotated);
  const entities = new Map<string, Entity>();
  const mentions = new Map<string, Chain["mentions"][number][]>();
  for (const index of kept) {
    const [chain, id] = [annotated.chains[index], ids[index]];
    if (chain === undefined || id === undefined) continue;
    const entity = toEntity(id, chain, document, annotated, ids, lexicon, {
      post: posts.get(index),
      home: homes.get(index),
    });
    const known = entities.get(id);
    entities.set(
      id,
      known === undefined
        ? entity
        : { ...known, aliases: unite([...known.aliases, ...entity.aliases, entity.name], known.name) },
    );
    for (const mention of chain.mentions) addTo(mentions, id, mention);
  }
  const idOf = (chain: number): string => ids[chain] ?? "";
  return {
    document,
    entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    mentions: [...mentions]
      .map(([id, list]) => toMentions(id, list))
      .sort((a, b) => (a.entityId < b.entityId ? -1 : 1)),
    claims: claims.flatMap((claim) => toClaim(claim, document, annotated, idOf)),
    figures: figures.map((figure) => toFigure(figure, document, annotated, idOf)),
  };
}

/** Groups of a story and events without a name are told apart by their document; the linker joins those that are one. */
function toEntityId(chain: Chain, document: Document, annotated: AnnotatedDocument): string {
  const own = /^(?:story|local):/.test(chain.key) || (chain.type === "Event" && chain.entryId === undefined);
  if (!own) return createId("ent", chain.type, chain.key);
  const first = chain.mentions[0]?.start ?? 0;
  return createId(
    "ent",
    chain.type,
    chain.key,
    document.id,
    chain.type === "Event" && annotated.chains[annotated.mainEvent ?? -1] !== chain ? first : "main",
  );
}

function unite(names: readonly string[], name: string): readonly string[] {
  return [...new Set(names)].filter((alias) => alias !== name).sort((a, b) => (a < b ? -1 : 1));
}

function toEntity(
  id: string,
  chain: Chain,
  document: Document,
  annotated: AnnotatedDocument,
  ids: readonly string[],
  lexicon: Lexicon,
  { post, home }: { readonly post: string | undefined; readonly home: string | undefined },
): Entity {
  const entry = chain.entryId === undefined ? undefined : lexicon.findById(chain.entryId);
  const written = chain.mentions
    .filter(({ kind, mentionType }) => kind === "name" && mentionType === undefined)
    .map(({ start, end }) => annotated.text.slice(start, end).replace(/\s+/g, " "));
  const acronym = entry?.acronym === undefined ? [] : [entry.acronym];
  const placeId = chain.place === undefined ? undefined : ids[chain.place];
  const role = chain.role ?? entry?.role;
  const main = annotated.mainEvent === undefined ? undefined : ids[annotated.mainEvent];
  // "Puerto Jordan" and "Saudi Maternity Hospital" may stand anywhere.
  const named =
    entry === undefined && !/^(?:Event|Person|Place)$/.test(chain.type) && !/\b(?:hospital|clinic)\b/i.test(chain.name);
  const country =
    chain.country ?? entry?.country ?? post ?? (named ? findCountryInName(chain.name, lexicon) : undefined) ?? home;
  return {
    id,
    type: chain.type,
    name: chain.name,
    aliases: unite([...written, ...acronym, ...(chain.descriptions ?? [])], chain.name),
    ...(country !== undefined && { country }),
    ...(role !== undefined && { role }),
    ...(entry?.latitude !== undefined && { latitude: entry.latitude }),
    ...(entry?.longitude !== undefined && { longitude: entry.longitude }),
    ...(entry?.wikidata !== undefined && { wikidata: entry.wikidata }),
    ...(chain.key.startsWith("story:") && main !== undefined && { eventId: main }),
    ...(chain.type === "Event" && chain.eventKind !== undefined && { eventKind: chain.eventKind }),
    ...(chain.type === "Event" && placeId !== undefined && { placeId }),
    ...(chain.type === "Event" && chain.date !== undefined && { date: chain.date }),
    ...(chain.type === "Event" &&
      chain.date === undefined &&
      document.publishedOn !== undefined && { reportedOn: document.publishedOn }),
  };
}

function toMentions(entityId: string, list: readonly Chain["mentions"][number][]): EntityMentions {
  const sorted = [...list].sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    entityId,
    starts: sorted.map(({ start }) => start),
    ends: sorted.map(({ end }) => end),
    kinds: sorted.map(({ kind }) => kind),
  };
}

function toClaim(
  claim: ChainClaim,
  document: Document,
  annotated: AnnotatedDocument,
  idOf: (chain: number) => string,
): readonly Claim[] {
  const sentence = annotated.sentences[claim.sentence];
  // A claim keeps the order of its sentence even where the predicate has no direction: who invited whom can be read off it.
  const [subject, object] = [idOf(claim.subject), idOf(claim.object)];
  if (sentence === undefined || subject === object) return [];
  const attributedTo = claim.attributedTo === undefined ? undefined : idOf(claim.attributedTo);
  const about = claim.about === undefined ? undefined : idOf(claim.about);
  return [
    {
      id: createId(
        "clm",
        document.id,
        claim.start,
        claim.end,
        subject,
        claim.predicate,
        object,
        claim.polarity,
        attributedTo ?? "",
        about ?? "",
      ),
      documentId: document.id,
      subject,
      predicate: claim.predicate,
      object,
      polarity: claim.polarity,
      ...(attributedTo !== undefined && { attributedTo }),
      ...(about !== undefined && { about }),
      ...(claim.eventType !== undefined && { eventType: claim.eventType }),
      ...(claim.date !== undefined && { date: claim.date }),
      sentenceStart: sentence.start,
      sentenceEnd: sentence.end,
      start: claim.start,
      end: claim.end,
      frameId: claim.frameId,
      cues: claim.cues,
      confidence: Math.round(claim.confidence * 1000) / 1000,
    },
  ];
}

function toFigure(
  figure: ChainFigure,
  document: Document,
  annotated: AnnotatedDocument,
  idOf: (chain: number) => string,
): Figure {
  const { about, attributedTo, sentence: index, ...rest } = figure;
  const sentence = annotated.sentences[index];
  return {
    id: createId("fig", document.id, figure.start, figure.end, figure.measure),
    documentId: document.id,
    ...rest,
    ...(about !== undefined && { about: idOf(about) }),
    ...(attributedTo !== undefined && { attributedTo: idOf(attributedTo) }),
    sentenceStart: sentence?.start ?? figure.start,
    sentenceEnd: sentence?.end ?? figure.end,
  };
}
