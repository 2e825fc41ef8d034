import { describe, expect, it } from 'vitest';
import type { EntityType, Mention, Role } from '../../../src/shared/annotations.ts';
import { articleFromText } from '../../../src/shared/article.ts';
import { surfaceOf } from '../../../src/shared/span.ts';
import { findQuotations } from '../../../src/engine/quotes/quotations.ts';
import type { Names } from '../../../src/engine/names/types.ts';

interface Person {
  readonly name: string;
  readonly type?: EntityType;
  readonly record?: string;
  /** The forms that the text uses; the name and its last word where absent. */
  readonly forms?: readonly string[];
}

/** The names of a text, as the names room would hand them on: every form of every person where it stands. */
function namesOf(text: string, people: readonly Person[], roles: readonly Role[] = []): Names {
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
function speakers(text: string, people: readonly Person[], roles: readonly Role[] = []): (string | undefined)[] {
  return findQuotations(articleFromText(text), namesOf(text, people, roles))
    .filter(({ kind }) => kind === 'direct')
    .map(({ speaker }) => speaker?.name);
}

const NELL = { name: 'Nell Ode', record: 'nell-ode' };
const PAUL = { name: 'Paul Tarn' };

describe('a named speaker', () => {
  it('is the entity of the mention, with its record', () => {
    const text = 'Nell Ode runs the mill.\n\n"We will stay," said Ms. Ode, the miller.';
    const [quotation] = findQuotations(articleFromText(text), namesOf(text, [NELL]));
    expect(quotation?.speaker).toEqual({
      ...surfaceOf(text, text.indexOf('Ms. Ode'), text.indexOf(', the miller')),
      name: 'Nell Ode',
      record: 'nell-ode',
      entity: 0,
    });
  });

  it('has no record where the names have none', () => {
    const text = '"We will stay," Paul Tarn said.';
    const [quotation] = findQuotations(articleFromText(text), namesOf(text, [PAUL]));
    expect(quotation?.speaker).not.toHaveProperty('record');
    expect(quotation?.speaker?.name).toBe('Paul Tarn');
  });

  it('is not whoever owns or is named beside the head of the phrase', () => {
    expect(speakers('"We will stay," Ode\'s lawyer said.', [NELL])).toEqual([undefined]);
    expect(speakers('"We will stay," a spokesman for Ode said.', [NELL])).toEqual([undefined]);
  });
});

describe('a pronoun', () => {
  it('is the subject of the sentence before', () => {
    expect(speakers('Paul Tarn met the guild about Nell Ode. "We will stay," he said.', [PAUL, NELL])).toEqual([
      'Paul Tarn',
    ]);
  });

  it('goes by the gender that the article or a given name tells', () => {
    const text = 'Mr. Tarn wrote to Mrs. Ode about the mill. "We will stay," she said. "Fine," he replied.';
    const people = [{ name: 'Tarn' }, { name: 'Ode' }];
    expect(speakers(text, people)).toEqual(['Ode', 'Tarn']);
    expect(speakers('Ellen Ode met Paul Tarn. "We will stay," he said.', [{ name: 'Ellen Ode' }, PAUL])).toEqual([
      'Paul Tarn',
    ]);
  });

  it('goes on meaning the speaker of the quotation before', () => {
    const text =
      'The mill may close, Tarn said.\n\n"It is old," he said. "The river is higher than it was in the days of Holm."\n\n"We will leave," he said.';
    expect(speakers(text, [PAUL, { name: 'Ivor Holm' }])).toEqual(['Paul Tarn', 'Paul Tarn', 'Paul Tarn']);
  });

  it('means nobody where no person comes before', () => {
    expect(speakers('The mill is old. "We will stay," he said. Paul Tarn agreed.', [PAUL])).toEqual([undefined]);
  });
});

describe('a noun', () => {
  it('is whoever was introduced by it', () => {
    const text =
      'Dr. Paul Tarn met Nell Ode, a miller from Leeds, and left. "We will stay," the miller said. "No," the doctor said.';
    expect(speakers(text, [PAUL, NELL])).toEqual(['Nell Ode', 'Paul Tarn']);
  });

  it('is the holder of a role', () => {
    const text = '"We will stay," the mayor of Leeds said.';
    const role: Role = {
      ...surfaceOf(text, text.indexOf('the mayor'), text.indexOf(' said')),
      office: 'mayor-of-leeds',
      basis: 'date',
      holder: { name: 'Nell Ode', record: 'nell-ode' },
    };
    expect(speakers(text, [], [role])).toEqual(['Nell Ode']);
  });

  it('is the organisation in focus where it says so', () => {
    const text = 'Holm Mills closed on Monday, Paul Tarn reported. "We will stay," the company said.';
    expect(speakers(text, [{ name: 'Holm Mills', type: 'ORG', forms: ['Holm Mills'] }, PAUL])).toEqual(['Holm Mills']);
  });

  it('is nobody where it may be anybody', () => {
    expect(speakers('Paul Tarn left. "We will stay," an official said.', [PAUL])).toEqual([undefined]);
    expect(speakers('Paul Tarn left. "We will stay," the official said.', [PAUL])).toEqual([undefined]);
    expect(speakers('Paul Tarn left. "We will stay," the statement read.', [PAUL])).toEqual([undefined]);
  });
});
