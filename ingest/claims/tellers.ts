/** Who tells a claim: whoever the sentence or the quotation names, and who passes it on. */
import { getPredicate } from "../../cypher/ontology.ts";
import { ACTORS } from "../actor-types.ts";
import type { Sentence } from "../analysis/analyser.ts";
import { isSetOff } from "../analysis/syntax.ts";
import type { Frame } from "../frames/frame.ts";
import type { Proposition } from "../propositions/proposition.ts";
import type { Resolved } from "./arguments.ts";
import type { FrameContext } from "./frame-context.ts";
import type { Stance } from "./stance.ts";

export interface Tellers {
  /** Whoever the words name for it. */
  readonly named: number | undefined;
  readonly attributedTo: number | undefined;
  readonly reportedBy: number | undefined;
}

interface Told {
  readonly stance: Stance;
  /** Where the words of the claim begin in the text. */
  readonly first: number;
}

/** "Lukashenko said that he and Putin had spoken": that they did so is what he says of it. */
const ENCOUNTERS: ReadonlySet<string> = new Set(["MET_WITH", "NEGOTIATED_WITH", "AGREED_WITH", "COOPERATED_WITH"]);

export function findTellers(
  frame: Frame,
  proposition: Proposition,
  subject: Resolved,
  { stance, first }: Told,
  context: FrameContext,
): Tellers {
  const { document, resolver } = context;
  if (isKnownOffice(frame, document.sentences[proposition.sentence], proposition.trigger))
    return { named: undefined, attributedTo: undefined, reportedBy: undefined };
  const quoted = context.speakerAt(first);
  const speakers = [
    ...stance.sources.map((token) => ({ sentence: proposition.sentence, token })),
    ...(quoted === undefined ? [] : [quoted]),
  ]
    .flatMap((source) => resolver.resolve(source.sentence, source.token, ACTORS))
    .map(({ chain }) => chain);
  // What one says of one's own words needs no source, but for a denial of them.
  const plain = frame.speech === true && stance.polarity !== "denied" && !ENCOUNTERS.has(frame.predicate);
  // "an official told Reuters": of a source without a name it is known to whom it spoke.
  const carriers = stance.audience
    .flatMap((token) => resolver.resolve(proposition.sentence, token, ["Organization"]))
    .flatMap(({ chain }) => (document.chains[chain]?.role === "media" ? [chain] : []));
  const doers = plain ? findDoers(proposition, context) : [];
  const named = speakers.find((chain) => !plain || (chain !== subject.chain && !doers.includes(chain)));
  const attributedTo = named ?? (plain ? undefined : carriers[0]);
  const reportedBy = speakers.find((chain) => chain !== attributedTo && chain !== subject.chain);
  return { named, attributedTo, reportedBy };
}

/** "Togo and Benin said that they would not accept it": neither of them speaks for the other. */
function findDoers({ args, sentence }: Proposition, { resolver }: FrameContext): readonly number[] {
  return (args.get("agent") ?? []).flatMap((token) =>
    resolver.resolve(sentence, token, ACTORS).map(({ chain }) => chain),
  );
}

/** "Ana Ruiz, who leads the union, said": what is set off to tell who somebody is is known, whoever speaks. */
function isKnownOffice({ predicate }: Frame, sentence: Sentence | undefined, trigger: number): boolean {
  return (
    getPredicate(predicate).family === "role" &&
    sentence?.tokens[trigger]?.dep === "acl:relcl" &&
    isSetOff(sentence, trigger)
  );
}
