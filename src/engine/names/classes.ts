import type { EntityType } from '../../shared/annotations.ts';
import { wordSet } from '../word-set.ts';
import { TITLES } from './lists.ts';

/** Common nouns for persons beyond titles and callings. */
const PERSON_NOUNS = wordSet(
  `man woman boy girl person native veteran star legend hero heroine victim survivor suspect defendant plaintiff witness
  gunman attacker killer murderer criminal mobster dictator ruler monarch statesman politician diplomat mediator
  negotiator campaigner dissident protester rebel commander fighter soldier sailor pilot doctor surgeon psychologist
  psychiatrist physicist chemist mathematician astronomer sociologist anthropologist archaeologist theologian critic
  essayist playwright dramatist songwriter lyricist vocalist guitarist bassist drummer pianist violinist cellist
  soprano tenor baritone saxophonist trumpeter frontman bandleader choreographer ballerina supermodel model comedienne
  broadcaster newscaster anchor anchorman anchorwoman blogger vlogger youtuber influencer humorist satirist cartoonist
  illustrator sculptor architect inventor scholar academic fellow student graduate alumnus pupil classmate teammate
  athlete sprinter swimmer skier cyclist gymnast wrestler fencer jockey rower skater footballer cricketer batsman
  bowler pitcher catcher outfielder shortstop winger fullback centre-back linesman referee umpire champion rival
  opponent contender newcomer rookie successor predecessor colleague friend neighbour neighbor girlfriend boyfriend
  fiancee fiance partner spouse sibling cousin nephew niece grandson granddaughter stepson stepdaughter heir heiress
  socialite philanthropist industrialist businessman businesswoman businessperson mogul tycoon magnate financier broker
  accountant auditor salesman clerk secretary aide assistant spokesman adviser mentor tutor lecturer reader don
  organiser organizer volunteer resident mayor lawyer barrister solicitor advocate jurist attorney litigator juror
  philosopher theorist historian linguist biographer translator curator librarian archivist naturalist ecologist
  geologist meteorologist climatologist biochemist geneticist virologist epidemiologist nephrologist oncologist
  cardiologist dentist pharmacist midwife paramedic firefighter policeman policewoman patrolman bodyguard fisherman
  craftsman carpenter plumber electrician mechanic miner baker butcher barber tailor waiter waitress bartender
  professor hacker whistleblower nun cleric preacher warlord militant insurgent smuggler trafficker podcaster gamer
  player runner rider racer scout agent emissary delegate teenager toddler infant refugee migrant immigrant prisoner
  inmate convict hostage captive pirate sniper shooter pollster trainer`,
);

/** Common nouns for bodies of people. */
const BODY_NOUNS = wordSet(
  `company firm corporation group bank retailer maker manufacturer giant charity website site newspaper paper magazine
  channel network broadcaster station party band club team airline carrier agency union militia movement organisation
  organization watchdog regulator startup start-up conglomerate brand chain publisher studio label tabloid weekly daily
  university college school institute academy think-tank orchestra choir ensemble coalition alliance consortium
  cooperative subsidiary brewer brewery carmaker automaker drugmaker chipmaker steelmaker planemaker lender insurer
  supplier operator contractor distributor franchise restaurant store supermarket hospital clinic ministry department
  commission committee council federation foundation association league laboratory lab nonprofit ngo blog portal vendor
  utility shipbuilder fund cartel gang mafia faction sect church cult trio quartet quintet outfit squad regiment battalion
  brigade division unit army navy exchange bureau authority administration panel board caucus lobby dealership
  wholesaler bookstore boutique brokerage consultancy developer bookmaker pressure-group imprint guild confederation society institution hospice faculty squadron duo troupe
  collective cafe pub marketplace newsroom broadsheet bloc denomination diocese tribunal subcontractor shipper hauler
  refiner foundry affiliate journal periodical outlet newsletter winery`,
);

/** Common nouns for places. */
const PLACE_NOUNS = wordSet(
  `city town village capital province district region island port valley suburb country nation county river lake
  mountain sea ocean peninsula neighbourhood neighborhood borough hamlet municipality resort airport street road
  territory republic kingdom continent desert forest bay harbour harbor township commune parish constituency enclave
  strait gulf cape archipelago volcano settlement outpost suburb metropolis peak summit ridge creek canyon plateau isle
  atoll reef beach stadium arena square prefecture governorate oblast canton hometown birthplace homeland riding electorate ward precinct kibbutz
  khanate sultanate emirate principality headland islet waterfall glacier
  state lagoon canal gorge plain oasis jungle reserve hill shore avenue highway motorway bridge tunnel dam reservoir
  plaza palace castle fort fortress prison jail barracks airfield airbase mosque cathedral monastery
  cemetery tower skyscraper building plantation
  quarry oilfield reactor crossing checkpoint exclave slum vineyard planet moon`,
);

