import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/shared/article.ts';
import { findNames } from '../../../src/engine/names/names.ts';
import { findUnlisted } from '../../../src/engine/names/unlisted.ts';
import { WORLD } from './lexicon.ts';

/** "surface:type" of each unlisted mention. */
function types(text: string): string[] {
  return findNames(articleFromText(text), WORLD, findUnlisted)
    .mentions.filter(({ record }) => record === null)
    .map(({ surface, type }) => `${surface}:${type}`);
}

describe('places', () => {
  it('are told by the words before and after them', () => {
    expect(types('Troops held the land east of the Urvandes.')).toEqual(['Urvandes:LOC']);
    expect(types('They crossed the Urvandes at night.')).toEqual(['Urvandes:LOC']);
    expect(types('The mayor of the city of Orbek Tal left.')).toEqual(['Orbek Tal:LOC']);
    expect(types('Rain fell over Orbek province.')).toEqual(['Orbek:LOC']);
    expect(types('A bus from Puerto Rulo, Norland, was late.')).toEqual(['Puerto Rulo:LOC']);
    expect(types('A bus from Tal Rulo, N.J., was late.')).toEqual(['Tal Rulo:LOC', 'N.J.:LOC']);
    expect(types('Crowds filled streets in Orbek City.')).toEqual(['Orbek City:LOC']);
  });

  it('are told by the adjective of their people', () => {
    expect(types('They say Orbekia said it would wait. The Orbekian army waited too.')).toEqual([
      'Orbekia:LOC',
      'Orbekian:MISC',
    ]);
  });

  it('and bodies are not persons for two capitals', () => {
    expect(types('They like South Urvand and the Scottish Elks.')).toEqual(['South Urvand:LOC', 'Scottish Elks:ORG']);
    expect(types('He quoted the Fourth Amendment.')).toEqual(['Fourth Amendment:MISC']);
    expect(types('She works for the Orbek Government.')).toEqual(['Orbek Government:ORG']);
  });
});

describe('persons', () => {
  it('are told by a verb of speech, a hyphened "-like" and by their surname alone later', () => {
    expect(types('Everyone heard Orbek, who testified.')).toEqual(['Orbek:PER']);
    expect(types('It was an Orbek-like choice.')).toEqual(['Orbek:PER']);
    expect(types('It gave Orbek de Quelbo its prize.')).toEqual(['Orbek de Quelbo:PER']);
    expect(types('Guests stood near Ylva Orbek. Orbek smiled at them.')).toEqual(['Ylva Orbek:PER', 'Orbek:PER']);
  });

  it('are not what a comma parts from the verb of speech', () => {
    expect(types('They are harsh even in Zorbas, said Ida Voss.')).toEqual(['Zorbas:LOC', 'Ida Voss:PER']);
  });

  it('are not the party and state behind a name', () => {
    expect(types('Senator Ida Voss (R-N.C.) met Rep. Lena Tal, D-Calif., there.')).toEqual([
      'Ida Voss:PER',
      'N.C.:LOC',
      'Lena Tal:PER',
      'Calif:LOC',
    ]);
  });
});

describe('adjectives of peoples', () => {
  it('are neither persons nor bodies', () => {
    expect(types('Then Orbekian troops told Orbekians, who fled.')).toEqual(['Orbekian:MISC', 'Orbekians:MISC']);
  });
});
