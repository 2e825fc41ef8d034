import { render, type VNode } from 'preact';
import cardCss from '../ui/card.css';
import type { CardCallbacks } from '../ui/CardActions.tsx';
import { castOf, quotesBySpeaker } from '../ui/cast.ts';
import { NameCard } from '../ui/NameCard.tsx';
import { QuotationCard } from '../ui/QuotationCard.tsx';
import tokensCss from '../ui/tokens.css';
import { UnlistedCard } from '../ui/UnlistedCard.tsx';
import { describeWhy } from '../ui/why.ts';
import type { SidebarContent, SidebarTarget } from '../shared/sidebar-port.ts';
import { createHost, type Host } from './host.ts';
import { placeCard } from './place-card.ts';
import type { Hit, Overlay, Scope } from './scope.ts';
import type { ArticlePage } from './article-page.ts';
import { SidebarFrame } from './sidebar-frame.ts';

/** The card on a name, listed or not; null where the name went with a new reading. */
function nameCard(content: SidebarContent, index: number, callbacks: CardCallbacks): VNode | null {
  const { article, annotations, cards, host } = content;
  const mention = annotations?.mentions[index];
  if (article === null || annotations === null || mention === undefined) return null;
  const member = castOf(annotations, article, cards).find(({ entity }) => entity === mention.entity);
  if (member === undefined) return null;
  const { name, card, excerpts, mentions, quotations } = member;
  if (card !== null) {
    return <NameCard card={card} mention={mention} why={describeWhy(mention, name)} host={host} {...callbacks} />;
  }
  const shown = { name, excerpts, mentions: mentions.length, quotations, host };
  return <UnlistedCard {...shown} {...callbacks} />;
}

/** The card on a quotation with all pieces of its utterance. */
function quotationCard(content: SidebarContent, index: number, callbacks: CardCallbacks): VNode | null {
  const { annotations, cards, host } = content;
  if (annotations === null) return null;
  for (const { utterances, card } of quotesBySpeaker(annotations, cards)) {
    const utterance = utterances.find(({ indices }) => indices.includes(index));
    if (utterance !== undefined) return <QuotationCard pieces={utterance.pieces} card={card} host={host} {...callbacks} />;
  }
  return null;
}

/** One card at a time, beside its mark. */
class CardLayer {
  readonly #host: Host;
  #layer: HTMLElement | null = null;
  #letGo: (() => void) | null = null;

  constructor(host: Host) {
    this.#host = host;
  }

  show(hit: Hit, card: VNode): void {
    this.#letGo?.();
    this.#layer ??= this.#host.addLayer('card');
    render(card, this.#layer);
    this.#letGo = placeCard(this.#layer, hit.range, () => this.hide());
  }

  /** Shows the same card with what is known by now. */
  renew(card: VNode): void {
    if (this.#layer !== null) render(card, this.#layer);
  }

  hide(): void {
    if (this.#layer === null) return;
    this.#letGo?.();
    render(null, this.#layer);
    this.#host.removeLayer(this.#layer);
    this.#letGo = null;
    this.#layer = null;
  }
}

/** Makes what shows cards and sidebar on this page. */
export function createOverlay(scope: Scope, page: ArticlePage): Overlay {
  const { session } = page;
  const host = createHost(`${tokensCss}\n${cardCss}`, scope.signal);
  const layer = new CardLayer(host);
  let shown: Hit | null = null;

  const hideCard = () => {
    shown = null;
    layer.hide();
  };
  const report = (entity: number, surface?: string) => {
    const { name, record } = session.content.annotations?.entities[entity] ?? { name: '', record: null };
    void scope.ask({ type: 'report', name, record, surface: surface ?? name });
  };
  const switchSite = (on: boolean) => void page.switchSite(on);
  const sidebar = new SidebarFrame(scope, session, host, {
    jump: (kind, index) => page.jump(kind, index),
    back: () => page.back(),
    retry: () => void session.read(),
    switchSite,
    report,
  });

  const cardFor = (hit: Hit): VNode | null => {
    const mention = hit.kind === 'mention' ? session.content.annotations?.mentions[hit.index] : undefined;
    const speaker = session.content.annotations?.quotations[hit.index]?.speaker;
    const target: SidebarTarget =
      mention === undefined ? { kind: 'quotation', index: hit.index } : { kind: 'entity', index: mention.entity };
    const callbacks: CardCallbacks = {
      onClose: hideCard,
      onOpenSidebar: () => {
        hideCard();
        sidebar.open(target);
      },
      onTurnOffSite: () => switchSite(false),
      onReport: () => report(mention?.entity ?? speaker?.entity ?? -1, mention?.surface ?? speaker?.surface),
    };
    const card = hit.kind === 'mention' ? nameCard : quotationCard;
    return card(session.content, hit.index, callbacks);
  };

  session.onChange(() => {
    if (shown === null) return;
    const card = cardFor(shown);
    if (card === null) hideCard();
    else layer.renew(card);
  });
  scope.signal.addEventListener('abort', hideCard, { once: true });

  return {
    get shown() {
      return shown;
    },
    showCard(hit) {
      const card = cardFor(hit);
      if (card === null) return;
      shown = hit;
      layer.show(hit, card);
    },
    hideCard,
    toggleSidebar(target) {
      if (target === undefined && sidebar.isOpen) sidebar.close();
      else sidebar.open(target ?? null);
    },
    pairSidebar: (nonce) => sidebar.pair(nonce),
  };
}
