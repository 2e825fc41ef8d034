import { parseHTML } from 'linkedom';

/** A document from the markup of its head and body. */
export function pageOf(body: string, head = '', lang = 'en'): Document {
  return parseHTML(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`).document;
}

/** A paragraph of plain sentences, long enough to count as running text. */
export function sentence(subject: string): string {
  return `${subject} told the harbour board that the new ferry would sail before the autumn, though the pier still needs repair and the council has not yet voted on the money.`;
}

export function jsonLd(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}
