import { wordSet } from '../word-set.ts';
import { genderOfWord } from './gender.ts';
import { PREPOSITIONS } from './lexis.ts';
import type { Range } from './phrases.ts';
import { headOf } from './phrases.ts';
import type { Pieces } from './words.ts';

const DEFINITE = wordSet('the this that his her their');
const ARTICLES = wordSet('the this that his her their a an another one');
/** Nouns that mean the person in focus where the article introduces nobody by them. */
const PERSON_NOUNS = wordSet(
  'man woman senator congressman congresswoman governor president mayor candidate nominee frontrunner front-runner ' +
    'billionaire businessman businesswoman mogul politician lawmaker author writer actor actress singer professor lawyer ' +
    'judge minister leader premier chancellor secretary lady host anchor comedian rapper musician tycoon magnate hopeful ' +
    'contender incumbent challenger pope bishop archbishop cardinal king queen prince princess entrepreneur novelist ' +
    'historian filmmaker democrat republican libertarian socialist conservative liberal independent representative ' +
    'surgeon scholar star researcher economist activist photographer physicist programmer',
);
/** Adherents of a party, written with a capital. */
const ADHERENTS = wordSet('democrat republican libertarian');
/** Nouns that mean the organisation in focus. */
const BODY_NOUNS = wordSet(
  'company firm group newspaper paper magazine charity airline retailer carmaker automaker organisation organization watchdog ' +
    'alliance bloc broadcaster outlet publication manufacturer lender nonprofit non-profit startup start-up publisher regulator insurer',
);
/** Nouns that mean an organisation only where its name has them. */
const NAMED_BODIES = wordSet(
  'agency bank union ministry department party university embassy council commission court board association federation ' +
    'institute foundation society authority league club church hospital school college committee senate army campaign ' +
    'center centre bureau service administration museum',
);
/** What is written or said: it reports, but it is nobody. */
const THINGS = wordSet(
  'statement report letter memo document petition filing lawsuit suit complaint study survey poll email tweet post message article book ' +
    'resolution ruling opinion release text note website headline story account sign banner video decision order law bill ' +
    'plan memoir essay quote newsletter review analysis research investigation inquiry audit index indictment affidavit transcript editorial column',
);

/** What is said at one time, so that whoever spoke last may have issued it. */
export const SPEECHES = wordSet('statement release message tweet post email letter');

const HUMANS = wordSet(
  'official aide source chief head analyst guard student resident witness president candidate nominee ally critic spokesperson envoy ' +
    'chairperson expert client patient agent boss host guest friend colleague fellow deputy diplomat secretary executive ' +
    'scientist economist person child girl boy teenager relative cousin neighbour neighbor ambassador pastor priest rabbi ' +
    'imam attorney monk coach captain clerk detective sheriff deputy soldier veteran tourist pilot nurse judge',
);

const COUNT = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/;
const OWNING = /'s$|(?<=s)'$/;

/** A noun phrase without a name. */
export interface Noun {
  readonly noun: string;
  /** Its other words, articles left out. */
  readonly others: readonly string[];
  /** Whether it speaks of somebody already known ("the", "his"). */
  readonly definite: boolean;
  /** Whether nothing but "the" stands with it. */
  readonly bare: boolean;
  /** The type of entity that it means by itself where one is in focus; `null` where it tells too little. */
  readonly means: 'PER' | 'ORG' | null;
  /** Whether whatever it means must bear the noun in its name ("the ministry"). */
  readonly inName: boolean;
}

/** The noun phrase as a description of one person or body; `null` for a name, for several and for what is written. */
export function nounOf(pieces: Pieces, phrase: Range): Noun | null {
  const first = pieces[phrase.from];
  const head = pieces[headOf(pieces, phrase)];
  if (first === undefined || head?.kind !== 'word') return null;
  const noun = head.word.replace(OWNING, '');
  if (head.capital && !ADHERENTS.has(noun)) return null;
  if (THINGS.has(noun) || isPlural(noun)) return null;
  const others = pieces
    .slice(phrase.from, phrase.to)
    .filter((piece) => piece !== head && !ARTICLES.has(piece.word) && !PREPOSITIONS.has(piece.word))
    .map(({ word }) => word);
  const definite = DEFINITE.has(first.word);
  const parent = PARENTS.test(noun) && others.length === 1 && COUNT.test(others[0] ?? '');
  return {
    noun,
    others,
    definite,
    bare: first.word === 'the' && others.length === 0,
    ...meaningOf(parent ? 'man' : noun),
  };
}

/** "the mother of three": whoever has children by their number. */
const PARENTS = /^(?:mother|father|grandmother|grandfather|mum|mom|dad)$/;

function meaningOf(noun: string): Pick<Noun, 'means' | 'inName'> {
  if (PERSON_NOUNS.has(noun) || /^\d+-year-old$/.test(noun)) return { means: 'PER', inName: false };
  const inName = NAMED_BODIES.has(noun);
  return { means: inName || BODY_NOUNS.has(noun) ? 'ORG' : null, inName };
}

/** Whether a noun is something written or said, which reports but is nobody. */
export const isThing = (noun: string): boolean => THINGS.has(noun);

/** The noun of a phrase that speaks of something written or said before ("the statement"); `null` for any other phrase, and one that names its source. */
export function thingOf(pieces: Pieces, phrase: Range): string | null {
  const noun = pieces[headOf(pieces, phrase)]?.word ?? '';
  const named = pieces.slice(phrase.from + 1, phrase.to).some(({ capital }) => capital);
  return THINGS.has(noun) && !named && DEFINITE.has(pieces[phrase.from]?.word ?? '') ? noun : null;
}

/** Nouns of bodies and groups that speak without a name in focus. */
const GROUPS = wordSet(
  'government administration prosecution defence defense opposition office team regime cabinet coalition family couple crowd ' +
    'trio duo pair band jury panel military police press media network station outlet paper industry community public ' +
    'country nation state city town village people staff crew delegation alliance faction wing camp troops forces ' +
    'institution corporation business bloc clergy mission service guild brotherhood congregation collective cooperative consortium chamber caucus syndicate lobby tank branch division bureau authority commissariat secretariat consulate hospital school firm startup brand label studio publisher broadcaster tribunal inquest leadership management parliament legislature senate',
);

/** Whether a noun means a body or a group of people. */
export const isBody = (noun: string): boolean => GROUPS.has(noun) || BODY_NOUNS.has(noun) || NAMED_BODIES.has(noun);

/** A noun without the ending of its plural ("parties", "critics"). */
export const singularOf = (noun: string): string =>
  noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun;

/** Whether a noun that reports is a person's: by its ending, or because it is a common one without it. */
export const isHuman = (noun: string): boolean =>
  genderOfWord(noun) !== null || HUMANS.has(noun) || (/..(?:er|or|ist|ian|ant)$/.test(noun) && !THINGS.has(noun));

/** Whether a noun means more than one by its form. */
export const isPlural = (noun: string): boolean =>
  /[^s]s$/.test(noun) || /(?:men|people|police|others|both|media)$/.test(noun);
