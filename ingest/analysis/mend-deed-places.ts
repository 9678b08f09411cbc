/** "The trial of Ana Rojas in Lima", "the killing of X by soldiers in Goma": the place is that of the deed, nobody's own. */
import { childrenOf, type Node } from "./mend-node.ts";

/** What is done to somebody at a place. */
const DONE =
  /^(?:trial|retrial|arrest|rearrest|detention|imprisonment|jailing|killing|murder|assassination|slaying|abduction|kidnapping|kidnap|disappearance|capture|poisoning|shooting|stabbing|beheading|lynching|beating|torture|execution|hanging|death|burial|funeral|sentencing|conviction|extradition|bombing|bombardment|shelling|attack|ambush|massacre|raid|reception)$/;

const MARCHING = /^(?:protest|demonstrate|rally|march|riot|gather|chant)$/;

export function mendDeedPlaces(nodes: Node[]): void {
  mendProtested(nodes);
  for (const { lemma, dep, head: place } of nodes) {
    if (dep !== "case" || !/^(?:in|at|near|outside)$/.test(lemma)) continue;
    const where = nodes[place];
    const who = nodes[where?.head ?? -1];
    if (where?.dep !== "nmod" || where.pos !== "PROPN" || who?.dep !== "nmod" || where.head > place) continue;
    if (!DONE.test(nodes[who.head]?.lemma ?? "") || who.head > where.head) continue;
    const [link] = childrenOf(nodes, where.head, /^case$/);
    if (hasPart(nodes[link ?? -1]?.lemma, who)) where.head = who.head;
  }
}

/** Who does it, or to whom it is done: he has a name, as one without may be told by his place: "the killing of a nurse in Lima". */
function hasPart(preposition: string | undefined, who: Node): boolean {
  return preposition === "by" || (preposition === "of" && who.pos === "PROPN");
}

/** "rallied outside parliament against the government": whom they are against is said of the rally, not of the parliament. */
function mendProtested(nodes: Node[]): void {
  for (const { lemma, dep, head: enemy } of nodes) {
    const against = nodes[enemy];
    const place = nodes[against?.head ?? -1];
    if (lemma !== "against" || dep !== "case" || against?.dep !== "nmod" || place?.dep !== "obl") continue;
    if (MARCHING.test(nodes[place.head]?.lemma ?? "") && place.head < against.head)
      Object.assign(against, { head: place.head, dep: "obl" });
  }
}
