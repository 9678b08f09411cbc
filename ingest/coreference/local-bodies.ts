/**
 * "the Security Council" is the United Nations' only where nothing says that it is a state's: a possessor ("Russia's Security
 * Council"), whoever holds a post in it, or another mention in the document that names the state.
 */
import { childrenOf, pathToRoot } from "../analysis/syntax.ts";
import type { Mention } from "../annotated-document.ts";
import { type Cluster, createCluster, toNameKey } from "./cluster.ts";
import type { Chaining } from "./context.ts";

export function settleLocalBodies(chaining: Chaining): void {
  for (const body of [...chaining.clusters]) {
    if (body.type !== "Organization" || body.entryId === undefined || body.country !== undefined) continue;
    const bare = body.mentions.filter((mention) => isBare(chaining, body, mention));
    if (bare.length === 0) continue;
    const full = bare.length < body.mentions.length;
    for (const mention of bare) {
      const owned = findOwnersBody(chaining, mention);
      if (owned !== undefined) move(chaining, body, owned, mention, "its state stands beside it");
    }
    // Where the document names it in full, all that is not owned stays with it.
    const local = full ? undefined : findNamesake(chaining, body);
    if (local === undefined) continue;
    for (const mention of [...body.mentions])
      move(chaining, body, local, mention, "a state's body of that name is spoken of");
  }
  for (const body of [...chaining.clusters])
    if (body.mentions.length === 0) chaining.clusters.splice(chaining.clusters.indexOf(body), 1);
}

/** A name that other bodies bear too, behind the name of their state. */
function isBare(chaining: Chaining, body: Cluster, { start, end }: Mention): boolean {
  const words = chaining.text.slice(start, end).replace(/^the /i, "");
  const entry = chaining.lexicon.findById(body.entryId ?? "");
  return (
    words.includes(" ") &&
    entry !== undefined &&
    toNameKey(entry.name) !== toNameKey(words) &&
    toNameKey(entry.name).endsWith(` ${toNameKey(words)}`)
  );
}

const POSTS = /^(?:secretary|head|chief|chair|chairman|chairwoman|director|deputy|member|president)$/;

/** The body of the state that owns the name, or of the state that the holder of a post in it is from. */
function findOwnersBody(chaining: Chaining, mention: Mention): Cluster | undefined {
  const sentence = chaining.sentences[mention.sentence];
  if (sentence === undefined) return undefined;
  const owners = childrenOf(sentence, mention.head)
    .filter((child) => /^(?:nmod:poss|nmod)$/.test(sentence.tokens[child]?.dep ?? ""))
    .map((child) => chaining.clusterAt(mention.sentence, child))
    .filter((cluster) => cluster?.type === "State");
  const path = pathToRoot(sentence, mention.head).slice(1, 4);
  // "Russia's envoy to the Security Council" sits in another body than its secretary.
  const posted = path.some((position) => POSTS.test(sentence.tokens[position]?.lemma ?? ""));
  const holders = (posted ? path : [])
    .map((position) => chaining.clusterAt(mention.sentence, position))
    .filter((cluster) => cluster?.type === "Person");
  for (const { country } of [...owners, ...holders].filter((cluster) => cluster !== undefined)) {
    const known = country === undefined ? undefined : findBody(chaining, country, mention);
    if (known !== undefined) return known;
  }
  return undefined;
}

/** "Russian" and "Security Council" make a name that the lexicon knows. */
function findBody(chaining: Chaining, country: string, { start, end }: Mention): Cluster | undefined {
  const words = chaining.text.slice(start, end).replace(/^the /i, "");
  const state = chaining.lexicon.findCountry(country);
  for (const adjective of state?.demonyms?.adjective ?? []) {
    const entry = chaining.lexicon.findByAlias(`${adjective} ${words}`).find(({ type }) => type === "Organization");
    if (entry === undefined) continue;
    return (
      chaining.clusters.find(({ entryId }) => entryId === entry.id) ??
      chaining.open(
        Object.assign(createCluster("Organization"), {
          entryId: entry.id,
          label: entry.name,
          country: entry.country,
          ...(entry.role !== undefined && { role: entry.role }),
        }),
      )
    );
  }
  return undefined;
}

/** The one body of a state in the document that bears the same name. */
function findNamesake(chaining: Chaining, body: Cluster): Cluster | undefined {
  const [mention] = body.mentions;
  if (mention === undefined) return undefined;
  const key = toNameKey(chaining.text.slice(mention.start, mention.end));
  const rivals = chaining.clusters.filter(
    (cluster) =>
      cluster !== body &&
      cluster.type === "Organization" &&
      cluster.country !== undefined &&
      cluster.mentions.some(({ start, end }) => toNameKey(chaining.text.slice(start, end)).endsWith(key)),
  );
  return rivals.length === 1 ? rivals[0] : undefined;
}

function move(chaining: Chaining, from: Cluster, to: Cluster, mention: Mention, reason: string): void {
  const at = from.mentions.indexOf(mention);
  if (at < 0) return;
  from.mentions.splice(at, 1);
  from.reasons.splice(at, 1);
  const { entryId: _, ...rest } = mention;
  chaining.link(to, { ...rest, ...(to.entryId !== undefined && { entryId: to.entryId }) }, reason);
}
