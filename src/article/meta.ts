/**
 * The contents of a page's meta tags by their name in lower case (`property`, `name` or `itemprop`), trimmed, the first
 * of each name that is not empty.
 */
export function readMeta(doc: Document): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const meta of doc.getElementsByTagName('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '';
    const content = meta.getAttribute('content')?.trim() ?? '';
    const key = name.toLowerCase();
    if (content !== '' && !contents.has(key)) contents.set(key, content);
  }
  return contents;
}
