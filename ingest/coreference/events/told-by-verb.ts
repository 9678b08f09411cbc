/**
 * Verbs that tell an event which a noun of the text names: "gunmen stormed a hotel in Beledweyne. … The attack". What stands with
 * such a verb is said of the event: who did it, where, and to whom.
 */
import { groupBy } from "../../../cypher/group-by.ts";
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, childrenOf, pathToRoot } from "../../analysis/syntax.ts";
import type { Mention } from "../../annotated-document.ts";
import type { Cluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import { SET_AT } from "./event-marks.ts";

export interface ToldEvent {
  readonly sentence: number;
  /** The verb. */
  readonly token: number;
  readonly event: Cluster;
}

/** Kinds of event and, behind the stroke, the verbs that tell them. */
const TELLING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    "attack | attack storm shoot gun kill bomb explode detonate blast strike hit raid shell massacre ambush besiege ram assault poison stab murder assassinate slaughter lynch behead execute slay strangle torch down hijack",
    "disaster | crash collide derail sink capsize plunge collapse burst erupt",
    "coup | oust overthrow topple depose seize",
  ].map((row) => {
    const [kind = "", verbs = ""] = row.split(" | ");
    return [kind, new Set(verbs.split(" "))] as const;
  }),
);
/** All of them, as lemmas. */
export const TELLING_VERBS: ReadonlySet<string> = new Set([...TELLING.values()].flatMap((verbs) => [...verbs]));

/** Whether a verb of the sentence tells something of the kind: "the soldiers who seized power" a coup. */
export function tellsOf(kind: string | undefined, { tokens }: Sentence): boolean {
  const verbs = TELLING.get(kind ?? "");
  return verbs !== undefined && tokens.some(({ pos, lemma }) => pos === "VERB" && verbs.has(lemma));
}

/** @param events of the document, with their places */
export function findTellingVerbs(chaining: Chaining, events: readonly Cluster[]): readonly ToldEvent[] {
  const fitting = events.filter(({ eventKind, entryId }) => TELLING.has(eventKind ?? "") && entryId === undefined);
  if (fitting.length === 0) return [];
  const spoken = groupBy(
    chaining.clusters.flatMap((cluster) => cluster.mentions.map((mention) => ({ cluster, mention }))),
    ({ mention }) => mention.sentence,
  );
  return chaining.sentences.flatMap((sentence, index) =>
    sentence.tokens.flatMap(({ pos, lemma }, token) => {
      if (pos !== "VERB" || !TELLING_VERBS.has(lemma)) return [];
      const event = findTold(fitting, sentence, spoken.get(index) ?? [], token);
      return event === undefined ? [] : [{ sentence: index, token, event }];
    }),
  );
}

/** The one event of the verb's kind that struck whom the verb names, or was where it says. */
function findTold(
  events: readonly Cluster[],
  sentence: Sentence,
  spoken: readonly Spoken[],
  verb: number,
): Cluster | undefined {
  const { lemma = "" } = sentence.tokens[verb] ?? {};
  const known = events.filter((event) => TELLING.get(event.eventKind ?? "")?.has(lemma) === true);
  if (known.length === 0) return undefined;
  const beside = findBeside(sentence, spoken, verb);
  // The event itself stands with the verb: "the attack killed nine".
  if (beside.some(({ cluster }) => cluster.type === "Event")) return undefined;
  const struck = known.filter(({ victims }) =>
    beside.some(({ cluster, object }) => object && cluster.type === "Person" && victims.has(cluster)),
  );
  if (struck.length === 1) return struck[0];
  const places = beside.filter(({ cluster, at, object }) => cluster.type === "Place" && (at || object));
  const there = known.filter((event) => places.some(({ cluster }) => event.places.includes(cluster)));
  return there.length === 1 ? there[0] : undefined;
}

/** Of whom or what a sentence speaks. */
interface Spoken {
  readonly cluster: Cluster;
  readonly mention: Mention;
}

interface Beside {
  readonly cluster: Cluster;
  /** Behind a preposition of place. */
  readonly at: boolean;
  /** Acted on. */
  readonly object: boolean;
}

/** Words from a name up to the verb: "stormed a hotel in the north of Beledweyne". */
const DEPTH = 4;

/** Who and what stands with the verb, down to what its places are in. */
function findBeside(sentence: Sentence, spoken: readonly Spoken[], verb: number): readonly Beside[] {
  return spoken.flatMap(({ cluster, mention }) => {
    const path = pathToRoot(sentence, mention.head);
    const depth = path.indexOf(verb);
    if (depth < 1 || depth > DEPTH || path.slice(1, depth).some((it) => isClause(sentence, it))) return [];
    const top = sentence.tokens[path[depth - 1] ?? -1]?.dep ?? "";
    return [
      {
        cluster,
        at: SET_AT.test(caseOf(sentence, mention.head) ?? "") && /^(?:obl|obj|nsubj:pass)/.test(top),
        object: depth === 1 && /^(?:obj|nsubj:pass)$/.test(top),
      },
    ];
  });
}

function isClause(sentence: Sentence, token: number): boolean {
  return sentence.tokens[token]?.pos === "VERB" && childrenOf(sentence, token).length > 0;
}
