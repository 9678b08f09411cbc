/**
 * Verbs that lend their subject to a noun ("issued a warning", "carried out an attack"): the noun is the predicate.
 * `agent`: which argument of the verb does what the noun says.
 */
export interface SupportVerb {
  readonly verb: string;
  readonly agent: "agent" | "prep:from" | "prep:by";
}

const GIVERS = `
  make issue launch carry_out conduct have give wage hold mount stage deliver send execute perform commit lead
  pursue continue begin start open express voice offer level raise lodge file impose announce declare reach
  sign plan plot prepare orchestrate organise organize perpetrate undertake order step_up intensify renew
  repeat grant extend dispatch ship donate lend transfer channel sell airlift pour distribute supply submit
  register present hand approve adopt place slap maintain enforce tighten introduce keep share pass pass_on
  hand_over exchange relay forward transmit seize gain wrest regain proclaim attend bring deploy station
  resume strike clinch conclude ratify initial call claim take accept admit assume show play provide reiterate
  intend attempt seek cast throw fight pay inflict deal harbour harbor mastermind commission authorise authorize heap lavish shower
`
  .trim()
  .split(/\s+/);
/** Whoever brushes a warning aside is the one who was warned. */
const TAKERS = `
  win dismiss ignore disregard shrug_off downplay brush_aside neglect heed receive obtain face suffer draw get
  meet encounter attract endure undergo enjoy survive escape incur earn provoke brush_off laugh_off
`
  .trim()
  .split(/\s+/);

const SUPPORT_VERBS: ReadonlyMap<string, SupportVerb> = new Map<string, SupportVerb>([
  ...GIVERS.map((verb) => [verb, { verb, agent: "agent" }] as const),
  ...TAKERS.map((verb) => [verb, { verb, agent: "prep:from" }] as const),
]);

export function findSupportVerb(lemma: string): SupportVerb | undefined {
  return SUPPORT_VERBS.get(lemma);
}

/** Verbs that lend their subject to a noun after a preposition: "went on strike", "came under attack from X", "locked in a war". */
const PREPOSITIONAL: ReadonlyMap<string, SupportVerb> = new Map<string, SupportVerb>([
  ...`
  go_on go_into enter_into engage_in lock_in embroil_in stay_in remain_in
  retaliate_with respond_with answer_with reply_with react_with hit_back_with strike_back_with
  come_to arrive_for meet_for fly_for travel_for gather_for sit_down_for convene_for
  `
    .trim()
    .split(/\s+/)
    .map((verb) => [verb, { verb, agent: "agent" }] as const),
  ...["come_under", "fall_under"].map((verb) => [verb, { verb, agent: "prep:from" }] as const),
]);

export function findPrepositionalSupport(verb: string, preposition: string | undefined): SupportVerb | undefined {
  return PREPOSITIONAL.get(`${verb}_${preposition ?? ""}`);
}

/** Verbs that say of a deed no more than that it was: what stands after them belongs to the deed. */
export const HAPPENING: ReadonlySet<string> = new Set(
  `
  happen occur erupt break_out begin start open resume continue end collapse fail stall follow rage flare flare_up
  unfold drag_on go_on conclude intensify escalate
`
    .trim()
    .split(/\s+/),
);

/** Nouns that pass their possessor on to the infinitive after them: "his attempt to link X to Y". */
export const CONTROL_NOUNS: ReadonlySet<string> = new Set(
  `
  attempt effort bid plan decision move refusal failure promise pledge threat ability inability desire
  intention campaign readiness willingness unwillingness agreement order call offer proposal vow commitment
  determination right role push struggle reluctance narrative choice option alternative hesitation qualm
`
    .trim()
    .split(/\s+/),
);

/** Nouns that pass on whom they are laid against: "charges of arming rebels". */
export const CHARGE_NOUNS: ReadonlySet<string> = new Set([
  "charge",
  "suspicion",
  "allegation",
  "accusation",
  "claim",
  "count",
  "crime",
  "indictment",
]);

/** Verbs whose object is the subject of the infinitive after it: "urged Israel to withdraw". */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  `
  urge ask tell order force press call allow help persuade encourage lead warn accuse suspect blame expect
  want require invite permit enable cause push convince oblige instruct command compel prompt beg advise
  charge indict convict acquit clear condemn criticise criticize pressure prevent stop keep bar deter dissuade prohibit
  ban block discourage forbid quote cite describe denounce rebuke castigate censure fault slam lambast lambaste berate
  reproach chide upbraid reprimand admonish chastise lobby petition implore entreat beseech coax goad nudge incite induce
  authorise authorize empower mandate task assign direct hire bribe coerce blackmail inspire motivate spur
`
    .trim()
    .split(/\s+/),
);

/** Verbs that say on whom something is laid: "blamed the attack on X". */
export const BLAMERS: ReadonlySet<string> = new Set(
  `
  blame pin lay put shift deflect
`
    .trim()
    .split(/\s+/),
);

/** Nouns for acts of speech: a "by" at the end of their phrase names who speaks, not who did what is spoken of. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  `
  dismissal denial rejection condemnation criticism investigation admission acknowledgement confirmation
  accusation allegation endorsement
`
    .trim()
    .split(/\s+/),
);

/** Nouns that measure what stands after their "of": "tons of food", "a series of raids". */
export const MEASURES: ReadonlySet<string> = new Set(
  "ton tonne dollar euro pound million billion hundred thousand series number day week month amount package shipment load round set wave dozen truckload convoy worth batch tranche delivery consignment spate string barrage".split(
    " ",
  ),
);

/** Deeds of force in which people are killed, wounded or taken. */
export const DEED_NOUNS: ReadonlySet<string> = new Set(
  "raid strike attack airstrike operation bombing shelling ambush bombardment assault crackdown offensive".split(" "),
);

/** "denied charges of arming rebels": whoever does so to the charges is whom they are laid against. */
export const FACING = /^(?:face|deny|reject|dismiss|refute|dispute|admit|fight|contest|await|answer)$/;

/** "sentenced him to a year for plotting", "praised Qatar for mediating": it is the object's deed. */
export const TREATING =
  /^(?:sentence|jail|imprison|arrest|detain|fine|punish|prosecute|try|sanction|blacklist|dismiss|sack|fire|suspend|expel|thank|praise|applaud|commend|reward|wound|kill|execute)$/;

/** "imposed a fine on the firm for spilling oil". */
export const PENALISING = /^(?:impose|slap|levy|place|announce|clamp)$/;

/** "called on Togo to leave": whom the verb turns to is to do it. */
export const TURNING = /^(?:call|appeal|plead|lean|prevail)$/;

/** "lost no time in leaving", "had trouble leaving": whoever has it does what stands after it. */
export const PASSING = /^(?:time|trouble|difficulty|moment|success|brink|verge|cusp|point)$/;
