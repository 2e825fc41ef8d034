/** Where a page may name its character encoding, as HTML has it. */
const HEAD = 4096;
const CHARSET = /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]{2,30})/i;

/** @throws TypeError where the bytes are not UTF-8 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function declaredEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const named = CHARSET.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  // A page whose bytes let us read "utf-16" in them is not in UTF-16.
  return named.startsWith('utf-16') ? 'utf-8' : named;
}

/** A page's markup, in the encoding that it names; UTF-8 where it names none or one that nobody knows. Never fails. */
export function decodePage(bytes: Uint8Array): string {
  try {
    return new TextDecoder(declaredEncoding(bytes)).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
