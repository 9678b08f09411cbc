/** What deeds done to a person make of him, so that "the suspect", "the hostage", "the ousted leader" find him. */
import type { Sentence } from "../analysis/analyser.ts";
import type { Cluster } from "./cluster.ts";
import type { Chaining } from "./context.ts";

/** What one is called after a deed. */
const STANDINGS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ["arrest detain charge indict try prosecute extradite arraign remand", "suspect defendant accused detainee"],
      ["convict sentence jail imprison", "defendant convict accused prisoner"],
      ["abduct kidnap", "hostage captive victim"],
      ["kill shoot stab wound injure attack murder assassinate poison rape behead execute", "victim"],
      ["oust depose topple overthrow remove unseat", "ousted"],
    ] as const
  ).flatMap(([verbs, standings]) => verbs.split(" ").map((verb) => [verb, standings.split(" ")] as const)),
);

/** Reads them off every mention but pronouns. Asked again once nominals are known, it finds more. */
export function findStandings(chaining: Chaining): void {
  for (const cluster of chaining.clusters) {
    if (cluster.type !== "Person" || cluster.role === "group") continue;
    for (const { kind, sentence, head } of cluster.mentions) {
      const words = chaining.sentences[sentence];
      if (words === undefined || kind === "pronoun") continue;
      for (const verb of findDeeds(words, head))
        for (const standing of STANDINGS.get(verb) ?? []) cluster.kinds.add(standing);
    }
  }
}

/** Lemmas of the verbs that somebody is the object of, and of participles behind him: "Reyes, charged with fraud". */
function findDeeds({ tokens }: Sentence, head: number): readonly string[] {
  const token = tokens[head];
  const above = tokens[token?.head ?? -1];
  const done =
    token !== undefined && above?.pos === "VERB" && /^(?:obj|nsubj:pass)$/.test(token.dep) ? [above.lemma] : [];
  const participles = tokens.filter(
    ({ head: governor, dep, pos, text }) =>
      governor === head && dep === "acl" && pos === "VERB" && !text.endsWith("ing"),
  );
  const tried =
    token?.dep === "nsubj" &&
    /^(?:go|stand|face|appear)$/.test(above?.lemma ?? "") &&
    tokens.some(
      ({ head: verb, dep, lemma }) =>
        verb === token.head && /^(?:obj|obl)$/.test(dep) && /^(?:trial|charge|court)$/.test(lemma),
    );
  return [...done, ...participles.map(({ lemma }) => lemma), ...(tried ? ["charge"] : [])];
}

/** Whether a person may be meant by "the ousted leader". */
export function isOusted({ kinds }: Cluster): boolean {
  return kinds.has("ousted");
}
