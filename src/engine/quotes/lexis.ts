import { wordSet } from '../word-set.ts';

/** The closed word classes that the grammar of reporting clauses needs; all in lower case. */

export const SUBJECT_PRONOUNS = wordSet(
  'he she they i we you it everyone everybody someone somebody nobody one others many some both',
);
export const OBJECT_PRONOUNS = wordSet('him her them me us himself herself themselves myself ourselves itself whom');
export const DETERMINERS = wordSet(
  'the a an this that these those his her its their my our your some any no each every another several many most few all both one two three four five six seven eight nine ten dozens hundreds',
);
export const PREPOSITIONS = wordSet(
  'in on at by for with from of about against during after before since until to into over under through between among near inside outside across behind above below amid despite without within toward towards via upon per like unlike following including regarding concerning alongside around beyond besides throughout off onto as',
);
/** Prepositions that may tie a further noun to a noun: "a spokesman for the ministry". */
export const NOUN_TIES = wordSet('of for from at with in on to against behind near inside within outside');
export const SUBORDINATORS = wordSet(
  'that when while as because if although though but since after before until where what why how whether than so yet or nor unless once whereas whenever wherever',
);
export const RELATIVES = wordSet('who which that whom');
export const AUXILIARIES = wordSet(
  "is are was were am be been being has have had having do does did will would shall should can could may might must ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't cannot couldn't mightn't mustn't ain't",
);
export const BE = wordSet("is are was were am be been being isn't aren't wasn't weren't gets got get");
/** Finite forms of verbs that no ending shows: irregular pasts, and "-s" forms that are seldom nouns. */
export const FINITE_FORMS = wordSet(
  'came went took made got gave knew thought left met won lost ran began saw found held kept led became spent built brought bought sent paid put set cut hit let told said felt fell rose grew drew threw broke spoke chose drove ate wrote stood understood sat fought caught taught sold meant dealt shot hurt beat sought slept stole hid rode sang sank swam tore woke fled flew froze hung laid lay lent lit shone shrank slid swore swept swung underwent upheld withdrew withheld arose awoke bore blew crept dug fed forgot forgave overcame overtook shook spun spread struck stuck undertook wore wound quit died lied ' +
    'needs wants seems makes takes means gives goes comes looks remains shows supports believes plans depends includes involves provides requires allows continues appears becomes begins belongs brings considers contains creates deserves exists expects fails feels finds follows gets happens helps holds hopes intends keeps knows lacks leads lets lies lives loses loves offers opposes owes owns pays prefers presents proves puts raises reaches receives reflects refuses relies represents runs sees seeks sends serves sets sits speaks spends stands starts stays stops tells tends thinks tries turns understands uses wins works writes agrees poses enjoys faces threatens marks adds asks says argues claims calls warns ignores suggests undermines destroys affects applies carries causes costs covers cuts defines demands denies ends ensures exceeds explains feeds fits grows hits hurts leaves matters misses moves obscures occurs outweighs passes plays pushes pulls reduces rejects sounds violates weakens wishes',
);
/** What may stand between a subject and its verb. */
export const ADVERBS = wordSet(
  'also later then once again further not never only just even still now always first often recently previously repeatedly soon both all too instead already ever twice sometimes meanwhile nevertheless nonetheless however therefore thus perhaps maybe himself herself themselves itself back quickly rather simply yesterday today earlier famously promptly shown seen heard caught actually really long publicly privately reportedly went goes going on to',
);
export const TIME_WORDS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb aug sept oct nov dec yesterday today tomorrow tonight afternoon morning evening night week month year last next earlier later recently afterward afterwards again once then now too early late ago separately publicly repeatedly simply bluntly flatly jokingly sarcastically',
);
/** Words that open a sentence without belonging to what it says. */
export const OPENERS = wordSet(
  'but and so yet or instead however meanwhile still also then moreover furthermore nevertheless nonetheless additionally besides thus therefore plus',
);
export const ABBREVIATIONS = wordSet(
  'mr mrs ms dr sen sens rep reps gov gen col lt sgt capt cmdr maj adm prof st jr sr inc corp co ltd no vs etc rev hon pres dept univ ft mt jan feb aug sept oct nov dec fig op ave pvt supt messrs atty asst assoc bros est approx vol',
);
/** Abbreviations after which a sentence often ends as well. */
export const SOFT_ABBREVIATIONS = wordSet('jr sr inc corp co ltd etc bros ave');
