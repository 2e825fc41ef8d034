import type { Draft } from './drafts.ts';
import type { ReadLine, ReadSentence } from './lines.ts';
import type { Marked } from './marks.ts';
import { hasVerb } from './phrases.ts';
import { countWords, isSpeech, namesWork } from './speech.ts';
import type { Orphan } from './sources.ts';
import { lastSpoken, sourceOf, voiceBefore } from './sources.ts';
import { twinFinder } from './twins.ts';
import { widened } from './widened.ts';
import type { Pieces } from './words.ts';
import { piecesOf } from './words.ts';

/** How many quotations ahead a neighbour is looked for. */
const AHEAD = 8;
/** The most words of a heading in single marks, or of the name of a thing. */
const SHORT_LABEL = 8;
/** The most words of a term or an epithet in marks. */
const LONGEST_TERM = 6;
/** How far from the end of a list a neighbour is looked for. */
const NEAR = 32;
/** Words behind which marked words are but a name. */
const TITLED =
  /^(?:titled|entitled|named|headlined|subtitled|captioned|nicknamed|dubbed|christened|called|termed|styled|slogan|motto|hashtag|nickname)$/;
/** Nouns of things that bear a name. */
const LABELLED =
  /^(?:leaflet|brochure|booklet|pamphlet|campaign|project|programme?|initiative|scheme|event|talk|tour|exhibition|exhibit|festival|concert|rally|meme|slogan|hashtag|account|channel|page|group|label|brand|series|show|podcast|website|app|game|segment|column|feature|section|button|sign|banner|logo|mode|policy|strategy|plan|act|law|bill|rule|clause|theory|doctrine|list|ranking|prize|award|challenge|movement)s?$/;

/**
 * Adds to each line's drafts the quotations without a clause of their own, each with the speaker of its neighbour in the
 * paragraph, of the paragraph before where marks were left open, or the subject of its sentence. The turns of a transcript
 * have none.
 */
export function withOrphans(
  lines: readonly ReadLine[],
  turns: ReadonlyMap<number, unknown>,
  reported: readonly (readonly Draft[])[],
  groups: number,
): Draft[][] {
  const done: Draft[][] = [];
  const counter = { next: groups };
  const twin = twinFinder(lines, (line) => done[line] ?? reported[line] ?? []);
  for (const index of lines.keys()) {
    const drafts = [...(reported[index] ?? [])];
    done.push(turns.has(index) ? drafts : completeLine({ lines, done, index, twin }, drafts, counter));
  }
  return done;
}

/** A line to complete, with what is known of the lines around it. */
interface Place {
  readonly lines: readonly ReadLine[];
  readonly done: readonly Draft[][];
  readonly index: number;
  readonly twin: ReturnType<typeof twinFinder>;
}

function completeLine({ lines, done, index, twin }: Place, reported: Draft[], counter: { next: number }): Draft[] {
  const line = lines[index];
  const drafts: Draft[] = [];
  let next = 0;
  const take = (until: number): void => {
    for (let draft = reported[next]; draft !== undefined && draft.start < until; draft = reported[next]) {
      const voice = draft.anonymous
        ? null
        : (draft.voice ?? lastSpoken(drafts)?.voice ?? voiceBefore({ lines, done, index }, draft.sentence));
      drafts.push({ ...draft, voice });
      next += 1;
    }
  };
  if (line === undefined) return drafts;
  for (const orphan of orphansOf(line, reported)) {
    const { start, close } = orphan.region;
    take(start);
    const after = reported.slice(next, next + AHEAD).find((draft) => draft.kind === 'direct' && draft.start >= close);
    const before = lastSpoken(drafts);
    const { voice, shares } = sourceOf({ lines, done, index, twin, before, after }, orphan);
    const alone = reported[next]?.sentence !== orphan.sentence && drafts.at(-1)?.sentence !== orphan.sentence;
    const { continues, ...reach } = widened(line, orphan, alone ? before : undefined);
    const group =
      shares === null ? -1 : groupWith(shares, placesOf(drafts, reported, next, done[shares.line] ?? []), counter);
    drafts.push({
      ...reach,
      line: index,
      sentence: orphan.sentence,
      cue: null,
      voice: continues ? (voice ?? before?.voice ?? null) : voice,
      anonymous: false,
      group,
    });
  }
  take(Infinity);
  return drafts;
}

