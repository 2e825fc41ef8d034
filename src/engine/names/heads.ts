import type { EntityType } from '../../shared/annotations.ts';
import { wordSet } from '../word-set.ts';

/** Words that head the name of a body. */
const ORG_HEADS = wordSet(
  `inc corp corporation co company companies ltd plc llc group holdings bank university college school academy
  institute institution ministry department agency administration authority bureau commission committee council court
  parliament congress senate assembly house party union league association federation confederation foundation trust
  fund society organisation organization service services police army navy force forces guard corps regiment brigade
  division battalion club fc united city team orchestra band church hospital press times post herald tribune journal
  news media network television radio airlines airways motors records pictures studios entertainment technologies
  systems industries partners capital securities insurance energy oil gas bros brothers sons museum library gallery
  board office alliance coalition movement front militia observatory laboratory centre center centers exchange chamber
  conference project programme program magazine gazette guardian telegraph buses railway railways steel foods
  pharmaceuticals government cabinet embassy caucus pac jihad forum command conservatives democrats republicans
  liberals labour images weekly daily review monitor mail express standard observer chronicle inquirer examiner courier
  dispatch bulletin digest quarterly sentinel telegram globe paper newspaper labs laboratories software solutions
  consulting ventures logistics petroleum chemical chemicals electric electronics telecom telecommunications
  communications stores supermarkets brewery breweries distillery airline rail railroad bancorp bancshares financial
  savings enterprises worldwide greens socialists communists nationalists unionists democracy baseball basketball
  football hockey soccer cricket rugby athletics athletic rovers wanderers albion hotspur rangers panthers tigers lions
  eagles bears giants jets cowboys yankees ballet choir ensemble quartet quintet theatre theater opera seminary
  secretariat directorate inspectorate tribunal legislature senate junta politburo presidium knesset duma bundestag
  diet congregation diocese archdiocese synod mission missions fellowship brotherhood order lodge legion guards militia
  squadron fleet troop battery artillery infantry cavalry commandos mujahideen taliban cartel mafia gang syndicate
  consortium cooperative commonwealth unit task-force agency treasury reserve fed bundesbank think-tank initiative
  partnership collaborative collective guild lobby allies standards mall inn restaurant cafe diner bar pub bakery pizza burger coffee
  clinic dispensary pharmacy hospice infirmary polytechnic gymnasium lycee conservatory faculty authority airbus
  partisi parti partei partido partito partija strana liga ligue lega unione unio bund frente movimiento mouvement banco
  banca banque bankas sparkasse gruppe groupe grupo gesellschaft verein verband ag gmbh sa spa nv bv ab asa oy kk pty
  partnerships broadcasting publishing publications productions films video games gaming interactive digital networks
  online wireless mobile cable satellite airspace aerospace aviation aeronautics defence defense dynamics robotics
  biotech therapeutics biosciences genomics medical healthcare wellness cosmetics fashion apparel textiles footwear
  mines mining minerals metals gold resources timber timberlands lumber paper packaging plastics cement construction
  builders homes properties realty estates investments investment management advisors advisers associates brokers
  lending mortgage credit leasing rentals express lines line shipping marine transport transit freight couriers`,
);

/** Words that head the name of a place. */
const LOC_HEADS = wordSet(
  `corridor street road avenue lane square park river lake sea ocean bay gulf strait island islands isle isles
  mountain mountains
  mount hill hills valley desert forest beach coast county province state district region territory town village
  airport station bridge tower towers palace castle hotel stadium arena hall building plaza republic kingdom peninsula
  cape canal falls springs harbour harbor port fort camp cemetery prison heights ridge creek courthouse statehouse
  mosque synagogue north south east west northern southern eastern western central northwest northeast southwest
  southeast plains plain plateau reef basin delta glacier volcano oasis lagoon marshes meadows woods grove drive
  boulevard highway expressway freeway turnpike motorway pass trail junction crossing gate monument memorial cathedral
  abbey temple shrine monastery convent zoo gardens garden field speedway raceway tunnel dam reservoir wharf pier dock
  docks quay manor ranch farm suburb borough parish shire prefecture principality sultanate duchy voivodeship oblast krai canton governorate emirate khanate caliphate
  empire archipelago atoll steppe savanna wetlands canyon gorge cave caves cliff cliffs summit-peak peak peaks glen loch
  bluff bluffs point sound inlet estuary fjord rapids bayou swamp terrace crescent alley quarter barrio arch obelisk
  mansion ballpark coliseum colosseum velodrome racecourse rink auditorium amphitheatre amphitheater`,
);

