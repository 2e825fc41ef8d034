/** What a name is linked to: a Wikidata item, the title or address of an English Wikipedia article, or both. */
export interface Link {
  readonly wikidata?: string | null | undefined;
  readonly wikipedia?: string | null | undefined;
}

/** Whether there is a link at all. */
export function isLinked({ wikidata, wikipedia }: Link): boolean {
  return isGiven(wikidata) || isGiven(wikipedia);
}

function isGiven(value: string | null | undefined): value is string {
  return value !== null && value !== undefined && value !== '';
}

const ADDRESS = /^https?:\/\/[a-z]+\.wikipedia\.org\/wiki\//;

function unescape(title: string): string {
  try {
    return decodeURIComponent(title);
  } catch {
    return title;
  }
}

/** The one form of an article's title: no address, no underscores, the first letter a capital. Null for none. */
export function normaliseTitle(title: string | null | undefined): string | null {
  if (!isGiven(title)) return null;
  const plain = unescape(title.replace(ADDRESS, '')).replaceAll('_', ' ').replace(/\s+/g, ' ').trim().normalize('NFC');
  return plain === '' ? null : plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** Whether two links mean the same; null where they name their ends in different ways and nobody can tell. */
export function sameLink(gold: Link, predicted: Link): boolean | null {
  const haveItems = isGiven(gold.wikidata) && isGiven(predicted.wikidata);
  if (haveItems && gold.wikidata === predicted.wikidata) return true;
  const titles = [normaliseTitle(gold.wikipedia), normaliseTitle(predicted.wikipedia)];
  const haveTitles = !titles.includes(null);
  if (haveTitles && titles[0] === titles[1]) return true;
  return haveItems || haveTitles ? false : null;
}
