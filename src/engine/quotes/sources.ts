import type { Span } from '../../shared/span.ts';
import { cueOf } from './cues.ts';
import type { Draft, Voice } from './drafts.ts';
import { ADVERBS, BE, DETERMINERS, SUBJECT_PRONOUNS } from './lexis.ts';
import type { ReadLine, ReadSentence } from './lines.ts';
import { openAbove } from './lines.ts';
import type { Marked } from './marks.ts';
import { isNobody } from './inherited.ts';
import { mainSubject } from './main-subject.ts';
import { isThing, nounOf } from './nouns.ts';
import type { Range } from './phrases.ts';
import { headOf, isFinite, phraseEndingAt, startsPhrase, wordAt } from './phrases.ts';
import { printedUnder } from './printed.ts';
import { subjectAround } from './relatives.ts';
import { signerAt } from './signatures.ts';
import { isDash, pieceOf } from './words.ts';

/** How many lines back a quotation that stands alone may find who speaks. */
const LINES_BACK = 2;
/** How many quotations back one whose speaker is told is looked for. */
const HIDDEN = 16;
/** A line of more pieces than this is no attribution. */
const MOST_ATTRIBUTION = 14;
/** Fewer words than this in a line of a plain text are an advert's or a caption's. */
const FEWEST_IN_HEADING = 3;

/** What is written to have an effect, not to tell: marked words beside it are most often a catchword. */
const MEASURES = /^(?:law|bill|order|plan)$/;
/** Nouns of bodies that speak without being somebody. */
const BODIES =
  /^(?:government|administration|prosecution|defence|defense|opposition|office|team|regime|cabinet|coalition|family|couple|crowd|trio|duo|pair|band|jury|panel)$/;

/** A marked stretch that no reporting clause claims. */
export interface Orphan {
  readonly region: Marked;
  readonly sentence: number;
  /** Whether the stretch is a whole sentence of its own. */
  readonly stands: boolean;
}

/** Where an orphan stands. */
export interface Context {
  readonly lines: readonly ReadLine[];
  /** The drafts of the lines before. */
  readonly done: readonly (readonly Draft[])[];
  readonly index: number;
  /** Who speaks the same words in another line. */
  readonly twin: (stretch: Span, line: number) => Voice | null;
  /** The last draft before it in its line. */
  readonly before: Draft | undefined;
  /** The next marked draft behind it in its line. */
  readonly after: Draft | undefined;
}

/** Who speaks an orphan. */
export interface Source {
  readonly voice: Voice | null;
  /** The quotation that it continues. */
  readonly shares: Draft | null;
}

/** Finds who speaks a quotation without a clause of its own: its neighbour's speaker, or the subject of a sentence. */
export function sourceOf(context: Context, orphan: Orphan): Source {
  const { before, after, index, lines } = context;
  const sentence = lines[index]?.sentences[orphan.sentence];
  if (orphan.stands) {
    if (before !== undefined && before.kind !== 'indirect') return { voice: before.voice, shares: before };
    const above = lastAbove(context, orphan);
    if (above !== undefined) return { voice: above.voice, shares: above };
    if (after !== undefined) return { voice: after.voice, shares: after };
    if (before !== undefined) return { voice: before.voice, shares: null };
    return sourceAround(context, orphan);
  }
  const signed = sentence === undefined ? null : signature(index, sentence, orphan);
  if (signed !== null) return { voice: citedAuthor(context, orphan) ?? signed, shares: null };
  const opensSentence = sentence !== undefined && sentence.start === orphan.region.open;
  if (opensSentence && before !== undefined) return { voice: before.voice, shares: before };
  if (sentence === undefined || isDescription(sentence, orphan)) return { voice: null, shares: null };
  const subject =
    introducer(index, sentence, orphan) ?? relativeVoice(index, sentence, orphan) ?? subjectVoice(index, sentence);
  return { voice: subject === null || isMute(sentence, orphan, subject.phrase) ? null : subject, shares: null };
}

