import type { Draft, Voice } from './drafts.ts';
import type { ReadLine, ReadSentence } from './lines.ts';
import type { Marked } from './marks.ts';
import { DETERMINERS } from './lexis.ts';
import { isFinite, phraseEndingAt } from './phrases.ts';
import { mainSubject } from './subject.ts';

/** Marked stretches of this many words or fewer, without a reporting clause, are scare quotes or names. */
const SCARE_WORDS = 2;
const SMALL_WORDS = new Set(['a', 'an', 'the', 'of', 'and', 'in', 'on', 'to', 'for', 'with', 'at', 'from', 'or', 'is', 'by', 'vs']);
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
/** How many lines back a quotation that stands alone may find who speaks. */
const LINES_BACK = 2;
/** A line of more pieces than this is no attribution. */
const MOST_ATTRIBUTION = 14;

/** A marked stretch that no reporting clause claims. */
interface Orphan {
  readonly region: Marked;
  readonly sentence: number;
  /** Whether the stretch is a whole sentence of its own. */
  readonly stands: boolean;
}

/**
 * Adds to each line's drafts the quotations without a clause of their own, each with the speaker of its neighbour in the
 * paragraph, of the paragraph before where marks were left open, or the subject of its sentence.
 */
export function withOrphans(lines: readonly ReadLine[], reported: readonly (readonly Draft[])[], firstGroup: number): Draft[][] {
  const all: Draft[][] = [];
  let group = firstGroup;
  for (const [index, line] of lines.entries()) {
    const drafts = [...(reported[index] ?? [])];
    const context: Context = { lines, done: all, drafts, index };
    for (const [at, draft] of drafts.entries()) {
      if (draft.voice === null) drafts[at] = { ...draft, voice: voiceNear(context, draft) };
    }
    for (const orphan of orphansOf(line, drafts)) {
      const { start, end } = orphan.region;
      const source = sourceOf(context, orphan);
      const shared = source.shares;
      if (shared !== null && shared.group < 0) {
        regroup(shared.line === index ? drafts : (all[shared.line] ?? []), shared, group);
        group += 1;
      }
      const own = shared === null ? -1 : shared.group < 0 ? group - 1 : shared.group;
      drafts.push({ start, end, kind: 'direct', line: index, sentence: orphan.sentence, cue: null, voice: source.voice, group: own });
      drafts.sort((a, b) => a.start - b.start);
    }
    all.push(drafts);
  }
  return all;
}

function regroup(drafts: Draft[], draft: Draft, group: number): void {
  const at = drafts.indexOf(draft);
  if (at >= 0) drafts[at] = { ...draft, group };
}

function orphansOf(line: ReadLine, drafts: readonly Draft[]): Orphan[] {
  if (line.kind === 'title' || line.kind === 'heading') return [];
  const found: Orphan[] = [];
  for (const [index, sentence] of line.sentences.entries()) {
    for (const piece of sentence.pieces) {
      const region = line.regions[piece.region];
      if (region === undefined || drafts.some((draft) => draft.start < region.end && region.start < draft.end)) continue;
      const stands = sentence.pieces.every((other) => other.kind !== 'word');
      if (isSpeech(line, region, stands)) found.push({ region, sentence: index, stands });
    }
  }
  return found;
}

/** Whether a marked stretch without a clause is somebody's words rather than a scare quote, a title or a nickname. */
function isSpeech(line: ReadLine, region: Marked, stands: boolean): boolean {
  const surface = line.text.slice(region.start, region.end);
  const words = surface.match(WORD) ?? [];
  if (stands && /[.,?!…—–-]$/.test(surface)) return words.length > 0;
  if (words.length <= SCARE_WORDS) return false;
  return !isTitle(words, surface);
}

/** "The Long Way Home": every word but the small ones begins with a capital. */
function isTitle(words: readonly string[], surface: string): boolean {
  if (words.length > 9 || /[.?!]\s/.test(surface)) return false;
  return words.every((word, index) => (index > 0 && SMALL_WORDS.has(word.toLowerCase())) || /^[\p{Lu}\p{N}]/u.test(word));
}

interface Context {
  readonly lines: readonly ReadLine[];
  /** The drafts of the lines before. */
  readonly done: readonly (readonly Draft[])[];
  /** The drafts of this line, in order. */
  readonly drafts: readonly Draft[];
  readonly index: number;
}

interface Source {
  readonly voice: Voice | null;
  /** The quotation that this one continues. */
  readonly shares: Draft | null;
}

