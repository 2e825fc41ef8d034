import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/shared/article.ts';
import { findNames } from '../../../src/engine/names/names.ts';
import { findUnlisted } from '../../../src/engine/names/unlisted.ts';
import { WORLD } from './lexicon.ts';

/** "surface>entity" of each mention. */
function marked(text: string): string[] {
  const { mentions, entities } = findNames(articleFromText(text), WORLD, findUnlisted);
  return mentions.map(({ surface, entity }) => `${surface}>${entities[entity]?.name ?? ''}`);
}

describe('the short form of a body', () => {
  it('means the body that the article names in full before it, and says so', () => {
    const text = 'The World Health Organization met. Nobody asked the Organization why.';
    const [, short] = findNames(articleFromText(text), WORLD, findUnlisted).mentions;
    expect(short).toMatchObject({
      surface: 'Organization',
      record: 'world-health-organization',
      why: { code: 'fuller-name', evidence: { surface: 'World Health Organization' } },
    });
    expect(marked('They asked the Council of Elms. “The Council is deaf,” said one. So is the Council.')).toEqual([
      'Council of Elms>Council of Elms',
      'Council>Council of Elms',
      'Council>Council of Elms',
    ]);
  });

  it('means places and events too, after a word that points', () => {
    expect(marked('They crossed Osprey Bridge at dawn. Shops near the Bridge stayed shut.')).toEqual([
      'Osprey Bridge>Osprey Bridge',
      'Bridge>Osprey Bridge',
    ]);
  });

  it('is no name where no body fits, or several do', () => {
    expect(marked('They wrote to the Ministry and to the Coalition.')).toEqual([]);
    expect(marked('“Eight days ago the Administration agreed,” she wrote.')).toEqual([]);
    const two = 'The Elm Council met the Oak Council. On Friday the Council rose.';
    expect(marked(two)).toEqual(['Elm Council>Elm Council', 'Oak Council>Oak Council']);
    expect(marked('The White House was lit when the House voted.')).toEqual(['White House>White House']);
  });
});

describe('words that only describe', () => {
  it('are no names', () => {
    expect(marked('He spoke of radical Islamic art, of the Fake News and of Phase 2 in Norland.')).toEqual([
      'Norland>Norland',
    ]);
  });

  it('nor are words that someone shouts, or the "I" that ends a sentence', () => {
    expect(marked('She wrote: “NATO WAS NOT THERE WHEN WE NEEDED THEM!” Guards came.')).toEqual(['NATO>NATO']);
    expect(marked('We both fell, she and I. My coat tore.')).toEqual([]);
  });

  it('leave the person before "Presidency" and "Administration"', () => {
    const text = 'Marek Dolan left the palace of Norland. It rained during the Dolan Presidency.';
    expect(marked(text).at(-1)).toBe('Dolan>Marek Dolan');
    expect(marked('Few liked the Dolan Administration.')).toEqual(['Dolan>Marek Dolan']);
    expect(marked('It was built in the Quelbo Presidency.')).toEqual(['Quelbo>Quelbo']);
  });
});

describe('a longer name', () => {
  it('is whole where marks enclose it, though its first word is an everyday one', () => {
    expect(marked('He sat in the “Blue House” all day.')).toEqual(['Blue House>Blue House']);
  });

  it('does not swallow a land or group named before it', () => {
    const text = 'Markets\n\nSellers in Quelbo wait. Later the Petrola Quelbo plant shut, and Quelbo fell silent.';
    expect(marked(text)).toEqual(['Quelbo>Quelbo', 'Petrola Quelbo>Petrola Quelbo', 'Quelbo>Quelbo']);
    expect(marked('He sat near Urvand Abbey Inn. In Urvand it rained.')).toEqual([
      'Urvand Abbey Inn>Urvand Abbey Inn',
      'Urvand>Urvand',
    ]);
  });

  it('does not begin with the verb that opens the sentence', () => {
    const text = 'People like Quelbo. Many leave Quelbo, and few see Quelbo again. Fixing Quelbo costs money.';
    expect(marked(text).at(-1)).toBe('Quelbo>Quelbo');
  });

  it('is parted from a land by a hyphen', () => {
    expect(marked('They met at the Quelbo-Norland border.')).toEqual(['Quelbo>Quelbo', 'Norland>Norland']);
  });

  it('holds the calling and the number that end it', () => {
    expect(marked('He wrote for The Quelbo Reporter in May.')).toContain('Quelbo Reporter>Quelbo Reporter');
    expect(marked('She flew on Urvand One in May.')).toContain('Urvand One>Urvand One');
  });

  it('leaves the calling before a person', () => {
    expect(marked('They asked Quelbo Fact-Checker David Voss. Voss smiled.')).toEqual([
      'David Voss>David Voss',
      'Voss>David Voss',
    ]);
    expect(marked('They met in the Baker David Voss Museum.')).toEqual([
      'Baker David Voss Museum>Baker David Voss Museum',
    ]);
  });

  it('leaves the domain of a title', () => {
    expect(marked('The deputy director of Public Rivers Lena Voss spoke.')).toEqual(['Lena Voss>Lena Voss']);
  });
});
