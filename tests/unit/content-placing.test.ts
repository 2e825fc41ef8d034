import { describe, expect, it } from 'vitest';
import { leftOf, roomBeside } from '../../src/content/place-card.ts';

describe('a card beside its mark', () => {
  it('has the room between mark and window edge, less the gaps', () => {
    expect(roomBeside({ top: 300, bottom: 320 }, 900)).toEqual({ above: 286, below: 566 });
  });

  it('begins where the mark begins', () => {
    expect(leftOf({ left: 200, right: 260 }, 360, 1280, false)).toBe(200);
    expect(leftOf({ left: 900, right: 960 }, 360, 1280, true)).toBe(600);
  });

  it('stays within the window, also where that is narrower than the card', () => {
    expect(leftOf({ left: 1200, right: 1260 }, 360, 1280, false)).toBe(912);
    expect(leftOf({ left: 100, right: 160 }, 360, 1280, true)).toBe(8);
    expect(leftOf({ left: 100, right: 160 }, 360, 340, false)).toBe(8);
  });
});
