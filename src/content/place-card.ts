import { autoUpdate, computePosition, flip, hide, inline, offset, shift } from '@floating-ui/dom';

const GAP = 6;
const EDGE = 8;

/**
 * Keeps `card` beside `range`: below its line, above where there is no room, within the window. Calls `onLost` when the range has been scrolled out of sight.
 * @returns a function that lets go
 */
export function placeCard(card: HTMLElement, range: Range, onLost: () => void): () => void {
  const contextElement = range.startContainer.parentElement;
  const anchor = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...(contextElement === null ? {} : { contextElement }),
  };
  const update = async () => {
    const middleware = [inline(), offset(GAP), flip({ padding: EDGE }), shift({ padding: EDGE }), hide()];
    const position = await computePosition(anchor, card, { strategy: 'fixed', placement: 'bottom-start', middleware });
    card.style.left = `${position.x}px`;
    card.style.top = `${position.y}px`;
    if (position.middlewareData.hide?.referenceHidden === true) onLost();
  };
  return autoUpdate(anchor, card, () => void update());
}
