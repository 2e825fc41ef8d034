import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/shared/article.ts';
import { findNames } from '../../../src/engine/names/names.ts';
import { WORLD } from './lexicon.ts';

/** "surface>office>holder>basis" of each role. */
function roles(text: string, date: string | null): string[] {
  return findNames(articleFromText(text, date), WORLD, null).roles.map(
    ({ surface, office, holder, basis }) => `${surface}>${office}>${holder?.name ?? '-'}>${basis}`,
  );
}

describe('roles', () => {
  it('know their holder by the date', () => {
    expect(roles('The US secretary of defence left early.', '2019-05-01')).toEqual([
      'US secretary of defence>secretary-of-defense>Ruth Vance>date',
    ]);
    expect(roles('The US secretary of defence left early.', null)).toEqual([
      'US secretary of defence>secretary-of-defense>->none',
    ]);
  });

  it('know their holder by the text, with or without a date', () => {
    const text = 'Former US Secretary of Defense Ruth Vance spoke. Ilse Brandt, the president of Norland, listened.';
    expect(roles(text, null)).toEqual([
      'US Secretary of Defense>secretary-of-defense>Ruth Vance>text',
      'president of Norland>president-of-norland>Ilse Brandt>text',
    ]);
    expect(roles('President Ilse Brandt of Norland came. The president sat down.', null)).toEqual([
      'President>president-of-norland>Ilse Brandt>text',
      'president>president-of-norland>Ilse Brandt>text',
    ]);
  });

  it('need a land where the title is that of many', () => {
    expect(roles('The president of the chess club resigned.', '2019-05-01')).toEqual([]);
    expect(roles('The president resigned.', '2019-05-01')).toEqual([]);
    expect(roles('Norland’s president resigned, and the Sudmarkish president wept.', '2019-05-01')).toEqual([
      'president>president-of-norland>Marek Dolan>date',
      'president>president-of-sudmark>Tomás al-Rashid>date',
    ]);
  });

  it('need a land where the full form is that of many, too', () => {
    const text = 'The Master of the Mills resigned.';
    expect(roles(`Norland waits. ${text}`, '2019-05-01')).toEqual(['Master of the Mills>mill-master>Edo Sarn>date']);
    expect(roles(`Sudmark waits. ${text}`, '2019-05-01')).toEqual([]);
    expect(roles(text, '2019-05-01')).toEqual([]);
  });

  it('are not over where nothing before the "and" says so', () => {
    expect(roles('The prosecutor and president of Norland left.', '2019-05-01')).toEqual([
      'president of Norland>president-of-norland>Marek Dolan>date',
    ]);
    expect(roles('The former prosecutor and president of Norland left.', '2019-05-01')).toEqual([
      'president of Norland>president-of-norland>->none',
    ]);
  });

  it('stand before the first name of a listed person', () => {
    expect(roles('Emperor Oscar spoke. The emperor left.', '2019-05-01')).toEqual([
      'Emperor>emperor-of-norland>Oscar IV>text',
      'emperor>emperor-of-norland>Oscar IV>text',
    ]);
  });

  it('are none where their word begins the name of a body', () => {
    expect(roles('The Justice Department of Norland waits.', '2019-05-01')).toEqual([]);
  });

  it('are those of whoever is said to have held them at the time, or formerly', () => {
    expect(roles('The president of Norland at the time, Ilse Brandt, spoke.', '2019-05-01')).toEqual([
      'president of Norland>president-of-norland>Ilse Brandt>text',
    ]);
    expect(roles('She is the former envoy and president of Norland.', '2019-05-01')).toEqual([
      'president of Norland>president-of-norland>->none',
    ]);
  });

  it('have no holder where somebody only wants them', () => {
    expect(roles('She wants to be president of Norland.', '2019-05-01')).toEqual([
      'president of Norland>president-of-norland>->none',
    ]);
    expect(roles('She ran for president of Norland.', '2019-05-01')).toEqual([
      'president of Norland>president-of-norland>->none',
    ]);
    expect(roles('Norland would fear a President Quint.', '2019-05-01')).toEqual([]);
  });

  it('have no holder where somebody is only chosen for them, and none by date beside another holder', () => {
    expect(roles('Her pick for president of Norland, Ilse Brandt, left.', '2019-05-01')).toEqual([
      'president of Norland>president-of-norland>->none',
    ]);
    expect(roles('Ilse Brandt spoke as president of Norland.', '2019-05-01')).toEqual([
      'president of Norland>president-of-norland>->none',
    ]);
  });

  it('are those of no holder of another gender, nor of a land for its states', () => {
    expect(roles('Norland waits. The empress left.', '2019-05-01')).toEqual([]);
    expect(roles('Norland waits. The state Senator left.', '2019-05-01')).toEqual([]);
    expect(roles('Norland waits. The Senator left.', '2019-05-01')).toEqual(['Senator>senator-of-norland>->none']);
  });

  it('are none in a firm', () => {
    expect(roles('Norland waits. The president at Orbek Mills left.', '2019-05-01')).toEqual([]);
    expect(roles('Norland waits. The president for sales left.', '2019-05-01')).toEqual([]);
  });

  it('may open a headline, and be new', () => {
    expect(roles('President says Norland waits', '2019-05-01')).toEqual([
      'President>president-of-norland>Marek Dolan>date',
    ]);
    expect(roles('Norland’s new president wept.', '2019-05-01')).toEqual([
      'president>president-of-norland>Marek Dolan>date',
    ]);
  });

  it('are those of the article’s land before a holder of another is named', () => {
    const text = 'Norland votes. Norland waits for the president. Sudmark’s president Tomás al-Rashid came.';
    expect(roles(text, '2019-05-01')[0]).toBe('president>president-of-norland>Marek Dolan>date');
  });

  it('of a land that the lexicon does not list are none', () => {
    expect(roles('The president of Quelbo met the envoy of Norland.', '2019-05-01')).toEqual([]);
    expect(roles('Quelbo’s minister of bridges saw Norland.', '2019-05-01')).toEqual([]);
  });

  it('of no one in particular are none', () => {
    expect(
      roles('Norland wants a president. She ran for president, and as president of the choir she sang.', '2019-05-01'),
    ).toEqual([]);
  });

  it('held by several at a time have no holder by date', () => {
    expect(roles('The harbour warden of Norland waved.', '2019-05-01')).toEqual([
      'harbour warden of Norland>harbour-warden>->none',
    ]);
    expect(roles('Harbour Warden Ivo Klaas waved in Norland.', '2019-05-01')).toEqual([
      'Harbour Warden>harbour-warden>Ivo Klaas>text',
    ]);
  });

  it('pass to the successor on the day of a handover', () => {
    expect(roles('The president of Norland waved.', '2021-03-01')).toEqual([
      'president of Norland>president-of-norland>Ilse Brandt>date',
    ]);
  });

  it('that are over have no holder by date', () => {
    expect(roles('A former president of Norland came.', '2019-05-01')).toEqual([
      'president of Norland>president-of-norland>->none',
    ]);
  });

  it('are not those of the name in the clause before, where the role is the subject', () => {
    expect(roles('After a walk with Lena Quelbo, the Norlandish president said no.', '2019-05-01')).toEqual([
      'president>president-of-norland>Marek Dolan>date',
    ]);
    expect(roles('They met Lena Quelbo, the minister of bridges of Norland.', '2019-05-01')).toEqual([
      'minister of bridges>minister-of-bridges>Lena Quelbo>text',
    ]);
  });

  it('that someone is yet to take have no holder by date', () => {
    expect(roles('Few know the next president of Norland.', '2019-05-01')).toEqual([
      'president of Norland>president-of-norland>->none',
    ]);
  });

  it('know their holder by the text where the article says who leaves or keeps them', () => {
    const text = 'Ruth Vance has resigned as US secretary of defense. The secretary of defense waved.';
    for (const date of ['2019-05-01', null]) {
      expect(roles(text, date)).toEqual([
        'US secretary of defense>secretary-of-defense>Ruth Vance>text',
        'secretary of defense>secretary-of-defense>Ruth Vance>text',
      ]);
    }
  });

  it('are not those of a land in passing, nor of a stranger who bears the title', () => {
    const passing = 'In Turkey, Turkish farmers met envoys of Norland. The president stayed away.';
    expect(roles(passing, '2019-05-01')).toEqual([]);
    const stranger = 'Norland waits. President Ebba Quelbo arrived in Norland. The president waved.';
    expect(roles(stranger, '2019-05-01')).toEqual([]);
    const foreign = 'Norland’s president spoke. The president of Quelbo came. The president waved.';
    expect(roles(foreign, '2019-05-01')).toEqual(['president>president-of-norland>Marek Dolan>date']);
  });

  it('are not those of a deputy or of another land', () => {
    expect(roles('The vice president of Norland came with the Turkish president.', '2019-05-01')).toEqual([]);
  });

  it('leave the land within them a name of its own', () => {
    const { mentions } = findNames(articleFromText('The US secretary of defense left.', '2019-05-01'), WORLD, null);
    expect(mentions.map(({ surface }) => surface)).toEqual(['US']);
  });

  it('point to the holder’s entity', () => {
    const { roles, entities } = findNames(
      articleFromText('US envoys met Norland’s president Marek Dolan.'),
      WORLD,
      null,
    );
    const entity = roles[0]?.holder?.entity;
    expect(entity === undefined ? null : entities[entity]?.record).toBe('marek-dolan');
  });
});
