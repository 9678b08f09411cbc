/** Forms whose base no ending gives away. English grammar's own list; where a form has two bases, none is given. */

const VERBS = `
arise arose arisen; arm armed arming; disarm disarmed disarming; awake awoke awoken; bear bore borne; beat beaten; become became; befall befell befallen; begin began begun;
behold beheld; bend bent; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken;
breed bred; bring brought; build built; burn burnt; buy bought; catch caught; choose chose chosen; cling clung; confer conferred conferring;
come came; creep crept; deal dealt; dig dug; dive dove; do did done does; draw drew drawn; dream dreamt; drink drank drunk;
drive drove driven; dwell dwelt; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung;
fly flew flown; forbid forbade forbidden; foresee foresaw foreseen; foretell foretold; forget forgot forgotten; forgive forgave forgiven;
forgo forwent forgone; forsake forsook forsaken; freeze froze frozen; get got gotten; give gave given; go went gone goes;
grind ground; grow grew grown; hang hung; have had has having; hear heard; hide hid hidden; hold held; keep kept; kneel knelt;
know knew known; lead led; lean leant; leap leapt; learn learnt; leave left; lend lent; lie lying lied; stage staged staging; light lit; lose lost; make made;
mean meant; meet met; mislead misled; mistake mistook mistaken; misunderstand misunderstood; outdo outdid outdone; overcome overcame;
overhear overheard; override overrode overridden; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown;
partake partook partaken; pay paid; prove proven; rage raged raging; rebuild rebuilt; repay repaid; retake retook retaken; rethink rethought;
readmit readmitted readmitting; ride rode ridden; ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent; sew sewn;
shake shook shaken; shear shorn; shine shone; shoot shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat;
slay slew slain; sleep slept; slide slid; sling slung; sow sown; speak spoke spoken; speed sped; spend spent; spin spun; spring sprang sprung;
stand stood; steal stole stolen; stick stuck; sting stung; stink stank stunk; stride strode; strike struck stricken; strive strove striven;
swear swore sworn; sweep swept; swell swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told;
think thought; throw threw thrown; tie tying; die dying; undergo underwent undergone; understand understood; undertake undertook undertaken;
undo undid undone; uphold upheld; vie vying; wake woke woken; wear wore worn; weave wove woven; weep wept; win won; wind wound;
withdraw withdrew withdrawn; withhold withheld; withstand withstood; wring wrung; write wrote written; be am is are was were been being;
annex annexes; axe axing; beseech beseeches; blitz blitzes; cast casting; centre centred; dispossess dispossesses; emphasise emphasised emphasising;
fine fined fining; hypothesise hypothesised hypothesising; instrumentalise instrumentalised instrumentalising; instrumentalize instrumentalizing;
kit kitted kitting; lambast lambasted lambasting; misrule misruled; rape raped raping; scrape scraped scraping; snipe sniped sniping; weaponise weaponised weaponising`;

const NOUNS = `
analysis analyses; base bases; apparatus apparatus; child children; crisis crises; criterion criteria; foot feet; goose geese; half halves; hypothesis hypotheses;
knife knives; leaf leaves; life lives; loaf loaves; man men; media media; mouse mice; oasis oases; ox oxen; parenthesis parentheses;
phenomenon phenomena; self selves; shelf shelves; synthesis syntheses; thesis theses; thief thieves; tooth teeth; wife wives; wolf wolves;
woman women; serviceman servicemen; spokesman spokesmen; spokeswoman spokeswomen; policeman policemen; gunman gunmen; fireman firemen;
businessman businessmen; congressman congressmen; chairman chairmen; layman laymen; clergyman clergymen; fisherman fishermen`;

function toForms(list: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const entry of list.split(";")) {
    const [base = "", ...others] = entry.trim().split(/\s+/);
    for (const form of others) forms.set(form, base);
  }
  return forms;
}

const VERB_FORMS = toForms(VERBS);
const NOUN_FORMS = toForms(NOUNS);

/** They end as comparatives do and compare nothing. */
const NOT_COMPARED: ReadonlySet<string> = new Set(
  "bitter border clever eager former hunger inner labor latter lower number other outer peer power proper sober summer tender upper utter winter".split(
    " ",
  ),
);

/** @param form in lower case */
export function findIrregularBase(form: string, pos: string): string | undefined {
  if (pos === "VERB") return VERB_FORMS.get(form);
  if (pos === "ADJ") return NOT_COMPARED.has(form) ? form : undefined;
  return pos === "NOUN" ? NOUN_FORMS.get(form) : undefined;
}
