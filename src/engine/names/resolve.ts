import type { EntityType } from '../../shared/annotations.ts';
import { surfaceOf } from '../../shared/span.ts';
import { tokenise } from '../../shared/tokens.ts';
import type { Definition } from './acronyms.ts';
import type { Context } from './context.ts';
import { chooseRecord, type Link } from './link.ts';
import { editionMeant, editionOf, editionsNamed } from './editions.ts';
import { isThing } from './forms.ts';
import { headType } from './heads.ts';
import type { Hit } from './match.ts';
import { type OfficesAt, resolveShort } from './people.ts';
import type { Persona, Personas } from './personas.ts';
import type { Name } from './segments.ts';
import { isTeam } from './sports.ts';
import { isStateAbbreviation, stateAliases } from './states.ts';
import { wordsOf } from './words.ts';

/** A name with what it means in this article. */
export interface Meant {
  readonly name: Name;
  readonly link: Link | null;
  readonly persona: Persona | null;
  /** `null` where neither the record nor the article tells. */
  readonly type: EntityType | null;
  /** Names of one key are one entity. */
  readonly key: string;
}

/** Whether a name is a term that is written as a common noun, with a capital or without: "tariffs", "Quelbo bonds". */
export function isTerm({ reading: { words }, lexicon }: Context, { link, name }: Meant): boolean {
  if (link === null || lexicon.entry(link.record).kind !== 'concept') return false;
  if (words[name.first]?.shape === 'lower' || words[name.last]?.shape === 'lower') return true;
  return (
    name.hit?.aliases.some(
      ({ record, text, case: written }) => record === link.record && written === 'any' && text === text.toLowerCase(),
    ) === true
  );
}

/** What the names of an article mean, in order. */
export function resolveNames(
  context: Context,
  names: readonly Name[],
  personas: Personas,
  offices: OfficesAt,
  definitions: ReadonlyMap<string, Definition>,
): Meant[] {
  const byFirst = new Map(names.map((name) => [name.first, name]));
  const explained = new Map<string, Explained>();
  const byFull = new Map<Name, Meant>();
  for (const [form, definition] of definitions) {
    if (definition.common) continue;
    const full = byFirst.get(definition.first);
    if (full === undefined) continue;
    const meant = meaningOf(context, personas, offices, full);
    const short = byFirst.get(definition.at)?.hit ?? null;
    const told = meant.link === null ? (toldByShortForm(context, full, short) ?? withArticle(context, full)) : null;
    const fullMeant = told === null ? meant : ofLink(context, full, told);
    explained.set(form, { full, meant: fullMeant });
    byFull.set(full, fullMeant);
  }
  const editions = editionsNamed(context, names);
  const meants = names.map((name): Meant => {
    const edition =
      name.hit === null ? null : (editionOf(context, name.hit) ?? editionMeant(context, editions, name.hit));
    if (edition !== null) return ofLink(context, name, edition);
    const raw = name.first === name.last ? context.reading.words[name.first]?.raw : undefined;
    const entry = raw === undefined ? undefined : explained.get(raw);
    if (entry !== undefined) return explainedMeaning(context, name, entry);
    const definition = raw === undefined ? undefined : definitions.get(raw);
    if (definition?.common === true && !isOwnForm(context, name, definition))
      return { name, link: null, persona: null, type: 'MISC', key: keyOf(context, name) };
    return byFull.get(name) ?? meaningOf(context, personas, offices, name);
  });
  return withTitled(context, meants);
}

/** Whoever a title told by first name is meant by that name alone from then on: "King Orbek", then "Orbek". */
function withTitled(context: Context, meants: readonly Meant[]): Meant[] {
  const { words, text } = context.reading;
  const titled = new Map<string, Link>();
  return meants.map((meant) => {
    const { name, link, persona } = meant;
    const word = words[name.first];
    if (word === undefined || name.first < name.last) return meant;
    if (link !== null && name.title !== null && context.lexicon.entry(link.record).type === 'PER') {
      const start = words[name.title.first]?.start ?? word.start;
      const why = { code: 'fuller-name' as const, evidence: surfaceOf(text, start, word.end) };
      if (!titled.has(word.raw)) titled.set(word.raw, { ...link, why });
    }
    const told = titled.get(word.raw);
    if (told === undefined || link !== null || persona !== null || name.hit !== null || name.title !== null)
      return meant;
    return ofLink(context, name, told);
  });
}

interface Explained {
  readonly full: Name;
  readonly meant: Meant;
}

/** The score of a record that an explained short form tells. */
const EXPLAINED = 0.85;
/** What share of the words of a record's name must stand in the full form for its short form to mean it. */
const SHARED_WORDS = 0.6;

