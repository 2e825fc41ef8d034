/** One thing that a page describes in JSON-LD. */
export type JsonObject = Readonly<Record<string, unknown>>;

const JSON_LD = 'application/ld+json';
const MAX_SCRIPTS = 24;
const MAX_CHARACTERS = 400_000;
const MAX_THINGS = 100;

/** What some sites leave around or within their JSON: comment and CDATA marks, raw line breaks inside of strings. */
const WRAPPING = /^\s*<!(?:\[CDATA\[|--)|(?:\]\]>|-->)\s*$|\p{Cc}/gu;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `value` as a list: itself where it is one, else its only member; empty where it is absent. */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * The things that a page describes in JSON-LD: those at the top of each script, in lists and in `@graph`, not the ones
 * nested in them (a section front nests the articles it lists). Bounded in number and size; what does not parse, or is
 * too large, is left out.
 */
export function readJsonLd(doc: Document): readonly JsonObject[] {
  const things: JsonObject[] = [];
  const scripts = [...doc.getElementsByTagName('script')].filter(({ type }) => type.startsWith(JSON_LD));
  for (const script of scripts.slice(0, MAX_SCRIPTS)) {
    const json = script.textContent;
    if (json.length > MAX_CHARACTERS) continue;
    for (const thing of listOf(parse(json) ?? parse(json.replace(WRAPPING, ' '))).filter(isObject)) {
      things.push(thing, ...listOf(thing['@graph']).slice(0, MAX_THINGS).filter(isObject));
      if (things.length > MAX_THINGS) return things;
    }
  }
  return things;
}

/** Whether one of the types of `thing` matches `pattern`; types written as addresses count by their last part. */
export function hasType(thing: JsonObject, pattern: RegExp): boolean {
  return listOf(thing['@type']).some((type) => typeof type === 'string' && pattern.test(type.replace(/^.*[/:]/, '')));
}

/** The types of an article in schema.org that are news or comment, not a manual or a paper. */
export const ARTICLE_TYPE = /^(?:\w*NewsArticle|Article|Report|(?:Live)?BlogPosting)$/;
