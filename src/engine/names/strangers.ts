import { classOf } from './classes.ts';
import type { Context } from './context.ts';
import { nameWords } from './forms.ts';
import { HONORIFICS, TITLES } from './lists.ts';
import type { Name } from './segments.ts';
import { BREAK, type Word } from './words.ts';

/** How far an apposition reaches, in words. */
const APPOSITION = 14;
/** How near a supporting word must stand to a description that seems to be of someone else. */
const VICINITY = 25;
/** How many mentions in full are asked for a description. */
const MOST_FULLS = 8;
const CALLING = /(?:er|or|ist|ian|man|woman|ant|eer|smith|wright)$/;
const NOT_CALLING = new Set(
  `after over under other her former however whether either rather later earlier never ever for or nor than another
  per answer offer number matter whatever whenever together water order paper power letter summer winter want
  important significant relevant constant instant grant plant human german roman iranian russian syrian indian italian
  asian canadian australian egyptian ukrainian palestinian brazilian american mexican european african`.split(/\s+/),
);

/** Callings of public life, whoever follows them. */
const PUBLIC = new Set(
  `president premier chancellor minister secretary senator sen congressman congresswoman representative rep governor gov
  leader speaker king queen prince princess pope candidate lawmaker nominee justice ambassador general democrat
  republican pm envoy whistleblower billionaire tycoon chief ceo founder co-founder chairman chairwoman vice
  incumbent exchequer state defense defence commissioner`.split(/\s+/),
);
/** Callings of arts and sport: public, but not for someone whom the lexicon knows for an office. */
const STAR = new Set(
  `actor actress singer rapper star striker midfielder forward goalkeeper defender captain winger footballer golfer boxer
  player quarterback director filmmaker author novelist artist designer comedian model winner champion legend
  entrepreneur investor boss manager coach host presenter musician composer screenwriter producer skipper`.split(/\s+/),
);
/** Surnames so common that the news knows many of one full name. */
const COMMON_SURNAMES = new Set(
  `smith johnson williams brown jones miller davis wilson anderson taylor thomas moore martin jackson thompson white lee
  harris clark lewis robinson walker hall young allen wright king scott green baker adams nelson hill campbell mitchell
  roberts carter phillips evans turner parker collins edwards stewart morris murphy cook rogers morgan peterson cooper
  reed bailey bell kelly howard ward cox richardson wood watson brooks bennett gray james hughes price myers long foster
  ross powell sullivan russell jenkins perry butler barnes fisher henderson coleman simmons patterson jordan reynolds
  hamilton graham kim alexander wallace griffin west cole hayes gibson bryant ellis stevens murray ford marshall owens
  mcdonald harrison wells woods webb washington tucker freeman burns henry simpson crawford porter mason shaw gordon
  wagner hunter hicks dixon hunt palmer robertson black holmes stone meyer boyd mills warren fox rose rice ryan daniels
  gardner payne dunn pierce arnold spencer peters hawkins grant hansen hart elliott cunningham knight bradley may singh
  khan patel garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres rivera gomez diaz reyes
  cruz morales nguyen tran wang zhang chen liu li`.split(/\s+/),
);

/** Who an article says that a person is, beside the name: in public life, of arts or sport, or an everyday person. */
interface Standing {
  readonly kind: 'public' | 'star' | 'everyday';
  /** Number of the word that says so. */
  readonly at: number;
}

/** Why a person is taken for a namesake of a listed one; `at` is the number of the word that says so, if one does. */
export interface Doubt {
  readonly at: number | null;
}

/**
 * What speaks for it that the person whom the article names in full as `fulls` (and by surname as `shorts`) is someone
 * else than the listed `record` of that name; `null` where nothing does. What speaks for the record is weighed against
 * an age, an everyday calling, or a name that many bear; a record of which nothing in the article speaks needs a public
 * calling, or a rare name among others that the news knows.
 */
