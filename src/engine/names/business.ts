import type { Reading } from './words.ts';

const TRADE: ReadonlySet<string> = new Set(
  `inc corp co ltd plc shares share stock stocks dividend dividends earnings profit profits quarter revenue revenues
  shareholders shareholder stockholders stockholder acquisition merger takeover subsidiary company companies`.split(
    /\s+/,
  ),
);
const LEAST_KINDS = 4;
const LEAST_SHARE = 0.025;

/** Whether an article reports on companies and little else, as the wires of exchanges do. */
export function isBusinessReport({ words }: Reading): boolean {
  const kinds = new Set<string>();
  let count = 0;
  for (const { word } of words) {
    if (!TRADE.has(word)) continue;
    kinds.add(word);
    count += 1;
  }
  return kinds.size >= LEAST_KINDS && count >= words.length * LEAST_SHARE;
}
