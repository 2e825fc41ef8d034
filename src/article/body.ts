import type { Candidate } from './candidates.ts';
import type { Region } from './regions.ts';

/** Shorter stretches are labels, bylines and link texts as often as sentences. */
const MIN_PROSE = 40;
/** From this length on, a paragraph is surely none of a list of teasers. */
const FULL_PROSE = 160;
/** What holds this share of the page's running text is the article, whatever its name. */
const COMMON_SHARE = 0.35;
/** Characters of a teaser with its heading, white space and all. */
const MAX_TEASER = 1200;
/** The article's container holds at least this share of its parent's running text. */
const CONTAINER_SHARE = 0.9;

/** Characters of `candidate` that are running text: no links, no labels. */
export function proseOf(candidate: Candidate): number {
  const { kind, length, linked } = candidate;
  if (kind === 'heading' || kind === 'caption' || length < MIN_PROSE || linked * 2 > length) return 0;
  if (kind === 'list-item') return linked * 5 > length ? 0 : length / 4;
  return length - linked;
}

/** Where a paragraph stands: the paragraphs of an article's body mostly share it. */
function settingOf({ element }: Candidate): string {
  const parent = element.parentElement;
  return [element.localName, parent?.localName, parent?.getAttribute('class')].join('|');
}

/** The names of `innermost` and the regions around it, each once. */
function namesAround(innermost: Region): ReadonlySet<string> {
  const names = new Set<string>();
  for (let region: Region | null = innermost; region !== null; region = region.parent) names.add(region.names);
  return names;
}

/**
 * The candidates that do not stand in a region named apart from the article. A name is no ground where much of the
 * page's running text bears it; nor are names further up where the paragraph stands as those of the body do.
 */
export function withoutApart(candidates: readonly Candidate[]): readonly Candidate[] {
  const shares = new Map<string, number>();
  let total = 0;
  const count = (name: string, prose: number): unknown => shares.set(name, (shares.get(name) ?? 0) + prose);
  for (const candidate of candidates) {
    const prose = proseOf(candidate);
    if (prose === 0) continue;
    total += prose;
    count(settingOf(candidate), prose);
    if (candidate.region !== null) for (const name of namesAround(candidate.region)) count(name, prose);
  }
  const isCommon = (name: string): boolean => (shares.get(name) ?? 0) >= total * COMMON_SHARE;
  return candidates.filter((candidate) => {
    const { region, element } = candidate;
    if (region === null) return true;
    if ((region.element !== element || isCommon(region.names)) && isCommon(settingOf(candidate))) return true;
    return [...namesAround(region)].every(isCommon);
  });
}

/** The smallest element around `inner` that holds `other` too, at most `levels` up; null where that is not enough. */
function around(inner: Element, other: Element, levels: number): Element | null {
  let element: Element | null = inner;
  for (let level = 0; element !== null && level < levels; level += 1) {
    element = element.parentElement;
    if (element?.contains(other) === true) return element;
  }
  return null;
}

/** The paragraphs of teasers: those that share a small part of the page with the heading before them, which is a link. */
export function teasersOf(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const teasers = new Set<Candidate>();
  const sizes = new Map<Element, number>();
  const isSmall = (element: Element): boolean => {
    const size = sizes.get(element) ?? element.textContent.length;
    sizes.set(element, size);
    return size <= MAX_TEASER;
  };
  candidates.forEach((heading, index) => {
    if (heading.kind !== 'heading' || heading.linked < heading.length) return;
    let card: Element | null = null;
    for (const next of candidates.slice(index + 1, index + 4)) {
      if (next.kind === 'heading') return;
      if (proseOf(next) === 0) continue;
      card ??= around(heading.element, next.element, 3);
      if (card === null || !card.contains(next.element) || !isSmall(card)) return;
      teasers.add(next);
    }
  });
  return teasers;
}

/** The smallest element that holds nearly all running text of its surroundings, from `root` down. */
export function findContainer(root: Element, candidates: readonly Candidate[]): Element {
  const scores = new Map<Element, number>();
  const teasers = teasersOf(candidates);
  for (const candidate of candidates) {
    const prose = proseOf(candidate);
    const score = prose * Math.min(1, prose / FULL_PROSE);
    if (score === 0 || teasers.has(candidate)) continue;
    for (
      let element: Element | null = candidate.element;
      element !== null && element !== root;
      element = element.parentElement
    ) {
      scores.set(element, (scores.get(element) ?? 0) + score);
    }
    scores.set(root, (scores.get(root) ?? 0) + score);
  }
  let container = root;
  for (;;) {
    const share = (scores.get(container) ?? 0) * CONTAINER_SHARE;
    let next: Element | null = null;
    for (const child of container.children) {
      if ((scores.get(child) ?? 0) >= share && share > 0) next = child;
    }
    if (next === null) return container;
    container = next;
  }
}
