/** "The attorney general's office", "Netanyahu's office", "her office": a body that speaks and acts for whoever holds the post. */
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, childrenOf, findChild } from "../../analysis/syntax.ts";
import { type Cluster, createCluster, toNameKey } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import type { Nominal } from "./nominal.ts";
import { toOwnerKey, toOwnerName } from "./nominal-groups.ts";
import { isOfficeNoun } from "./nouns.ts";

const HOLDERS = /^(?:ombudsman|coroner|registrar|auditor|comptroller|premier|solicitor|advocate|defender)$/;
/** What one walks into is a room. */
const ROOM = /^(?:in|at|inside|outside|near|into|from|around|on|within|through|behind|opposite)$/;

/** What is done to rooms. */
const ENTERED =
  /^(?:storm|raid|search|enter|leave|flee|quit|occupy|attack|burn|torch|ransack|loot|seize|besiege|surround|bomb|shell|visit|open|close|reopen|reach|take|hold|assume|win)$/;

/** Whether the word at a place is an office that may act: "her office said", not "shot in his office", "took office". */
export function isActingOffice(sentence: Sentence, head: number): boolean {
  const { lemma, text = "", pos, dep = "", head: above = -1 } = sentence.tokens[head] ?? {};
  if (lemma !== "office" || text.toLowerCase() !== "office" || pos === "VERB") return false;
  const entered = /^(?:obj|nsubj:pass)$/.test(dep) && ENTERED.test(sentence.tokens[above]?.lemma ?? "");
  if (entered || ROOM.test(caseOf(sentence, head) ?? "")) return false;
  return findChild(sentence, head, ["det", "nmod:poss"]) !== undefined && !isPostItself(sentence, head);
}

/** "ran for the office of president": the post, where "the office of the president" works for him. */
function isPostItself(sentence: Sentence, head: number): boolean {
  return childrenOf(sentence, head).some((child) => {
    const { lemma = "", pos } = sentence.tokens[child] ?? {};
    const bare = pos === "NOUN" && findChild(sentence, child, ["det", "nmod:poss"]) === undefined;
    return child > head && bare && caseOf(sentence, child) === "of" && isPost(lemma);
  });
}

/** The office of a person or of a post, as it was opened or anew. @param owner whose it is, where that is a person of the story */
export function findOffice(chaining: Chaining, nominal: Nominal, owner: Cluster | undefined): Cluster | undefined {
  const sentence = chaining.sentences[nominal.sentence];
  if (sentence === undefined || !isActingOffice(sentence, nominal.head)) return undefined;
  if (owner?.type === "Person" && owner.role !== "group") {
    const label = owner.role === "unnamed" ? `${toOwnerName(owner)}'s office` : `${toOwnerName(owner)}: office`;
    return findOrCreate(chaining, `organ:office:${toOwnerKey(owner) || toNameKey(label)}`, label, owner.country);
  }
  const post = findPost(sentence, nominal.head);
  if (post === undefined) return undefined;
  const holder = chaining.clusterAt(nominal.sentence, post);
  // "Peru's prosecutor's office" is what "the Peruvian prosecutor" was taken for.
  if (holder?.type === "Organization") return holder;
  const label = `${toWords(sentence, post)}'s office`;
  const country = owner?.country;
  return findOrCreate(chaining, `organ:${toNameKey(label)}:${country ?? ""}`, label, country);
}

/** "federal prosecutor", "UN special envoy": the post with what tells it from others. */
function toWords({ tokens }: Sentence, post: number): string {
  let from = post;
  while (/^(?:amod|compound|flat)$/.test(tokens[from - 1]?.dep ?? "") && tokens[from - 1]?.pos !== "VERB") from -= 1;
  const words = tokens.slice(from, post + 1).map(({ pos, text }) => (pos === "PROPN" ? text : text.toLowerCase()));
  return words.join(" ");
}

/** The post that owns the office, or that it is of: "the mayor's office", "the office of the prosecutor". */
function findPost(sentence: Sentence, head: number): number | undefined {
  return childrenOf(sentence, head).find((child) => {
    const { dep = "", lemma = "" } = sentence.tokens[child] ?? {};
    const owns = dep === "nmod:poss" || (dep.startsWith("nmod") && caseOf(sentence, child) === "of");
    return owns && isPost(lemma);
  });
}

function isPost(lemma: string): boolean {
  return isOfficeNoun(lemma) || HOLDERS.test(lemma);
}

function findOrCreate(chaining: Chaining, key: string, label: string, country: string | undefined): Cluster {
  const known = chaining.clusters.find((cluster) => cluster.key === key);
  if (known !== undefined) return known;
  const office = Object.assign(createCluster("Organization"), { key, label, role: "organ", plural: false });
  if (country !== undefined) office.country = country;
  return office;
}
