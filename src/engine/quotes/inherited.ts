import { cueOf } from './cues.ts';
import type { Reporting } from './clause.ts';
import { BE, DETERMINERS, SUBJECT_PRONOUNS } from './lexis.ts';
import { isHuman, isPlural, isThing } from './nouns.ts';
import type { Range } from './phrases.ts';
import { headOf, phraseEndingAt, phraseStartingAt, wordAt } from './phrases.ts';
import type { Pieces } from './words.ts';

const INFERRING = /^(?:showing|indicating|suggesting|revealing|signaling|signalling|implying|proving|confirming)$/;

/** "The dam broke, showing that it was weak", "'We stay,' he said, showing that": what the writer infers from what happened or was said. */
export function isInference(pieces: Pieces, at: number, speaker: Range | null): boolean {
  if (speaker === null || !INFERRING.test(wordAt(pieces, at))) return false;
  if (pieces[at - 1]?.kind === 'marked' && /^(?:showing|proving)$/.test(wordAt(pieces, at))) return true;
  if (wordAt(pieces, at - 1) !== ',') return false;
  return isNobody(pieces, speaker) && !isThing(wordAt(pieces, headOf(pieces, speaker)));
}

/** Whether a phrase is no name, pronoun, person's noun or plural, so that what it does is no speech. */
export function isNobody(pieces: Pieces, phrase: Range | null): boolean {
  const head = phrase === null ? undefined : pieces[headOf(pieces, phrase)];
  return head?.capital === false && !SUBJECT_PRONOUNS.has(head.word) && !isHuman(head.word) && !isPlural(head.word);
}

/** "The charge was denied by Tarn, saying": whoever did what was done to a thing before the comma at the verb; else `null`. */
export function agentBefore(pieces: Pieces, at: number, subject: Range | null): Range | null {
  const head = subject === null ? undefined : pieces[headOf(pieces, subject)];
  if (head === undefined || head.capital || SUBJECT_PRONOUNS.has(head.word) || isHuman(head.word)) return null;
  if (wordAt(pieces, at - 1) !== ',') return null;
  const agent = phraseEndingAt(pieces, at - 2);
  const participle = (agent?.from ?? 0) - 2;
  const passive = wordAt(pieces, participle + 1) === 'by' && BE.has(wordAt(pieces, participle - 1));
  return passive ? agent : null;
}

/** "Fearing that the dam would break, Tarn left": the subject behind what a participle that opens the sentence reports. */
export function subjectBehind(pieces: Pieces, at: number, contents: readonly Range[]): Range | null {
  const end = contents.at(-1)?.to ?? 0;
  if (at > 1 || end <= at || !wordAt(pieces, at).endsWith('ing')) return null;
  const phrase = phraseStartingAt(pieces, wordAt(pieces, end) === ',' ? end + 1 : end);
  const first = pieces[phrase?.from ?? -1];
  return first?.capital === true || DETERMINERS.has(first?.word ?? '') || SUBJECT_PRONOUNS.has(first?.word ?? '')
    ? phrase
    : null;
}

/** "He claims both saw it and says": of two who report before, whoever does so in the same form of the verb. */
export function speakerOfForm(pieces: Pieces, found: readonly Reporting[], { from }: Range): Range | null {
  const form = cueOf(wordAt(pieces, from))?.form;
  const [before, ...more] = found.slice(-2).toReversed();
  const other = more.find(({ cue }) => cueOf(wordAt(pieces, cue.from))?.form === form);
  const differs = before !== undefined && cueOf(wordAt(pieces, before.cue.from))?.form !== form;
  return differs && form === 'third' ? (other?.speaker ?? null) : null;
}
