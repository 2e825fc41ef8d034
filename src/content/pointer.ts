import type { PlacedMark } from '../marks/ranges.ts';
import { isSameMark } from './article-page.ts';
import { HOST_NAME } from './scope.ts';

/** How long the pointer rests on a mark before its card shows, in milliseconds: long enough to pass over marks unbothered. */
const DWELL = 200;
/** How long a card stays when the pointer has left: long enough to get from the mark into the card. */
const LEAVE = 300;

/** What the pointer asks for. */
export interface PointerActions {
  /** The mark whose card shows, or null. */
  shown(): PlacedMark | null;
  /** The mark at a point of the window, or null. Called at most once a frame. */
  hitAt(x: number, y: number): PlacedMark | null;
  /** The pointer is about to rest on a mark: prepare. */
  onApproach(): void;
  onDwell(mark: PlacedMark): void;
  onLeave(): void;
  /** Escape was pressed. */
  onDismiss(): void;
  /** A mark was clicked or tapped outside links and buttons. */
  onPick(mark: PlacedMark, isTouch: boolean): void;
}

const isOurs = (event: Event) => event.target instanceof Element && event.target.localName === HOST_NAME;
const INTERACTIVE =
  'a, button, input, select, textarea, label, summary, [contenteditable], [role="button"], [role="link"]';

/** Turns pointer movements into dwelling, leaving and picking, until `signal` aborts. The page's own events are left alone. */
export function watchPointer(actions: PointerActions, signal: AbortSignal): void {
  let point: { x: number; y: number } | null = null;
  let frame = 0;
  let over: PlacedMark | null = null;
  let dwell = 0;
  let leave = 0;

  const leaveSoon = () => {
    if (actions.shown() === null || leave !== 0) return;
    leave = window.setTimeout(() => {
      leave = 0;
      actions.onLeave();
    }, LEAVE);
  };
  const stay = () => {
    clearTimeout(leave);
    leave = 0;
  };
  const approach = (mark: PlacedMark | null) => {
    if (mark === null) leaveSoon();
    else if (isSameMark(mark, actions.shown())) stay();
    if (isSameMark(mark, over)) return;
    over = mark;
    clearTimeout(dwell);
    if (mark === null || isSameMark(mark, actions.shown())) return;
    actions.onApproach();
    dwell = window.setTimeout(() => {
      stay();
      actions.onDwell(mark);
    }, DWELL);
  };
  const look = () => {
    frame = 0;
    if (point !== null) approach(actions.hitAt(point.x, point.y));
  };

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    if (isOurs(event)) {
      point = null;
      over = null;
      clearTimeout(dwell);
      stay();
      return;
    }
    point = { x: event.clientX, y: event.clientY };
    frame ||= requestAnimationFrame(look);
  };
  const onOut = () => {
    point = null;
    approach(null);
  };
  const onClick = (event: MouseEvent) => {
    if (isOurs(event) || !(event.target instanceof Element)) return;
    const mark =
      event.button === 0 && !event.target.closest(INTERACTIVE) ? actions.hitAt(event.clientX, event.clientY) : null;
    const isSelecting = getSelection()?.isCollapsed === false;
    if (mark !== null && !isSelecting) {
      actions.onPick(mark, event instanceof PointerEvent && event.pointerType === 'touch');
    } else if (actions.shown() !== null) actions.onLeave();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') actions.onDismiss();
  };

  const options = { capture: true, passive: true, signal };
  document.addEventListener('pointermove', onMove, options);
  document.documentElement.addEventListener('pointerleave', onOut, { passive: true, signal });
  document.addEventListener('click', onClick, options);
  document.addEventListener('keydown', onKey, options);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(dwell);
    clearTimeout(leave);
  });
}
