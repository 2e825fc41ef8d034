/** Between a mark and its card: near enough that the pointer gets across before the card leaves, in CSS pixels. */
const GAP = 6;
/** Between a card and the window's edge. */
const EDGE = 8;
/** A card is never made lower than this; where there is less room it covers its mark. */
const LOWEST = 200;

/** The share of the window's height up to which a mark of several lines is kept free. */
const MOST_KEPT_FREE = 0.4;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/** Room above and below a line of text, for a card. */
export function roomBeside(anchor: { readonly top: number; readonly bottom: number }, viewHeight: number) {
  return { above: anchor.top - GAP - EDGE, below: viewHeight - EDGE - GAP - anchor.bottom };
}

/** Where a card's left edge goes: at the mark's start (its right end in right-to-left text), within the window. */
export function leftOf(
  anchor: { readonly left: number; readonly right: number },
  width: number,
  viewWidth: number,
  isRightToLeft: boolean,
): number {
  const wanted = isRightToLeft ? anchor.right - width : anchor.left;
  return clamp(wanted, EDGE, Math.max(EDGE, viewWidth - EDGE - width));
}

/** What a card must not cover: all lines of `range`, or the first where they fill too much of the window. */
function anchorOf(range: Range): DOMRect | undefined {
  const whole = range.getBoundingClientRect();
  return whole.height <= innerHeight * MOST_KEPT_FREE ? whole : range.getClientRects()[0];
}

/** Puts `card` below `anchor`, above where it fits only there or there is more room, and as high as the room allows. */
function place(card: HTMLElement, anchor: DOMRect, isRightToLeft: boolean): void {
  const view = { width: document.documentElement.clientWidth, height: innerHeight };
  const { above, below } = roomBeside(anchor, view.height);
  const fit = (room: number) => {
    card.style.setProperty('--room', `${Math.max(room, LOWEST)}px`);
    return card.getBoundingClientRect();
  };
  let size = fit(below);
  let top = anchor.bottom + GAP;
  if (size.height > below - 1 && above > below) {
    size = fit(above);
    top = anchor.top - GAP - size.height;
  }
  card.style.top = `${clamp(top, EDGE, Math.max(EDGE, view.height - EDGE - size.height))}px`;
  card.style.left = `${leftOf(anchor, size.width, view.width, isRightToLeft)}px`;
}

/**
 * Keeps `card` beside `range` while the page scrolls and the card grows, until `signal` aborts. Calls `onLost` when the
 * range has left the window.
 */
export function keepBeside(card: HTMLElement, range: Range, onLost: () => void, signal: AbortSignal): void {
  let frame = 0;
  const parent = range.startContainer.parentElement;
  const isRightToLeft = parent !== null && getComputedStyle(parent).direction === 'rtl';
  const placeNow = () => {
    frame = 0;
    if (signal.aborted) return;
    const anchor = anchorOf(range);
    if (anchor === undefined || anchor.top > innerHeight || anchor.bottom < 0) onLost();
    else place(card, anchor, isRightToLeft);
  };
  const placeSoon = () => {
    frame ||= requestAnimationFrame(placeNow);
  };
  const observer = new ResizeObserver(placeSoon);
  observer.observe(card);
  addEventListener('scroll', placeSoon, { capture: true, passive: true, signal });
  addEventListener('resize', placeSoon, { passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
  placeNow();
}
