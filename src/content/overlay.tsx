import { render, type VNode } from 'preact';
import cardCss from '../ui/card.css';
import type { CardCallbacks } from '../ui/CardActions.tsx';
import { castOf, quotesBySpeaker } from '../ui/cast.ts';
import { citationOf } from '../ui/citation.ts';
import { NameCard } from '../ui/NameCard.tsx';
import { QuotationCard } from '../ui/QuotationCard.tsx';
import tokensCss from '../ui/tokens.css';
import { UnlistedCard } from '../ui/UnlistedCard.tsx';
import { describeWhy } from '../ui/why.ts';
import type { Mark, PlacedMark } from '../marks/ranges.ts';
import type { Mention } from '../shared/annotations.ts';
import type { SidebarContent } from '../shared/sidebar-port.ts';
import type { ArticlePage } from './article-page.ts';
import { createHost, type Host } from './host.ts';
import { keepBeside } from './place-card.ts';
import type { Overlay, Scope } from './scope.ts';
import { SidebarFrame } from './sidebar-frame.ts';

/** The card on a name, listed or not. */
function nameCard(content: SidebarContent, index: number, callbacks: CardCallbacks): VNode | null {
  const { article, annotations, cards, host } = content;
  const mention = annotations?.mentions[index];
  if (article === null || annotations === null || mention === undefined) return null;
  const member = castOf(annotations, article, cards).find(({ entity }) => entity === mention.entity);
  if (member === undefined) return null;
  const { name, card, excerpts, mentions, quotations } = member;
  if (card !== null) {
    const why = describeWhy(mention, name);
    return <NameCard key={mention.start} card={card} mention={mention} why={why} host={host} {...callbacks} />;
  }
  const shown = { name, excerpts, mentions: mentions.length, quotations, host };
  return <UnlistedCard key={mention.start} {...shown} {...callbacks} />;
}

/** The card on a role: its holder's, or the office's own where nobody with a record is known to have held it. */
function roleCard(content: SidebarContent, index: number, callbacks: CardCallbacks): VNode | null {
  const role = content.annotations?.roles[index];
  if (role === undefined) return null;
  const { holder, office, basis, ...surface } = role;
  const record = holder?.record ?? office;
  const code = holder?.record === undefined ? 'only-meaning' : basis === 'date' ? 'office-on-date' : 'fuller-name';
  const mention: Mention = { ...surface, type: 'PER', record, entity: -1, score: 1, why: { code } };
  const card = content.cards.get(record) ?? 'loading';
  const why = describeWhy(mention, holder?.name ?? role.surface);
  return <NameCard key={role.start} card={card} mention={mention} why={why} host={content.host} {...callbacks} />;
}

/** The card on a quotation with all pieces of its utterance. */
function quotationCard(content: SidebarContent, index: number, callbacks: CardCallbacks): VNode | null {
  const { article, annotations, cards, host, url } = content;
  if (article === null || annotations === null) return null;
  for (const { speaker, utterances, card } of quotesBySpeaker(annotations, cards)) {
    const utterance = utterances.find(({ indices }) => indices.includes(index));
    if (utterance === undefined) continue;
    const { index: key, pieces } = utterance;
    const onCopy = () => navigator.clipboard.writeText(citationOf(utterance, speaker, card, { ...article, url }));
    return <QuotationCard key={key} {...{ pieces, card, host, onCopy }} {...callbacks} />;
  }
  return null;
}

const CARDS = { mention: nameCard, role: roleCard, quotation: quotationCard };

/** One card at a time, beside its mark. */
class CardLayer {
  readonly #host: Host;
  readonly #onLost: () => void;
  #layer: HTMLElement | null = null;
  #placing = new AbortController();

  constructor(host: Host, onLost: () => void) {
    this.#host = host;
    this.#onLost = onLost;
  }

  show(mark: PlacedMark, card: VNode): void {
    this.#placing.abort();
    this.#placing = new AbortController();
    this.#layer ??= this.#host.addLayer('card');
    render(card, this.#layer);
    keepBeside(this.#layer, mark.ranges[0], this.#onLost, this.#placing.signal);
  }

  /** Shows the same card with what is known by now. */
  renew(card: VNode): void {
    if (this.#layer !== null) render(card, this.#layer);
  }

  hide(): void {
    if (this.#layer === null) return;
    this.#placing.abort();
    render(null, this.#layer);
    this.#host.removeLayer(this.#layer);
    this.#layer = null;
  }
}

/** Whom a mark is about, as the annotations of the page have it; -1 where nobody is known. */
function entityOf({ annotations }: SidebarContent, { of, index }: Mark): number {
  if (of === 'mention') return annotations?.mentions[index]?.entity ?? -1;
  if (of === 'role') return annotations?.roles[index]?.holder?.entity ?? -1;
  return annotations?.quotations[index]?.speaker?.entity ?? -1;
}

/** Makes what shows cards and sidebar on this page. */
export function createOverlay(scope: Scope, page: ArticlePage): Overlay {
  const { session } = page;
  const host = createHost(`${tokensCss}\n${cardCss}`, scope.signal);
  let shown: PlacedMark | null = null;

  const hideCard = () => {
    shown = null;
    page.activate(null);
    layer.hide();
  };
  const layer = new CardLayer(host, hideCard);
  const report = (entity: number, surface: string) => {
    const { name, record } = session.content.annotations?.entities[entity] ?? { name: surface, record: null };
    void scope.ask({ type: 'report', name, record, surface });
  };
  const switchSite = (on: boolean) => void page.switchSite(on);
  const sidebar = new SidebarFrame(scope, session, host, {
    jump: (of, index) => page.jump(of, index),
    back: () => page.back(),
    retry: () => void session.read(),
    switchSite,
    report: (entity) => report(entity, session.content.annotations?.entities[entity]?.name ?? ''),
  });
  const openSidebarAt = ({ mark }: PlacedMark) => {
    const entity = entityOf(session.content, mark);
    hideCard();
    if (mark.of === 'quotation') sidebar.open({ kind: 'quotation', index: mark.index });
    else sidebar.open(entity === -1 ? null : { kind: 'entity', index: entity });
  };
  const cardFor = (placed: PlacedMark): VNode | null => {
    const { mark } = placed;
    return CARDS[mark.of](session.content, mark.index, {
      onClose: hideCard,
      onOpenSidebar: () => openSidebarAt(placed),
      onTurnOffSite: () => switchSite(false),
      onReport: () => report(entityOf(session.content, mark), mark.surface),
    });
  };

  session.onChange(() => {
    if (shown === null) return;
    shown = page.renewed(shown);
    const card = shown === null ? null : cardFor(shown);
    if (card === null) hideCard();
    else layer.renew(card);
  });
  scope.signal.addEventListener('abort', hideCard, { once: true });

  return {
    get shown() {
      return shown;
    },
    showCard(mark) {
      const card = cardFor(mark);
      if (card === null) return;
      shown = mark;
      page.activate(mark);
      layer.show(mark, card);
    },
    hideCard,
    dismiss() {
      if (shown === null) sidebar.close();
      else hideCard();
    },
    toggleSidebar() {
      if (sidebar.isOpen) sidebar.close();
      else sidebar.open(null);
    },
    openSidebarAt,
    pairSidebar: (nonce) => sidebar.pair(nonce),
  };
}
