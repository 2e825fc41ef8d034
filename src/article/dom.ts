/** Whether `node` is an element; needs no global of the document's window. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether `node` is a text node. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** Elements that never hold the text of an article: controls, code, navigation, what is not shown. */
const SKIPPED = new Set(
  (
    'script style noscript template iframe object embed svg math canvas audio video map select textarea input button ' +
    'datalist dialog nav pre progress meter rt rp head title link meta menu'
  ).split(' '),
);

const SKIPPED_ROLES = new Set(
  'navigation contentinfo search dialog alertdialog menu menubar toolbar tablist tooltip button textbox'.split(' '),
);

/** What is not shown, not read aloud, edited by the reader, or a mark of the page's own. */
const UNREAD =
  '[hidden],[aria-hidden="true"],[contenteditable]:not([contenteditable="false" i]),footer:not(blockquote footer),' +
  '.visually-hidden,.visuallyhidden,.sr-only,.screen-reader-text,.off-screen,.mw-editsection,sup.reference';
const INVISIBLE_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether `element` by its name holds nothing of an article's text. */
export function isSkipped(element: Element): boolean {
  return SKIPPED.has(element.localName);
}

/** The elements within `root` that by their attributes hold nothing of an article's text. */
export function unreadWithin(root: Element): ReadonlySet<Element> {
  const unread = new Set(root.querySelectorAll(UNREAD));
  for (const element of root.querySelectorAll('[role],[style]')) {
    const isApart = SKIPPED_ROLES.has(element.getAttribute('role') ?? '');
    if (isApart || INVISIBLE_STYLE.test(element.getAttribute('style') ?? '')) unread.add(element);
  }
  return unread;
}

const BLOCK_LEVEL = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr li main ol p section summary table tbody td tfoot th thead tr ul caption'
  ).split(' '),
);

/** Whether a line breaks before and after `element` by its name alone. */
export function isBlockLevel(element: Element): boolean {
  return BLOCK_LEVEL.has(element.localName);
}
