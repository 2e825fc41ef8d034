import { createHitTest, type HitTest } from '../marks/hit-test.ts';
import { watchMutations } from '../marks/mutations.ts';
import { createPainter, type Painter } from '../marks/painter.ts';
import { marksOf, placeMarks, type PlacedMark } from '../marks/ranges.ts';
import type { Annotations } from '../shared/annotations.ts';
import type { TextMap } from '../shared/text-map.ts';
import type { Scope } from './scope.ts';
import { Session } from './session.ts';

/** A page that rewrites its article more often than this is not followed any further. */
const MOST_READINGS = 20;
/** Added text shorter than this, in UTF-16 code units, is a label or a counter, not more of the article. */
const PARAGRAPH = 120;

/** Whether two marks are on the same stretch for the same reason, also when the page was annotated anew in between. */
export function isSameMark(a: PlacedMark | null, b: PlacedMark | null): boolean {
  if (a === null || b === null) return a === b;
  return a.mark.of === b.mark.of && a.mark.start === b.mark.start && a.mark.end === b.mark.end;
}

/** The article as it stands in the page: what is marked, what is under the pointer, and the way to a mark and back. */
export class ArticlePage {
  readonly session: Session;
  readonly #scope: Scope;
  readonly #painter: Painter;
  #placed: readonly PlacedMark[] = [];
  #hitTest: HitTest = () => null;
  #shown: Annotations | null = null;
  #shownMap: TextMap | null = null;
  #readings = 0;
  #cameFrom: { x: number; y: number } | null = null;

  constructor(scope: Scope) {
    this.#scope = scope;
    this.session = new Session(scope);
    this.#painter = createPainter(document, scope.signal);
    this.session.onChange(() => this.#mark());
  }

  /** The mark at a point of the window, in CSS pixels. */
  hitAt(x: number, y: number): PlacedMark | null {
    return this.#hitTest(x, y);
  }

  /** The mark that stands where `mark` did before the page was annotated anew. */
  renewed(mark: PlacedMark): PlacedMark | null {
    return this.#placed.find((other) => isSameMark(mark, other)) ?? null;
  }

  /** Shows which mark's card is open. */
  activate(mark: PlacedMark | null): void {
    this.#painter.activate(mark);
  }

  /** Scrolls to a mention or quotation and shows it for a moment. */
  jump(of: 'mention' | 'quotation', index: number): void {
    const target = this.#placed.find(({ mark }) => mark.of === of && mark.index === index);
    if (target === undefined) return;
    this.#cameFrom ??= { x: scrollX, y: scrollY };
    this.#painter.flash(target);
  }

  /** Scrolls to where the reader was before the first jump. */
  back(): void {
    if (this.#cameFrom === null) return;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    scrollTo({ left: this.#cameFrom.x, top: this.#cameFrom.y, behavior });
    this.#cameFrom = null;
  }

  /** Switches Sidelight on or off for this page's site. Off, the background ends everything here. */
  async switchSite(on: boolean): Promise<void> {
    await this.#scope.ask({ type: 'switch-site', on });
    if (on) await this.session.read();
  }

  /** Scripts of the page may write the article anew, or more of it: then it is read again, within reason. */
  watch(): void {
    watchMutations(document, {
      isRead: (node) => this.session.map?.offsetAt(node, 0) !== null,
      report: ({ added, isStale }) => {
        const isMore = added.some(({ textContent }) => textContent.length >= PARAGRAPH);
        if (!(isStale || isMore) || this.#readings >= MOST_READINGS) return;
        this.#readings += 1;
        void this.session.readAgain();
      },
      signal: this.#scope.signal,
    });
  }

  #mark(): void {
    const { annotations } = this.session.content;
    const { map } = this.session;
    if (annotations === this.#shown && map === this.#shownMap) return;
    this.#shown = annotations;
    this.#shownMap = map;
    this.#placed = annotations === null || map === null ? [] : placeMarks(document, map, marksOf(annotations)).placed;
    this.#hitTest = map === null ? () => null : createHitTest(document, map, this.#placed);
    this.#painter.show(this.#placed);
  }
}
