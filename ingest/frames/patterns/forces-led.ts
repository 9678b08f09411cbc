/** Whom the chief of a state's army leads: the army, not the state. */
import type { PredicateName } from "../../../cypher/ontology.ts";
import type { Located, PatternInput } from "./pattern.ts";

/** The word before the title, with the role of the bodies that it names where they have one. */
const FORCES: readonly (readonly [RegExp, RegExp?])[] = [
  [/^(?:army|military|defen[cs]e|armed)$/, /^military$/],
  [/^(?:navy|naval)$/, /^navy$/],
  [/^police$/, /^police$/],
  [/^(?:intelligence|spy|security|counterintelligence|counter-intelligence)$/, /^intelligence$/],
  [
    /^(?:force|guards?|gendarmerie|coastguard|border|bank|prison|customs|electoral|election|anti-corruption|corruption|anti-terrorism|counter-terrorism|counterterrorism|space|nuclear|health|tax|football|protocol|budget|state-security|disaster|emergency|emergencies)$/,
  ],
];

/**
 * @param word what stands right before the title
 * @returns the body that its bearer leads: the state's own force where the document names it; else the state as one that he serves
 */
export function toForce(
  { document }: PatternInput,
  word: string,
  predicate: PredicateName,
  body: Located,
): { readonly predicate: PredicateName; readonly body: Located } {
  const state = document.chains[body.chain];
  const row = FORCES.find(([named]) => named.test(word.toLowerCase()));
  if (predicate !== "LEADER_OF" || state?.type !== "State" || row === undefined) return { predicate, body };
  const [, role] = row;
  const force = document.chains.findIndex(
    (chain) =>
      chain.type === "Organization" &&
      chain.country !== undefined &&
      chain.country === state.country &&
      (role?.test(chain.role ?? "") === true || chain.key.startsWith(`organ:${word.toLowerCase()}:`)),
  );
  return force < 0 ? { predicate: "MEMBER_OF", body } : { predicate, body: { ...body, chain: force } };
}
