/** How much each feature says for a candidate of a pronoun. */

/**
 * What speaks for a candidate, found by coordinate search over the pronouns of the regression corpus, of five more texts, of the
 * annotated articles and of a quarter of GAP's development set; another quarter, not searched on, gained too.
 */
export const WEIGHTS = {
  /** In the same sentence, in the one before it, and so on. These, `governor` and `tellsOfOthers` were fitted later, by regression. */
  distances: [7.5, 3, 0, -0.5],
  /** Nearest subject above the pronoun. */
  governor: 1.3,
  /** Says it, as one whose business it is to speak of others. */
  tellsOfOthers: -5,
  subject: 2,
  agent: 2,
  object: 1.4,
  possessor: 0.4,
  oblique: -0.2,
  nominal: 0.3,
  modifier: -1.2,
  bothSubjects: 0.7,
  mentionsAtMost: 2,
  mentions: 0.7,
  joined: 2.5,
  ownObject: 1.8,
  /** Not searched for. */
  ownSpeaker: 2,
  helped: 3,
  /** Not searched for: stands over the subject's lead as `helped` does. */
  answered: 3.5,
  holder: 2,
  gender: 0.6,
  ahead: -1.5,
  reflexive: 4,
  inPassing: -1,
  mainSubjectHere: -0.8,
  mainSubjectBefore: 0.4,
  bothMainSubjects: 0.8,
  /** Of a person: the title names him. */
  topical: 2.2,
  /** Somebody without a name, of whom little is told. Not searched for. */
  unnamed: -2,
  /** The pronoun stands where only an event can, or where an event is as likely as not. Not searched for. */
  happened: 4,
  likely: 1.5,
  /** A state or a court as "them". Not searched for. */
  oneBody: -4,
  /** "three of them": the number of those meant was told. Not searched for. */
  counted: 4,
  /** Named in what "he said" stands behind; spoke in the sentence before. Not searched for. */
  spokenOf: -5,
  spokeBefore: 2,
  /** A paragraph ends between the two. */
  paragraph: -0.3,
};

/** By how the word stands in its clause. */
export function toRoleWeight(dep: string): number {
  // News addresses nobody: what is read as a call is the subject.
  if (dep.startsWith("nsubj") || dep === "vocative") return WEIGHTS.subject;
  if (dep.startsWith("obl:agent")) return WEIGHTS.agent;
  if (dep.startsWith("obj") || dep.startsWith("iobj")) return WEIGHTS.object;
  if (dep.startsWith("nmod:poss")) return WEIGHTS.possessor;
  if (dep.startsWith("obl")) return WEIGHTS.oblique;
  if (dep.startsWith("nmod") || dep.startsWith("appos")) return WEIGHTS.nominal;
  return dep.startsWith("compound") || dep.startsWith("amod") ? WEIGHTS.modifier : 0;
}