/** The record of a listed short form whose name shares most of its words with the full form beside it. */
function toldByShortForm({ reading, lexicon }: Context, full: Name, hit: Hit | null): Link | null {
  const own = new Set(wordsOf(reading, full));
  for (const { record, text } of hit?.aliases ?? []) {
    const words = tokenise(lexicon.entry(record).name).map(({ word }) => word);
    const shared = words.filter((word) => own.has(word)).length;
    if (words.length < 2 || shared / words.length < SHARED_WORDS) continue;
    const at = hit === null ? undefined : reading.words[hit.first];
    const evidence = at === undefined ? {} : { evidence: surfaceOf(reading.text, at.start, at.start + text.length) };
    return { record, score: EXPLAINED, why: { code: 'defined-here', ...evidence } };
  }
  return null;
}

/** Whether what a short form is explained by is a form of the record that it means: "artificial intelligence (AI)". */
function isOwnForm({ nameAt }: Context, { hit }: Name, { first, last }: Definition): boolean {
  const full = nameAt.get(first);
  if (full?.last !== last) return false;
  return full.aliases.some(({ record }) => hit?.aliases.some((alias) => alias.record === record) === true);
}

/** The one record of a full form that the article writes without an article of its own: "Organization of Petroleum Exporters". */
function withArticle({ reading, lexicon }: Context, name: Name): Link | null {
  let nodes = [0];
  for (const word of wordsOf(reading, name)) {
    const next = nodes.flatMap((node) => {
      const article = lexicon.child(node, lexicon.word('the'));
      return [node, article].filter((from) => from >= 0).map((from) => lexicon.child(from, lexicon.word(word)));
    });
    nodes = [...new Set(next.filter((node) => node >= 0))];
  }
  const [only, other] = new Set(nodes.flatMap((node) => lexicon.aliases(node)).map(({ record }) => record));
  if (only === undefined || other !== undefined) return null;
  return { record: only, score: EXPLAINED, why: { code: 'defined-here' } };
}

/** A short form that the article explains means what its full form means. */
function explainedMeaning(context: Context, name: Name, { full, meant }: Explained): Meant {
  const { words, text } = context.reading;
  const start = words[full.first]?.start ?? 0;
  const evidence = surfaceOf(text, start, words[full.last]?.end ?? start);
  const link = meant.link === null ? null : { ...meant.link, why: { code: 'defined-here' as const, evidence } };
  return { ...meant, name, link };
}

function meaningOf(context: Context, personas: Personas, offices: OfficesAt, name: Name): Meant {
  const persona = personas.byName.get(name);
  if (persona !== undefined) return ofPersona(context, name, persona, persona.link);
  const { hit } = name;
  if (hit !== null && hit.last > hit.first)
    return ofLink(context, name, chooseRecord(context, hit.aliases, hit.first, hit.last));
  if (hit === null && isStateAbbreviation(context.reading, name.first, name.last)) {
    const aliases = stateAliases(context.reading, context.lexicon, name.first, name.last);
    return ofLink(context, name, chooseRecord(context, aliases, name.first, name.last));
  }
  const resolution = resolveShort(context, personas, offices, name);
  if (resolution.kind === 'persona') return ofPersona(context, name, resolution.persona, resolution.link);
  if (resolution.kind === 'record') return ofLink(context, name, resolution.link);
  const type = name.type ?? (resolution.person ? 'PER' : hit === null ? null : typeOfHit(context, hit));
  return { name, link: null, persona: null, type, key: keyOf(context, name) };
}

function ofPersona(context: Context, name: Name, persona: Persona, link: Link | null): Meant {
  if (link !== null) return { ...ofLink(context, name, link), persona };
  const type = persona.certain || name.title !== null ? 'PER' : name.type;
  return { name, link: null, persona, type, key: `person ${persona.words.join(' ')}` };
}

function ofLink(context: Context, name: Name, link: Link | null): Meant {
  if (link === null) {
    const type = name.hit === null ? name.type : typeOfHit(context, name.hit);
    return { name, link, persona: null, type, key: keyOf(context, name) };
  }
  const { type, id } = context.lexicon.entry(link.record);
  return { name, link, persona: null, type, key: `record ${id}` };
}

/** The type of a listed form that means none of its records here. */
function typeOfHit(context: Context, { aliases, first, last }: Hit): EntityType | null {
  if (aliases.every(({ role }) => role === 'demonym')) return 'MISC';
  const types = new Set(aliases.map(({ record }) => context.lexicon.entry(record).type));
  const [only] = types;
  if (types.has('LOC') && isTeam(context, first, last)) return 'ORG';
  if (first === last && isThing(context.reading, first)) return null;
  if (types.size > 1 || only === undefined) return null;
  const bare = first === last && only === 'ORG' && headType(context.reading.words[first]?.word ?? '') !== 'ORG';
  return bare ? null : only;
}

function keyOf({ reading }: Context, name: Name): string {
  return `name ${wordsOf(reading, name).join(' ')}`;
}
