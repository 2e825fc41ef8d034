/**
 * A part of the page that, by its name, belongs around an article rather than in it. Names mislead ("paywall" on each
 * paragraph of an article, "has-sidebar" on the whole page): what many characters of running text share is no such part.
 */
export interface Region {
  readonly parent: Region | null;
  readonly element: Element;
  /** The names that set it apart; equal names are one case. */
  readonly names: string;
}

const NAMED = new RegExp(
  [
    'relat(?:ed|ion)',
    'recirc',
    'recommend',
    'more-?(?:from|on|stories|news|like|in)\\b',
    'read-?(?:more|next|also)',
    'most-?(?:read|popular|viewed)',
    'popular|trending|teaser|promo|outbrain|taboola|carousel|sidebar|side-bar|rail\\b',
    'newsletter|subscri|sign-?up|regwall|donat|(?:^|\\s)hidden(?=\\s|$)(?!.*:(?:block|flex|grid|inline))',
    'pull-?quote|message-?bar|\\bis-hidden\\b|up-?next|whatsapp|dont-?miss|similar|short-?url',
    'comment|disqus|replies',
    '\\bads?\\b|\\bad[-_]|[-_]ads?\\b|advert|sponsor',
    'share|sharing|social|follow|addthis',
    'byline|author|contributor|\\bbio\\b|dateline|timestamp|pub-?date|published|updated|post-?meta|entry-?meta',
    'breadcrumb|\\btags?\\b|tag-?list|topics?\\b|keywords|categor(?:y|ies)[-_]?(?:list|links)',
    'cookie|consent|gdpr|privacy|modal|popup|pop-up|overlay|toolbar|tooltip|\\bmenu\\b|\\bnav\\b|navigation|nav[-_]?bar|widget',
    'credit|copyright|disclaimer|corrections?-?policy',
    'visually-?hidden|sr-only|screen-?reader|skip-?link|accessib',
    'infobox|hatnote|\\btoc\\b|navbox|catlinks|editsection|reflist|references?\\b|footnote',
  ].join('|'),
  'i',
);

const NAMES = ['class', 'id', 'data-component', 'data-testid'];
const APART = new Set(['aside', 'form', 'footer']);

/** What is known of names seen before: a page uses the same few over and over. */
export type KnownNames = Map<string, boolean>;

function isNamedApart(names: string, known: KnownNames): boolean {
  const isApart = known.get(names) ?? NAMED.test(names);
  known.set(names, isApart);
  return isApart;
}

/**
 * The names of `element` if it is, by them, a part around the article (related links, comments, advertisements, a
 * byline); null if not.
 */
export function namesApart(element: Element, known: KnownNames): string | null {
  if (APART.has(element.localName) || element.getAttribute('role') === 'complementary') return element.localName;
  if (!element.hasAttributes()) return null;
  for (const attribute of NAMES) {
    const names = element.getAttribute(attribute);
    if (names !== null && isNamedApart(names, known)) return names;
  }
  return null;
}
