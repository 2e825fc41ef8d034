import type { Entity, EntityType, Mention, Role, Why } from '../../shared/annotations.ts';
import { type Surface, surfaceOf } from '../../shared/span.ts';
import type { Context } from './context.ts';
import { rivalsOf } from './link.ts';
import { mayBe } from './match.ts';
import { namesMembers } from './parties.ts';
import { isTerm, type Meant } from './resolve.ts';
import type { Persona } from './personas.ts';
import type { RoleDraft } from './roles.ts';
import type { Name } from './segments.ts';
import { isTeam, nearestSport } from './sports.ts';
import type { Names } from './types.ts';
import type { Reading } from './words.ts';

const UNLISTED: Why = { code: 'unlisted' };
const REFUSED: Why = { code: 'unlisted', refused: true };
const SURE_SCORE = 0.8;
const FAINT_SCORE = 0.5;

/** The annotations of names and roles: mentions by entity, entities in order of first mention under their fullest name. */
export function assemble(
  context: Context,
  meants: readonly Meant[],
  types: ReadonlyMap<string, EntityType>,
  roles: readonly RoleDraft[],
  explain: boolean,
): Names {
  const numbers = new Map<string, number>();
  const entities: { name: string; type: EntityType; record: string | null }[] = [];
  const mentions = meants.map((meant): Mention => {
    const { link, name, key, persona } = meant;
    const surface = surfaceOfWords(context.reading, name.first, name.last);
    const entry = link === null ? null : context.lexicon.entry(link.record);
    const entity = numbers.get(key) ?? entities.length;
    const known = entities[entity];
    const type = known?.type ?? entry?.type ?? types.get(key) ?? 'MISC';
    const isPeople =
      name.hit?.aliases.some(({ record, role }) => role === 'demonym' && record === link?.record) === true ||
      (entry !== null && namesMembers(entry, context.reading, name.first, name.last));
    if (known === undefined) {
      numbers.set(key, entity);
      entities.push({ name: entry?.name ?? surface.surface, type, record: entry?.id ?? null });
    } else if (entry === null && surface.surface.length > known.name.length) known.name = surface.surface;
    const score = link?.score ?? (name.sure ? SURE_SCORE : FAINT_SCORE);
    const mention = {
      ...surface,
      type: isPeople ? 'MISC' : type,
      record: entry?.id ?? null,
      entity,
      score,
      why: link?.why ?? whyNot(context, name, persona),
      ...(isTerm(context, meant) ? { term: true as const } : {}),
    };
    return explain ? { ...mention, rivals: rivalsOf(context, name, link?.record ?? -1) } : mention;
  });
  return { entities, mentions, roles: roles.map((role) => roleOf(context, role, numbers, entities)) };
}

/** Why a name is not linked: no record is listed under it, or something speaks for another bearer of it. */
function whyNot(context: Context, { hit, first, last }: Name, persona: Persona | null): Why {
  const doubt = persona?.doubt ?? null;
  if (doubt === null && hit === null) return UNLISTED;
  const isPlace = hit !== null && mayBe(context.lexicon, hit, 'LOC');
  const team = isPlace && isTeam(context, first, last) ? nearestSport(context.sport, first) : null;
  const word = context.reading.words[doubt?.at ?? team ?? -1];
  if (word === undefined) return REFUSED;
  return { ...REFUSED, evidence: surfaceOf(context.reading.text, word.start, word.end) };
}

/** Abbreviations whose full stop belongs to the name. */
const DOTTED = /^(?:inc|corp|co|ltd|jr|sr|bros)$/;

function surfaceOfWords({ words, text }: Reading, first: number, last: number): Surface {
  const start = words[first]?.start ?? 0;
  const final = words[last];
  const end = final?.end ?? start;
  const initial = final?.shape === 'initial' && final.word !== 'i' && last > first;
  const dotted = text[end] === '.' && final !== undefined && (initial || (last > first && DOTTED.test(final.word)));
  return surfaceOf(text, start, dotted ? end + 1 : end);
}

function roleOf(
  context: Context,
  { first, last, office, basis, holder }: RoleDraft,
  numbers: ReadonlyMap<string, number>,
  entities: readonly Entity[],
): Role {
  const role = { ...surfaceOfWords(context.reading, first, last), office: context.lexicon.entry(office).id, basis };
  if (holder === null) return role;
  if ('listed' in holder) {
    const { name, record } = holder.listed;
    return { ...role, holder: record === undefined ? { name } : { name, record: context.lexicon.entry(record).id } };
  }
  const entity = numbers.get(holder.meant.key);
  const named = entity === undefined ? undefined : entities[entity];
  if (entity === undefined || named === undefined) return role;
  return { ...role, holder: { name: named.name, entity, ...(named.record === null ? {} : { record: named.record }) } };
}
