import { surfaceOf } from '../../shared/span.ts';
import type { Context } from './context.ts';
import { isHeadWord } from './heads.ts';
import { BODY_NOUNS } from './nouns.ts';
import type { Meant } from './resolve.ts';
import { isCapital } from './words.ts';

const LINKS_ON = /^(?:of|for|on|against|in)$/;
const POINTING = /^(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Oo]ur|[Tt]heir|my|your|his|her)$/;

/**
 * Settles the capitalised common nouns among `meants` (in order): "the Council" is the one body, place or event before
 * it whose full name that noun heads; a kind of body ("the Ministry") that fits none or several is no name and left out.
 */
export function settleBodies(context: Context, meants: readonly Meant[]): Meant[] {
  const bodies = new Map<string, Meant[]>();
  const settled: Meant[] = [];
  for (const meant of meants) {
    const noun = bareNoun(context, meant);
    if (noun === null) {
      addBody(context, bodies, meant);
      settled.push(meant);
      continue;
    }
    const [only, other] = bodies.get(noun) ?? [];
    if (only !== undefined && other === undefined) settled.push(shortFor(context, meant, only));
    else if (!BODY_NOUNS.has(noun)) settled.push(meant);
  }
  return settled;
}

/** The noun that an unlisted name consists of, where it may stand for a longer name; `null` for any other name. */
function bareNoun({ reading }: Context, { name, link, persona, type }: Meant): string | null {
  const word = reading.words[name.first];
  if (word === undefined || name.first !== name.last || link !== null || persona !== null || type === 'PER')
    return null;
  if (word.shape === 'upper' || name.hit !== null) return null;
  const before = word.gap === ' ' ? reading.words[name.first - 1] : undefined;
  const pointed = before !== undefined && POINTING.test(before.raw);
  if (before !== undefined && isCapital(before) && !pointed) return null;
  if (BODY_NOUNS.has(word.word)) return word.word;
  return pointed && isHeadWord(word.word) ? word.word : null;
}

/**
 * Files a longer name under the noun that heads it, where it bears a capital: "Council" of "Council of Elders". "The
 * House" is one that begins so, never the White House.
 */
function addBody({ reading }: Context, bodies: Map<string, Meant[]>, meant: Meant): void {
  const { name, persona, type } = meant;
  if (name.first === name.last || type === 'PER' || persona?.certain === true) return;
  let last = name.first;
  while (last < name.last && !LINKS_ON.test(reading.words[last + 1]?.word ?? '')) last += 1;
  const head = reading.words[last];
  if (head === undefined || !isCapital(head) || (head.word === 'house' && last > name.first)) return;
  const list = bodies.get(head.word) ?? [];
  if (!list.some(({ key }) => key === meant.key)) bodies.set(head.word, [...list, meant]);
}

function shortFor({ reading }: Context, { name }: Meant, body: Meant): Meant {
  const { words, text } = reading;
  const start = words[body.name.first]?.start ?? 0;
  const evidence = surfaceOf(text, start, words[body.name.last]?.end ?? start);
  const link = body.link === null ? null : { ...body.link, why: { code: 'fuller-name' as const, evidence } };
  return { ...body, name, link };
}
