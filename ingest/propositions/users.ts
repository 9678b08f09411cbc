/** To whom things were given that somebody uses: "fired drones supplied by Iran". */
import type { Sentence } from "../analysis/analyser.ts";

const GIVEN = /^(?:supply|provide|donate|deliver|send|give|sell|lend|fund|finance)$/;
const USING = /^(?:use|fire|launch|fly|deploy|operate|employ|shoot|attack|strike|shell|bomb)$/;

/** @returns the verb whose subject uses what the participle says was given */
export function findUse({ tokens }: Sentence, participle: number): number | undefined {
  const { lemma = "", dep, head = -1 } = tokens[participle] ?? {};
  const thing = tokens[head];
  if (dep !== "acl" || thing === undefined || !GIVEN.test(lemma) || !/^(?:obj|obl)$/.test(thing.dep)) return undefined;
  return USING.test(tokens[thing.head]?.lemma ?? "") ? thing.head : undefined;
}
