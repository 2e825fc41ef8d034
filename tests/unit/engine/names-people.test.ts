import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/shared/article.ts';
import { findNames } from '../../../src/engine/names/names.ts';
import { findUnlisted } from '../../../src/engine/names/unlisted.ts';
import { WORLD } from './lexicon.ts';

/** "surface=record" of the mentions whose surface matches, `-` for a mention without a record. */
function people(text: string, only: RegExp, title = ''): string[] {
  return findNames(articleFromText(text, '2019-05-01', title), WORLD, findUnlisted)
    .mentions.filter(({ surface }) => only.test(surface))
    .map(({ surface, record }) => `${surface}=${record ?? '-'}`);
}

describe('first names', () => {
  it('mean whoever a title and they have told', () => {
    expect(people('Emperor Oscar of Norland came. Later Oscar left.', /Oscar/)).toEqual([
      'Oscar=emperor-oscar',
      'Oscar=emperor-oscar',
    ]);
    expect(people('Later Oscar left Norland.', /Oscar/)).toEqual(['Oscar=-']);
  });
});

describe('surnames', () => {
  it('resolve to the person named in full, before or after', () => {
    expect(
      people('Brandt opens bridge\n\nIlse Brandt left the palace. Brandt waved.', /Brandt/, 'Brandt opens bridge'),
    ).toEqual(['Brandt=ilse-brandt', 'Ilse Brandt=ilse-brandt', 'Brandt=ilse-brandt']);
  });

  it('mean whoever was last named with a title of their own, rather than the one introduced first', () => {
    const text = 'Ilse Brandt left the palace. Gen. Otto Brandt came.\n\nBrandt waved.';
    expect(people(text, /Brandt/)).toEqual(['Ilse Brandt=ilse-brandt', 'Otto Brandt=-', 'Brandt=-']);
    const kin = 'Ilse Brandt left the palace. Her uncle, Otto Brandt, came.\n\nBrandt waved.';
    expect(people(kin, /Brandt/).at(-1)).toBe('Brandt=ilse-brandt');
  });

  it('do not link on their own unless the lexicon lists them', () => {
    expect(people('A man named Brandt came to the palace.', /Brandt/)).toEqual(['Brandt=-']);
    expect(people('A man named Dolan came to the palace.', /Dolan/)).toEqual(['Dolan=marek-dolan']);
  });

  it('of another given name are another person, with all that person’s mentions', () => {
    expect(people('The baker Lena Dolan won. Dolan smiled, and Mrs Dolan left for Norland.', /Dolan/)).toEqual([
      'Lena Dolan=-',
      'Dolan=-',
      'Dolan=-',
    ]);
  });

  it('go to the nearest person before them where two bear them', () => {
    const text = 'Marek Dolan left the palace in Norland. Dolan waved. Lena Dolan, a baker, stayed. Dolan sang.';
    expect(people(text, /Dolan/)).toEqual(['Marek Dolan=marek-dolan', 'Dolan=marek-dolan', 'Lena Dolan=-', 'Dolan=-']);
  });

  it('go to the person introduced first, where no namesake stands in the paragraph', () => {
    const text =
      'Marek Dolan left the palace in Norland.\n\nLena Dolan, a baker, stayed. Dolan sang.\n\nDolan flew to Norland.';
    expect(people(text, /Dolan/)).toEqual(['Marek Dolan=marek-dolan', 'Lena Dolan=-', 'Dolan=-', 'Dolan=marek-dolan']);
  });

  it('that are titles are names where someone bears them', () => {
    expect(people('The clerk Wayne King left early. “It rained,” said King, who was late.', /King/)).toEqual([
      'Wayne King=-',
      'King=-',
    ]);
  });

  it('keep the person beside another noun, and lose him in a name of its own', () => {
    const text = 'Marek Dolan left the palace. The Dolan administration wrote from Dolan Tower.';
    expect(people(text, /Dolan/)).toEqual(['Marek Dolan=marek-dolan', 'Dolan=marek-dolan', 'Dolan Tower=-']);
  });

  it('follow forms of address', () => {
    const text = 'Marek Dolan of Norland and the singer Lena Dolan met. Mr Dolan spoke before Mrs Dolan did.';
    expect(people(text, /Dolan/)).toEqual(['Marek Dolan=marek-dolan', 'Lena Dolan=-', 'Dolan=marek-dolan', 'Dolan=-']);
  });

  it('that are everyday words are names where the article says so', () => {
    const text = 'Ana May spoke in parliament in May. May said little.';
    expect(people(text, /May/)).toEqual(['Ana May=ana-may', 'May=ana-may']);
  });
});

