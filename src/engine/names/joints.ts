import { adjoins, isOpener, namesNothing } from './capitals.ts';
import { FUNCTION_WORDS, NAME_BEGINNERS } from './common.ts';
import { isEverydayWord } from './everyday.ts';
import { closesFirm } from './firms.ts';
import { isGivenName } from './given.ts';
import { isHeadWord } from './heads.ts';
import { FIELDS, HONORIFICS, PARTICLES, TITLES } from './lists.ts';
import { isCapital, type Reading } from './words.ts';

/** The capitalised word that a name goes on with over the small word behind word `last`; `null` where it does not go on. */
export function afterJoint(reading: Reading, first: number, last: number): number | null {
  const after = reading.words[last + 1];
  if (after?.gap !== ' ') return null;
  if (after.word === 'of') return afterOf(reading, first, last);
  if (after.word === 'for') return afterFor(reading, last);
  if (after.word === 'on') return afterOn(reading, first, last);
  if (after.word === 'and') return afterAnd(reading, first, last);
  return null;
}

/** Whose possessives are part of the names of bodies, days and shops: "Quelbo People's Party", "Renters' Rights Bill". */
const OWNING =
  /^(?:People|Children|Women|Men|Farmer|Worker|Veteran|King|Queen|Mother|Father|Valentine|Attorney|Magistrate|Sheriff|Coroner|Fisherman|Sportsman|Traveler|Driver|Players?|Writer)$/;
const OWNERS =
  /^(?:Workers|Farmers|Teachers|Writers|Players|Veterans|Drivers|Magistrates|Consumers|Students|Nurses|Doctors|Firefighters|Officers|Renters|Tenants|Members|Lawyers|Soldiers|Mothers|Parents|Pilots|Miners|Engineers|Publishers|Authors|Voters|Citizens|Lords|Governors|Mayors|Attorneys)$/;