/** Common nouns for works, products, laws and other things that bear names. */
const THING_NOUNS = wordSet(
  `film movie album song single book novel show series sitcom drama musical opera play poem game videogame app software
  language drug vaccine ship vessel yacht ferry tanker destroyer frigate submarine aircraft jet airliner helicopter
  missile rocket spacecraft satellite capsule probe lander orbiter rover telescope sedan hatchback suv smartphone tablet console device product programme
  program documentary memoir autobiography biography track video podcast painting sculpture symphony concerto anthem
  bill act treaty doctrine theory disease virus variant bacterium award prize trophy medal browser currency
  ballet hymn essay font laptop car truck van motorcycle bike rifle pistol drone train locomotive pill antibiotic
  opioid syndrome disorder hormone pact accord agreement protocol amendment charter mural statue portrait index faith
  tree flower cheese sauce
   cryptocurrency cocktail drink beverage beer whisky wine dish breed species gene protein soundtrack sequel prequel
  trilogy remix cartoon comic manga anime franchise magazine-cover textbook dictionary encyclopedia edition version
  engine processor chip camera watch toy doll perfume fragrance shoe sneaker horse dog people tribe caste minority ethnicity nomads dialect religion
  deity pipeline grape variety constellation comet asteroid molecule compound`,
);

/** Common nouns for events. */
const EVENT_NOUNS = wordSet(
  `festival tournament championship war battle conference summit referendum holiday storm hurricane typhoon cyclone
  earthquake ceremony uprising revolution massacre genocide exhibition expo regatta marathon`,
);

const CLASSES: readonly (readonly [ReadonlySet<string>, EntityType])[] = [
  [BODY_NOUNS, 'ORG'],
  [PLACE_NOUNS, 'LOC'],
  [THING_NOUNS, 'MISC'],
  [EVENT_NOUNS, 'EVENT'],
  [PERSON_NOUNS, 'PER'],
  [TITLES, 'PER'],
];

const CALLING = /(?:[a-z]{3}(?:ologist|ographer|ician|woman|maker|keeper|holder)|[b-df-hj-np-tv-z]ist)$/;

/** The type of what a common noun in small letters, singular or plural, stands for; `null` for any other word. */
export function classOf(word: string): EntityType | null {
  for (const form of singulars(word)) {
    const found = CLASSES.find(([nouns]) => nouns.has(form));
    if (found !== undefined) return found[1];
    if (CALLING.test(form)) return 'PER';
  }
  return null;
}

/** What `word` may be the plural of, with the word itself: "parties" gives "party". */
export function singulars(word: string): readonly string[] {
  if (!word.endsWith('s')) return [word];
  if (word.endsWith('ies')) return [word, `${word.slice(0, -3)}y`];
  return word.endsWith('es') ? [word, word.slice(0, -1), word.slice(0, -2)] : [word, word.slice(0, -1)];
}

/** What belongs to a body, or acts for it: "Quelbo shares", "a spokesman for Quelbo". */
export const OF_BODY = wordSet(
  `shares share stock stocks spokesman spokeswoman spokesperson ceo executive executives chairman chairwoman employee
  employees worker workers staff staffer customer customers shareholder shareholders investor investors subsidiary
  headquarters profit profits revenue sales fans player players coach striker midfielder captain defender goalkeeper
  goalie quarterback receiver linebacker pitcher forward member members supporter supporters lawmaker lawmakers
  candidate candidates editor reporter correspondent columnist reader readers user users engineer engineers researcher
  researchers founder co-founder cofounder branch store stores outlets product products fighters militants gunmen
  activists delegate delegates flight flights jet jets app users subscriber subscribers analyst analysts economist economists representative representatives`,
);

/** What belongs to a place: "Quelbo residents". */
export const OF_PLACE = wordSet(
  `residents resident airport suburb suburbs province region authorities government governor mayor native skyline
  streets police neighborhood neighbourhood area county metro border coast prefecture seat constituency electorate riding`,
);

/** Kin, belongings and parts that a possessive names of a person: "Quelbo's wife". */
export const OF_PERSON = wordSet(
  `wife husband mother father son sons daughter daughters brother brothers sister sisters family parents widow
  girlfriend boyfriend friend friends death lawyer lawyers attorney attorneys aides arrest resignation body face eyes
  voice hand hands head heart childhood birthday funeral murder killing memoir wedding marriage divorce comments remarks`,
);