/** "is the 'kind and caring' man", "the 'king of debt' label": marked words that describe the subject or another noun. */
function isDescription({ pieces }: ReadSentence, orphan: Orphan): boolean {
  const at = pieceOf(pieces, orphan.region);
  const next = pieces[at + 1];
  const label =
    next?.kind === 'word' && !next.capital && startsPhrase(next) && !isOpening(next.word) && !isFinite(pieces, at + 1);
  let before = at - 1;
  while (before >= 0 && (DETERMINERS.has(wordAt(pieces, before)) || ADVERBS.has(wordAt(pieces, before)))) before -= 1;
  return label || (BE.has(wordAt(pieces, before)) && before >= 0);
}

const isOpening = (word: string): boolean => DETERMINERS.has(word) || SUBJECT_PRONOUNS.has(word);

/** "'…' — Jane Doe, nurse": the name behind the dash that follows marked words, where no verb stands. */
function signature(line: number, sentence: ReadSentence, orphan: Orphan): Voice | null {
  const { pieces } = sentence;
  const at = pieceOf(pieces, orphan.region);
  const phrase = isDash(wordAt(pieces, at + 1)) ? signerAt(pieces, at + 2) : null;
  return phrase === null || phrase.to - at >= MOST_ATTRIBUTION ? null : { line, sentence, phrase };
}

/** "Jane Doe. '…' — The Paper, 6 May": whoever alone is named before words that a paper signs, as lists of sources have it. */
function citedAuthor({ lines, index }: Pick<Context, 'lines' | 'index'>, orphan: Orphan): Voice | null {
  const sentence = orphan.sentence === 1 ? lines[index]?.sentences[0] : undefined;
  if (sentence === undefined) return null;
  const phrase = signerAt(sentence.pieces, 0);
  const named = phrase !== null && sentence.pieces.slice(0, phrase.to).every(({ capital }) => capital);
  return named && wordAt(sentence.pieces, phrase.to) === '.' && phrase.to === sentence.pieces.length - 1
    ? { line: index, sentence, phrase }
    : null;
}

/** "Pollster Jane Doe: '…'": whoever is named right before the colon. */
function introducer(line: number, sentence: ReadSentence, orphan: Orphan): Voice | null {
  const { pieces } = sentence;
  const at = pieceOf(pieces, orphan.region);
  if (at < 2 || pieces[at - 1]?.word !== ':') return null;
  const phrase = phraseEndingAt(pieces, at - 2);
  const told = phrase !== null && cueOf(wordAt(pieces, phrase.from - 1))?.addressee === true;
  const named = phrase !== null && !told && pieces.slice(phrase.from, phrase.to).some((piece) => piece.capital);
  return named ? { line, sentence, phrase } : null;
}

/** "a guild, which plans to play in 'mills'": whoever a relative clause around the marks is about. */
function relativeVoice(line: number, sentence: ReadSentence, orphan: Orphan): Voice | null {
  const phrase = subjectAround(sentence.pieces, pieceOf(sentence.pieces, orphan.region));
  return phrase === null ? null : { line, sentence, phrase };
}

/** The last of some quotations whose speaker its sentence does not hide. */
export const lastSpoken = (drafts: readonly Draft[]): Draft | undefined =>
  drafts.slice(-HIDDEN).findLast(({ anonymous }) => !anonymous);

/** The quotation of a line above that was left open, which the first sentence of this one goes on with. */
const lastAbove = ({ lines, done, index }: Context, orphan: Orphan): Draft | undefined =>
  orphan.sentence === 0 ? lastSpoken(done[openAbove(lines, index)] ?? []) : undefined;

/** Who speaks where the paragraph itself does not say: its other sentences, then the paragraph before. */
function sourceAround(context: Context, orphan: Orphan): Source {
  const { lines, index } = context;
  const below = attribution(lines, index, orphan);
  if (below !== null) return { voice: below, shares: null };
  const line = lines[index];
  const alone =
    line?.sentences.length === 1 || (orphan.region.open === line?.start && orphan.region.close === line.end);
  const same = alone ? context.twin(orphan.region, index) : null;
  if (same !== null) return { voice: same, shares: null };
  const printed = printedUnder(lines, index);
  if (printed !== null) return { voice: printed, shares: null };
  return { voice: voiceBefore(context, orphan.sentence), shares: null };
}