function sourceOf(context: Context, orphan: Orphan): Source {
  const { drafts, index, lines } = context;
  const before = drafts.findLast((draft) => draft.end <= orphan.region.open);
  const sentence = lines[index]?.sentences[orphan.sentence];
  if (orphan.stands) {
    if (before !== undefined && before.kind !== 'indirect') return { voice: before.voice, shares: before };
    const after = drafts.find((draft) => draft.start >= orphan.region.close && draft.kind === 'direct');
    if (after !== undefined) return { voice: after.voice, shares: after };
    if (before !== undefined) return { voice: before.voice, shares: null };
    return sourceAround(context, orphan);
  }
  const opensSentence = sentence !== undefined && sentence.start === orphan.region.open;
  if (opensSentence && before !== undefined) return { voice: before.voice, shares: before };
  return { voice: sentence === undefined ? null : (introducer(index, sentence, orphan) ?? subjectVoice(index, sentence)), shares: null };
}

/** "Pollster Jane Doe: '…'": whoever is named right before the colon. */
function introducer(line: number, sentence: ReadSentence, orphan: Orphan): Voice | null {
  const { pieces } = sentence;
  const at = pieces.findIndex((piece) => piece.start === orphan.region.open);
  if (at < 2 || pieces[at - 1]?.word !== ':') return null;
  const phrase = phraseEndingAt(pieces, at - 2);
  const named = phrase !== null && pieces.slice(phrase.from, phrase.to).some((piece) => piece.capital);
  return named ? { line, sentence, phrase } : null;
}

/** Who speaks where the paragraph itself does not say: its other sentences, then the paragraph before. */
function sourceAround(context: Context, orphan: Orphan): Source {
  const { lines, done, index } = context;
  const last = done[index - 1]?.at(-1);
  const previous = lines[index - 1];
  if (last !== undefined && previous !== undefined && orphan.sentence === 0 && leftOpen(previous)) {
    return { voice: last.voice, shares: last };
  }
  const below = attribution(lines, index, orphan);
  if (below !== null) return { voice: below, shares: null };
  return { voice: voiceBefore(context, orphan.sentence), shares: null };
}

/** "— Jane Doe, nurse" on a line of its own below a quotation. */
function attribution(lines: readonly ReadLine[], index: number, orphan: Orphan): Voice | null {
  const line = lines[index + 1];
  const sentence = line?.sentences[0];
  if (line === undefined || sentence === undefined || line.sentences.length !== 1 || line.regions.length > 0) return null;
  const { pieces } = sentence;
  const dashed = /^[—–-]/.test(pieces[0]?.word ?? '');
  if ((!dashed && orphan.region.closed) || pieces.length > MOST_ATTRIBUTION) return null;
  const from = dashed ? 1 : 0;
  if (pieces[from]?.capital !== true || DETERMINERS.has(pieces[from].word) || pieces.some((_, at) => isFinite(pieces, at))) return null;
  let to = from;
  while (pieces[to]?.kind === 'word') to += 1;
  return { line: index + 1, sentence, phrase: { from, to } };
}

/** The voice of the nearest quotation of the line before `draft`, or of what stands before it. */
function voiceNear(context: Context, draft: Draft): Voice | null {
  const before = context.drafts.findLast((other) => other.end <= draft.start && other.voice !== null);
  return before?.voice ?? voiceBefore(context, draft.sentence);
}

/** The subject of the sentence before, in this line or in the lines above. */
function voiceBefore(context: Context, sentence: number): Voice | null {
  const { lines, done, index } = context;
  for (let at = sentence - 1; at >= 0; at -= 1) {
    const voice = subjectVoice(index, lines[index]?.sentences[at]);
    if (voice !== null) return voice;
  }
  for (let back = 1; back <= LINES_BACK; back += 1) {
    const voice = lastVoice(lines[index - back], done[index - back] ?? [], index - back);
    if (voice !== null) return voice;
  }
  return null;
}

const leftOpen = (line: ReadLine): boolean => {
  const region = line.regions.at(-1);
  return region !== undefined && !region.closed && region.end === line.end;
};

/** The one who speaks last in a line: the speaker of its last quotation, or the subject of its last sentence. */
function lastVoice(line: ReadLine | undefined, drafts: readonly Draft[], index: number): Voice | null {
  const sentence = line?.sentences.at(-1);
  if (line === undefined || sentence === undefined) return null;
  const last = drafts.at(-1);
  if (last !== undefined && last.sentence === line.sentences.length - 1) return last.voice;
  return subjectVoice(index, sentence) ?? last?.voice ?? null;
}

function subjectVoice(line: number, sentence: ReadSentence | undefined): Voice | null {
  if (sentence === undefined) return null;
  const speaker = sentence.reportings.findLast((reporting) => reporting.speaker !== null)?.speaker;
  const phrase = speaker ?? mainSubject(sentence.pieces);
  return phrase === null ? null : { line, sentence, phrase };
}
