import { wordSet } from '../word-set.ts';

/** Everyday nouns and adjectives that are no surnames: two of them in capitals name a body, work or thing. */
const EVERYDAY = wordSet(
  `academic accord achievement across action active activity actual advanced adventure aesthetic affair affairs again
  aggressive agrarian agricultural aid airborne alert alien allied alternative amateur amazing ambient ancient
  angels anger animal animals annual answer anthem appeal apple applied approach aquatic arch architecture archive
  archives arctic arms army arrival art artificial artist arts aspect assembly asset assets atlas atomic attack
  audio autumn avenging average awake aware awareness baby balance balanced ballet bamboo bandit barrier basic
  basket battle bear beast beat beautiful beauty belief beloved benefit beyond big bigger biggest binary bio birds
  birth bitter blast blend blessed blind bloc block blocs blood bloody board bomb books boom border born bottle
  bottom bound boundary box brain brave bread break breakfast breaking breath breeze brilliant broad broken bronze
  brother brothers bubble budget burning bus business button cake calm candy canvas capsule captain car card cards
  care career cargo carnival casual cat cats cause cell center central century ceramic certain certified chain
  challenge challenger champions change chaos chapter charity charm cheap cheese chicken children choice christian
  chrome cinema circle circuit circus citizen citizens city civic civil civilian class classic classical clean clear
  clever click climate clinical clock coast cobra code coffee cold collection collective colonial color colour
  comedy comic commando common commons commune communication communist community companion compass complete
  composite composites computer concept concern concerned concert concrete conflict connect connected connection
  connector conscience conservation conservative constant consumer consumers contact contemporary content control
  cookie cool copper core corporate cosmic cosmos country courage cradle crazy create created creation creative
  credit crew crimson crisis critical crystal cube cultural culture curious current custom cyber cycle daily damage
  dancing danger dangerous dark darkness data date dawn dead deadly death debt decade decision deep defense defiant
  delicious delta democracy democratic desert design desire destiny destruction device devil diamond diesel digital
  dinner direct dirty disaster discovery distant diverse divided divine document dog dogs dollar dome double dragon
  dragons drama dream dreams dress drink driven drone drum dry dual dust duty dynamic eagle earth earthly easy echo
  eclipse ecological economic economy edge education effect effective eight electric electronic element elements
  elephant elite emerald emergency emotion emotional empire employment empty end endless energy engine enterprise
  entire entry environment epic equal equality equity escape essential estate eternal ethics evening event
  everlasting everyday evidence evil evolution exchange executive exotic expedition experience expert explorer
  export express extra extraordinary extreme eye eyes fabulous face fact factor factory faith falcon fallen fallout
  false familiar families family fantastic fantasy far fashion fast fatal fate father fault favorite fear feather
  federal feeling female fever fiction field fifth fight fighting final finance fire firefly fireside first fishing
  five flag flame flash flesh flex flight floating floral flower flying focus folk food foot football force forces
  foreign forever forged forgotten form formal forum forward foundation four fourth freak free freedom fresh
  friendly friends front frontier frozen fruit full fun function fund fundamental funny furious fury future galaxy
  game games gaming garage garden gas gate gateway general generation gentle ghost ghosts giant gift girl girls
  glass global globe glorious glory goal god gods grand grape graphic grass gravity grid ground group growing growth
  guardian guest guide guilty gun gypsy hair half happiness happy harbor hard harmony hat hawk headline headlines
  healing health healthy hearts heat heaven heavenly heavy hell hello helping heritage hero heroes hidden highest
  history hit hole hollow holy home homeland honest honey horizon horror horse hospitality hot hotel hour huge human
  humanitarian humanity hungry hunting ice icon idea ideal identity ignition illusion image imagine immigrant
  immigration impact imperial import improved income independence independent index industrial industry infantry
  infinite infinity influence information inner innovation innovative insane insight inspiration instant
  institutional instrument insurance integrated intelligence intelligent interactive interest interior internal
  international internet inuit invasion invention invisible island issue issues ivory jaguar jazz jewel job jobs
  joint journey judgment jumbo jungle junior junk just juvenile keeper key kid kids kinetic kingdom kitchen
  knowledge labor labour ladies lady language laser last late latest laughing launch lawless leader leadership
  league learning leather left legacy legal legend legendary legends lesson lessons letter level liberal liberation
  liberty library lie life lifetime light lightning lights limited linear link links lion lions liquid list living
  local logic logical lonely lost lotus loud lover lovers loyal luminous lunar luxury machine mad magic magical
  magnet magnetic magnificent main majestic majority making male mama man manic manifest map market marketing mass
  massive master masters matter max maximum meadow mean meaning measure meat mechanical media medical medicine
  medieval mega melody member memorial memories memory men mental mercury message metal meteor method micro middle
  midnight might mighty migrant migration military milk million millions mind minds mini minimum ministry minor
  minority mirror missing mission mobile mobility model modern moment momentum money monster monsters monthly mood
  moonlight moral morning mother motion motor mouse mouth movement moving multi murder museum music musical mustang
  mutual myth naked name narrative nation national nationalist nations native natural nature naval navigation neon
  network neural neutral new news next night nights nine noise nomad normal northern nothing nova nuclear number
  numbers ocean oceans odd offensive office official oil old olympic one online open opening opera operation
  opportunity option orange orchestra orchid order ordinary organic organized origin original orthodox outdoor outer
  outlaw outlook output outside overland owl pacific pack package paint paper papers parade paradise parallel parent
  parents partner party passion past patch path patient patriot pattern peace peaceful pension people perception
  perfect performance perfume permanent personal perspective phantom phase phoenix phone photo physical piano
  picture pictures pink pioneer pioneers pirate pirates pizza plan planet plant plastic platform platinum play
  players playing plural pocket poem poems poetry point polar policy political politics pop popular population
  populist positive possible potential powerful practical prayer precision premier premium presence present
  preservation press pressure primary prime primitive principle print private privilege probe process product
  production professional profile profit progress progressive project promise proof property prophecy prosperity
  protection protest psychic public pulse punch punk pure purple purpose puzzle quality quantum quest question quiet
  race racing radical radio rage rainbow random rapid rapture raw reaction ready real reality rebel rebellion
  reclaim record red reform refuge region regional relations relief religion religious remote renewable republic
  republican rescue reserve resilience resistance resource resources response responsibility revelation revenge
  revolution revolver rhythm right rights risk rival river road robot rocket romance romantic room roots route
  rugged rule rules rural sacred sacrifice safe safety salvation same sanctuary sand satellite save scarlet school
  science scientific scorpion scout sea season second secret secular secure security seed self senior sense serious
  service seven shadow shadows shared shelter shield shining ship shock shooting show sign signal silence silent
  silicon simple single sister sisters six sky slavery sleep sleeping slow smile smoke smooth snake social socialist
  society soft software solar soldier solid solidarity solitary solo solution solutions song songs sonic soul sound
  south southern space spark speaking special species speech speed spider spirit spiritual splendid spoken sport
  sports square stable stage stallion standard star starlight stars starship start state station steam steel stellar
  stories story strategic strategy strawberry stream strength structure student students studio study style sub
  submarine success sudden suicide sunday sunrise sunset sunshine super superior superman supernatural supply
  support supreme surface surprise survival sustainable symbol system systems table tactical talent talk target task
  taste tax teacher team tech technical technology temporary terrible terror test theory thing think third thought
  thousand thunder tide time times tiny titan title today together tomorrow tonight tool total touch tough tour
  toxic toy track trade tradition traditional traffic tragedy training transfer transition transport trash travel
  treasure treatment trial tribal tribe tribute tricolour trinity triple triumph tropical trouble truck trust truth
  turbo twilight twin twisted ultimate ultra unbroken uncommon under undercover underground understanding unified
  uniform union unionist unique unit united unity universal universe unknown unlimited unseen unusual upper urban
  urgent user utility vacant valiant valley value vanguard variable vast vegan vehicle velocity velvet venom venture
  vertical veteran veterans vibrant victim victims victory video view village vintage violence violent viper virtual
  virtue virus visible vision visual vital vocal voice voices volunteer voter voters vulture wanderer wandering war
  warning warrior warriors waste watch water wave waves wealth weapon weather web wedding weird welcome welfare
  western wet whale whole wicked wide wilderness wildlife wind window winds wing wings winning wire wisdom witness
  wolves woman women wonder wonderful wooden word words work worker workers working worldwide worship wrath writing
  yellow yesterday youth zero zone`,
);

/** Whether `word` (folded) is an everyday word that is hardly ever a surname. */
export function isEverydayWord(word: string): boolean {
  return EVERYDAY.has(word);
}
