/** Whose words or acts they are that a clause behind the noun tells: "remarks made by Orban", "a law that parliament had passed". */
import type { Sentence } from "../analysis/analyser.ts";
import { childrenOf, findChild, findChildren } from "../analysis/syntax.ts";

/** What is said, decided or given out by somebody, who is praised or blamed for it. */
const WORKS =
  /^(?:remark|comment|statement|law|bill|decision|ruling|report|deal|move|plan|policy|speech|letter|order|decree|measure|campaign|resolution|post|video|claim|allegation|accusation|vote|step|action|offer|proposal|ultimatum|warning|tariff|sanction|ban|crackdown|restriction|raid|arrest|killing|execution|attack|strike|offensive|operation|bombing|shelling|airstrike|invasion|assault|blockade|crime|abuse|atrocity|violation|massacre|referendum|election|verdict|sentence|amendment|reform|photograph|cartoon|article|book|film|map|test|launch|missile|satellite|rocket|exercise|drill)$/;

/** Words for those who made it, where the noun is what is blamed, praised or answered. */
export function findMakers(sentence: Sentence, noun: number): readonly number[] {
  const { tokens } = sentence;
  const { lemma = "", dep = "" } = tokens[noun] ?? {};
  if (!WORKS.test(lemma) || !/^(?:obj|obl|nmod|conj)/.test(dep)) return [];
  return childrenOf(sentence, noun).flatMap((clause) => {
    const how = tokens[clause]?.dep ?? "";
    if (how === "acl" || how === "acl:relcl") {
      const done = findChildren(sentence, clause, ["obl:agent"]);
      if (done.length > 0) return done;
    }
    if (how !== "acl:relcl" || findChild(sentence, clause, ["aux:pass", "cop"]) !== undefined) return [];
    const [subject] = findChildren(sentence, clause, ["nsubj"]);
    const relative = subject === undefined || /^(?:which|that|who|what|whose)$/.test(tokens[subject]?.lemma ?? "");
    const object = findChildren(sentence, clause, ["obj"]).find(
      (it) => !/^(?:which|that)$/.test(tokens[it]?.lemma ?? ""),
    );
    return relative || object !== undefined || !MAKING.test(tokens[clause]?.lemma ?? "") ? [] : [subject];
  });
}

/** What one does who is to answer for it: nobody answers for a law that he opposes. */
const MAKING =
  /^(?:make|pass|adopt|approve|take|issue|give|sign|impose|carry|launch|stage|conduct|hold|publish|release|deliver|send|order|announce|propose|introduce|enact|push|commit|perpetrate|mount|wage|write|post|broadcast|do|draft|lead|run|sponsor|test|fire|unveil|table|promulgate|ratify|set|put|start|begin)$/;
