/** "his party", "Ortiz's party", "the general's men": the body that somebody leads or belongs to, and those who fight under him. */
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, childrenOf, isNegated, isPassive } from "../../analysis/syntax.ts";
import type { Cluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";

/** What somebody leads or belongs to, where the document says of one body only that he does. */
const BODIES =
  /^(?:party|group|movement|organi[sz]ation|agency|ministry|company|firm|club|union|coalition|alliance|office|newspaper|paper|station|channel|broadcaster|employer|council|commission|court)$/;
/** Who fights under somebody: the band or army that he commands. */
const MEN = /^(?:man|fighter|soldier|troops|force|militia|militiaman|gunman|rebel|insurgent|column|army|guerrilla)$/;
const COMMANDED =
  /\b(?:army|military|(?:armed|defen[cs]e|security|support) forces?|guards?|corps|brigade|battalion)\b/i;

const LEADS = /^(?:leader|commander|chief|head|boss|chairman|chairwoman|chair|president|director|founder|co-founder)$/;
const BELONGS =
  /^(?:member|candidate|lawmaker|legislator|deputy|senator|minister|secretary|spokes(?:man|woman|person)|official|politician|activist|editor|reporter|journalist|correspondent|worker|employee|owner|executive|judge|officer)$/;
const LEADING = /^(?:lead|head|command|found|co-found)$/;
const JOINING = /^(?:join|chair|represent|own|run|launch|establish|rejoin)$/;

/** The one body of the kind of which the text says that he leads it or belongs to it: "Ana Ruiz, the leader of the Dawn Party". */
export function findBodyOf(chaining: Chaining, owner: Cluster, lemma: string): Cluster | undefined {
  if (!BODIES.test(lemma) && !MEN.test(lemma)) return undefined;
  const bodies = new Set<Cluster>();
  for (const { sentence, head, kind } of owner.mentions) {
    const words = chaining.sentences[sentence];
    if (words === undefined || kind === "pronoun") continue;
    for (const position of findTied(words, head, MEN.test(lemma))) {
      const cluster = chaining.clusterAt(sentence, position);
      if (cluster?.type === "Organization" || cluster?.type === "ArmedGroup") bodies.add(cluster);
    }
  }
  const fitting = [...bodies].filter((body) => fitsBody(chaining, body, lemma));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** What stands where the body does of which a person is something, or which he leads: not "an enemy of Hamas". @param head his */
function findTied(words: Sentence, head: number, fights: boolean): readonly number[] {
  const { tokens } = words;
  const own = tokens[head];
  const above = own !== undefined && /^(?:nsubj|appos|nmod:desc)$/.test(own.dep) ? [own.head] : [];
  const below = childrenOf(words, head).filter((it) =>
    /^(?:appos|nmod:desc|compound|acl|acl:relcl)$/.test(tokens[it]?.dep ?? ""),
  );
  const tied = [...above, ...below].flatMap((it) => {
    const { lemma = "", pos } = tokens[it] ?? {};
    const children = childrenOf(words, it);
    if (isNegated(words, it)) return [];
    if (pos === "VERB") {
      const tells = LEADING.test(lemma) || (!fights && JOINING.test(lemma));
      if (!tells || isPassive(words, it)) return [];
      return children.filter((child) => tokens[child]?.dep === "obj");
    }
    if (!LEADS.test(lemma) && (fights || !BELONGS.test(lemma))) return [];
    return children.filter((child) => /^(?:nmod|compound|nmod:poss|amod)$/.test(tokens[child]?.dep ?? ""));
  });
  // "Ruiz of the Dawn Party", "Wolf Brigade commander Radic": what stands by the name itself, if a post does too for those who fight.
  const posted = below.some((it) => LEADS.test(tokens[it]?.lemma ?? ""));
  const beside = childrenOf(words, head).filter((it) => {
    const dep = tokens[it]?.dep ?? "";
    return dep === "compound" || (dep === "nmod" && !fights && caseOf(words, it) === "of");
  });
  return [...tied, ...(fights && !posted ? [] : beside)];
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
  return type === "ArmedGroup" || role === "military" || [...names, label ?? ""].some((name) => COMMANDED.test(name));
}