/** A list of drafts and the index behind the last place where one that is looked for may stand. */
interface Stretch {
  readonly list: Draft[];
  readonly end: number;
}

const placesOf = (drafts: Draft[], reported: Draft[], next: number, before: Draft[]): Stretch[] => [
  { list: drafts, end: drafts.length },
  { list: reported, end: next + AHEAD },
  { list: before, end: before.length },
];

/** The group of `draft`, a new one where it had none; it stands near the end of one of `places`. */
function groupWith(draft: Draft, places: readonly Stretch[], counter: { next: number }): number {
  if (draft.group >= 0) return draft.group;
  const group = counter.next;
  counter.next += 1;
  for (const { list, end } of places) {
    const from = Math.max(0, end - NEAR);
    const at = list.slice(from, end).lastIndexOf(draft);
    if (at < 0) continue;
    list[from + at] = { ...draft, group };
    break;
  }
  return group;
}

function orphansOf(line: ReadLine, drafts: readonly Draft[]): Orphan[] {
  if (line.kind === 'title' || line.kind === 'heading' || isSubheading(line)) return [];
  const bySentence = Map.groupBy(drafts, (draft) => draft.sentence);
  return line.sentences.flatMap((sentence, index) => orphansIn(line, sentence, index, bySentence.get(index) ?? []));
}

/** Whether a line is nothing but a few words in single marks, as pages head their parts. */
function isSubheading({ start, end, regions, text }: ReadLine): boolean {
  const [only] = regions;
  return (
    only?.single === true &&
    only.open === start &&
    only.close === end &&
    countWords(text.slice(start, end)) <= SHORT_LABEL
  );
}

/** "the 'in case of floods' leaflet": marked words between an article and a noun of a thing that bears a name. */
const isLabel = (pieces: Pieces, at: number): boolean =>
  /^(?:an?|the|its|their|his|her)$/.test(pieces[at - 1]?.word ?? '') && LABELLED.test(pieces[at + 1]?.word ?? '');

/** "a 'right to work' state", ", 'the father of chaos,'": a noun phrase that article and marks make a term or an epithet. */
function isTerm({ text }: ReadLine, { start, end }: Marked, pieces: Pieces, at: number): boolean {
  const inner = piecesOf(text, { start, end }, []);
  const first = inner[0];
  const article = /^(?:an?|the)$/;
  const epithet = article.test(first?.word ?? '') && pieces[at - 1]?.word === ',' && pieces[at - 2]?.capital === true;
  const short = inner.filter(({ kind }) => kind === 'word').length <= LONGEST_TERM;
  const opened = article.test(pieces[at - 1]?.word ?? '') || epithet;
  return opened && short && first?.capital === false && !hasVerb(inner, 0, inner.length);
}

function orphansIn(line: ReadLine, sentence: ReadSentence, index: number, drafts: readonly Draft[]): Orphan[] {
  const stands = sentence.pieces.every(({ kind }) => kind !== 'word');
  return sentence.pieces.flatMap((piece, at) => {
    const region = line.regions[piece.region];
    if (region === undefined || drafts.some((draft) => draft.start < region.end && region.start < draft.end)) return [];
    const surface = line.text.slice(region.start, region.end);
    const before = sentence.pieces[at - (sentence.pieces[at - 1]?.word === ',' ? 2 : 1)]?.word ?? '';
    const label = isLabel(sentence.pieces, at) && countWords(surface) <= SHORT_LABEL;
    const term = isTerm(line, region, sentence.pieces, at);
    const speech = isSpeech(surface, stands) && !namesWork(surface, before) && !TITLED.test(before) && !label && !term;
    return speech ? [{ region, sentence: index, stands }] : [];
  });
}
