/** The reporting verbs in their base forms, by how they report and by what may follow them. */

const words = (list: string): readonly string[] => list.split(' ');

/**
 * How a verb reports. `say` takes a bare clause ("said he would"), `claim` a clause that shows itself by "that" or a
 * finite verb, `think` the same of an inner attitude, `voice` only marked speech ("he sighed"), `call` marked words about
 * an object ("called the plan 'a disgrace'").
 */
export type CueClass = 'say' | 'claim' | 'think' | 'voice' | 'call';

/** The verbs of each class. */
export const CLASSES: readonly (readonly [CueClass, readonly string[]])[] = [
  ['say', words('say add tweet quip retort joke')],
  [
    'claim',
    words(
      'tell explain note state write announce argue claim insist warn admit acknowledge concede assert declare reply ' +
        'respond recall conclude remark observe confirm deny reveal report reiterate stress emphasize emphasise ' +
        'underline underscore maintain contend complain testify promise vow pledge swear predict suggest caution ' +
        'mention repeat counter allege boast brag lament proclaim profess opine posit advise inform remind assure ' +
        'notify point indicate disclose signal affirm reaffirm post email text relate recount rule estimate forecast ' +
        'hint imply elaborate clarify convey relay instruct agree speculate theorize hypothesize find show urge plead ' +
        'beg ask wonder inquire enquire demand question quote cite accuse charge propose recommend request threaten ' +
        'guarantee attest certify verify decree stipulate preach teach message blog intimate submit volunteer venture ' +
        'object protest aver avow confess confide divulge foretell forewarn insinuate postulate prophesy purport reason ' +
        'specify spell highlight outline detail reaffirm concur fret ' +
        'calculate discover demonstrate reassure narrate interpret vouch dispute refute rebut invite encourage order remember snipe',
    ),
  ],
  [
    'think',
    words(
      'think believe feel hope know fear expect guess figure suspect worry imagine assume doubt realize realise ' +
        'understand consider decide hold learn hear dream regret recognize recognise surmise reckon suppose foresee ' +
        'anticipate envision presume deduce infer',
    ),
  ],
  [
    'voice',
    words(
      'continue comment shout yell scream whisper mutter exclaim cry chant bark snap sneer scoff thunder interject ' +
        'intone sigh laugh chuckle grumble growl gush fume muse tease taunt implore read go begin roar rant rail ' +
        'bellow holler mumble murmur croak deadpan crow gripe groan moan hiss howl wail sob sing smile grin interrupt ' +
        'echo utter recite enthuse rejoice apologize apologise chide scold admonish lecture retaliate pronounce voice ' +
        'press counsel answer crack boom blurt drawl exhort marvel quiz rage sniff stammer stutter summarize ' +
        'summarise warble whine gloat grouse quaver speak talk',
    ),
  ],
  [
    'call',
    words(
      'call describe label brand dub term deem denounce condemn praise criticize criticise slam blast hail tout ' +
        'dismiss decry deride characterize characterise portray depict paint laud applaud reject ridicule attack rip ' +
        'bash assail lambast lambaste slap defend vilify liken refer rank rate designate bill cast bemoan mock lampoon salute ' +
        'chastise castigate excoriate berate rebuke reprimand commend celebrate deplore blame credit thank nickname style welcome disparage belittle',
    ),
  ],
];

/** Verbs behind which whoever is told may stand ("told reporters that"). */
export const ADDRESSED: ReadonlySet<string> = new Set(
  words(
    'tell inform remind assure reassure notify advise warn ask email text instruct promise message implore urge beg caution answer ' +
      'invite encourage order',
  ),
);

/** Verbs whose object is what is asserted or asked ("announced layoffs", "denied lying", "urged calm"). */
export const OBJECTS: ReadonlySet<string> = new Set(
  words(
    'announce deny confirm report acknowledge claim propose suggest note admit reveal disclose allege predict forecast ' +
      'promise pledge urge assert demand recommend describe explain emphasize emphasise stress ' +
      'outline detail threaten dispute refute recall recount guarantee confess',
  ),
);

/** Verbs that take "to" with what is promised or claimed ("vowed to stay"). */
export const INTENTIONS: ReadonlySet<string> = new Set(
  words('vow promise pledge threaten swear claim propose ask demand plead purport profess request'),
);

/** Verbs of which whoever is asked to do something is part of what is asked ("urged them to leave"). */
export const REQUESTS: ReadonlySet<string> = new Set(words('urge ask implore beg request'));
/** Verbs of which only what is to be done is what is said ("told them to leave"). */
export const ORDERS: ReadonlySet<string> = new Set(words('tell advise warn instruct order remind caution'));

/** Prepositions that join to a verb what is said ("warned of floods", "called for a vote"). */
export const PREPOSITIONAL: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    call: 'for on upon',
    warn: 'of against about',
    caution: 'against',
    advise: 'against',
    recommend: 'against',
    complain: 'of about',
    ask: 'for about',
    admit: 'to',
    confess: 'to',
    boast: 'of about',
    brag: 'about',
    argue: 'for against',
    insist: 'on',
    hint: 'at',
    joke: 'about',
    plead: 'for',
    apologize: 'for',
    apologise: 'for',
    speak: 'about of against',
    talk: 'about',
    speculate: 'about',
    testify: 'about',
    write: 'about of',
    tweet: 'about',
    report: 'on',
    allude: 'to',
    object: 'to',
    remind: 'of about',
    inquire: 'about',
  }).map(([verb, list]) => [verb, new Set(words(list))]),
);

/** Words that go between a verb and its object by a link: "accused him of fraud", "described it as a farce". */
export const LINKED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    accuse: 'of',
    describe: 'as',
    portray: 'as',
    characterize: 'as',
    characterise: 'as',
    depict: 'as',
    dismiss: 'as',
    hail: 'as',
    denounce: 'as',
    condemn: 'as',
    brand: 'as',
    blast: 'as',
    deride: 'as',
    decry: 'as',
    mock: 'as',
    ridicule: 'as',
    bill: 'as',
    disparage: 'as',
    cite: 'as',
    blame: 'for',
    criticize: 'for',
    criticise: 'for',
    praise: 'for',
    thank: 'for',
    credit: 'with',
    liken: 'to',
    refer: 'as',
    rank: 'as',
    cast: 'as',
    designate: 'as',
  }),
);

/** Particles that make another verb of a verb ("pointed out that"). */
export const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    point: 'out',
    spell: 'out',
    rule: 'out',
    write: 'back',
    fire: 'back',
    hit: 'back',
    shoot: 'back',
    refer: 'to',
  }).map(([verb, list]) => [verb, new Set(words(list))]),
);

/** Verbs whose "-s" form is as often a noun. */
export const NOUNS: ReadonlySet<string> = new Set(
  words(
    'claim report charge promise hope fear doubt guess estimate forecast state suspect demand request pledge vow call',
  ),
);
