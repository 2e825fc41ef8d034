/** A box in CSS pixels from the window's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Between a mark and its card: near enough that the pointer gets across before the card leaves. */
const GAP = 6;
/** Between a card and the window's edge. */
const EDGE = 8;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/**
 * Where the top left corner of a card of `size` goes beside `anchor`: below it, above where only there is room, else
 * where there is more, and always within `view`. A card in a right-to-left text keeps to the anchor's right end.
 */
export function placeBeside(
  anchor: Box,
  size: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
  isRightToLeft: boolean,
): { left: number; top: number } {
  const below = view.height - EDGE - (anchor.top + anchor.height + GAP);
  const above = anchor.top - GAP - EDGE;
  const goesBelow = below >= size.height || below >= above;
  const top = goesBelow ? anchor.top + anchor.height + GAP : anchor.top - GAP - size.height;
  const left = isRightToLeft ? anchor.left + anchor.width - size.width : anchor.left;
  return {
    left: clamp(left, EDGE, Math.max(EDGE, view.width - EDGE - size.width)),
    top: clamp(top, EDGE, Math.max(EDGE, view.height - EDGE - size.height)),
  };
}

/**
 * Keeps `card` beside `range` while the page scrolls and the card grows, until `signal` aborts. Calls `onLost` when the
 * range has left the window.
 */
export function keepBeside(card: HTMLElement, range: Range, onLost: () => void, signal: AbortSignal): void {
  let frame = 0;
  const parent = range.startContainer.parentElement;
  const isRightToLeft = parent !== null && getComputedStyle(parent).direction === 'rtl';
  const place = () => {
    frame = 0;
    if (signal.aborted) return;
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const anchor = range.getClientRects()[0];
    if (anchor === undefined || anchor.top > view.height || anchor.top + anchor.height < 0) return onLost();
    const { left, top } = placeBeside(anchor, card.getBoundingClientRect(), view, isRightToLeft);
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
  };
  const placeSoon = () => {
    frame ||= requestAnimationFrame(place);
  };
  const observer = new ResizeObserver(placeSoon);
  observer.observe(card);
  addEventListener('scroll', placeSoon, { capture: true, passive: true, signal });
  addEventListener('resize', placeSoon, { passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
  place();
}
