import { covers } from '../../shared/dates.ts';
import type { LexiconHolder } from '../../shared/lexicon.ts';
import { tokenise } from '../../shared/tokens.ts';
import { FUNCTION_WORDS } from './common.ts';
import type { Context } from './context.ts';
import { nameWords } from './forms.ts';
import { isOfMany } from './homes.ts';
import { landOf } from './land.ts';
import { GOVERNING, SAYING } from './lists.ts';
import type { Hit } from './match.ts';
import { landOfPeople, type OfficeGround } from './office-ground.ts';
import type { Meant } from './resolve.ts';
import { isPast } from './tenure.ts';
import { isCapital, type Word } from './words.ts';

/** Words that make another office of the one behind them. */
const OTHER_OFFICE = /^(?:vice|deputy|assistant|under|shadow|sub)$/;
/** Words between an article or owner and an office that is held, was held or is about to be. */
const STILL = /^(?:current|new|incumbent|sitting|outgoing|incoming|then|former|acting|interim)$/;
/** Nouns behind "of the" that mean the article's own land. */
const HOME = /^(?:country|nation|republic|state|union|day)$/;

/** Offices that the parts of a land have too. */
const OF_STATES = /^(?:sen|senators?|rep|representatives?|senate|house|assembly|attorney|treasurer|supreme)$/;

/** "state Sen. Ida Quint": an office of a part of the land. */
function isOfState(words: readonly Word[], { first }: Hit): boolean {
  return words[first - 1]?.word === 'state' && OF_STATES.test(words[first]?.word ?? '');
}

/** What a form of an office may mean. */
export interface Candidates {
  readonly offices: readonly number[];
  /** `own`: its words, land or holder tell; `other`: they tell that no listed office is meant; `bare`: the article must. */
  readonly by: 'own' | 'other' | 'bare';
}

const NONE: Candidates = { offices: [], by: 'bare' };
const OTHER: Candidates = { offices: [], by: 'other' };

/**
 * The offices that the form at `hit` may mean. A full form means its own; a short title ("president", "prime minister")
 * needs the land beside it, the holder beside it, or a land or holder elsewhere in the article.
 */
export function candidateOffices(context: Context, ground: OfficeGround, hit: Hit, beside: Meant | null): Candidates {
  const { words } = context.reading;
  const before = words[hit.first - 1];
  const joined = before !== undefined && /^[ -]$/.test(words[hit.first]?.gap ?? '');
  if (joined && (OTHER_OFFICE.test(before.word) || isOfState(words, hit))) return NONE;
  const all = [...new Set(hit.aliases.map(({ record }) => record))];
  const named = all.length === 1 && hit.aliases.some(({ role }) => role !== 'title');
  const short = hit.aliases.every(({ role }) => role === 'title') || hit.first === hit.last;
  const land = landBeside(context, ground, hit);
  if (land !== null) {
    const owned = land === 'other' ? [] : all.filter((office) => belongsTo(context, office, land));
    return owned.length > 0 ? { offices: owned, by: 'own' } : OTHER;
  }
  if (beside !== null && beside.link !== null) {
    const held = heldBy(context, all, beside);
    if (held.length > 0) return { offices: held, by: 'own' };
    return short ? OTHER : { offices: all, by: 'own' };
  }
  const open = isOfMany(hit.aliases);
  if (!short && !open && all.length === 1) return { offices: all, by: 'own' };
  if (beside !== null) {
    const held = all.filter((office) => isHolderOf(context, office, beside));
    if (held.length > 0) return { offices: held, by: 'own' };
    const atHome = all.length > 1 ? [] : byLandOfArticle(context, ground, hit, all);
    const fitting = atHome.filter((office) => !isHeldByOthers(context, office));
    return fitting.length > 0 ? { offices: fitting, by: 'own' } : OTHER;
  }
  if (!isDefinite(context, hit)) return NONE;
  return named && !open
    ? { offices: all, by: 'own' }
    : { offices: byLandOfArticle(context, ground, hit, all), by: 'bare' };
}

/** Whether a listed person holds an office on the article's date that no two hold at a time: a stranger does not hold it. */
function isHeldByOthers({ lexicon, date }: Context, office: number): boolean {
  const isHeld = lexicon.holders(office, date).some(({ acting }) => !acting);
  return isHeld && !isShared(lexicon.holders(office, null));
}

/** Sorts behind every date. */
const OPEN_END = 'open';

/** Whether an office's terms, in the order of the table, overlap: a term lasts beyond the day on which the next begins. */
function isShared(holders: readonly LexiconHolder[]): boolean {
  return holders.some(({ to, acting }, index) => !acting && (to ?? OPEN_END) > (holders[index + 1]?.from ?? OPEN_END));
}

/** "the president", "the outgoing president", "Secretary of state resigns": not "a president", "for president". */
function isDefinite({ reading }: Context, { first, last }: Hit): boolean {
  const word = reading.words[first];
  if (word === undefined) return false;
  const after = reading.words[last + 1];
  const speaks = after?.gap === ' ' && (SAYING.has(after.word) || GOVERNING.has(after.word));
  if (word.opens) return last > first || (speaks && isCapital(word));
  if (speaks && isCapital(word) && word.gap === ', ') return true;
  let at = first - 1;
  if (STILL.test(reading.words[at]?.word ?? '')) at -= 1;
  return reading.words[first]?.gap === ' ' && reading.words[at]?.word === 'the';
}

