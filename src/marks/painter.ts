import { MARK_KINDS, type MarkKind, type PlacedMark } from './ranges.ts';

/** Paints marks in the page without changing it. */
export interface Painter {
  /** Paints `marks` in place of those before. */
  show(marks: readonly PlacedMark[]): void;
  /** Shows `mark` as the one whose card is open; none where it is null. */
  activate(mark: PlacedMark | null): void;
  /** Brings `mark` into view and shows it as active for a moment. */
  flash(mark: PlacedMark): void;
}

/** Time that a mark jumped to stays active: long enough to be found after the scroll. */
const FLASH_MS = 1600;
/** Marks are painted this many viewports above and below the visible part. */
const MARGIN = 1;
/** An element with more marks than this is not painted as a whole: it may be an article in one piece. */
const MANY = 40;
/** Of marks that overlap, the one of higher priority is painted on top. */
const PRIORITY = { quotation: 0, name: 1, active: 2 };

const FORCED_COLOURS = '(forced-colors: active)';
const LESS_MOTION = '(prefers-reduced-motion: reduce)';

const nameOf = (kind: MarkKind | 'active'): string => `sidelight-${kind}`;

/** The marks that stand in one element, watched together. */
interface Group {
  readonly marks: readonly PlacedMark[];
  isNear: boolean;
}

function groupByElement(marks: readonly PlacedMark[]): ReadonlyMap<Element, Group> {
  const lists = new Map<Element, PlacedMark[]>();
  for (const mark of marks) {
    const element = mark.ranges[0].startContainer.parentElement;
    if (element === null) continue;
    const list = lists.get(element);
    if (list === undefined) lists.set(element, [mark]);
    else list.push(mark);
  }
  return new Map([...lists].map(([element, list]) => [element, { marks: list, isNear: false }]));
}

function isNear(mark: PlacedMark): boolean {
  const { top, bottom } = mark.ranges[0].getBoundingClientRect();
  return bottom >= -innerHeight * MARGIN && top <= innerHeight * (1 + MARGIN);
}

/**
 * The registered highlights. Only our own names are ever touched; where the page cleared the registry they are put
 * back. With forced colours nothing is registered: Chromium paints every range there as if it were selected.
 */
class Registry {
  readonly #byKind = new Map<MarkKind | 'active', Highlight>();
  readonly #forced = matchMedia(FORCED_COLOURS);

  constructor(signal: AbortSignal) {
    for (const kind of [...MARK_KINDS, 'active'] as const) {
      const highlight = new Highlight();
      highlight.priority = kind === 'quotation' || kind === 'active' ? PRIORITY[kind] : PRIORITY.name;
      this.#byKind.set(kind, highlight);
    }
    this.#forced.addEventListener('change', () => this.register(), { signal });
    signal.addEventListener('abort', () => this.#unregister(), { once: true });
  }

  register(): void {
    if (this.#forced.matches) return this.#unregister();
    for (const [kind, highlight] of this.#byKind) {
      const name = nameOf(kind);
      if (highlight.size > 0 && CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  #unregister(): void {
    for (const kind of this.#byKind.keys()) CSS.highlights.delete(nameOf(kind));
  }

  add(kind: MarkKind | 'active', mark: PlacedMark): void {
    for (const range of kind === 'active' ? mark.ranges : mark.lines) this.#byKind.get(kind)?.add(range);
  }

  remove(kind: MarkKind | 'active', mark: PlacedMark): void {
    for (const range of kind === 'active' ? mark.ranges : mark.lines) this.#byKind.get(kind)?.delete(range);
  }

  clear(): void {
    for (const highlight of this.#byKind.values()) highlight.clear();
  }
}

function scrollTo({ ranges: [range] }: PlacedMark): void {
  const behavior = matchMedia(LESS_MOTION).matches ? 'instant' : 'smooth';
  const { top, height } = range.getBoundingClientRect();
  const element = range.startContainer.parentElement;
  if (element !== null && element.clientHeight < innerHeight) element.scrollIntoView({ block: 'center', behavior });
  else scrollBy({ top: top - (innerHeight - height) / 2, behavior });
}

/**
 * Paints marks with the CSS Custom Highlight API: only those near the visible part of the page, for while anything on
 * the page is animated, Chromium repaints every registered range each frame. Ends with `signal`, leaving nothing.
 */
export function createPainter(doc: Document, signal: AbortSignal): Painter {
  const registry = new Registry(signal);
  let groups: ReadonlyMap<Element, Group> = new Map();
  let active: PlacedMark | null = null;
  let flashing: PlacedMark | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isScheduled = false;

  const paint = ({ marks, isNear: isGroupNear }: Group): void => {
    for (const mark of marks) {
      const isWanted = isGroupNear && (marks.length <= MANY || isNear(mark));
      if (isWanted) registry.add(mark.mark.kind, mark);
      else registry.remove(mark.mark.kind, mark);
    }
  };

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const group = groups.get(target);
        if (group === undefined) continue;
        group.isNear = isIntersecting;
        paint(group);
      }
      registry.register();
    },
    { rootMargin: `${MARGIN * 100}% 0px` },
  );

  const repaintLarge = (): void => {
    isScheduled = false;
    if (signal.aborted) return;
    for (const group of groups.values()) {
      if (group.isNear && group.marks.length > MANY) paint(group);
    }
    registry.register();
  };

  const showActive = (): void => {
    for (const mark of [active, flashing]) if (mark !== null) registry.add('active', mark);
    registry.register();
  };

  const setActive = (next: PlacedMark | null, flash: PlacedMark | null): void => {
    for (const mark of [active, flashing]) if (mark !== null) registry.remove('active', mark);
    active = next;
    flashing = flash;
    showActive();
  };

  doc.addEventListener(
    'scroll',
    () => {
      if (isScheduled) return;
      isScheduled = true;
      requestAnimationFrame(repaintLarge);
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
      registry.clear();
    },
    { once: true },
  );

  return {
    show(marks) {
      if (signal.aborted) return;
      observer.disconnect();
      registry.clear();
      const before = groups;
      groups = groupByElement(marks);
      for (const [element, group] of groups) {
        group.isNear = before.get(element)?.isNear === true;
        paint(group);
        observer.observe(element);
      }
      setActive(null, null);
    },
    activate(mark) {
      if (!signal.aborted) setActive(mark, flashing);
    },
    flash(mark) {
      if (signal.aborted) return;
      clearTimeout(timer);
      setActive(active, mark);
      timer = setTimeout(() => setActive(active, null), FLASH_MS);
      scrollTo(mark);
    },
  };
}
