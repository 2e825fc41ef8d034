import { cueOf } from './cues.ts';
import { DETERMINERS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS, SUBORDINATORS, TIME_WORDS } from './lexis.ts';
import type { Range } from './phrases.ts';
import { isFinite, wordAt } from './phrases.ts';
import { subjectBefore } from './subject.ts';
import type { Piece } from './words.ts';

type Pieces = readonly Piece[];

/** The subject of the sentence: the phrase before its first finite verb. */
export function mainSubject(pieces: Pieces, before = pieces.length): Range | null {
  for (let at = introductionEnd(pieces, before) + 1; at < before; at += 1) {
    const word = wordAt(pieces, at);
    const cue = pieces[at]?.capital === true ? undefined : cueOf(word);
    const verb = isFinite(pieces, at) || (cue !== undefined && (cue.form === 'past' || cue.form === 'third'));
    if (!verb || RELATIVES.has(wordAt(pieces, at - 1))) continue;
    const subject = subjectBefore(
      pieces,
      at,
      cue ?? { base: word, form: 'past', class: 'claim', addressee: false },
    ).subject;
    if (subject === null || subject === 'inherit') continue;
    const first = pieces[subject.from];
    if (
      cue !== undefined ||
      first?.capital === true ||
      DETERMINERS.has(first?.word ?? '') ||
      SUBJECT_PRONOUNS.has(first?.word ?? '')
    )
      return subject;
  }
  return null;
}

/** Whether a verb within an opening phrase is the sentence's own ("On Monday Doe left, seeking peace"). */
const isMainVerb = (pieces: Pieces, at: number): boolean =>
  isFinite(pieces, at) &&
  (pieces[at - 1]?.capital === true || SUBJECT_PRONOUNS.has(wordAt(pieces, at - 1))) &&
  !TIME_WORDS.has(wordAt(pieces, at - 1));

/** Behind the comma that ends an opening phrase ("In a statement released on Monday, ..."). */
function introductionEnd(pieces: Pieces, before: number): number {
  const first = wordAt(pieces, 0);
  if (!PREPOSITIONS.has(first) && !SUBORDINATORS.has(first)) return 0;
  const comma = pieces.findIndex((piece) => piece.word === ',');
  if (comma <= 0 || comma >= before - 2) return 0;
  const clause = !SUBORDINATORS.has(first) && pieces.slice(0, comma).some((_, at) => isMainVerb(pieces, at));
  return clause ? 0 : comma;
}