/** The capitalised word that a possessive leads to within a name: "People's Party"; `null` for none. */
export function afterOwner(reading: Reading, last: number): number | null {
  const before = reading.words[last];
  const after = reading.words[last + 1];
  if (before === undefined || after === undefined) return null;
  if (OWNING.test(before.raw) && after.word === 's' && /^['’]$/.test(after.gap)) return capitalAt(reading, last + 2);
  return OWNERS.test(before.raw) && /^['’] $/.test(after.gap) && isCapital(after) ? last + 1 : null;
}

function capitalAt(reading: Reading, at: number): number | null {
  const word = reading.words[at];
  const before = reading.words[at - 1];
  if (word === undefined || before === undefined || !isCapital(word) || !adjoins(before, word)) return null;
  const next = reading.words[at + 1];
  const begins = NAME_BEGINNERS.has(word.word) && next !== undefined && isCapital(next) && adjoins(word, next);
  return namesNothing(word) || (FUNCTION_WORDS.has(word.word) && !begins) ? null : at;
}

/** Over "van der", "al-": the capitalised word behind the particles that follow word `last`; `null` for none. */
export function afterParticles(reading: Reading, last: number): number | null {
  for (let at = last + 2; at <= last + 4; at += 1) {
    const found = capitalAt(reading, at);
    if (found !== null) return found;
    const word = reading.words[at];
    if (word === undefined || !PARTICLES.has(word.word) || word.shape !== 'lower') return null;
  }
  return null;
}

/** Works, laws and honours whose names go on with `of`. */
const OF_THING =
  /^(?:medal|treaty|register|declaration|charter|statute|convention|book|statue|bill|act|agreement|temple|prohibition)$/;

/** "University of Alabama", "Army of the Potomac"; but "President of France" are two, and so is "most of Europe". */
function afterOf(reading: Reading, first: number, last: number): number | null {
  const before = reading.words[last];
  if (before === undefined || TITLES.has(before.word) || HONORIFICS.has(before.word) || isPlacedFirm(before.word))
    return null;
  if (
    !isHeadWord(before.word) &&
    !OF_THING.test(before.word) &&
    (first < last || before.faint || before.shape === 'upper')
  )
    return null;
  if (first === last && isGivenName(before.word) && !OF_THING.test(before.word)) return null;
  const article = reading.words[last + 2];
  return capitalAt(reading, article?.word === 'the' && article.shape === 'lower' ? last + 3 : last + 2);
}

/** "Food and Drug Administration", "Orbek and Voss Co": a field or partner, `and`, and a body at the run's end. */
function afterAnd(reading: Reading, first: number, last: number): number | null {
  const before = reading.words[last];
  if (before === undefined || isOpener(reading, before)) return null;
  const joined = FIELDS.has(before.word) || isFirmBehind(reading, last + 2) || isBodyBehind(reading, first, last + 2);
  return joined ? capitalAt(reading, last + 2) : null;
}

/** Bodies whose names go on over an article: "Party for the Rivers". */
const CAUSE = /^(?:party|movement|front|institute|foundation|association|council|centre|center|society|league|union)$/;

/** What is held or made on a matter: "Treaty on the Net Ban", "Survey on Net Use". */
const ON_MATTER = /^(?:treaty|convention|commission|committee|conference|summit|survey|declaration|framework|inquiry)$/;

function afterOn(reading: Reading, first: number, last: number): number | null {
  const before = reading.words[last];
  if (before === undefined || before.faint || !ON_MATTER.test(before.word)) return null;
  if (first === last && /^(?:survey|inquiry|summit|conference)$/.test(before.word)) return null;
  return capitalAt(reading, reading.words[last + 2]?.raw === 'the' ? last + 3 : last + 2);
}

/** Groups that call themselves after what they are for: "Physicians for Rivers". */
const JOINED_FOR =
  /^(?:physicians|doctors|lawyers|americans|mothers|veterans|citizens|women|students|workers|families|friends|aid|action|advocates|scientists|engineers|teachers|parents|artists|writers)$/;

/** "Centre for Rivers", "Party for the Rivers". */
function afterFor(reading: Reading, last: number): number | null {
  const before = reading.words[last];
  if (before === undefined || !(isHeadWord(before.word) || (JOINED_FOR.test(before.word) && !before.faint)))
    return null;
  const article = reading.words[last + 2];
  if (article?.word !== 'the' || article.shape !== 'lower') return capitalAt(reading, last + 2);
  return CAUSE.test(before.word) ? capitalAt(reading, last + 3) : null;
}

const JOINT_HEAD =
  /^(?:council|department|ministry|commission|committee|census|agency|authority|association|institute|society|federation|foundation|directorate|bureau|academy|union)$/;

/** "the Orbek and Rail Council": everyday words on either side of `and`, and the head of one body behind an article. */
function isBodyBehind({ words }: Reading, first: number, from: number): boolean {
  if (words[first - 1]?.word !== 'the' || !isEverydayWord(words[from - 2]?.word ?? '')) return false;
  for (let at = from; at <= from + LONGEST_PARTNER; at += 1) {
    const word = words[at];
    if (word === undefined || !isCapital(word) || word.gap !== ' ') return false;
    if (at > from && JOINT_HEAD.test(word.word)) return true;
  }
  return false;
}

const LONGEST_PARTNER = 3;

/** "Orbek Inc of Quelbo": legal forms behind which `of` tells where the company is; a "Corp" may be of anything. */
function isPlacedFirm(word: string): boolean {
  return closesFirm(word) && word !== 'corp';
}

/** Whether the capitals from word `at` end as a firm's name does: "Orbek and Voss Co". */
function isFirmBehind({ words }: Reading, at: number): boolean {
  for (let index = at; index <= at + LONGEST_PARTNER; index += 1) {
    const word = words[index];
    if (word === undefined || !isCapital(word) || word.gap !== ' ') return false;
    if (index > at && (closesFirm(word.word) || word.word === 'co')) return true;
  }
  return false;
}