/** "— Jane Doe, nurse" on a line of its own below a quotation; without a dash below one whose marks stay open. */
function attribution(lines: readonly ReadLine[], index: number, orphan: Orphan): Voice | null {
  const line = lines[index + 1];
  const sentence = line?.sentences[0];
  if (line === undefined || sentence === undefined || line.sentences.length !== 1 || line.regions.length > 0)
    return null;
  const { pieces } = sentence;
  const dashed = isDash(wordAt(pieces, 0));
  if ((!dashed && orphan.region.closed) || pieces.length > MOST_ATTRIBUTION) return null;
  const from = dashed ? 1 : 0;
  const phrase = DETERMINERS.has(wordAt(pieces, from)) ? null : signerAt(pieces, from);
  return phrase === null ? null : { line: index + 1, sentence, phrase };
}

/** The subject of the sentence before number `sentence`, in this line or in the lines above. */
export function voiceBefore(context: Pick<Context, 'lines' | 'done' | 'index'>, sentence: number): Voice | null {
  const { lines, done, index } = context;
  for (let at = sentence - 1; at >= 0; at -= 1) {
    const voice = subjectVoice(index, lines[index]?.sentences[at]);
    if (voice !== null) return voice;
  }
  for (let back = 1; back <= LINES_BACK && !headsPart(lines[index - back]); back += 1) {
    const voice = lastVoice(lines[index - back], done[index - back] ?? [], index - back);
    if (voice !== null) return voice;
  }
  return null;
}

/** Whether marked words in a sentence are no words of its subject: "A new law brings a 'duty of candour'" introduces nobody. */
function isMute({ pieces }: ReadSentence, { region }: Orphan, phrase: Range): boolean {
  const at = pieceOf(pieces, region);
  if (/^[,:]$/.test(wordAt(pieces, at - 1)) || !/^(?:the|an?|this|that)$/.test(wordAt(pieces, phrase.from)))
    return false;
  if (pieces.slice(phrase.from + 1, phrase.to).some(({ capital }) => capital)) return false;
  const noun = wordAt(pieces, headOf(pieces, phrase));
  const body = BODIES.test(noun) || nounOf(pieces, phrase)?.means === 'ORG';
  return isNobody(pieces, phrase) && (!isThing(noun) || MEASURES.test(noun)) && !body;
}

/** Whether a line heads what follows: a heading, or in a plain text a few words without a stop. */
function headsPart(line: ReadLine | undefined): boolean {
  if (line === undefined || line.kind !== 'paragraph') return line?.kind === 'heading';
  const [only, other] = line.sentences;
  const last = only?.pieces.at(-1);
  const words = only?.pieces.length ?? 0;
  return (
    other === undefined &&
    last?.kind === 'word' &&
    words >= FEWEST_IN_HEADING &&
    words <= MOST_ATTRIBUTION &&
    line.regions.length === 0
  );
}

/** The one who speaks last in a line: the speaker of its last quotation, or the subject of its last sentence. */
function lastVoice(line: ReadLine | undefined, drafts: readonly Draft[], index: number): Voice | null {
  const sentence = line?.sentences.at(-1);
  if (line === undefined || sentence === undefined) return null;
  const last = lastSpoken(drafts);
  if (last !== undefined && last.sentence === line.sentences.length - 1) return last.voice;
  return subjectVoice(index, sentence) ?? last?.voice ?? null;
}

function subjectVoice(line: number, sentence: ReadSentence | undefined): Voice | null {
  if (sentence === undefined) return null;
  const speaker = sentence.reportings.findLast((reporting) => reporting.speaker !== null)?.speaker;
  const phrase = speaker ?? mainSubject(sentence.pieces);
  return phrase === null ? null : { line, sentence, phrase };
}
