import type { Browser, Frame, Page } from 'puppeteer';
import type { Card, Mark, Violation } from './readings.ts';
import type { SeenRequest, SiteServer } from './server.ts';

export type BrowserName = 'chromium' | 'firefox';
export type Theme = 'dark' | 'light';

/** How long (ms) a browser may take to start. */
export const LAUNCH_TIME = 60_000;

/** Size of a headless window's content, in CSS pixels. */
export const WINDOW = { width: 1280, height: 900 } as const;

/**
 * What the browser reaches: `sealed` sends every host to the local server, so that no request goes unseen; `hosts`
 * sends only these hosts there, exempts only them from certificate checks and leaves the rest to the real network;
 * `real` changes nothing.
 */
export type Network =
  | { readonly kind: 'sealed'; readonly server: SiteServer }
  | { readonly kind: 'hosts'; readonly server: SiteServer; readonly hosts: readonly string[] }
  | { readonly kind: 'real' };

export interface LaunchSettings {
  /** Path of the browser's program. */
  readonly executable: string;
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  readonly network: Network;
}

/** Runs in the page with the closed shadow root of the extension's host element; text in, text out. */
type RootFunction = (root: ShadowRoot, argument: string) => string;

/** What each browser does in its own way, and tests use as it is. */
interface Common {
  readonly name: BrowserName;
  /** For what the driver has no word for. */
  readonly browser: Browser;
  /** Opens a page of the extension, such as `options.html`, in a new tab. */
  readonly openExtensionPage: (path: string) => Promise<Page>;
  /** Clicks the extension's toolbar button for `page`; grants activeTab as a real click does. */
  readonly toolbarClick: (page: Page) => Promise<void>;
  readonly setTheme: (page: Page, theme: Theme) => Promise<void>;
  /** Sizes a page's content in CSS pixels. */
  readonly viewport: (page: Page, width: number, height: number, deviceScaleFactor?: number) => Promise<void>;
  /** What axe-core finds in the closed shadow root, the sidebar's frame left out. */
  readonly axeCard: (page: Page) => Promise<readonly Violation[]>;
  readonly killBackground: () => Promise<void>;
  /** Uncaught errors of the extension since launch: in pages, content scripts and the background. */
  readonly errors: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** What differs between the browsers. */
export interface BrowserCore extends Common {
  readonly newPage: () => Promise<Page>;
  /** `url` as this browser must be given it to reach the server. */
  readonly address: (url: string) => string;
  /** The answer of `run` in the extension's closed shadow root; `null` where the page has none. */
  readonly inRoot: (page: Page, run: RootFunction, argument: string) => Promise<string | null>;
}

/** One running browser with the extension in it, as the tests and `npm start` use it. */
export interface Driver extends Common {
  /** Opens `url` in a new tab and waits for its load event, or for its text alone. */
  readonly open: (url: string, until?: 'load' | 'domcontentloaded') => Promise<Page>;
  /** The marks now registered, in document order. */
  readonly marks: (page: Page) => Promise<readonly Mark[]>;
  /** Waits, at most `timeout` ms, until at least `count` marks are registered. */
  readonly waitForMarks: (page: Page, count?: number, timeout?: number) => Promise<readonly Mark[]>;
  /** Moves the mouse onto the `nth` (from 0) occurrence of `text` in the page, scrolled into view first. */
  readonly hover: (page: Page, text: string, nth?: number) => Promise<void>;
  /** Moves the mouse onto the first marked name in the viewport, onto a quotation where there is none. */
  readonly hoverMark: (page: Page) => Promise<void>;
  /** The card as it is shown now, `null` where none is. */
  readonly card: (page: Page) => Promise<Card | null>;
  readonly waitForCard: (page: Page) => Promise<Card>;
  /** Clicks, with the mouse, the first button or link of the card whose name is or begins with `label`. */
  readonly clickInCard: (page: Page, label: string) => Promise<void>;
  /** Waits for the sidebar and returns its frame. */
  readonly sidebar: (page: Page) => Promise<Frame>;
  readonly hasSidebar: (page: Page) => Promise<boolean>;
  /** Presses one key or a combination: `Escape`, `Shift+Tab`. Keyboard commands of the manifest are not reached. */
  readonly press: (page: Page, keys: string) => Promise<void>;
  /** Writes a PNG of what the window shows. */
  readonly screenshot: (page: Page, path: string) => Promise<void>;
  /** What axe-core finds in a frame or a page of the extension. */
  readonly axeFrame: (frame: Frame) => Promise<readonly Violation[]>;
  /** Every request that reached the local server, the browser's own left out. */
  readonly requests: () => readonly SeenRequest[];
}