export function doubtOf(
  context: Context,
  record: number,
  fulls: readonly Name[],
  shorts: readonly Name[],
): Doubt | null {
  const support = context.supportOf(record);
  const early = fulls.slice(0, MOST_FULLS);
  const standings = early.flatMap((name) => standingOf(context, name) ?? []);
  const humble = shorts.slice(0, MOST_FULLS).flatMap((name) => apposition(context, name) ?? []);
  const office = context.lexicon.entry(record).terms.length > 0;
  const everyday =
    humble.find(({ kind }) => kind === 'everyday') ??
    standings.find(({ kind }) => kind === 'everyday' || (office && kind === 'star'));
  const own = new Set(fulls.flatMap(({ first, last }) => range(first, last)));
  const speaking = support.at.filter((index) => !own.has(index));
  if (speaking.length === 0) {
    if (everyday !== undefined || standings.length > 0) return everyday ?? null;
    const [first] = early;
    const long = first !== undefined && isLongName(context, first);
    const rare = long || (!isCommonName(context, first) && isPublicAffair(context, record));
    return support.known && !rare ? { at: null } : null;
  }
  if (everyday === undefined || support.kinds > 1) return null;
  const near = early.some(({ first, last }) => speaking.some((at) => at >= first - VICINITY && at <= last + VICINITY));
  return near ? null : everyday;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Whether the article names anything else that the news knows besides places. */
function isPublicAffair({ nameAt, lexicon }: Context, record: number): boolean {
  for (const { aliases } of nameAt.values()) {
    const others = aliases.filter((alias) => alias.record !== record && lexicon.entry(alias.record).type !== 'LOC');
    if (others.length === aliases.length) return true;
  }
  return false;
}

/** Of words that are no initials; a name so long has few bearers. */
const LONG_NAME = 3;

function isLongName({ reading }: Context, name: Name): boolean {
  return nameWords(reading, name).filter((word) => word.length > 1).length >= LONG_NAME;
}

function isCommonName({ reading }: Context, name: Name | undefined): boolean {
  return name !== undefined && COMMON_SURNAMES.has(nameWords(reading, name).at(-1) ?? '');
}

/** ", 34,": an age behind a name. */
function isAged({ reading: { words } }: Context, name: Name): boolean {
  const after = words[name.last + 1];
  return after?.gap === ', ' && /^\d{1,3}$/.test(after.raw) && /^[,.;]/.test(words[name.last + 2]?.gap ?? '.');
}

/** Who the words right before or after a full name say that the person is: "plumber Will Smith", "Will Smith, 19,". */
function standingOf(context: Context, name: Name): Standing | null {
  const { words } = context.reading;
  const behind = apposition(context, name);
  if (behind?.kind === 'everyday') return behind;
  const title = name.title === null ? undefined : words[name.title.last];
  if (name.title !== null && title !== undefined && isCalling(title) && !/ist$/.test(title.word))
    if (!HONORIFICS.has(title.word)) return standingOfCalling(title, name.title.last);
  const before = words[name.first - 1];
  const led = before !== undefined && words[name.first]?.gap === ' ' && (before.shape === 'lower' || before.faint);
  return led && isCalling(before) ? standingOfCalling(before, name.first - 1) : behind;
}

/** Who the words behind a name say that the person is: an age, or the first calling of an apposition. */
function apposition(context: Context, name: Name): Standing | null {
  const { words } = context.reading;
  const at = name.last + 1;
  if (isAged(context, name)) return { kind: 'everyday', at };
  const after = words[at];
  if (after?.gap !== ', ' || after.shape !== 'lower') return null;
  for (let index = at; index < at + APPOSITION; index += 1) {
    const word = words[index];
    if (word === undefined || (index > at && !/^[ -]$/.test(word.gap))) break;
    if (word.shape === 'lower' && isCalling(word)) return standingOfCalling(word, index);
    if (/^(?:who|which|that|from|in)$/.test(word.word)) break;
  }
  return null;
}

function standingOfCalling({ word }: Word, at: number): Standing {
  const kind = PUBLIC.has(word) ? 'public' : STAR.has(word) ? 'star' : 'everyday';
  return { kind, at };
}

function isCalling({ word }: Word): boolean {
  if (TITLES.has(word) || PUBLIC.has(word) || STAR.has(word) || classOf(word) === 'PER') return true;
  return CALLING.test(word) && !NOT_CALLING.has(word);
}

/** The words that describe a person beside a full mention: the words before it and its apposition. */
export function describingWords({ reading }: Context, name: Name): ReadonlySet<string> {
  const found = new Set<string>();
  for (let index = name.first - 1; index >= name.first - 4; index -= 1) {
    const next = reading.words[index + 1];
    const word = reading.words[index];
    if (word === undefined || next === undefined || next.gap !== ' ') break;
    found.add(word.word);
  }
  for (let index = name.last + 1; index <= name.last + APPOSITION; index += 1) {
    const word = reading.words[index];
    if (word === undefined || word.gap === BREAK || word.opens) break;
    found.add(word.word);
  }
  return found;
}
