import { readArticle } from '../article/reader.ts';
import type { Annotations } from '../shared/annotations.ts';
import type { Article } from '../shared/article.ts';
import type { CardState } from '../shared/card.ts';
import type { PageState, SidebarContent } from '../shared/sidebar-port.ts';
import type { TextMap } from '../shared/text-map.ts';
import type { Scope } from './scope.ts';

/** Every record that a card may be wanted of. */
function recordsOf({ entities, roles, quotations }: Annotations): string[] {
  const named = entities.flatMap(({ record }) => record ?? []);
  const offices = roles.flatMap(({ office, holder }) => [
    office,
    ...(holder?.record === undefined ? [] : [holder.record]),
  ]);
  const speakers = quotations.flatMap(({ speaker }) => speaker?.record ?? []);
  return [...new Set([...named, ...offices, ...speakers])];
}

/** What Sidelight knows of the document: read once, annotated twice, described once. Listeners hear every change. */
export class Session {
  readonly #scope: Scope;
  readonly #listeners = new Set<() => void>();
  #content: SidebarContent;
  #map: TextMap | null = null;

  constructor(scope: Scope) {
    this.#scope = scope;
    this.#content = {
      state: scope.isArticle ? 'loading' : 'not-article',
      host: location.hostname,
      url: location.href,
      article: null,
      annotations: null,
      cards: new Map(),
      dataAsOf: null,
    };
  }

  /** What there is to show at this moment. */
  get content(): SidebarContent {
    return this.#content;
  }

  /** Where the article's text stands in the page; null as long as nothing was read. */
  get map(): TextMap | null {
    return this.#map;
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
    listener();
  }

  /** The site was switched off: there is nothing to show but that. */
  showOff(): void {
    this.#change({ state: 'off' });
  }

  /** Reads and annotates the page: the listed names first, the unlisted when they are found, then the cards. */
  async read(): Promise<void> {
    const { article, map } = readArticle(document, location.href);
    this.#map = map;
    this.#change({ state: 'loading', url: location.href, article, annotations: null, cards: new Map() });
    await this.#annotate(article);
  }

  /**
   * Reads the page again after it changed. The same words in other nodes only need their marks anew; other words are
   * annotated anew.
   */
  async readAgain(): Promise<void> {
    const { article, map } = readArticle(document, location.href);
    this.#map = map;
    const isSame = article.text === this.#content.article?.text && this.#content.annotations !== null;
    this.#change({ url: location.href, article });
    if (!isSame) await this.#annotate(article);
  }

  async #annotate(article: Article): Promise<void> {
    const isStale = () => this.#content.article !== article || this.#scope.signal.aborted;
    try {
      const first = await this.#scope.ask({ type: 'annotate', article, full: false });
      if (isStale()) return;
      this.#change({ state: 'ready', annotations: first });
      const full = await this.#scope.ask({ type: 'annotate', article, full: true });
      if (isStale()) return;
      this.#change({ annotations: full });
    } catch (error) {
      if (isStale()) return;
      console.warn('Sidelight could not explain it all:', error);
    }
    const { annotations } = this.#content;
    if (annotations === null) this.#change({ state: 'error' });
    else await this.#describe(annotations);
  }

  async #describe(annotations: Annotations): Promise<void> {
    const { article } = this.#content;
    const ids = recordsOf(annotations);
    const cards = new Map<string, CardState>(ids.map((id) => [id, 'failed']));
    try {
      const answer = await this.#scope.ask({ type: 'cards', ids, date: article?.date ?? null });
      for (const card of answer.cards) cards.set(card.record, card);
      this.#change({ cards, dataAsOf: answer.dataAsOf });
    } catch {
      this.#change({ cards });
    }
  }

  #change(change: Partial<SidebarContent> & { readonly state?: PageState }): void {
    this.#content = { ...this.#content, ...change };
    for (const listener of this.#listeners) listener();
  }
}
