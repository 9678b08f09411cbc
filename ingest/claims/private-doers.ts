/** Bodies and people of a state that do nothing in its name. */
import type { Sentence } from "../analysis/analyser.ts";

const PRIVATE =
  /^(?:firm|company|corporation|business|bank|airline|manufacturer|maker|producer|supplier|trader|dealer|retailer|exporter|importer|contractor|lender|refiner|startup|start-up|conglomerate|enterprise|entity|businessman|businesswoman|businesspeople|entrepreneur|investor|shopper|consumer|farmer|fisherman|tourist|student|worker|nurse|doctor|teacher|journalist|reporter|economist|analyst|academic|researcher|scientist|scholar|critic|activist|dissident|campaigner|volunteer|protester|demonstrator|fan|supporter|player|athlete|newspaper|magazine|broadcaster|outlet|media|website|church|charity|university|settler|migrant|refugee|exile|expatriate|diaspora|smuggler|trafficker|gang|criminal|hacker)$/;

/** "Chadian state media", "official newspapers": these do act for the state. */
const OF_STATE =
  /^(?:state|state-run|state-owned|state-controlled|state-backed|official|government|government-run|military|negotiating|national)$/i;

/** "Chadian banks lent Mali money", "a Kenyan newspaper said": none of this is done by Chad or Kenya. */
export function actsPrivately({ tokens }: Sentence, token: number): boolean {
  return (
    PRIVATE.test(tokens[token]?.lemma ?? "") && !tokens.some(({ head, text }) => head === token && OF_STATE.test(text))
  );
}
