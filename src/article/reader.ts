import type { Article, BlockKind } from '../shared/article.ts';
import type { TextMap } from '../shared/text-map.ts';
import { findContainer, proseOf, teasersOf, withoutApart } from './body.ts';
import { type Candidate, collectCandidates, isBold, textOf } from './candidates.ts';
import { findStandfirst, findTitle } from './head.ts';
import { isByline, isCredit, isDateLine, isInvitation, isLabel } from './labels.ts';
import { readDay } from './dates.ts';
import { dayNear, type Metadata, readMetadata } from './metadata.ts';
import { TextBuilder } from './text-map.ts';

/** An article together with where its text stands in the page. */
export interface ReadArticle {
  readonly article: Article;
  readonly map: TextMap;
}

/** Shorter blocks that are mostly links point elsewhere; longer ones must be nothing but links to do so. */
const MIN_LINKED = 100;
/** Longer texts are sentences, whatever they look like. */
const MAX_SHORT = 200;

/** The kind of block that a candidate of the body is; null where it is none. */
function kindInBody(candidate: Candidate): BlockKind | null {
  const { kind, length, linked } = candidate;
  if (linked * 10 > length * (length < MIN_LINKED ? 5 : 9) && (kind !== 'caption' || linked === length)) return null;
  if (length > MAX_SHORT || kind === 'list-item') return kind;
  const text = textOf(candidate);
  if (isByline(text) || isInvitation(text)) return null;
  if (kind === 'caption') return isCredit(text) ? null : kind;
  if (kind === 'heading') return kind;
  if (isDateLine(text)) return null;
  if (!isLabel(text)) return kind;
  return isBold(candidate) && kind === 'paragraph' ? 'heading' : null;
}

interface Picked {
  readonly kind: BlockKind;
  readonly candidate: Candidate;
}

/** The blocks of the body: what `container` holds from its first running text to its last, captions before it too. */
function pickBody(candidates: readonly Candidate[], container: Element): readonly Picked[] {
  const within = candidates.filter(({ element }) => container.contains(element));
  const teasers = teasersOf(within);
  const picked: Picked[] = [];
  let started = false;
  let end = 0;
  for (const candidate of within) {
    const kind = teasers.has(candidate) ? null : kindInBody(candidate);
    if (kind === null) continue;
    const isProse = proseOf(candidate) > 0;
    started ||= isProse;
    if (!started && kind !== 'caption') continue;
    picked.push({ kind, candidate });
    if (isProse) end = picked.length;
  }
  return picked.slice(0, end);
}

/** The standfirst and the captions between the headline and the body, in document order. */
function pickHead(between: readonly Candidate[], metadata: Metadata): readonly Picked[] {
  const standfirst = findStandfirst(between, metadata);
  return between.flatMap((candidate): Picked[] => {
    if (candidate === standfirst) return [{ kind: 'standfirst', candidate }];
    return candidate.kind === 'caption' && kindInBody(candidate) !== null ? [{ kind: 'caption', candidate }] : [];
  });
}

/** The blocks of an article in order: title, standfirst and captions, body. */
function pickBlocks(root: Element, metadata: Metadata): readonly Picked[] {
  const all = collectCandidates(root);
  const candidates = withoutApart(all);
  const order = new Map(all.map((candidate, index) => [candidate, index]));
  const body = pickBody(candidates, findContainer(root, candidates));
  const indexOf = (picked: Picked | undefined): number => (picked && order.get(picked.candidate)) ?? all.length;
  const titleIndex = findTitle(all, metadata, indexOf(body.find(({ kind }) => kind !== 'caption')));
  const title = all[titleIndex];
  if (title === undefined) return body;
  const below = body.filter((picked) => indexOf(picked) > titleIndex);
  const kept = new Set(candidates);
  const between = all
    .slice(titleIndex + 1, indexOf(below[0]))
    .filter((candidate) => kept.has(candidate) || candidate.region === title.region);
  return [{ kind: 'title', candidate: title }, ...pickHead(between, metadata), ...below];
}

/** What stands before the day that many papers put into the address of an article: ".../2023/05/06/mill-floods". */
const BEFORE_DAY = /^[^?#]*?\/(?=20\d\d\/)/;

/**
 * Reads the article off `doc` at the address `href`. Works on any document, without layout; what its markup hides is
 * left out. Gives an article without blocks where the page has no text.
 */
export function readArticle(doc: Document, href: string): ReadArticle {
  const metadata = readMetadata(doc, href);
  const root = doc.querySelector('body') ?? doc.documentElement;
  const picked = pickBlocks(root, metadata);
  const builder = new TextBuilder();
  for (const { kind, candidate } of picked) builder.add(kind, candidate.nodes);
  const { text, blocks, map } = builder;
  const shown = blocks[0]?.kind === 'title' ? text.slice(blocks[0].start, blocks[0].end) : undefined;
  const around = picked[0]?.candidate.element ?? root;
  const article = {
    title: shown ?? metadata.titles[0] ?? '',
    date:
      metadata.date ??
      dayNear(around, picked.at(-1)?.candidate.element ?? root) ??
      readDay(href.replace(BEFORE_DAY, '')),
    site: metadata.site,
    lang: metadata.lang,
    text,
    blocks,
  };
  return { article, map };
}
