/** Condemning, complaining: CRITICISED. */
import type { Frame } from "./frame.ts";
import { AGAINST, ENVOYS, words } from "./slots.ts";

export const CONDEMN = words(
  "criticise criticize condemn denounce decry deplore slam lambast lambaste rebuke censure chide berate blast deride disparage lament assail scold ridicule mock reprimand castigate vilify upbraid reproach excoriate bemoan scorn reprove pillory admonish tongue-lash bash",
);

/** What nobody calls that of which he approves. */
export const CONDEMNING = words(
  "provocative blackmail failure disgrace disgraceful outrage outrageous provocation lie farce crime aggression aggressor terrorism terrorist genocide mistake sham massacre propaganda absurd nonsense illegal illegitimate unconstitutional unacceptable criminal dictator liar thief coward barbaric shameful cynical hypocrite murderer trafficker attack assault murder kidnapping abduction coup piracy enemy cowardly heinous horrific appalling abhorrent despicable deplorable reprehensible reckless dangerous irresponsible unjustified unlawful undemocratic brutality savagery barbarity cruelty cowardice terror fraud fraudulent theft witch-hunt hunt trap joke insult slap warmonger puppet racist fascist extremist monster tyrant betrayal treason scandal scandalous disaster catastrophe catastrophic unfair biased hypocrisy hypocritical parody travesty mockery charade caricature perversion persecution blunder ecocide traitor usurper renegade warlord saboteur genocidal inhuman madness insane ridiculous swindler crook gangster thug bandit charlatan butcher clown despot autocrat stooge parasite cheat conman hoax violation breach escalation vandalism sabotage atrocity inhumane immoral unforgivable inexcusable intolerable brutal barbarism looter vandal rioter hooligan arsonist regrettable unfortunate disappointing alarming worrying troubling disturbing unhelpful unwise counterproductive misguided arbitrary discriminatory disproportionate excessive inappropriate offensive insulting humiliating hostile unfriendly inflammatory divisive premature killer assassin menace pariah bully invader occupier dictatorship tyranny kleptocrat evil mouthpiece scourge plague cancer henchman lackey apologist",
);

/** Of what is called so, it is a judgement wherever somebody says it is so. */
const BLAMEWORTHY = words(
  "disgrace disgraceful outrage outrageous farce absurd nonsense illegal illegitimate unconstitutional unacceptable shameful cynical cowardly heinous horrific appalling abhorrent despicable deplorable reprehensible reckless irresponsible unjustified unlawful undemocratic fraudulent witch-hunt betrayal scandalous catastrophic unfair biased hypocrisy hypocritical insane ridiculous breach violation inhumane immoral unforgivable inexcusable intolerable barbarism parody travesty mockery charade sham evil scourge",
);

/** What one calls that of which one approves. */
export const PRAISING = words(
  "historic hero heroic courageous brave milestone landmark breakthrough victory triumph success successful excellent remarkable welcome great honest visionary partner martyr patriot",
);

export const CRITICISM_FRAMES: readonly Frame[] = [
  {
    id: "criticise.verb",
    predicate: "CRITICISED",
    verb: { lemmas: CONDEMN, subject: ["agent"], object: ["patient"], about: ["prep:for", "prep:over"] },
    noun: {
      lemmas: words("criticism condemnation denunciation rebuke censure reprimand tirade diatribe broadside"),
      subject: ["agent", "prep:by", "prep:from", "prep:poss"],
      object: ["recipient", "prep:of", ...AGAINST],
    },
    speech: true,
    confidence: 0.8,
    examples: [
      { text: "France condemned Mali.", claims: ["France CRITICISED Mali"] },
      { text: "Mali drew criticism from France.", claims: ["France CRITICISED Mali"] },
    ],
    counterExamples: ["France visited Mali."],
  },
  {
    id: "criticise.call",
    predicate: "CRITICISED",
    verb: {
      lemmas: words("call label dub brand refer describe term"),
      subject: ["agent"],
      object: ["patient", "prep:to"],
      where: {
        slot: "prep:as",
        lemmas: CONDEMNING,
        orWithin: true,
      },
    },
    speech: true,
    confidence: 0.65,
    examples: [
      { text: "Armenia described Azerbaijan as a disgrace.", claims: ["Armenia CRITICISED Azerbaijan"] },
      {
        text: "Armenia called the Lachin blockade an act of terrorism.",
        claims: ["Armenia CRITICISED Lachin blockade"],
      },
    ],
    counterExamples: ["Armenia described Azerbaijan as a neighbour."],
  },
  {
    id: "criticise.say-is",
    predicate: "CRITICISED",
    // "said that the arrest was unlawful".
    noun: { lemmas: BLAMEWORTHY, subject: ["source"], object: ["bearer"] },
    adjective: { lemmas: BLAMEWORTHY, subject: ["source"], object: ["agent"] },
    // Of a person what is said may be said of his arrest.
    objectTypes: ["Event", "State", "Organization", "ArmedGroup"],
    speech: true,
    holds: "not denied",
    confidence: 0.55,
    examples: [
      { text: "Armenia said that the Lachin blockade was unlawful.", claims: ["Armenia CRITICISED Lachin blockade"] },
      {
        text: "John Bello told Armenia that the Lachin vote was a farce.",
        claims: ["John Bello CRITICISED Lachin vote"],
      },
    ],
    counterExamples: [
      "Armenia said that the Lachin blockade was not unlawful.",
      "The Lachin blockade was unlawful.",
      "Armenia said that the Lachin blockade was legal.",
    ],
  },
  {
    id: "criticise.complain",
    predicate: "CRITICISED",
    verb: {
      lemmas: words("complain protest grumble object"),
      subject: ["agent"],
      object: [
        "prep:about",
        "prep:of",
        "prep:over",
        "prep:against",
        "deep",
        "prep:to",
        "prep:with",
        "comp:agent",
        "deep",
      ],
    },
    noun: {
      lemmas: words("complaint protest objection grievance"),
      support: words("lodge file make submit deliver register present send hand issue voice"),
      subject: ["agent", "prep:by"],
      object: ["prep:with", "prep:to", ...AGAINST, "prep:about"],
    },
    subjectTypes: ["State", "Organization"],
    speech: true,
    confidence: 0.6,
    examples: [
      { text: "Syria complained about the Israeli flights.", claims: ["Syria CRITICISED Israel"] },
      { text: "Thailand lodged a protest with Cambodia.", claims: ["Thailand CRITICISED Cambodia"] },
    ],
    counterExamples: ["Syria liked the Israeli flights."],
  },
  {
    id: "criticise.summon",
    predicate: "CRITICISED",
    verb: {
      lemmas: words("summon call_in"),
      subject: ["agent"],
      object: ["patient"],
      where: { slot: "patient", lemmas: ENVOYS },
    },
    subjectTypes: ["State", "Organization"],
    objectTypes: ["State", "Organization", "Person"],
    confidence: 0.6,
    examples: [{ text: "Denmark summoned the Russian ambassador.", claims: ["Denmark CRITICISED Russia"] }],
    counterExamples: ["Denmark received the Russian ambassador."],
  },
];
