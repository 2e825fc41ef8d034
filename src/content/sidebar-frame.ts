import type { FromSidebar, PortOffer, SidebarTarget, ToSidebar } from '../shared/sidebar-port.ts';
import type { Host } from './host.ts';
import type { Scope } from './scope.ts';
import type { Session } from './session.ts';

/** What a reader does in the sidebar that concerns more than the sidebar. */
export interface SidebarActions {
  jump(of: 'mention' | 'quotation', index: number): void;
  back(): void;
  retry(): void;
  switchSite(on: boolean): void;
  report(entity: number): void;
}

const SIDEBAR_PAGE = 'pages/sidebar.html';

/** The sidebar: an extension page in an iframe that the page's own scripts cannot reach, spoken to over a port. */
export class SidebarFrame {
  readonly #scope: Scope;
  readonly #session: Session;
  readonly #host: Host;
  readonly #actions: SidebarActions;
  #layer: HTMLElement | null = null;
  #frame: HTMLIFrameElement | null = null;
  #port: MessagePort | null = null;
  #target: SidebarTarget | null = null;

  constructor(scope: Scope, session: Session, host: Host, actions: SidebarActions) {
    this.#scope = scope;
    this.#session = session;
    this.#host = host;
    this.#actions = actions;
    session.onChange(() => this.#send({ type: 'content', content: session.content }));
    scope.signal.addEventListener('abort', () => this.close(), { once: true });
  }

  get isOpen(): boolean {
    return this.#layer !== null;
  }

  open(target: SidebarTarget | null): void {
    this.#target = target;
    if (this.#layer !== null) {
      this.#sendTarget();
      return;
    }
    const frame = document.createElement('iframe');
    frame.title = 'Sidelight';
    // With a star: the frame's address is not the one that it ends up at (`use_dynamic_url`).
    frame.allow = 'clipboard-write *';
    frame.src = this.#scope.urlOf(SIDEBAR_PAGE);
    frame.addEventListener('load', () => frame.focus(), { once: true });
    this.#frame = frame;
    this.#layer = this.#host.addLayer('sidebar');
    this.#layer.append(frame);
  }

  close(): void {
    if (this.#layer === null) return;
    this.#port?.close();
    this.#host.removeLayer(this.#layer);
    this.#port = null;
    this.#frame = null;
    this.#layer = null;
  }

  /** The frame has announced itself to the background, whose nonce proves to it that the port is ours. */
  pair(nonce: string): void {
    const receiver = this.#frame?.contentWindow;
    if (receiver === undefined || receiver === null) return;
    const { port1, port2 } = new MessageChannel();
    this.#port?.close();
    this.#port = port1;
    port1.addEventListener('message', (event: MessageEvent<FromSidebar>) => this.#hear(event.data));
    port1.start();
    const offer: PortOffer = { sidelight: 'port', nonce };
    receiver.postMessage(offer, new URL(this.#scope.urlOf('')).origin, [port2]);
    this.#send({ type: 'content', content: this.#session.content });
    this.#sendTarget();
  }

  #send(message: ToSidebar): void {
    this.#port?.postMessage(message);
  }

  #sendTarget(): void {
    if (this.#target === null || this.#port === null) return;
    this.#send({ type: 'target', target: this.#target });
    this.#target = null;
  }

  #hear(message: FromSidebar): void {
    switch (message.type) {
      case 'jump':
        return this.#actions.jump(message.kind, message.index);
      case 'back':
        return this.#actions.back();
      case 'close':
        return this.close();
      case 'retry':
        return this.#actions.retry();
      case 'switch-site':
        return this.#actions.switchSite(message.on);
      case 'report':
        return this.#actions.report(message.entity);
    }
  }
}
