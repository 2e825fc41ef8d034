import { cueOf } from './cues.ts';
import { DETERMINERS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS, SUBORDINATORS, TIME_WORDS } from './lexis.ts';
import type { Range } from './phrases.ts';
import { hasVerb, isFinite, PERSONS, wordAt } from './phrases.ts';
import { relativeOf } from './relatives.ts';
import { subjectBefore } from './subject.ts';
import type { Pieces } from './words.ts';

/** A person's pronoun with its verb in one word. */
const PERSON_CONTRACTED = /^(?:i|we|you|he|she|they)'(?:ll|re|ve|d|m|s)$/;

/** The most words of a name that opens a sentence. */
const LONGEST_NAME = 4;

/** The subject of the sentence: the phrase before its first finite verb. */
export function mainSubject(pieces: Pieces, before = pieces.length): Range | null {
  const start = introductionEnd(pieces, before);
  for (let at = start === 0 ? 0 : start + 1; at < before; at += 1) {
    const word = wordAt(pieces, at);
    const cue = pieces[at]?.capital === true ? undefined : cueOf(word);
    if (PERSON_CONTRACTED.test(word) && !RELATIVES.has(wordAt(pieces, at - 1))) return { from: at, to: at + 1 };
    const verb = isFinite(pieces, at) || (cue !== undefined && (cue.form === 'past' || cue.form === 'third'));
    if (!verb || RELATIVES.has(wordAt(pieces, at - 1)) || relativeOf(pieces, at) !== null) continue;
    const subject = subjectBefore(
      pieces,
      at,
      cue ?? { base: word, form: 'past', class: 'claim', addressee: false },
    ).subject;
    if (subject === null || subject === 'inherit' || wordAt(pieces, subject.from) === 'there') continue;
    const opening = wordAt(pieces, subject.from - 1);
    const attributes = opening === 'as' && cue !== undefined;
    if (subject.from - 1 > start && SUBORDINATORS.has(opening) && !attributes) continue;
    const first = pieces[subject.from];
    if (
      cue !== undefined ||
      first?.capital === true ||
      DETERMINERS.has(first?.word ?? '') ||
      SUBJECT_PRONOUNS.has(first?.word ?? '') ||
      subject.from === start + 1
    )
      return wholeSubject(pieces, start, subject);
  }
  return openingSubject(pieces, start === 0 ? 0 : start + 1, before);
}

/** "He places it there", "Doe deftly evokes it": a pronoun, or a name before a verb in "-s" that no list holds, at the start of the clause. */
function openingSubject(pieces: Pieces, start: number, before: number): Range | null {
  if (start + 1 < before && PERSONS.test(wordAt(pieces, start))) return { from: start, to: start + 1 };
  let to = start;
  while (to < before && to < start + LONGEST_NAME && isNamePart(pieces, to)) to += 1;
  const verb = /..ly$/.test(wordAt(pieces, to)) ? to + 1 : to;
  const plain = pieces[verb]?.capital === false && /[^s']s$/.test(pieces[verb].word);
  const object = DETERMINERS.has(wordAt(pieces, verb + 1)) || pieces[verb + 1]?.capital === true;
  return to > start && plain && object && verb < before ? { from: start, to } : null;
}

const isNamePart = (pieces: Pieces, at: number): boolean =>
  pieces[at]?.capital === true &&
  !DETERMINERS.has(wordAt(pieces, at)) &&
  !PREPOSITIONS.has(wordAt(pieces, at)) &&
  !TIME_WORDS.has(wordAt(pieces, at)) &&
  !SUBORDINATORS.has(wordAt(pieces, at));

/** "millers in towns like Holm": the subject from where its clause starts, where only prepositions part it. */
function wholeSubject(pieces: Pieces, introduction: number, subject: Range): Range {
  const start = introduction === 0 ? 0 : introduction + 1;
  const tied = /^(?:like|and|in|of|across|from|with)$/.test(wordAt(pieces, subject.from - 1));
  const plain = pieces.slice(start, subject.from).every(({ kind }) => kind === 'word');
  const head = wordAt(pieces, start);
  const plural = /[^s]s$/.test(head) && !DETERMINERS.has(head);
  return tied && plain && plural && !hasVerb(pieces, start, subject.from) ? { from: start, to: subject.to } : subject;
}

/** Whether a verb within an opening phrase is the sentence's own ("On Monday Doe left, seeking peace"). */
const isMainVerb = (pieces: Pieces, at: number): boolean =>
  isFinite(pieces, at) &&
  (pieces[at - 1]?.capital === true || SUBJECT_PRONOUNS.has(wordAt(pieces, at - 1))) &&
  !TIME_WORDS.has(wordAt(pieces, at - 1));

/** The first comma, or the one behind an apposition that a verb follows ("While Doe, 36, is away, Tarn works"). */
function introductionComma(pieces: Pieces): number {
  const [first = -1, second = -1, third = -1] = [...pieces.keys()].filter((at) => wordAt(pieces, at) === ',');
  const apposition = third > 0 && isFinite(pieces, second + 1) && !hasVerb(pieces, 0, second);
  return apposition ? third : first;
}

/** Behind the comma that ends an opening phrase ("In a statement released on Monday, ..."). */
function introductionEnd(pieces: Pieces, before: number): number {
  const first = wordAt(pieces, 0);
  if (!PREPOSITIONS.has(first) && !SUBORDINATORS.has(first)) return 0;
  const comma = introductionComma(pieces);
  if (comma <= 0 || comma >= before - 2) return 0;
  const clause = !SUBORDINATORS.has(first) && pieces.slice(0, comma).some((_, at) => isMainVerb(pieces, at));
  return clause ? 0 : comma;
}