describe('full names', () => {
  it('hold middle names, initials and suffixes', () => {
    expect(people('Marek Josef Dolan of Norland met Marek Dolan Jr. at noon.', /Dolan/)).toEqual([
      'Marek Josef Dolan=marek-dolan',
      'Marek Dolan Jr.=-',
    ]);
  });

  it('are lost in the names of places and bodies', () => {
    expect(people('They flew from Marek Dolan Airport to Norland.', /Dolan/)).toEqual(['Marek Dolan Airport=-']);
  });

  it('of a namesake whom the article describes otherwise stay unlinked', () => {
    expect(people('Marek Dolan, 37, who sells eels at the harbour, won. Dolan was pleased.', /Dolan/)).toEqual([
      'Marek Dolan=-',
      'Dolan=-',
    ]);
    expect(people('The plumber Ilse Brandt mended a pipe.', /Brandt/)).toEqual(['Ilse Brandt=-']);
  });

  it('are seen in a headline that capitalises all', () => {
    const title = 'Lena Dolan Visits Four Schools Before Long Winter Break';
    expect(people(`${title}\n\nThe singer Lena Dolan sang.`, /Dolan/, title)).toEqual(['Lena Dolan=-', 'Lena Dolan=-']);
    const short = 'Petrossian Visits Four Schools Before Long Winter Break';
    expect(people(`${short}\n\nThe singer Ida Petrossian sang.`, /Petrossian/, short)).toEqual([
      'Petrossian=-',
      'Ida Petrossian=-',
    ]);
  });
});

describe('titles before a surname', () => {
  it('tell the holder on the date', () => {
    const [mention] = findNames(
      articleFromText('Crowds greeted President Brandt.', '2022-01-01'),
      WORLD,
      null,
    ).mentions;
    expect(mention).toMatchObject({
      surface: 'Brandt',
      record: 'ilse-brandt',
      why: { code: 'title', evidence: { surface: 'President' } },
    });
    expect(people('Crowds greeted President Brandt.', /Brandt/)).toEqual(['Brandt=-']);
  });
});

describe('unlisted names', () => {
  const unlisted = (text: string): string[] =>
    findNames(articleFromText(text), WORLD, findUnlisted).mentions.map(({ surface, type }) => `${surface}:${type}`);

  it('are found by their capitals, with particles and initials, without titles', () => {
    expect(
      unlisted('On Monday Senator Ebba van der Zee met Prof. J. K. Olufemi and O’Malley at Hull Bridge College.'),
    ).toEqual(['Ebba van der Zee:PER', 'J. K. Olufemi:PER', 'O’Malley:PER', 'Hull Bridge College:ORG']);
  });

  it('are told from words that open a sentence', () => {
    expect(unlisted('However, prices rose. Shopkeepers shrugged. Yesterday nobody came.')).toEqual([]);
    expect(unlisted('Nadia Petrossian came. Petrossian grew pale.')).toEqual([
      'Nadia Petrossian:PER',
      'Petrossian:PER',
    ]);
  });

  it('ask grammar about each clause once, and only about clauses with open names', () => {
    const asked: string[] = [];
    findNames(articleFromText('The US met NATO. Quelbo beat Urvand; few liked Quelbo much.'), WORLD, (clause) => {
      asked.push(clause);
      return [];
    });
    expect(asked).toEqual(['Quelbo beat Urvand']);
  });
});

describe('a misspelt surname', () => {
  /** The name of the entity of the last mention. */
  function bearer(text: string): string | undefined {
    const { entities, mentions } = findNames(articleFromText(text, '2019-05-01'), WORLD, findUnlisted);
    return entities[mentions.at(-1)?.entity ?? -1]?.name;
  }

  it('stands for the one person of the article whom it misses by a letter or two', () => {
    expect(bearer('Lydia Orbekmann runs the mill. It is late, said Ms Orbeckman.')).toBe('Lydia Orbekmann');
    expect(bearer('Lydia Quorle runs the mill. It is late, Quorls said.')).toBe('Lydia Quorle');
  });

  it('is another’s where it misses by more, is short, or stands for a family', () => {
    expect(bearer('Lydia Orbekmann runs the mill. It is late, said Ms Orrekmanov.')).toBe('Orrekmanov');
    expect(bearer('Lydia Vosse runs the mill. It is late, said Ms Vossa.')).toBe('Vossa');
    expect(bearer('Lydia Orbekman runs the mill. It is late, said the Orbekmans.')).toBe('Orbekmans');
    expect(bearer('Lydia Orbekman and Otto Orbekmann ran it. It is late, said Dr Orbeckman.')).toBe('Orbeckman');
    expect(bearer('It is late, said Mr Orbekmann. Lydia Orbeckman ran it. Then Orbekman left.')).not.toBe('Orbekmann');
  });

  it('never means a listed person', () => {
    expect(people('Ilse Brandt left the palace. Then Ms Brandti waved.', /Brandti/)).toEqual(['Brandti=-']);
  });
});
