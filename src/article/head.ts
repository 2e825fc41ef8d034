import { type Candidate, textOf } from './candidates.ts';
import { isByline, isDateLine } from './labels.ts';
import type { Metadata } from './metadata.ts';

/** A heading other than h1 must share at least this much of its words with a headline that the page names. */
const SAME_TITLE = 0.6;
const H1_BONUS = 0.35;
const MAX_TITLE = 400;
/** So many stretches of a body may stand above its headline: a notice, the lines of a picture. */
const BELOW = 6;

/** No more stretches than this lie between a headline and its standfirst. */
const NEAR = 14;
const MIN_STANDFIRST = 30;
const SAME_DESCRIPTION = 0.6;
const STANDFIRST =
  /stand-?first|sub-?(?:title|head|hed)|\bdeck?\b|dek\b|summary|excerpt|lede?\b|intro|description|synopsis|teaser-?text|strapline|abstract/i;

const BETWEEN_WORDS = /[\s!-/:-@[-`{-~‘-”–—|·…]+/;

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().split(BETWEEN_WORDS));
}

/** Share of their words that two texts have in common, from 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** Index in `candidates` of the headline that the page shows; -1 where it shows none. The body begins at `bodyStart`. */
export function findTitle(candidates: readonly Candidate[], metadata: Metadata, bodyStart: number): number {
  const titles = metadata.titles.map(wordsOf);
  let best = -1;
  let bestScore = 0;
  candidates.slice(0, bodyStart + BELOW).forEach((candidate, index) => {
    if (candidate.kind !== 'heading' || candidate.length > MAX_TITLE) return;
    const level = candidate.element.closest('h1,h2,h3')?.localName;
    if (level === undefined) return;
    const isH1 = level === 'h1';
    const words = wordsOf(textOf(candidate));
    const same = Math.max(0, ...titles.map((title) => likeness(words, title)));
    if (same < SAME_TITLE && (!isH1 || index > bodyStart)) return;
    const score = same + (isH1 ? H1_BONUS : 0);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  });
  return best;
}

function isNamedStandfirst({ element }: Candidate): boolean {
  const names = [element, element.parentElement].map((one) => `${one?.getAttribute('class') ?? ''} ${one?.id ?? ''}`);
  return STANDFIRST.test(names.join(' '));
}

/** The standfirst among `candidates`, those between the headline and the body: what is named so, or repeats the page's description. */
export function findStandfirst(candidates: readonly Candidate[], metadata: Metadata): Candidate | null {
  const description = wordsOf(metadata.description);
  for (const candidate of candidates.slice(0, NEAR)) {
    const { kind, length, linked } = candidate;
    if (kind === 'caption' || length < MIN_STANDFIRST || linked * 2 > length) continue;
    const text = textOf(candidate);
    if (isDateLine(text) || isByline(text)) continue;
    if (isNamedStandfirst(candidate) || likeness(wordsOf(text), description) >= SAME_DESCRIPTION) return candidate;
  }
  return null;
}
