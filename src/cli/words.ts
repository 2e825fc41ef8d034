import type { RoleBasis } from '../shared/annotations.ts';
import type { CardModel } from '../shared/card.ts';
import { formatDate, isBefore } from '../shared/dates.ts';
import type { Report, Utterance } from './report.ts';

/** What stands beside a name: its role on the day with its term, else the latest known, else what it is. */
export interface RoleWords {
  readonly text: string;
  readonly period: string;
}

/** Roles of a record in words, each with its term; the gloss where it has none. */
export function roleWords({ roles, gloss, articleDate }: CardModel): readonly RoleWords[] {
  if (roles.length === 0) return [{ text: gloss, period: '' }];
  return roles.map(({ text, period }) => ({ text: articleDate === null ? `${text} (latest known)` : text, period }));
}

/** "6 Feb 2019 · 812 words", with the outlet where it is known. */
export function sourceLine({ site, date, words }: Report): string {
  const day = date === null ? 'date not given' : formatDate(date);
  const count = `${words.toLocaleString('en')} ${words === 1 ? 'word' : 'words'}`;
  return [site, day, count].filter((part) => part !== '').join(' · ');
}

/** How old the data is, and what follows from that. */
export function dataAge({ dataAsOf, date }: Report): string {
  const age = `Sidelight’s data is of ${formatDate(dataAsOf)}.`;
  const older = date !== null && isBefore(dataAsOf, date);
  return older ? `${age} The article is newer: roles may have changed in between.` : age;
}

/** The words of an utterance; marks stand only where every word is the speaker's own. */
export function spokenWords({ kind, pieces }: Utterance): string {
  const words = pieces.join(' … ');
  return kind === 'direct' ? `“${words}”` : words;
}

const KIND_WORDS = { direct: '', mixed: 'partly quoted', indirect: 'paraphrased' } as const;

/** What kind of quotation it is, and how it is reported ("paraphrased: “denied”"); '' where all words are the speaker's. */
export function kindWords({ kind, cueText }: Utterance): string {
  return cueText === '' ? KIND_WORDS[kind] : `${KIND_WORDS[kind]}: “${cueText}”`;
}

/** How the holder of an office is known. */
export const BASIS_WORDS: Readonly<Record<RoleBasis, string>> = {
  text: 'named in the text',
  date: 'in office on the date of the article',
  none: 'holder not known',
};

/** More changes than this of one name are counted, not told. */
export const MOST_CHANGES = 3;

/** "and 4 later changes"; empty where all were told. */
export function furtherChanges({ since }: CardModel): string {
  const more = since.length - MOST_CHANGES;
  return more <= 0 ? '' : `and ${more} later ${more === 1 ? 'change' : 'changes'}`;
}
