/*
 * Functions that run inside a page: each is sent there as its own source text, so none may use anything from outside
 * itself. They answer JSON text.
 */

/** The ranges registered under our highlight names, in document order. */
export function readMarks(): string {
  const found: { kind: string; text: string; range: Range }[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('sidelight-')) continue;
    for (const part of highlight) {
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      found.push({ kind: name.slice('sidelight-'.length), text: range.toString(), range });
    }
  }
  found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  return JSON.stringify(found.map(({ kind, text }) => ({ kind, text })));
}

/** Scrolls the `nth` occurrence of `text` into view; the box of its first line in the viewport, or `null`. */
export function locateText(text: string, nth: number): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: { node: Node; start: number }[] = [];
  let joined = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.matches('script, style, noscript')) continue;
    nodes.push({ node, start: joined.length });
    joined += (node.nodeValue ?? '').replace(/\s/g, ' ');
  }
  let at = joined.indexOf(text);
  for (let skip = nth; skip > 0 && at >= 0; skip -= 1) at = joined.indexOf(text, at + text.length);
  if (at < 0) return 'null';
  const first = nodes.findLast(({ start }) => start <= at);
  const last = nodes.findLast(({ start }) => start < at + text.length);
  if (first === undefined || last === undefined) return 'null';
  const range = document.createRange();
  range.setStart(first.node, at - first.start);
  range.setEnd(last.node, at + text.length - last.start);
  const isOutside = (box: DOMRect | undefined): boolean =>
    box === undefined || box.top < 0 || box.bottom > document.documentElement.clientHeight;
  if (isOutside(range.getClientRects()[0])) {
    first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
  const box = range.getClientRects()[0];
  return JSON.stringify(box === undefined ? null : { x: box.x, y: box.y, width: box.width, height: box.height });
}

/** The box of the first line of the first name that is marked in the viewport, a quotation where there is no name. */
export function locateMark(): string {
  const boxes: { box: DOMRect; isQuotation: boolean }[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('sidelight-')) continue;
    for (const part of highlight) {
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      const box = range.getClientRects()[0];
      const isInSight = box !== undefined && box.top >= 0 && box.bottom <= document.documentElement.clientHeight;
      if (isInSight) boxes.push({ box, isQuotation: name.endsWith('quotation') });
    }
  }
  boxes.sort((a, b) => Number(a.isQuotation) - Number(b.isQuotation) || a.box.y - b.box.y || a.box.x - b.box.x);
  const box = boxes[0]?.box;
  return JSON.stringify(box === undefined ? null : { x: box.x, y: box.y, width: box.width, height: box.height });
}

/** What the card in `root` shows; `null` where there is no card or it is not shown. */
export function readCard(root: ShadowRoot): string {
  const card = root.querySelector('dialog[open], [role="dialog"]');
  if (!(card instanceof HTMLElement) || !card.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) {
    return 'null';
  }
  const nameOf = (element: Element): string =>
    (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
  const labelledBy = card.getAttribute('aria-labelledby');
  const label = labelledBy === null ? null : root.getElementById(labelledBy);
  const { x, y, width, height } = card.getBoundingClientRect();
  return JSON.stringify({
    label: nameOf(label ?? card),
    text: card.innerText,
    headings: [...card.querySelectorAll('h1, h2, h3, h4')].map(nameOf),
    buttons: [...card.querySelectorAll('button')].map(nameOf),
    links: [...card.querySelectorAll('a')].map((link) => ({ text: nameOf(link), href: link.href })),
    box: { x, y, width, height },
  });
}

/** The box of the first button or link of the card whose name is or begins with `label`, scrolled into view. */
export function locateInCard(root: ShadowRoot, label: string): string {
  const nameOf = (element: Element): string =>
    (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
  const targets = [...root.querySelectorAll(':is(dialog, [role="dialog"]) :is(button, a, summary)')];
  const target = targets.find((one) => nameOf(one) === label) ?? targets.find((one) => nameOf(one).startsWith(label));
  if (target === undefined) return 'null';
  target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = target.getBoundingClientRect();
  return JSON.stringify({ x, y, width, height });
}

/** Runs axe-core, which must have been loaded in the same world, on `context`; answers what breaks its rules. */
export const RUN_AXE = `async (context) => {
  const { violations } = await axe.run(context, { iframes: false, resultTypes: ['violations'] });
  return JSON.stringify(violations.map(({ id, help, nodes }) => ({ id, help, elements: nodes.map(({ html }) => html) })));
}`;