/** The offices of `all` that a person named beside the role held: on the article's date if any, else ever. */
function heldBy({ lexicon, date }: Context, all: readonly number[], { link }: Meant): number[] {
  if (link === null) return [];
  const terms = lexicon.entry(link.record).terms.filter(({ office }) => all.includes(office));
  const now = date === null ? terms : terms.filter((term) => covers(term, date));
  return [...new Set((now.length > 0 ? now : terms).map(({ office }) => office))];
}

/** Whether a person of whom there is no record is listed as a holder of the office, by full name. */
function isHolderOf({ reading, lexicon }: Context, office: number, { name, persona }: Meant): boolean {
  const own = (persona?.words ?? nameWords(reading, name)).join(' ');
  return own.includes(' ') && lexicon.holders(office, null).some((holder) => fullName(holder.name) === own);
}

/** The land or body right beside a role: "Syria's president", "French president", "president of France". */
function landBeside({ reading }: Context, ground: OfficeGround, hit: Hit): number | 'other' | null {
  const { words } = reading;
  const first = STILL.test(words[hit.first - 1]?.word ?? '') ? hit.first - 1 : hit.first;
  const owner = words[first - 1];
  const owned = owner?.word === 's' && /^['’]$/.test(owner.gap) && words[first]?.gap === ' ';
  const adjoining = owned ? first - 2 : first - 1;
  if (words[first]?.gap === ' ') {
    const meant = ground.endingAt.get(adjoining);
    if (meant !== undefined && meant.type !== 'PER')
      return meant.link?.record ?? landOfPeople(meant.name.hit) ?? 'other';
    const unnamed = words[adjoining];
    if (owned && meant === undefined && unnamed !== undefined && isCapital(unnamed)) return 'other';
  }
  if (isOfFirm(words, hit.last)) return 'other';
  const of = words[hit.last + 1];
  if (of?.word !== 'of' || of.gap !== ' ') return null;
  const at = words[hit.last + 2]?.word === 'the' ? hit.last + 3 : hit.last + 2;
  const meant = ground.startingAt.get(at);
  if (meant === undefined) return HOME.test(words[at]?.word ?? '') ? null : 'other';
  return meant.link?.record ?? landOfPeople(meant.name.hit) ?? 'other';
}

/** "vice president for sales", "director at Orbek": a calling in a firm. */
function isOfFirm(words: readonly Word[], last: number): boolean {
  const preposition = words[last + 1];
  const next = words[last + 2];
  if (preposition?.gap !== ' ' || next?.gap !== ' ') return false;
  if (preposition.word === 'at') return isCapital(next);
  return preposition.word === 'for' && next.shape === 'lower' && !FUNCTION_WORDS.has(next.word);
}

/** Whether the article names in full the holder of an office on its date of whom there is no record. */
function isHolderNamed({ lexicon, date }: Context, ground: OfficeGround, office: number): boolean {
  return lexicon.holders(office, date).some(({ name }) => ground.persons.has(fullName(name)));
}

/** The words of a person's name, folded, as one text. */
function fullName(name: string): string {
  return tokenise(name)
    .map(({ word }) => word)
    .join(' ');
}

function belongsTo({ lexicon }: Context, office: number, land: number): boolean {
  return lexicon.entry(office).of === land || landOf(lexicon, office) === land;
}

/** Offices whose land or holder is in the article; where several are, those of the nearest land before the role. */
function byLandOfArticle(context: Context, ground: OfficeGround, hit: Hit, all: readonly number[]): readonly number[] {
  const past = isPast(context, hit);
  const held = past ? [] : all.filter((office) => ground.presentHolders(office).length > 0);
  const land = (office: number): number => landOf(context.lexicon, office);
  const own = (office: number): number => context.lexicon.entry(office).of;
  const bodied = all.filter(
    (office) => ground.byRecord.has(own(office)) && context.lexicon.entry(own(office)).type === 'ORG',
  );
  const grounded =
    bodied.length === 1 ? bodied : all.filter((office) => ground.isHome(land(office)) || ground.isHome(own(office)));
  const [holding] = held;
  if (held.length === 1 && holding !== undefined) {
    const [home] = grounded;
    const isNamed = ground.presentHolders(holding).some(({ name }) => name.first < hit.first);
    const isElsewhere = grounded.length === 1 && home !== undefined && home !== holding;
    return isElsewhere && (!isNamed || isHolderNamed(context, ground, home)) ? [home] : held;
  }
  const pool = held.length > 1 ? held : grounded;
  if (pool.length <= 1) return pool;
  const line = context.reading.words[hit.first]?.line;
  for (let at = hit.first - 1; at >= 0; at -= 1) {
    const word = context.reading.words[at];
    if (word === undefined || word.line !== line) break;
    const record = ground.endingAt.get(at)?.link?.record;
    const near = record === undefined ? [] : pool.filter((office) => land(office) === record);
    if (near.length > 0) return near;
  }
  return pool;
}
