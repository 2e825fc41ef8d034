import type { Span } from '../../shared/span.ts';
import { contentStart } from './before.ts';
import { cueOf } from './cues.ts';
import type { Turn, Voice } from './drafts.ts';
import { DETERMINERS } from './lexis.ts';
import type { ReadLine } from './lines.ts';
import { hasVerb, phraseStartingAt, wordAt } from './phrases.ts';
import { signerAt } from './signatures.ts';
import { subjectBefore } from './subject.ts';
import type { Pieces } from './words.ts';
import { isDash } from './words.ts';

/** How far before the colon that ends a line its reporting verb may stand. */
const LEAD_REACH = 14;
/** Verbs behind which the next paragraph is what is said, though nothing sets it off. */
const SAYING = new Set('say write add tweet post state read continue reply respond announce declare tell'.split(' '));
/** The most words of a line that signs a block. */
const LONGEST_SIGNATURE = 16;

/**
 * The lines that a page sets off as somebody's words without marks, by their index: behind a line that ends with a report
 * and a colon ("She wrote:"), or above a line that signs them ("— Jane Doe"). A paragraph that is not set off counts
 * only right behind such a colon.
 */
export function blockQuotesOf(lines: readonly ReadLine[]): ReadonlyMap<number, Turn> {
  const found = new Map<number, Turn>();
  const ends = endsOfBlocks(lines);
  for (const [index, line] of lines.entries()) {
    if (found.has(index) || !isPlain(line)) continue;
    const lead = leadIn(lines[index - 1], index - 1);
    const end = ends[index] ?? index + 1;
    const signed = line.kind === 'quote' ? signature(lines[end], end) : null;
    const voice = signed ?? lead?.voice ?? null;
    if (voice === null || (line.kind !== 'quote' && !(lead?.saying === true && !reports(line)))) continue;
    for (let at = index; at < end; at += 1) {
      const start = lines[at]?.sentences[0]?.pieces[0]?.start;
      if (start !== undefined)
        found.set(at, { start, voice, cue: signed === null && at === index ? (lead?.cue ?? null) : null });
    }
  }
  return found;
}

/** Whether a line may be somebody's words though no mark opens it. */
const isPlain = ({ kind, regions, start, sentences }: ReadLine): boolean =>
  (kind === 'quote' || kind === 'paragraph') &&
  regions[0]?.open !== start &&
  !isDash(sentences[0]?.pieces[0]?.word ?? '') &&
  sentences.some(({ pieces }) => hasVerb(pieces, 0, pieces.length));

/** Whether somebody else speaks in the first sentence of a line. */
const reports = ({ sentences }: ReadLine): boolean =>
  sentences[0]?.reportings.some(
    ({ speaker }) => speaker !== null && !/^(?:i|we)$/.test(wordAt(sentences[0]?.pieces ?? [], speaker.from)),
  ) === true;

/** For each line the index behind the last of those that are set off with it: itself, where none follows that is. */
function endsOfBlocks(lines: readonly ReadLine[]): readonly number[] {
  const ends = lines.map((_, index) => index + 1);
  for (let index = lines.length - 2; index >= 0; index -= 1) {
    const next = lines[index + 1];
    if (lines[index]?.kind === 'quote' && next?.kind === 'quote' && isPlain(next))
      ends[index] = ends[index + 1] ?? index + 2;
  }
  return ends;
}

interface Lead {
  readonly voice: Voice;
  readonly cue: Span;
  /** Whether its verb says that words follow. */
  readonly saying: boolean;
}

/** The report that ends a line with a colon: "In a letter to the guild, she wrote:". */
function leadIn(line: ReadLine | undefined, index: number): Lead | null {
  const sentence = line?.sentences.at(-1);
  const pieces = sentence?.pieces ?? [];
  const colon = pieces.length - 1;
  if (sentence === undefined || line?.kind !== 'paragraph' || wordAt(pieces, colon) !== ':') return null;
  for (let at = colon - 1; at > 0 && at > colon - LEAD_REACH; at -= 1) {
    const piece = pieces[at];
    const cue = piece?.kind !== 'word' || piece.capital ? undefined : cueOf(piece.word);
    if (piece === undefined || cue === undefined || cue.form === 'base' || cue.form === 'participle') continue;
    if (cue.class !== 'say' && cue.class !== 'claim' && cue.class !== 'voice') continue;
    const { subject, passive } = subjectBefore(pieces, at, cue);
    const phrase = subject === 'inherit' ? firstPhrase(pieces) : subject;
    if (phrase === null || passive) return null;
    return {
      voice: { line: index, sentence, phrase },
      cue: { start: piece.start, end: piece.end },
      saying: SAYING.has(cue.base),
    };
  }
  return null;
}

const firstPhrase = (pieces: Pieces) => phraseStartingAt(pieces, contentStart(pieces));

/** Who signs the lines above: "— Jane Doe (@doe) May 6, 2025". */
function signature(line: ReadLine | undefined, index: number): Voice | null {
  const sentence = line?.sentences[0];
  const pieces = sentence?.pieces ?? [];
  if (sentence === undefined || line?.kind === 'heading' || pieces.length > LONGEST_SIGNATURE) return null;
  const phrase = isDash(wordAt(pieces, 0)) && !DETERMINERS.has(wordAt(pieces, 1)) ? signerAt(pieces, 1) : null;
  return phrase === null ? null : { line: index, sentence, phrase };
}
