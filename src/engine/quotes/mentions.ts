import type { Mention, Role } from '../../shared/annotations.ts';
import type { Span } from '../../shared/span.ts';

/** The items of a sorted list that share text with `span`, in order. */
function sharing<T extends Span>(items: readonly T[], span: Span): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined || item.start >= span.end) break;
    found.push(item);
  }
  return found;
}

/** The mentions that share text with `span`; mentions are sorted and do not overlap. */
export const mentionsIn = (mentions: readonly Mention[], span: Span): Mention[] => sharing(mentions, span);

/** The roles that share text with `span`; roles are sorted and do not overlap. */
export const rolesIn = (roles: readonly Role[], span: Span): Role[] => sharing(roles, span);

/** How many items of a list sorted by `at` stand before an offset. */
export function countBefore(items: readonly { readonly at: number }[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
