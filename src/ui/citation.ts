import { formatDate, type IsoDate } from '../shared/dates.ts';
import type { SpeakerGroup, Utterance } from '../shared/utterances.ts';
import type { CardState } from '../shared/card.ts';
import { roleText } from './role.ts';
import { text } from './strings.ts';
import { kindText, wordsOf } from './Words.tsx';

/** Where a quotation stands. */
export interface CitedPage {
  readonly title: string;
  readonly site: string;
  readonly date: IsoDate | null;
  readonly url: string;
}

/** Words at either end of a quotation that find it in the page; a longer one is given by its two ends. */
const ENDS = 6;

/** In a fragment a hyphen and a comma part its fields. */
const field = (words: readonly string[]) => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/**
 * The address of a page with the words in it that a browser shows and highlights (`#:~:text=`).
 * Source: https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(url: string, surface: string): string {
  const words = surface.replace(/\p{P}+$/u, '').match(/\S+/g) ?? [];
  const ends = words.length <= 2 * ENDS ? [words] : [words.slice(0, ENDS), words.slice(-ENDS)];
  return `${url.split('#', 1)[0]}#:~:text=${ends.map(field).join(',')}`;
}

/** A quotation to paste elsewhere: the words, whose they are and in which role, what kind of words, and where they stand. */
export function citationOf(
  { pieces }: Utterance,
  speaker: SpeakerGroup['speaker'],
  card: CardState | null,
  { title, site, date, url }: CitedPage,
): string {
  const [first] = pieces;
  if (first === undefined) return '';
  const role = roleText(card);
  const who = [speaker ?? text.noSpeaker, ...(role?.onDay === true ? [role.text] : [])].join(', ');
  const where = [text.quoted(title), site, ...(date === null ? [] : [formatDate(date)])].join(', ');
  return `${wordsOf(pieces)}\n— ${who} (${kindText(pieces).toLowerCase()})\n${where}\n${textFragment(url, first.surface)}`;
}
