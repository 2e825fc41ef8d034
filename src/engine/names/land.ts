import type { Lexicon } from '../../shared/lexicon.ts';
import type { Context } from './context.ts';
import { isStateAbbreviation } from './states.ts';
import { endOfRegion } from './regions.ts';
import { BREAK, type Reading } from './words.ts';

/** How many bodies may stand between a body and its land: an army in a ministry in a government. */
const MOST_OWNERS = 4;
/** The country that a record is or belongs to; -1 for none. */
export function landOf(lexicon: Lexicon, record: number): number {
  let at = record;
  for (let step = 0; step <= MOST_OWNERS && at >= 0; step += 1) {
    const { kind, of } = lexicon.entry(at);
    if (kind === 'country') return at;
    at = of;
  }
  return -1;
}

/** What it takes to see a land named behind a place. */
export type PlaceGround = Pick<Context, 'reading' | 'lexicon' | 'nameAt'>;

/** Whether a comma and then a state, region or land stand at word `at`, as after the name of a town. */
export function isBeforeLand(ground: PlaceGround, at: number): boolean {
  if (ground.reading.words[at]?.gap !== ', ') return false;
  const last = endOfLand(ground, at);
  const next = ground.reading.words[last + 1];
  return last >= at && (next === undefined || next.gap === BREAK || /^\.?[,;:)]|^\. |^[.]$/.test(next.gap));
}

/** The last word of the land, region or state that is named at word `at`; -1 where none is. */
function endOfLand({ reading, lexicon, nameAt }: PlaceGround, at: number): number {
  const hit = nameAt.get(at);
  if (hit?.aliases.some(({ record }) => lexicon.entry(record).kind === 'country') === true) return hit.last;
  if (isStateAbbreviation(reading, at, at + 1)) return at + 1;
  return isStateAbbreviation(reading, at, at) ? at : endOfRegion(reading, at);
}

const PEOPLE_ENDINGS = ['n', 'an', 'ian', 'ese', 'ish'];

/** Whether the article uses an adjective of the name, as of a land: "Bolivian" of "Bolivia", "Chinese" of "China". */
export function hasPeople({ words, usage }: Reading, { first, last }: { first: number; last: number }): boolean {
  const word = words[last]?.word ?? '';
  if (first !== last || word.length < 4) return false;
  const stem = word.replace(/(?:[aeiouy]|e[ny]|ai?n|l?and)$/, '');
  const forms = [
    ...PEOPLE_ENDINGS.flatMap((ending) => [word + ending, stem + ending]),
    word.endsWith('stan') ? `${word}i` : '',
  ];
  return forms.some((form) => form !== word && (usage.get(form)?.strong ?? 0) > 0);
}
