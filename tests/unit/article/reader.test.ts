import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/reader.ts';
import { jsonLd, pageOf, sentence } from './pages.ts';

const HREF = 'https://www.news.example/harbour/ferry';

function blocksOf(doc: Document): string[] {
  const { text, blocks } = readArticle(doc, HREF).article;
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

const one = sentence('Ilse Brandow');
const two = sentence('The mayor');
const three = sentence('A fisherman');
const four = sentence('The pilot');

const FULL = `
  <header><a href="/">Home</a><nav><p>${sentence('Menu')}</p></nav></header>
  <div class="page has-sidebar">
    <main>
      <div class="breadcrumb"><a href="/harbour">Harbour</a></div>
      <h1>Ferry to sail before autumn</h1>
      <p class="article__standfirst">The pier needs repair, and nobody has voted on the money</p>
      <p class="meta">By Jonna Akerby</p>
      <p class="meta">2 May 2024, 9:15 am</p>
      <figure><img alt=""><figcaption>The old pier in March</figcaption></figure>
      <div class="story">
        <p>${one}</p>
        <aside><h3><a href="/x">Read this too</a></h3><p>${sentence('Another story')}</p></aside>
        <p>${two}</p>
        <div class="newsletter-box"><p>${sentence('Our newsletter')}</p></div>
        <h2>What the council says</h2>
        <ul><li>The pier is closed.</li><li>A vote follows in June</li></ul>
        <p>Advertisement</p>
        <p><a href="/y">Related: why the last ferry stopped</a></p>
        <p hidden>${sentence('Nobody')}</p>
        <p style="color: red; display : none">${sentence('No one')}</p>
        <div contenteditable="true"><p>${sentence('A reader')}</p></div>
        <blockquote><p>${three}</p></blockquote>
        <p><strong>Who pays</strong></p>
        <p>${four}</p>
        <p>Comments</p>
      </div>
      <section id="comments"><p>${sentence('Commenter one')}</p><p>${sentence('Commenter two')}</p></section>
    </main>
  </div>
  <footer><p>${sentence('The publisher')}</p></footer>`;

describe('the blocks of an article', () => {
  it('are title, standfirst, captions and body in order, and nothing around them', () => {
    expect(blocksOf(pageOf(FULL))).toEqual([
      'title: Ferry to sail before autumn',
      'standfirst: The pier needs repair, and nobody has voted on the money',
      'caption: The old pier in March',
      `paragraph: ${one}`,
      `paragraph: ${two}`,
      'heading: What the council says',
      'list-item: The pier is closed.',
      'list-item: A vote follows in June',
      `quote: ${three}`,
      'heading: Who pays',
      `paragraph: ${four}`,
    ]);
  });

  it('are read from text between line breaks', () => {
    expect(blocksOf(pageOf(`<h1>Ferry</h1><div>${one}<br><br>${two}<br>${three}</div>`))).toEqual([
      'title: Ferry',
      `paragraph: ${one}`,
      `paragraph: ${two} ${three}`,
    ]);
  });

  it('are read from a body whose names mislead', () => {
    const body = `<div class="related-sidebar comments"><p class="paywall">${one}</p><p class="paywall">${two}</p></div>`;
    expect(blocksOf(pageOf(body))).toEqual([`paragraph: ${one}`, `paragraph: ${two}`]);
  });

  it('are read from a part whose name misleads, where it is written as the rest of the body is', () => {
    const part = (name: string, text: string) => `<div class="${name}"><div class="text"><p>${text}</p></div></div>`;
    const body = part('teaser', one) + part('rest', two) + part('rest', three) + part('rest', four);
    expect(blocksOf(pageOf(body))).toEqual([one, two, three, four].map((text) => `paragraph: ${text}`));
  });

  const teaser = (subject: string) =>
    `<div><h3><a href="/${subject}">${subject}</a></h3><p>${sentence(subject)}</p></div>`;

  it('are not a teaser within the body, whatever it is called', () => {
    const body = `<div><p>${one}</p>${teaser('Boat')}<p>${two}</p></div>`;
    expect(blocksOf(pageOf(body))).toEqual([`paragraph: ${one}`, `paragraph: ${two}`]);
  });

  it('are found beside as many teasers', () => {
    const paragraphs = [one, two, three, four];
    const story = paragraphs.map((text) => `<p>${text}</p>`).join('');
    const teasers = ['Boat', 'Quay', 'Dock', 'Mast'].map(teaser).join('');
    const doc = pageOf(
      `<div><p>Harbour Times is read by all who go to sea.</p><div>${story}</div><div>${teasers}</div></div>`,
    );
    expect(blocksOf(doc)).toEqual(paragraphs.map((text) => `paragraph: ${text}`));
  });

  it('take the heading that the page names for title, not the name of the site', () => {
    const head = '<meta property="og:title" content="Ferry to sail before autumn">';
    const doc = pageOf(`<h1>Harbour Times</h1><div><h2>Ferry to sail before autumn</h2><p>${one}</p></div>`, head);
    expect(blocksOf(doc)[0]).toBe('title: Ferry to sail before autumn');
  });

  it('are none on an empty page', () => {
    const { article } = readArticle(pageOf('', '<title>Ferry</title>'), HREF);
    expect(article).toEqual({ title: 'Ferry', date: null, site: 'news.example', lang: 'en', text: '', blocks: [] });
  });

  it('end somewhere on a page nested without end', () => {
    const doc = pageOf('');
    let inner: Element = doc.body;
    for (let depth = 0; depth < 20_000; depth += 1) {
      const next = doc.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.append(sentence('Too deep'));
    expect(blocksOf(doc)).toEqual([]);
  });
});

describe('what is said of an article', () => {
  const body = `<h1>Ferry</h1><p>${one}</p><p>${two}</p>`;
  const dateOf = (head: string, more = '') => readArticle(pageOf(more + body, head), HREF).article.date;

  it('gives site and language', () => {
    const head = '<meta property="og:site_name" content="Harbour Times">';
    expect(readArticle(pageOf(body, head, 'en_GB'), HREF).article).toMatchObject({
      site: 'Harbour Times',
      lang: 'en-GB',
    });
  });

  it('gives the day that the page wrote, whatever its offset', () => {
    expect(dateOf(jsonLd({ '@type': 'NewsArticle', datePublished: '2024-05-02T23:30:00-08:00' }))).toBe('2024-05-02');
  });

  it('goes by JSON-LD before meta tags, and by the article before the page', () => {
    const meta = '<meta property="article:published_time" content="2024-05-04">';
    const page = { '@type': 'WebPage', datePublished: '2024-05-03' };
    expect(dateOf(meta)).toBe('2024-05-04');
    expect(dateOf(meta + jsonLd(page))).toBe('2024-05-03');
    expect(dateOf(meta + jsonLd([page, { '@type': 'Article', datePublished: '2024-05-02' }]))).toBe('2024-05-02');
  });

  it.each(['parsely-pub-date', 'DC.date.issued', 'pubdate', 'sailthru.date'])('knows the date tag %s', (name) => {
    expect(dateOf(`<meta name="${name}" content="2024-05-02T09:00:00Z">`)).toBe('2024-05-02');
  });

  it('takes the time element at the headline, and none elsewhere', () => {
    const time = '<time datetime="2024-05-02">2 May</time>';
    expect(readArticle(pageOf(`<main><h1>Ferry</h1>${time}<p>${one}</p></main>`), HREF).article.date).toBe(
      '2024-05-02',
    );
    expect(readArticle(pageOf(`<div>${time}</div><main>${body}</main>`), HREF).article.date).toBeNull();
  });

  it('falls back to the day in the address', () => {
    const dateAt = (path: string, head = '') =>
      readArticle(pageOf(body, head), `https://news.example/${path}`).article.date;
    expect(dateAt('world/2024/05/02/ferry-sinks')).toBe('2024-05-02');
    expect(dateAt('world/2024/05/02/ferry-sinks', '<meta name="pubdate" content="2024-05-03">')).toBe('2024-05-03');
    expect(dateAt('world/2024/05/ferry-sinks')).toBeNull();
    expect(dateAt('world/2024/13/02/ferry-sinks')).toBeNull();
    expect(dateAt('id/12024/05/021/ferry-sinks')).toBeNull();
    expect(dateAt('ferry-sinks?from=/2024/05/02/')).toBeNull();
  });

  it('is unknown where the page does not say, or says nonsense', () => {
    expect(dateOf('')).toBeNull();
    expect(dateOf('<meta name="date" content="0001-01-01T00:00:00Z">')).toBeNull();
  });
});
