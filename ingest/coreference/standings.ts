/** What deeds done to a person make of him, so that "the suspect", "the hostage", "the ousted leader" find him. */
import type { Sentence } from "../analysis/analyser.ts";
import { childrenOf } from "../analysis/syntax.ts";
import type { Mention } from "../annotated-document.ts";
import type { Cluster } from "./cluster.ts";
import type { Chaining } from "./context.ts";
import { findRelativeVerbs } from "./relative-clauses.ts";

/** What one is called after a deed. */
const STANDINGS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      [
        "arrest detain charge indict try prosecute extradite arraign remand",
        "suspect defendant accused detainee prisoner captive",
      ],
      ["convict sentence jail imprison", "defendant convict accused prisoner inmate"],
      ["abduct kidnap", "hostage captive prisoner victim"],
      ["seize capture", "hostage captive prisoner detainee"],
      ["kill shoot stab wound injure attack murder assassinate poison rape behead execute", "victim"],
      ["oust depose topple overthrow remove unseat", "ousted"],
    ] as const
  ).flatMap(([verbs, standings]) => verbs.split(" ").map((verb) => [verb, standings.split(" ")] as const)),
);

/** Reads them off every mention but pronouns. Asked again once nominals are known, it finds more. */
export function findStandings(chaining: Chaining, clusters: readonly Cluster[] = chaining.clusters): void {
  for (const cluster of clusters) {
    if (cluster.type !== "Person" || cluster.role === "group") continue;
    for (const mention of cluster.mentions) {
      const words = chaining.sentences[mention.sentence];
      if (words === undefined || mention.kind === "pronoun") continue;
      for (const verb of findDeeds(words, mention))
        for (const standing of STANDINGS.get(verb) ?? []) cluster.kinds.add(standing);
    }
  }
}

/** "the murder of the journalist Percival Mendoza": what was done to him, told by its noun. */
const DEEDS: ReadonlyMap<string, string> = new Map([
  ["murder", "murder"],
  ["killing", "kill"],
  ["assassination", "assassinate"],
  ["abduction", "abduct"],
  ["kidnapping", "kidnap"],
  ["poisoning", "poison"],
  ["arrest", "arrest"],
  ["detention", "detain"],
  ["conviction", "convict"],
  ["trial", "try"],
  ["prosecution", "prosecute"],
]);

/** Lemmas of the verbs that somebody is the object of, and of participles behind him: "Reyes, charged with fraud". */
function findDeeds(sentence: Sentence, { head: name, end }: Mention): readonly string[] {
  const { tokens } = sentence;
  // "removed Lieutenant Colonel Paul-Henri Damiba": the name may hang on the first of its titles.
  let head = name;
  while (tokens[head]?.dep === "flat" && (tokens[head]?.head ?? -1) >= 0) head = tokens[head]?.head ?? head;
  const token = tokens[head];
  const above = tokens[token?.head ?? -1];
  const titled = head !== name && token?.dep === "xcomp";
  const done =
    token !== undefined && above?.pos === "VERB" && (titled || /^(?:obj|nsubj:pass)$/.test(token.dep))
      ? [above.lemma]
      : [];
  const named =
    token?.dep === "nmod" && tokens.some(({ head: at, dep, lemma }) => at === head && dep === "case" && lemma === "of");
  const owned = token?.dep === "nmod:poss" || named ? [DEEDS.get(above?.lemma ?? "") ?? ""] : [];
  // "Percival Mendoza, who was shot dead".
  const told = findRelativeVerbs(sentence, name, end)
    .filter((verb) => isDoneTo(sentence, verb))
    .map((verb) => tokens[verb]?.lemma ?? "");
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
  return [...done, ...owned, ...told, ...participles.map(({ lemma }) => lemma), ...(tried ? ["charge"] : [])];
}

/** "who was shot dead", "whom the police arrested". */
function isDoneTo(sentence: Sentence, verb: number): boolean {
  return childrenOf(sentence, verb).some((child) => {
    const { dep = "", lemma = "" } = sentence.tokens[child] ?? {};
    return dep === "nsubj:pass" || dep === "aux:pass" || (dep === "obj" && lemma === "whom");
  });
}

/** Whether a person may be meant by "the ousted leader". */
export function isOusted({ kinds }: Cluster): boolean {
  return kinds.has("ousted");
}
