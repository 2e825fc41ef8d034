import type { Annotations } from '../shared/annotations.ts';
import type { Article } from '../shared/article.ts';
import type { Lexicon } from '../shared/lexicon.ts';
import { findNames } from './names/names.ts';
import type { UnlistedFinder } from './names/types.ts';
import { findQuotations } from './quotes/quotations.ts';

/**
 * Finds the names, roles and quotations of an article.
 * @param unlisted finds names that the lexicon does not list; null for the first, quicker answer without them
 * @param explain whether each mention is to bear its rivals
 */
export function annotate(
  article: Article,
  lexicon: Lexicon,
  unlisted: UnlistedFinder | null,
  explain = false,
): Annotations {
  const names = findNames(article, lexicon, unlisted, explain);
  return { ...names, quotations: findQuotations(article, names), complete: unlisted !== null };
}
