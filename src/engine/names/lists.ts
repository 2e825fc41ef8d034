import { wordSet } from '../word-set.ts';

/** Words before whose full stop no sentence ends. */
export const ABBREVIATIONS = wordSet(
  `mr mrs ms dr prof sen gov rep gen col capt lt sgt maj cmdr adm rev hon st jr sr inc corp co ltd bros vs no mt ft
  jan feb mar apr jun jul aug sep sept oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass
  mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo u`,
);

/** Forms of address that stand before a surname; they say nothing of an office. */
export const HONORIFICS = wordSet(
  'mr mrs ms miss mx dr sir dame lord lady prof professor rev reverend madame monsieur dj',
);

export const FEMALE_HONORIFICS = wordSet('mrs ms miss madame lady dame');
export const MALE_HONORIFICS = wordSet('mr sir lord monsieur');

/** Titles that are surnames too, or end other names: "Stephen King", "Notre Dame". */
export const SURNAME_TITLES = wordSet(
  'king queen dame prince bishop pope judge marshal major baron earl duke dean shah sheikh chef guard chief general lord',
);

/** Titles and callings that stand before a name and are no part of it. */
export const TITLES = wordSet(
  `president presidents premier chancellor minister secretary senator senators congressman congresswoman
  representative rep sen gov governor mayor councillor councilman councilwoman alderman judge justice magistrate
  attorney prosecutor ambassador envoy commissioner chairman chairwoman chairperson chair chief ceo cfo coo
  director treasurer principal headteacher coach captain lieutenant sergeant corporal colonel major admiral commander
  marshal brigadier general gen col capt lt sgt maj cmdr adm officer constable detective inspector
  superintendent sheriff deputy speaker spokesman spokeswoman spokesperson king queen prince princess pope
  cardinal archbishop bishop imam rabbi ayatollah sheikh sheik emir sultan father sister brother saint actor actress
  singer rapper author writer novelist poet artist painter composer musician comedian journalist reporter editor
  columnist correspondent photographer biologist economist scientist historian philosopher analyst lawyer engineer
  doctor nurse teacher nutritionist quarterback receiver linebacker striker midfielder goalkeeper defender
  manager boss founder owner executive producer presenter host driver farmer widow husband wife mother son daughter
  uncle aunt grandmother grandfather leader democrat republican congressmember mp msp mep candidate activist
  campaigner lawmaker conductor dean provost warden chef designer developer researcher expert adviser advisor
  taoiseach librarian airman seaman ombudsman strategist consultant pastor priest monk guard trooper pilot astronaut
  striker forward golfer boxer
  billionaire entrepreneur investor banker trader magician publisher filmmaker screenwriter dancer comic
  congresspeople sophomore freshman regent duke duchess earl baron baroness count countess tsar emperor empress shah`,
);

/** Words that make a title longer on its left: "Prime Minister", "Deputy Foreign Secretary". */
export const TITLE_MODIFIERS = wordSet(
  `prime vice deputy foreign interior finance defence defense home health education justice labour labor trade energy
  attorney assistant associate acting interim former ex late chief executive managing senior junior press general
  lieutenant major brigadier rear field first second state supreme grand crown national security attorneys lead head co`,
);

/** Small words within names of persons. */
export const PARTICLES = wordSet(
  'bin ibn al el ul van von der den de del della dos das da do du di la le ter ten zu af bint abu y d o',
);

/** Words after which `for` or `and` goes on with the name of a body. */
export const FIELDS = wordSet(
  `food fire health trade science arts education culture foreign defence defense environment energy housing law justice
  business research human security search centers centres immigration customs drug agriculture transport work labour
  labor economic social commerce broadcasting information`,
);

const MONTHS = 'january february march april may june july august september october november december';
export const CALENDAR = wordSet(
  `${MONTHS} jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
  mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays`,
);

/** Months that are names of persons too. */
export const MONTH_NAMES = wordSet('may march april june august');

/** Capitals that name nothing. */
export const NO_NAMES = wordSet(
  `i i'm id tv ok am pm a.m p.m gmt bst est edt pst cet utc ad bc ceo cfo coo cto pr hr it ii iii iv vi vii viii ix xi
  xii phd ba ma bsc msc mba jr sr dna rna atm faq diy dvd cd vat gdp ipo pc gps vip mvp rip aka asap ps gop dj x o e
  etc esq qc kc obe cbe mbe dds mps msps meps ceos mph km kg lb covid s t re ve ll d m
  sms cctv ngo ngos iou ious cpu cpus gpu gpus os usb lcd led html url wifi bce ce rs mp mep msp mla mec q file`,
);

/** Words that speakers and papers write with a capital, and that name nobody: units, kin and the parties of a trial. */
export const CAPITAL_NOUNS = wordSet(
  'celsius fahrenheit kelvin dad daddy mom mommy mum mummy grandma grandpa plaintiff plaintiffs defendant defendants',
);

/** Words that speak: after them or before them stands a speaker. */
export const SAYING = wordSet(
  `said says say saying told tells added adds announced announces argued argues asked asks claimed claims denied denies
  insisted insists warned warns wrote writes tweeted declared declares explained explains noted notes confirmed confirms
  admitted admits vowed vows promised promises urged urges stressed stresses pledged pledges replied replies joked
  described describes believes thinks wants hopes accused accuses called calls has had was is reiterated agreed`,
);

/** Verbs of policy: their subject is a government rather than a city. */
export const GOVERNING = wordSet(
  `said says announced imposed imposes accused accuses warned warns denied denies rejected rejects wants insists
  insisted demanded demands backed backs withdrew agreed agrees refused refuses has had will would could is was`,
);

/** Prepositions of place. */
export const PLACING = wordSet(
  'in to from at near outside inside around across through toward towards into via leave left',
);
