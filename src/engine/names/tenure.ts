import type { Context } from './context.ts';
import type { Hit } from './match.ts';
import { BREAK, isCapital } from './words.ts';

const PAST = /^(?:former|ex|then|late|onetime|previous|past|erstwhile|next|future|designate|elect)$/;
/** How many words before a role may say that it is over. */
const PAST_REACH = 2;

/** Whether the role is said to be over or yet to come: "former", "ex-", "then", "next", "president-elect". */
export function isPast(context: Context, { first, last }: Hit): boolean {
  const { reading } = context;
  if (isAimedAt(context, first)) return true;
  const after = reading.words[last + 1];
  if (after?.gap === '-' && PAST.test(after.word)) return true;
  for (let at = first - 1; at >= first - PAST_REACH; at -= 1) {
    const word = reading.words[at];
    if (word === undefined || reading.words[at + 1]?.gap === BREAK) return false;
    if (PAST.test(word.word)) return true;
    if (word.word === 'and') return isPastBefore(context, at);
    if (!isCapital(word)) return false;
  }
  return false;
}

const JOINT_REACH = 5;

/** "the former prosecutor and governor": what is over in the first half is over in the second. */
function isPastBefore({ reading: { words } }: Context, and: number): boolean {
  for (let at = and - 1; at >= and - JOINT_REACH; at -= 1) {
    const word = words[at];
    if (word === undefined || words[at + 1]?.gap !== ' ') return false;
    if (PAST.test(word.word)) return true;
  }
  return false;
}

const BECOMING = /^(?:be|become|becoming|becomes|an?)$/;
const SOUGHT =
  /^(?:run|running|ran|candidate|candidates|bid|campaign|nominee|nomination|candidacy|pick|choice|selection)$/;

/**
 * Whether nobody holds the office that is spoken of: "a President Quint would", "wants to be president of Norland", "ran for
 * president of Norland".
 */
export function isAimedAt({ reading: { words } }: Context, first: number): boolean {
  const before = words[first - 1]?.word ?? '';
  return BECOMING.test(before) || (before === 'for' && SOUGHT.test(words[first - 2]?.word ?? ''));
}
