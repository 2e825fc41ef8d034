import { wordSet } from '../word-set.ts';

/** Words of grammar: with a capital they open a sentence or a headline, and never begin a name found by its capitals. */
export const FUNCTION_WORDS = wordSet(
  `a about above according across after afterwards again against ago ahead albeit all almost along alongside already also although
  altogether always am amid among amongst an and another any anybody anyone anything anyway anywhere apart are aren
  around as aside at away back be because been before behind being below beneath beside besides between beyond both
  but by can cannot can't come could couldn despite did didn do does doesn doing don done down due during each earlier
  early either else elsewhere enough especially even eventually ever every everybody everyone everything everywhere
  except far few fewer finally first firstly following for former formerly fortunately four five six seven eight nine ten
  from further furthermore generally get gets getting give given giving go goes going gone good got had hadn half
  hardly has hasn have haven having he hence her here hers herself hi him himself his how however hundreds i if
  important in including indeed inside instead into is isn it its itself just last lastly late lately later latest
  least less lest let like likewise little long look looking made mainly make makes making many may maybe me
  meanwhile might mine more moreover most mostly much must my myself near nearby nearly neither never nevertheless next
  no nobody none nonetheless nor normally not nothing notwithstanding now nowadays nowhere obviously of off often oh
  ok old on once one ones only onto or originally other others otherwise ought our ours ourselves out outside over
  overall own part parts perhaps plus possibly presumably previously prior probably quite rather really recent
  recently regardless same second secondly see seen seeing several shall she should shouldn similarly simply since so
  some somebody someone something sometimes somewhere soon still such suddenly sure surely taking than thank thanks
  that the their theirs them themselves then there thereafter therefore these they third this those though thousands
  three through throughout thus till to today together tomorrow tonight too toward towards traditionally twice two
  typically ultimately under underneath unfortunately unless unlike until up upon us use used using usually various
  very via was wasn we well were weren what whatever when whenever where whereas wherever whether which whichever
  while who whoever whole whom whose why will with within without won would wouldn yeah yes yesterday yet you young
  your yours yourself dozens dear ah hello hey wow please welcome sorry`,
);

/** Words of grammar that begin names too, where a capital that says something follows another: "First Minister", "Old Trafford". */
export const NAME_BEGINNERS = wordSet(
  `old first second third good great early young last long little one two three four five six seven eight nine ten all
  best half just near inside next general`,
);

/** Everyday words that open sentences and are names too, or that open sentences so often that a capital says nothing. */
export const COMMON_WORDS = wordSet(
  `able access act action add added adults advice age air allow america's analysis analysts anger animals announcement answer
  apple april art asked ask attack attacks attempts attention august authorities average award awards baby bad bank
  banks based battle bay bear beautiful become becoming began begin being believe best better big bill bills birds
  bishop black blue board body book books born boys bread break breaking bring brown build building bull bush business
  businesses buy buying call called calls campaign car cards care cars case cases cash century certainly chance
  change changes chance charity cheap check chief chile children church city claims class clean clear clearly
  click close club coach coalition cold college comment comments common companies company compare compared conditions
  consider considering construction consumers contact cook cooking cool copies costs council countries country county
  course court cover created creating critics cross crown current currently customers data date daughter day days dead
  deal death deaths debate december decisions defence demand democracy design details development different diplomats
  direct doctors dog dogs donors door down dozens dr drivers drug drugs economic economists economy education effects efforts
  election elections employees end energy environment estate evening events evidence example exactly exercise
  experts exports eye eyes fact facts families family famous fans farmers fashion fast father february federal feeling fewer
  fighting figures file film finance financial find fire firefighters firms fish five flights fly food football foreign
  forces forget forward frank free fresh friday friends full fun funding further gap gas general girls glass global gold
  goods government grace grant great green gray grow growing growth guard guests gun guns hand hands happy hard head health heart
  hearing heat heavy help high higher history hold holiday home homes hope hopefully hospital hospitals hotel hours house how
  huge human hunt husband ice idea images imagine immigration imports increasing independent individuals industry inflation
  information initially injuries insurance interest interestingly investigators investment investors issues jack
  january job jobs john join journalists judge judges july june jury justice keep key kids kill king
  knowing knowledge lady land language large lawmakers lawyers lead leaders learn leave leaving left legal lesson lessons
  letters life light lights line list listen live lives living local london looks lord love low lower lunch machine main
  major man management march mark market markets marriage married mass matters max means media medical meet meeting
  members men message middle migrants miles military millions mine minister ministers miss money monday month months morning mother motor
  move movie music name names nation national nations natural need news nice night north northern nothing notes
  november number numbers ocean october offer offers officers official officials oil older online open opening opinion
  opponents opposition oracle orange order organisers organizers original page paint paper parents park parliament participants
  parties parts party passengers past patients paul peace people perfect person personally phone photo photos picture
  pictures place plans play players police policy politicians politics polls poor popular population port possible
  power president press prices prince prior prison private problem problems producers product production products
  profits protesters protests provided public put queen question questions quick rain raise rates read reading ready
  real reason records red reform regional register relations relatives religion remember reporters reports
  research researchers residents rescue results retail review rich right rights rising rival river road rock role rose
  rules run running sales san saturday save saving saw say saying says scholars school schools science scientists
  score sea search season security sellers senate send senior september service services set sex share shares sharing shell
  shoppers shops short show shows sign similar simple sir sister sisters skip small smart smith snow social soldiers
  son song sources south southern speaking special spending spokesman sport sports spring staff stage standing star start state
  statement states statistics stay step steve stone stop stories story strange street strong student students study
  subscribe success summer sun sunday support supporters surprise surprisingly survivors take takes talk talking talks
  target tax taxes teachers team teams technology tell terms tests thinking thought thursday tickets time times title
  top total tough tourism tourists town trade traffic train training travel traveling troops true trust
  truth try trying tuesday turkey turn turning type union unions university update users value victims video view
  viewers views villagers visa visit visitors voters votes wait walk walking wall want war ward warm wars watch water way ways
  wealth weather wednesday week weekend weeks west western wet white wife winning winter witnesses woman women wonder
  word words work workers working world worse write writing year years yellow youth`,
);
