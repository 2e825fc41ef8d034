import { findQuotations } from '../../../src/engine/quotes/quotations.ts';
import type { Names } from '../../../src/engine/names/types.ts';
import type { EntityType, Mention, Role } from '../../../src/shared/annotations.ts';
import { articleFromText } from '../../../src/shared/article.ts';
import { surfaceOf } from '../../../src/shared/span.ts';

export interface Person {
  readonly name: string;
  readonly type?: EntityType;
  readonly record?: string;
  /** The forms that the text uses; the name and its last word where absent. */
  readonly forms?: readonly string[];
}

/** The names of a text, as the names room would hand them on: every form of every person where it stands. */
export function namesOf(text: string, people: readonly Person[], roles: readonly Role[] = []): Names {
  const mentions: Mention[] = [];
  for (const [entity, { name, type = 'PER', record = null, forms }] of people.entries()) {
    const written = forms ?? [name, name.split(' ').at(-1) ?? name];
    for (const match of text.matchAll(new RegExp(`\\b(?:${written.join('|')})\\b`, 'g'))) {
      const surface = surfaceOf(text, match.index, match.index + match[0].length);
      mentions.push({ ...surface, type, record, entity, score: 1, why: { code: 'unlisted' } });
    }
  }
  mentions.sort((a, b) => a.start - b.start);
  return {
    entities: people.map(({ name, type = 'PER', record = null }) => ({ name, type, record })),
    mentions,
    roles,
  };
}

/** The speakers of the direct quotations of a text, by the names that they resolve to. */
export function speakers(text: string, people: readonly Person[], roles: readonly Role[] = []): (string | undefined)[] {
  return findQuotations(articleFromText(text), namesOf(text, people, roles))
    .filter(({ kind }) => kind === 'direct')
    .map(({ speaker }) => speaker?.name);
}
