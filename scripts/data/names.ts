import type { ReferenceRecord } from '../../src/reference/schema.ts';
import { plainName } from './tables.ts';

/** What a record is called, as names are compared: its name, short name, aliases and the title of its article. */
export function plainNames({ name, short, wikipedia, aliases }: ReferenceRecord): Set<string> {
  const texts = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text));
  return new Set([name, short ?? name, wikipedia ?? name, ...texts].map(plainName));
}
