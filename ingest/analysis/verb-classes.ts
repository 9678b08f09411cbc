/** Verbs that share a construction, where both the mending of trees and the frames ask for them. Lemmas. */

import { findIrregularBase } from "./irregular-forms.ts";

/** "appointed X director": a person and the post that he is given. */
export const APPOINTING = /^(?:appoint|name|elect|reelect|re-elect|nominate|install|crown|reappoint|swear(?:_in)?)$/;

/** "took over as premier", "stepped down as leader", "became mayor": the subject holds or held the post. */
export const SERVING =
  /^(?:become|serve|replace|succeed|resign|retire|step|take|quit|act|remain|return|continue|start|begin)$/;

/** Who says it: the subject. */
export const SPEAKING =
  /^(?:say|report|announce|tell|add|state|claim|declare|reveal|disclose|confirm|protest|quote|acknowledge|admit|warn|insist|argue|allege|maintain|assert|note|stress|explain|believe|write|concede|suggest|recall|complain|contend|estimate|predict|reply|respond|testify|remark|emphasise|emphasize|reiterate|charge|repeat|swear|boast|brag|lament|object|retort|counter|answer|tweet|post|cable|inform|vow|caution|determine|establish|rule|verify|document|discover|learn|hear|fear|think|suspect|guess|presume|observe|stress|point|hint|imply|insinuate|assure|remind|notify|brief|aver|avow|affirm|profess|assume|reckon|speculate|forecast|quip|joke|opine|conclude)$/;

/** Whether a form is one of those that speak, where no lemma is known yet. */
export function isSpeakingForm(form: string): boolean {
  // "…, the judges held, …", "…, the inquiry found, …".
  if (/^(?:held|found)$/.test(form)) return true;
  const base = findIrregularBase(form, "VERB");
  if (base !== undefined) return SPEAKING.test(base);
  const stems = [/d$/, /ed$/, /s$/, /es$/].map((ending) => form.replace(ending, ""));
  return stems.some((stem) => SPEAKING.test(stem));
}

/** What somebody else has said is answered. */
export const ANSWERING = /^(?:deny|reject|dismiss|refute|rebut|dispute)$/;

/** Somebody is blamed. */
export const BLAMING =
  /^(?:accuse|blame|charge|indict|suspect|implicate|fault|condemn|criticise|criticize|denounce|convict|acquit|sentence|clear|rebuke|castigate|censure|slam|lambast|lambaste|berate|reproach|chide|reprimand|chastise|upbraid|admonish)$/;

/** Forms of those that a deed follows with "of", "for" or "with", where no lemma is known yet. */
export const BLAMED_FOR =
  /^(?:accus|blam|charg|indict|suspect|condemn|critici[sz]|denounc|convict|acquit|sentenc|guilty|rebuk|castigat|censur|slamm|lambast|berat|reproach|reprimand|chastis)/i;

/** Somebody is asked, warned or promised something. */
export const URGING =
  /^(?:urge|call|demand|appeal|warn|vow|pledge|promise|threaten|order|ask|offer|thank|praise|point|express|refuse|describe)$/;

/** Somebody is given something: the receiver stands before the gift. */
export const GIVING =
  /^(?:give|grant|hand|lend|offer|sell|send|promise|pledge|pay|owe|award|guarantee|allocate|wire|deny|tell|show)$/;

/** Somebody is named as what he is: whoever does so has found it out. */
export const IDENTIFYING = /^(?:name|identify|unmask)$/;

/** Somebody is called something: the word stands behind him alone. */
export const DUBBING = /^(?:call|brand|label|dub|term)$/;

/** Somebody is likened to something, with "as". */
export const LIKENING =
  /^(?:describe|portray|depict|denounce|regard|brand|label|condemn|dismiss|reject|characterise|characterize)$/;

/** Somebody is called or held to be something, with "as" or with the word alone. */
export const CALLING_SO =
  /^(?:hold|find|deem|consider|judge|call|declare|describe|portray|depict|label|brand|denounce|paint|cast|regard|present|term|dub)$/;
