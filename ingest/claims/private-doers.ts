/** Bodies and people of a state that do nothing in its name. */
import type { Sentence } from "../analysis/analyser.ts";

const PRIVATE =
  /^(?:firm|company|corporation|business|bank|airline|manufacturer|maker|producer|supplier|trader|dealer|retailer|exporter|importer|contractor|lender|refiner|startup|start-up|conglomerate|enterprise|entity|businessman|businesswoman|businesspeople|entrepreneur|investor|shopper|consumer|farmer|fisherman|tourist|student|worker|nurse|doctor|teacher|lawyer|journalist|reporter|economist|analyst|expert|academic|researcher|scientist|scholar|critic|activist|dissident|campaigner|volunteer|protester|demonstrator|fan|supporter|player|athlete|team|newspaper|magazine|broadcaster|outlet|media|website|church|charity|union|university|settler|migrant|refugee|exile|expatriate|diaspora|smuggler|trafficker|gang|criminal|hacker|mercenary)$/;

/** "Chadian banks lent Mali money", "a Kenyan newspaper said": none of this is done by Chad or Kenya. */
export function actsPrivately({ tokens }: Sentence, token: number): boolean {
  return PRIVATE.test(tokens[token]?.lemma ?? "");
}
