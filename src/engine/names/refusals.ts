import { isBefore } from '../../shared/dates.ts';
import type { LexiconAlias } from '../../shared/lexicon.ts';
import { classOf } from './classes.ts';
import { FUNCTION_WORDS } from './common.ts';
import type { Context } from './context.ts';
import { isOfLandBefore } from './displaced.ts';
import { isThing } from './forms.ts';
import { isPeople, meansState } from './peoples.ts';
import { isOfOtherSport, isSportNear, isTeam, tellsOfSport } from './sports.ts';
import { BREAK, isCapital, type Reading } from './words.ts';

/**
 * Whether the words here speak against a record whatever else the article says: "a Voss", a people's adjective, a team.
 * First what rules out records of several types, then what does those of one.
 */
export function isRuledOut(context: Context, alias: LexiconAlias, first: number, last: number): boolean {
  const { reading, lexicon } = context;
  const { type, kind } = lexicon.entry(alias.record);
  if (isTooEarly(context, alias)) return true;
  if (type === 'MISC' && isNamesakeFor(reading, first, last)) return true;
  if (alias.role === 'demonym' && type !== 'ORG' && !meansState(reading, last)) return true;
  if (kind === 'concept' && isPeople(reading.words[first]?.word ?? ''))
    return first === last && !meansState(reading, last);
  if (type !== 'PER' && type !== 'LOC' && isOfOtherSport(context.sport, lexicon.entry(alias.record).name)) return true;
  if (type !== 'LOC' && (isMatterOfCommittee(reading, first) || isTownOfClub(context, alias, first, last))) return true;
  if (type === 'ORG') return isOfLandBefore(context, alias.record, first) === false || isLeague(context, alias, last);
  if (type === 'PER') return first === last && (isThing(reading, first) || isFamily(reading, last));
  if (type !== 'LOC') return false;
  if (kind === 'place' && isOfProvince(reading, alias, last)) return true;
  if (isNaming(reading, first)) return true;
  if (kind === 'country' && isNamesake(reading, first, last)) return true;
  if (alias.role === 'demonym') return false;
  return isNationalTeam(reading, first) || isExchangeOrPaper(reading, last) || isTeam(context, first, last);
}

const NAMING = /^(?:named|called|renamed|codenamed|dubbed|nicknamed)$/;

/** "originally named Quelbo": what is given a name is not the place of that name, unless it is said to be one. */
function isNaming({ words }: Reading, first: number): boolean {
  const before = words[first - 1];
  if (before === undefined || words[first]?.gap !== ' ' || !NAMING.test(before.word)) return false;
  return classOf(words[first - 2]?.word ?? '') !== 'LOC';
}

/** "lives in Quelbo", "the MP for Quelbo": the town whose name its club bears, where no word of sport is near. */
function isTownOfClub(context: Context, { record }: LexiconAlias, first: number, last: number): boolean {
  const { reading, lexicon, sport } = context;
  const before = reading.words[first - 1];
  if (before === undefined || first < last || reading.words[first]?.gap !== ' ') return false;
  if (!/^(?:in|near|around|for)$/.test(before.word) || !tellsOfSport(lexicon.entry(record))) return false;
  if (before.word === 'for') return /^(?:mp|mps|msp|mep|mla)$/.test(reading.words[first - 2]?.word ?? '');
  return !isSportNear(sport, first);
}

/** "a Great Plan for Quelbo": another one of a well-known name. */
function isNamesakeFor({ words }: Reading, first: number, last: number): boolean {
  const next = words[last + 2];
  if (words[first]?.shape === 'lower' || words[last]?.shape === 'lower') return false;
  return words[last + 1]?.word === 'for' && next !== undefined && next.gap === ' ' && isCapital(next);
}

/** Whether the article is older than the form: no "Gaza conflict" is one that had not begun. */
function isTooEarly({ date }: Context, { from }: LexiconAlias): boolean {
  return date !== null && from !== undefined && isBefore(date, from);
}

/** "the Orbek family": more than the one who is famous. */
export function isFamily({ words }: Reading, last: number): boolean {
  const after = words[last + 1];
  return after?.gap === ' ' && /^(?:family|families|dynasty|clan)$/.test(after.word);
}

/** How far behind a town the word may stand that makes it an exchange's. */
const EXCHANGE_REACH = 4;

/** "the Quelbo bourse", "the Quelbo and Urvand Stock Exchanges", "Quelbo magazine": a stock exchange or paper by the town it is in. */
function isExchangeOrPaper({ words }: Reading, last: number): boolean {
  for (let at = last + 1; at <= last + EXCHANGE_REACH; at += 1) {
    const word = words[at];
    if (word?.gap !== ' ') return false;
    if (/^(?:bourse|exchanges?|magazine)$/.test(word.word)) return at === last + 1 || word.word === 'exchanges';
    if (word.word !== 'and' && !isCapital(word)) return false;
  }
  return false;
}

/** How far behind a committee's "on" what it deals with may begin. */
const MATTER_REACH = 8;

/** "the subcommittee on Treasury, Postal Service and Trade": what a committee deals with is part of its name. */
function isMatterOfCommittee({ words }: Reading, first: number): boolean {
  for (let at = first - 1; at >= first - MATTER_REACH; at -= 1) {
    const word = words[at];
    if (word === undefined || words[at + 1]?.gap === BREAK) return false;
    if (word.word === 'on') return /committee$/.test(words[at - 1]?.word ?? '');
    if (!/^(?:and|the)$/.test(word.word) && !isCapital(word)) return false;
  }
  return false;
}

/** Nouns behind the letters of a league. */
const CONTEST = /^(?:championships?|titles?|tournaments?|playoffs?|standings|divisional)$/;

/** "two QLF championships": letters that name a league, not the body whose cues are none of sport. */
function isLeague({ reading: { words }, lexicon }: Context, alias: LexiconAlias, last: number): boolean {
  const after = words[last + 1];
  if (words[last]?.shape !== 'upper' || after?.gap !== ' ' || !CONTEST.test(after.word)) return false;
  return !tellsOfSport(lexicon.entry(alias.record));
}

/** "Team Norland": those who compete for a land. */
function isNationalTeam({ words }: Reading, first: number): boolean {
  const before = words[first - 1];
  return before !== undefined && before.word === 'team' && isCapital(before) && words[first]?.gap === ' ';
}

/** Nouns of the land around a town. */
const PROVINCE = /^(?:province|county|prefecture|governorate|oblast|voivodeship|department)$/;

/** "Quelbo province": the land around a town of that name, unless the form says that it is one. */
function isOfProvince({ words }: Reading, alias: LexiconAlias, last: number): boolean {
  const after = words[last + 1];
  return (
    after?.gap === ' ' && PROVINCE.test(after.word) && !PROVINCE.test(alias.text.toLowerCase().split(' ').at(-1) ?? '')
  );
}

/** Lands and places of one word whose names bear the article. */
const ARTICLE_LANDS = /^(?:gambia|congo|sudan|ukraine|vatican|yemen|crimea|arctic|kremlin|pentagon|bronx|.*s)$/;

/** "the Jordan": the article before the name of a land of one word, nothing behind it, makes it another thing's. */
function isNamesake({ words }: Reading, first: number, last: number): boolean {
  const word = words[first];
  const before = words[first - 1];
  const after = words[last + 1];
  if (word === undefined || first !== last || before?.raw !== 'the' || word.gap !== ' ') return false;
  if (word.shape !== 'title' || ARTICLE_LANDS.test(word.word)) return false;
  return after === undefined || (after.gap !== ' ' && after.gap !== '-') || FUNCTION_WORDS.has(after.word);
}
