import type { Names } from '../names/types.ts';
import type { Voice } from './drafts.ts';
import { OPENERS } from './lexis.ts';
import type { ReadLine, ReadSentence } from './lines.ts';
import { mainSubject } from './main-subject.ts';
import { mentionsIn } from './mentions.ts';
import { isHuman, isPlural } from './nouns.ts';
import type { Range } from './phrases.ts';
import { headOf, wordAt } from './phrases.ts';
import type { Pieces } from './words.ts';

/** Pronouns that carry on the subject of the sentence before, by whether they mean more than one. */
const CARRYING: Readonly<Record<string, boolean>> = { they: true, it: false };

/**
 * Who speaks or acts in each sentence that opens with "they" or "it": the subject of the sentence right before, where it
 * fits in number; a paragraph may begin between the two. Read once, forwards.
 */
export function readCarried(lines: readonly ReadLine[]): ReadonlyMap<ReadSentence, Voice> {
  const carried = new Map<ReadSentence, Voice>();
  let before: Voice | null = null;
  for (const [line, { kind, sentences }] of lines.entries()) {
    if (kind === 'heading') before = null;
    if (kind === 'caption') continue;
    for (const sentence of sentences) {
      const { pieces } = sentence;
      const phrase = subjectOf(sentence);
      const plural = phrase === null ? undefined : CARRYING[wordAt(pieces, phrase.from)];
      if (phrase === null || plural === undefined) {
        before = phrase === null ? null : { line, sentence, phrase };
        continue;
      }
      if (before !== null && isPluralPhrase(before) !== plural) before = null;
      if (before !== null && opens(pieces, phrase.from)) carried.set(sentence, before);
    }
  }
  return carried;
}

/** Whether no other subject of its clause can stand before the word at `at` ("they said", "The mill, they said,"). */
const opens = (pieces: Pieces, at: number): boolean =>
  pieces[at - 1]?.kind !== 'word' || (at === 1 && OPENERS.has(wordAt(pieces, 0)));

function subjectOf({ pieces, reportings }: ReadSentence): Range | null {
  return reportings.find(({ speaker }) => speaker !== null)?.speaker ?? mainSubject(pieces);
}

/** Whether a phrase means more than one, by its head or by an "and" between names. */
function isPluralPhrase({ sentence: { pieces }, phrase }: Voice): boolean {
  const joined = pieces.slice(phrase.from, phrase.to).some(({ word }) => word === 'and');
  return joined || isPlural(wordAt(pieces, headOf(pieces, phrase)));
}

/** Whether a phrase without a record names a body by its owner or its members ("Norland's rescue service", "Norland officials"). */
export function namesBody(names: Names, { sentence: { pieces }, phrase }: Voice): boolean {
  const at = headOf(pieces, phrase);
  const head = pieces[at];
  const joined = pieces.slice(phrase.from, phrase.to).some(({ word }) => word === 'and');
  const named = pieces
    .slice(phrase.from, phrase.to)
    .some((piece) => piece.capital && (piece !== pieces[0] || mentionsIn(names.mentions, piece).length > 0));
  if (head === undefined || !named) return false;
  return joined || ((!head.capital || at === 0) && (isPlural(head.word) || !isHuman(head.word)));
}
