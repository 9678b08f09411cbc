/** All frames. A new family is a file and a line here. */
import { ACCUSATION_FRAMES } from "./accusation.ts";
import { AFTERMATH_FRAMES } from "./aftermath.ts";
import { AGREEMENT_FRAMES } from "./agreement.ts";
import { AID_FRAMES } from "./aid.ts";
import { ASSAULT_FRAMES } from "./assault.ts";
import { BACKING_FRAMES } from "./backing.ts";
import { BLOW_FRAMES } from "./blows.ts";
import { COERCION_FRAMES } from "./coercion.ts";
import { CONCESSION_FRAMES } from "./concession.ts";
import { CONQUEST_FRAMES } from "./conquest.ts";
import { COOPERATION_FRAMES } from "./cooperation.ts";
import { CRITICISM_FRAMES } from "./criticism.ts";
import { CUSTODY_FRAMES } from "./custody.ts";
import { DEALING_FRAMES } from "./dealings.ts";
import { DECREE_FRAMES } from "./decrees.ts";
import { DEED_FRAMES } from "./deeds.ts";
import { DEMAND_FRAMES } from "./demand.ts";
import { DENIAL_FRAMES } from "./denial.ts";
import { DIPLOMACY_FRAMES } from "./diplomacy.ts";
import { DISPLEASURE_FRAMES } from "./displeasure.ts";
import { EXPULSION_FRAMES } from "./expulsion.ts";
import { FAULTING_FRAMES } from "./faulting.ts";
import { FAVOUR_FRAMES } from "./favours.ts";
import { FELLOWSHIP_FRAMES } from "./fellowship.ts";
import type { Frame } from "./frame.ts";
import { GUILT_FRAMES } from "./guilt.ts";
import { HELM_FRAMES } from "./helm.ts";
import { INNOCENCE_FRAMES } from "./innocence.ts";
import { INVESTIGATION_FRAMES } from "./investigation.ts";
import { INVOLVEMENT_FRAMES } from "./involvement.ts";
import { JUDGEMENT_FRAMES } from "./judgement.ts";
import { LEADERSHIP_FRAMES } from "./leadership.ts";
import { LIE_OF_LAND_FRAMES } from "./lie-of-land.ts";
import { LIFELINE_FRAMES } from "./lifelines.ts";
import { MOVEMENT_FRAMES } from "./movement.ts";
import { OCCURRENCE_FRAMES } from "./occurrence.ts";
import { OFFICE_FRAMES } from "./offices.ts";
import { ONSLAUGHT_FRAMES } from "./onslaughts.ts";
import { ORIGIN_FRAMES } from "./origins.ts";
import { OUSTING_FRAMES } from "./ousting.ts";
import { PARTICIPATION_FRAMES } from "./participation.ts";
import { PARTING_FRAMES } from "./parting.ts";
import { PRAISE_FRAMES } from "./praise.ts";
import { PROTEST_FRAMES } from "./protest.ts";
import { PRYING_FRAMES } from "./prying.ts";
import { REASONING_FRAMES } from "./reasoning.ts";
import { REBUKE_FRAMES } from "./rebuke.ts";
import { RECONCILIATION_FRAMES } from "./reconciliation.ts";
import { REFUSAL_FRAMES } from "./refusal.ts";
import { REMOVAL_FRAMES } from "./removal.ts";
import { REPRISAL_FRAMES } from "./reprisals.ts";
import { REQUEST_FRAMES } from "./requests.ts";
import { RETREAT_FRAMES } from "./retreat.ts";
import { SANCTION_FRAMES } from "./sanction.ts";
import { SEND_OFF_FRAMES } from "./send-offs.ts";
import { STANDING_FRAMES } from "./standing.ts";
import { TARGET_FRAMES } from "./targets.ts";
import { TELLING_ON_FRAMES } from "./telling-on.ts";
import { TOLD_FRAMES } from "./told.ts";
import { VIOLENCE_FRAMES } from "./violence.ts";
import { WAR_FRAMES } from "./war.ts";
import { WARNING_FRAMES } from "./warning.ts";

export const FRAMES: readonly Frame[] = [
  ...ACCUSATION_FRAMES,
  ...AFTERMATH_FRAMES,
  ...AGREEMENT_FRAMES,
  ...AID_FRAMES,
  ...COERCION_FRAMES,
  ...EXPULSION_FRAMES,
  ...CONCESSION_FRAMES,
  ...COOPERATION_FRAMES,
  ...CRITICISM_FRAMES,
  ...DEALING_FRAMES,
  ...DECREE_FRAMES,
  ...DEED_FRAMES,
  ...DEMAND_FRAMES,
  ...DENIAL_FRAMES,
  ...DIPLOMACY_FRAMES,
  ...GUILT_FRAMES,
  ...INNOCENCE_FRAMES,
  ...INVESTIGATION_FRAMES,
  ...INVOLVEMENT_FRAMES,
  ...JUDGEMENT_FRAMES,
  ...LEADERSHIP_FRAMES,
  ...LIE_OF_LAND_FRAMES,
  ...MOVEMENT_FRAMES,
  ...PARTICIPATION_FRAMES,
  ...PRAISE_FRAMES,
  ...PROTEST_FRAMES,
  ...REFUSAL_FRAMES,
  ...REQUEST_FRAMES,
  ...RETREAT_FRAMES,
  ...SANCTION_FRAMES,
  ...PARTING_FRAMES,
  ...TELLING_ON_FRAMES,
  ...TOLD_FRAMES,
  ...VIOLENCE_FRAMES,
  ...TARGET_FRAMES,
  ...WAR_FRAMES,
  ...WARNING_FRAMES,
  ...ASSAULT_FRAMES,
  ...BACKING_FRAMES,
  ...CONQUEST_FRAMES,
  ...CUSTODY_FRAMES,
  ...OCCURRENCE_FRAMES,
  ...OFFICE_FRAMES,
  ...OUSTING_FRAMES,
  ...ORIGIN_FRAMES,
  ...REASONING_FRAMES,
  ...REBUKE_FRAMES,
  ...REPRISAL_FRAMES,
  ...FAULTING_FRAMES,
  ...STANDING_FRAMES,
  ...REMOVAL_FRAMES,
  ...FAVOUR_FRAMES,
  ...PRYING_FRAMES,
  ...BLOW_FRAMES,
  ...LIFELINE_FRAMES,
  ...SEND_OFF_FRAMES,
  ...ONSLAUGHT_FRAMES,
  ...RECONCILIATION_FRAMES,
  ...HELM_FRAMES,
  ...FELLOWSHIP_FRAMES,
  ...DISPLEASURE_FRAMES,
];
