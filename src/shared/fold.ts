const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const WHITE_SPACE = /\s+/g;

/**
 * The one form under which page text and article text are compared: soft hyphens and zero-width characters dropped,
 * white-space runs (no-break spaces and line breaks too) made one space. Letters, case and punctuation stay.
 */
export function fold(text: string): string {
  return text.replace(INVISIBLE, '').replace(WHITE_SPACE, ' ');
}
