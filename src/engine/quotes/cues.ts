/**
 * How a verb reports. `say` takes a bare clause ("said he would"), `claim` a clause that shows itself by "that" or a
 * finite verb, `think` the same of an inner attitude, `voice` only marked speech ("he sighed"), `call` marked words about
 * an object ("called the plan 'a disgrace'").
 */
type CueClass = 'say' | 'claim' | 'think' | 'voice' | 'call';

/** The form a reporting verb stands in; regular past and participle are one form. */
type CueForm = 'base' | 'third' | 'past' | 'ing' | 'participle';

/** A form of a reporting verb. */
export interface Cue {
  readonly base: string;
  readonly form: CueForm;
  readonly class: CueClass;
  /** Whether whoever is told may stand between the verb and the content ("told reporters that"). */
  readonly addressee: boolean;
}

const SAY = 'say add tweet quip retort joke';
const CLAIM =
  'tell explain note state write announce argue claim insist warn admit acknowledge concede assert declare reply ' +
  'respond recall conclude remark observe confirm deny reveal report reiterate stress emphasize emphasise ' +
  'underline underscore maintain contend complain testify promise vow pledge swear predict suggest caution ' +
  'mention repeat counter allege boast brag lament proclaim profess opine posit advise inform remind assure ' +
  'notify point indicate disclose signal affirm reaffirm post email text relate recount rule estimate forecast ' +
  'hint imply elaborate clarify convey relay instruct agree speculate theorize hypothesize find show urge plead ' +
  'beg ask wonder inquire demand question quote cite accuse charge propose recommend request threaten guarantee ' +
  'attest certify verify decree stipulate preach teach message blog intimate submit volunteer venture object ' +
  'protest';
const THINK =
  'think believe feel hope know fear expect guess figure suspect worry imagine assume doubt realize realise ' +
  'understand consider decide hold learn hear dream regret recognize recognise surmise reckon';
const VOICE =
  'continue comment shout yell scream whisper mutter exclaim cry chant bark snap sneer scoff thunder interject intone ' +
  'sigh laugh chuckle grumble growl gush fume bemoan muse tease taunt implore read go begin roar rant rail bellow ' +
  'holler mumble murmur croak deadpan crow gripe groan moan hiss howl wail sob sing smile grin interrupt echo ' +
  'utter recite enthuse rejoice apologize apologise chide scold admonish lecture retaliate pronounce voice press ' +
  'counsel answer crack boom thank blurt drawl exhort marvel mock quiz rage sniff stammer stutter summarize ' +
  'summarise warble';
const CALL =
  'call describe label brand dub term deem denounce condemn praise criticize criticise slam blast hail tout ' +
  'dismiss decry deride characterize characterise portray depict paint laud applaud reject ridicule attack rip ' +
  'bash assail lambast lambaste slap defend vilify';
const ADDRESSED =
  'tell inform remind assure notify advise warn ask email text instruct promise message implore urge beg caution answer';

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  hold: ['held', 'held'],
  hear: ['heard', 'heard'],
  read: ['read', 'read'],
  go: ['went', 'gone'],
  begin: ['began', 'begun'],
  sing: ['sang', 'sung'],
  teach: ['taught', 'taught'],
};
const DOUBLED = new Set([
  'admit',
  'quip',
  'beg',
  'brag',
  'slam',
  'rip',
  'submit',
  'blog',
  'sob',
  'quiz',
  'dub',
  'grin',
  'slap',
]);
const FINAL_E = /e$/;
const CONSONANT_Y = /[^aeiou]y$/;

function pastOf(base: string): string {
  if (CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ied`;
  if (FINAL_E.test(base)) return `${base}d`;
  return DOUBLED.has(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
}

function thirdOf(base: string): string {
  if (CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|go)$/.test(base) ? `${base}es` : `${base}s`;
}

function ingOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (FINAL_E.test(base) && !base.endsWith('ee')) return `${base.slice(0, -1)}ing`;
  return DOUBLED.has(base) ? `${base}${base.slice(-1)}ing` : `${base}ing`;
}

function buildLexicon(): ReadonlyMap<string, Cue> {
  const addressed = new Set(ADDRESSED.split(' '));
  const lexicon = new Map<string, Cue>();
  const lists: readonly (readonly [CueClass, string])[] = [
    ['say', SAY],
    ['claim', CLAIM],
    ['think', THINK],
    ['voice', VOICE],
    ['call', CALL],
  ];
  for (const [cueClass, list] of lists) {
    for (const base of list.split(' ')) {
      const addressee = addressed.has(base);
      const put = (word: string, form: CueForm): void => {
        if (!lexicon.has(word)) lexicon.set(word, { base, form, class: cueClass, addressee });
      };
      const [past, participle] = IRREGULAR[base] ?? [pastOf(base), pastOf(base)];
      put(past, 'past');
      put(base, 'base');
      put(thirdOf(base), 'third');
      put(ingOf(base), 'ing');
      put(participle, 'participle');
    }
  }
  return lexicon;
}

const LEXICON = buildLexicon();

/** The reporting verb that `word` (lower case) is a form of; what stands around it decides whether it reports here. */
export function cueOf(word: string): Cue | undefined {
  return LEXICON.get(word);
}

const PUT_IT: Cue = { base: 'put', form: 'past', class: 'voice', addressee: false };

/** The reporting verb at a word in the light of the next: "put it" reports, "put" does not. */
export function cueAt(word: string, next: string): Cue | undefined {
  return next === 'it' && (word === 'put' || word === 'puts') ? PUT_IT : LEXICON.get(word);
}
