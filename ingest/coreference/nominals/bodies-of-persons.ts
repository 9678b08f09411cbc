/** "his party", "Ortiz's party", "the general's men": the body that somebody leads or belongs to, and those who fight under him. */
import { childrenOf } from "../../analysis/syntax.ts";
import type { Cluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";

/** What somebody leads or belongs to, where the document says of one body only that he does. */
const BODIES =
  /^(?:party|group|movement|organi[sz]ation|agency|ministry|company|firm|club|union|coalition|alliance|office|newspaper|paper|station|channel|broadcaster|employer|council|commission|court)$/;
/** Who fights under somebody: the band or army that he commands. */
const MEN = /^(?:man|fighter|soldier|troops|force|militia|militiaman|gunman|rebel|insurgent|column|army|guerrilla)$/;
const ARMY = /\b(?:army|military|(?:armed|defen[cs]e|security|support) forces?|guards?|corps|brigade|battalion)\b/i;

/** The one body of the kind that stands in a phrase beside the name: "Danko, the leader of the Slovak National Party". */
export function findBodyOf(chaining: Chaining, owner: Cluster, lemma: string): Cluster | undefined {
  if (!BODIES.test(lemma) && !MEN.test(lemma)) return undefined;
  const bodies = new Set<Cluster>();
  for (const { sentence, head, kind } of owner.mentions) {
    if (kind === "pronoun") continue;
    const words = chaining.sentences[sentence];
    if (words === undefined) continue;
    const beside = childrenOf(words, head).filter((it) =>
      /^(?:appos|nmod:desc|compound|acl:relcl|nmod)$/.test(words.tokens[it]?.dep ?? ""),
    );
    const near = [head, ...beside, ...beside.flatMap((it) => childrenOf(words, it)), words.tokens[head]?.head ?? -1];
    for (const position of near) {
      const cluster = position === head ? undefined : chaining.clusterAt(sentence, position);
      if (cluster?.type === "Organization" || cluster?.type === "ArmedGroup") bodies.add(cluster);
    }
  }
  const fitting = [...bodies].filter((body) => fitsBody(chaining, body, lemma));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function fitsBody({ lexicon }: Chaining, body: Cluster, lemma: string): boolean {
  if (MEN.test(lemma)) return isArmed(body);
  const named = [...body.names, body.label ?? ""].some((name) => name.toLowerCase().split(/\s+/).includes(lemma));
  if (named || body.kinds.has(lemma)) return true;
  if (/^(?:group|movement|organi[sz]ation)$/.test(lemma)) return body.role !== "media";
  const role = body.role ?? (body.entryId === undefined ? undefined : lexicon.findById(body.entryId)?.role);
  if (role === "media" && /^(?:agency|newspaper|paper|station|channel|broadcaster|employer)$/.test(lemma)) return true;
  return role !== undefined && (role === lemma || role === lexicon.findNominal(lemma)?.class);
}

function isArmed({ type, role, names, label }: Cluster): boolean {
  return type === "ArmedGroup" || role === "military" || [...names, label ?? ""].some((name) => ARMY.test(name));
}
