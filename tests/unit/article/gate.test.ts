import { describe, expect, it } from 'vitest';
import { isArticlePage } from '../../../src/article/gate.ts';
import { jsonLd, pageOf, sentence } from './pages.ts';

const STORY = 'https://news.example/harbour/ferry-will-sail-before-autumn';
const OG_ARTICLE = '<meta property="og:type" content="article">';
const DATED = '<meta property="article:published_time" content="2024-05-02T08:00:00Z">';

const prose = (count: number) => `<p>${sentence('The engineer')}</p>`.repeat(count);
const newsArticle = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Ferry' };

describe('articles', () => {
  it.each([
    ['by JSON-LD', jsonLd(newsArticle), ''],
    [
      'by JSON-LD in a graph',
      jsonLd({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['Article', 'BlogPosting'] }] }),
      '',
    ],
    [
      'by JSON-LD in CDATA',
      `<script type="application/ld+json"><![CDATA[${JSON.stringify(newsArticle)}]]></script>`,
      '',
    ],
    ['by og:type with a date', OG_ARTICLE + DATED, ''],
    ['by og:type with some running text', OG_ARTICLE, prose(4)],
    ['by running text alone', '', `<article>${prose(12)}</article>`],
    ['by running text between line breaks', '', `<div>${`${sentence('She')}<br><br>`.repeat(12)}</div>`],
  ])('%s', (_, head, body) => {
    expect(isArticlePage(pageOf(body, head), STORY)).toEqual({ article: true });
  });
});

describe('other pages', () => {
  const home = 'https://news.example/';
  it.each([
    ['a start page that says it is an article', jsonLd(newsArticle), prose(12), home],
    ['a start page in a language', OG_ARTICLE + DATED, prose(12), 'https://news.example/en/'],
    ['a section that lists articles', jsonLd([newsArticle, newsArticle, newsArticle, newsArticle]), prose(12), STORY],
    [
      'a collection with articles nested',
      jsonLd({ '@type': 'CollectionPage', hasPart: [newsArticle] }),
      prose(12),
      STORY,
    ],
    ['a search', OG_ARTICLE + DATED, prose(12), 'https://news.example/search/?q=ferry'],
    ['a tag', OG_ARTICLE + DATED, prose(12), 'https://news.example/tag/ferry'],
    ['a forum', '', prose(12), 'https://talk.example/threads/ferry.123/'],
    ['a manual', jsonLd({ '@type': 'TechArticle' }), prose(12), STORY],
    ['code', '', prose(12) + '<pre><code>x</code></pre>'.repeat(3), STORY],
    ['a product', '', `<div>${prose(12)}</div><b class="price">12</b>`, STORY],
    ['teasers', '', `<div>${prose(1)}</div>`.repeat(12), STORY],
    ['lists of links', '', `<div>${`<p><a href="/x">${sentence('It')}</a></p>`.repeat(12)}</div>`, STORY],
    ['a login', '', '<form><input type="password"></form>', STORY],
  ])('%s', (_, head, body, href) => {
    expect(isArticlePage(pageOf(body, head), href)).toMatchObject({ article: false });
  });

  it('survives data that is broken or too large', () => {
    const head = `<script type="application/ld+json">{"@type":</script>${jsonLd({ '@type': 'NewsArticle', x: 'y'.repeat(500_000) })}`;
    expect(isArticlePage(pageOf('', head), STORY)).toEqual({ article: false, reason: 'too little running text' });
  });
});
