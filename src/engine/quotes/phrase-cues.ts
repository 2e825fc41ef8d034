import { contentStart, markedStart } from './content.ts';
import type { LineText } from './ends.ts';
import { asOwner } from './noun-phrases.ts';
import type { Report } from './parts.ts';
import { around, introduced } from './parts.ts';
import { isFinite, phraseEndingAt, phraseStartingAt, wordAt } from './phrases.ts';
import type { Piece } from './words.ts';

type Pieces = readonly Piece[];

const REPORTING_NOUNS = new Set(
  'assertion claim allegation statement contention argument warning suggestion promise pledge vow remark insistence belief prediction announcement accusation admission'.split(
    ' ',
  ),
);

/** "Smith's assertion last year that taxes rose". */
export function nounReport(pieces: Pieces, at: number): Report | null {
  if (!REPORTING_NOUNS.has(wordAt(pieces, at))) return null;
  const owner = pieces[at - 1];
  if (owner === undefined || !(/(?:'s|s')$/.test(owner.word) || /^(?:his|her|their)$/.test(owner.word))) return null;
  let that = at + 1;
  while (that < at + 5 && pieces[that]?.kind === 'word' && wordAt(pieces, that) !== 'that') that += 1;
  if (wordAt(pieces, that) !== 'that' || isFinite(pieces, that - 1)) return null;
  const subject = owner.word.endsWith("'s") || owner.word.endsWith("s'") ? phraseEndingAt(pieces, at - 1) : null;
  const contents = introduced(pieces, that, /^that$/);
  return { cue: { from: at, to: at + 1 }, subject: subject === null ? 'inherit' : asOwner(pieces, subject), contents };
}

/** Where "according to" or "in the words of" ends, if it begins at `at`. */
function phraseCueEnd(pieces: Pieces, at: number): number | null {
  if (wordAt(pieces, at) === 'according' && wordAt(pieces, at + 1) === 'to') return at + 2;
  const words = ['in', 'the', 'words', 'of'].every((word, index) => wordAt(pieces, at + index) === word);
  return words ? at + 4 : null;
}

/** "X, according to Smith" and "According to Smith, X". */
export function accordingTo(line: LineText, pieces: Pieces, at: number): Report | null {
  const behind = phraseCueEnd(pieces, at);
  const subject = behind === null ? null : (phraseStartingAt(pieces, behind) ?? phraseStartingAt(pieces, behind + 1));
  if (behind === null || subject === null) return null;
  const cue = { from: at, to: behind };
  const first = contentStart(pieces);
  if (at <= first) return { cue, subject, contents: introduced(pieces, subject.to) };
  if (wordAt(pieces, at - 1) === ',' && wordAt(pieces, subject.to) === ',' && pieces[at - 2]?.kind !== 'marked') {
    const clause = pieces.slice(first, at).some((_, index) => isFinite(pieces, first + index));
    if (!clause) return { cue, subject, contents: around(pieces, at - 1, subject.to + 1) };
  }
  let to = wordAt(pieces, at - 1) === ',' ? at - 1 : at;
  while (to > first && pieces[to - 1]?.kind === 'stop') to -= 1;
  const from = pieces[to - 1]?.kind === 'marked' ? markedStart(line, pieces, first, to - 1) : first;
  return { cue, subject, contents: to - from > 2 || pieces[from]?.kind === 'marked' ? [{ from, to }] : [] };
}
