import type { EntityType } from '../shared/annotations.ts';
import type { AliasCase, AliasRole } from '../shared/lexicon.ts';
import type { IsoDate } from '../shared/dates.ts';
import { dayOf } from './facts.ts';
import type { Alias, Kind, ReferenceRecord } from './schema.ts';

/** A written form of a record with every default filled in. */
export interface WrittenForm {
  readonly text: string;
  readonly case: AliasCase;
  readonly role: AliasRole;
  readonly prior: number;
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

/** Up to three letters: longer ones papers also write as words ("Nato"), without the risk of meaning one. */
const ACRONYM = /^(?:[\p{Lu}\p{N}&]\.?){1,3}$/u;
const CAPITAL = /\p{Lu}/u;

function defaultCase(text: string, kind: Kind): AliasCase {
  if (ACRONYM.test(text)) return 'exact';
  return kind === 'office' || !CAPITAL.test(text) ? 'any' : 'capitals';
}

function writtenForm(alias: Alias, role: AliasRole, kind: Kind): WrittenForm {
  const given: Exclude<Alias, string> = typeof alias === 'string' ? { text: alias } : alias;
  const { text, from, to } = given;
  return { text, case: given.case ?? defaultCase(text, kind), role, prior: given.prior ?? 1, from, to };
}

/** Events that are spoken of before they begin. */
const PLANNED =
  /\b(?:Cup|Olympics|Games|Championships?|election|referendum|summit|conference|inauguration|coronation|Expo|trial|budget)\b/i;
const YEAR = /\b(?:1[5-9]|20)\d\d\b/;

/**
 * Every written form of a record: its name, aliases, demonyms and titles, each once. A form of an event that does not tell
 * its year means it from its first day on: an earlier "Gaza conflict" is another one.
 */
export function writtenForms(record: ReferenceRecord): WrittenForm[] {
  const began = record.kind === 'event' && !PLANNED.test(record.name) ? dayOf(record, 'began') : undefined;
  return formsOf(record).map((form) =>
    began === undefined || form.from !== undefined || YEAR.test(form.text) ? form : { ...form, from: began },
  );
}

function formsOf(record: ReferenceRecord): WrittenForm[] {
  const forms = [
    ...record.aliases.map((alias) => writtenForm(alias, 'alias', record.kind)),
    ...record.demonyms.map((demonym) => writtenForm(demonym, 'demonym', record.kind)),
    ...record.titles.map((title) => writtenForm(title, 'title', record.kind)),
  ];
  const restated = forms.find((form) => form.text === record.name);
  if (restated === undefined) forms.unshift(writtenForm(record.name, 'name', record.kind));
  return forms;
}

const TYPES: { readonly [K in Kind]?: EntityType } = {
  person: 'PER',
  organisation: 'ORG',
  'armed-group': 'ORG',
  company: 'ORG',
  publication: 'ORG',
  place: 'LOC',
  country: 'LOC',
  event: 'EVENT',
};

/** The coarse type under which mentions of a record are counted. */
export function entityType(kind: Kind): EntityType {
  return TYPES[kind] ?? 'MISC';
}