/** Words that head the name of an event. */
const EVENT_HEADS = wordSet(
  `war battle siege revolution uprising massacre crisis cup games olympics paralympics championship championships
  festival open derby prix marathon tournament summit election elections referendum day year week weekend eve bowl series
  tour carnival convention jubilee trophy final finals playoffs playoff regatta expo fair parade gala riots bombing
  bombings attack attacks shooting earthquake tsunami hurricane eclipse pandemic plague famine holocaust genocide blitz
  offensive campaign intifada primary primaries disaster depression recession coup rebellion insurgency crusade crusades invasion
  hearings ceremony biennale triennale fest rally-week renaissance reformation armistice inauguration coronation
  trial trials race conflict protests protest strike strikes unrest`,
);

/** Words that head the name of a work, law, award or other thing. */
const THING_HEADS = wordSet(
  `amendment act bill law laws treaty agreement accord accords pact code constitution protocol charter clause award
  awards prize medal show song songs symphony concerto sonata bible gospel theorem syndrome disease virus fever flu
  vaccine doctrine theory paradox principle effect scale index average dollar franc pound peso rupee yuan yen krona
  ruble lira cocktail whisky wine cheese sauce cream suite edition trilogy chronicles diaries tales sessions live report statement
  dossier memo papers letters declaration manifesto convention-text resolution ordinance directive decree edict initiative-act
  railcar locomotive chart charts airliner bomber fighter missile rocket spacecraft telescope satellite rover shuttle submarine`,
);

const HEADS: ReadonlyMap<string, EntityType> = new Map([
  ...[...THING_HEADS].map((word): [string, EntityType] => [word, 'MISC']),
  ...[...LOC_HEADS].map((word): [string, EntityType] => [word, 'LOC']),
  ...[...EVENT_HEADS].map((word): [string, EntityType] => [word, 'EVENT']),
  ...[...ORG_HEADS].map((word): [string, EntityType] => [word, 'ORG']),
]);

/** The type of a name that `word` (folded) heads; `null` where it heads none. */
export function headType(word: string): EntityType | null {
  return HEADS.get(word) ?? null;
}

/** Whether `word` heads the name of a body, place or event. */
export function isHeadWord(word: string): boolean {
  const type = headType(word);
  return type !== null && type !== 'MISC';
}

/** Heads that are surnames too: "Kanye West", "Monty Hall". */
const SURNAME_HEADS = wordSet(
  `west east north hall park hill hills lake house church day castle bridges field fields marsh woods lane rivers falls
  banks heath moor brooks fort drive gardens garden glen pass point quarter manor temple abbey bell law laws bill war
  show song price price sons guard order post mail legion lion standard monitor bears lions barr tower street square
  court courts camp meadows street cave peak parish shire fair open tour bowl series bar inn pope diet dock pier gates gold
  mobile cable marine line lines homes bishop pound love live lodge mount plain fox central village county`,
);

/** Whether the head `word` ends the name of a person as well. */
export function isSurnameHead(word: string): boolean {
  return SURNAME_HEADS.has(word);
}

const BODY_BEGINNERS = wordSet(
  `team radio partido parti partito partija banco banca banque compagnie groupe grupo gruppo societe instituto institut
  universidad universite universitat universita ministerio movimiento mouvement frente liga ligue club union associazione
  asociacion association fc ac as rc sc cf vfb vfl real inter hapoel maccabi dynamo dinamo spartak lokomotiv sporting
  deutsche credit societa fundacion fondation stiftung hezb hizb jamaat jamiat jabhat al-qaeda ansar boko`,
);
const PLACE_BEGINNERS = wordSet(
  `mount mt lake cape fort port loch lough rio san santa santo sao los las el puerto porto monte mont villa isla ile costa
  cabo cap ciudad piazza plaza rue rua via ponte val bad ust nizhny novy novaya stary upper lower lesser st saint sainte
  downtown midtown uptown point palo hotel chateau schloss jebel jabal wadi beit deir kafr umm ras bandar
  kuala kota pulau gunung nakhon`,
);
const EVENT_BEGINNERS = wordSet('operation hurricane typhoon cyclone');

/** The type of a name of several words that `word` (folded) begins; `null` where it tells nothing. */
export function beginningType(word: string): EntityType | null {
  if (EVENT_BEGINNERS.has(word)) return 'EVENT';
  if (BODY_BEGINNERS.has(word)) return 'ORG';
  return PLACE_BEGINNERS.has(word) ? 'LOC' : null;
}
