import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/shared/article.ts';
import type { Mention } from '../../../src/shared/annotations.ts';
import { findNames } from '../../../src/engine/names/names.ts';
import { findUnlisted } from '../../../src/engine/names/unlisted.ts';
import { WORLD } from './lexicon.ts';

const TITLE = 'Headline';

function mentions(text: string, date: string | null = null): readonly Mention[] {
  return findNames(articleFromText(text, date, TITLE), WORLD, findUnlisted).mentions;
}

/** "surface=record" of each mention, `-` for a mention without a record. */
function marked(text: string, date: string | null = null): string[] {
  return mentions(text, date).map(({ surface, record }) => `${surface}=${record ?? '-'}`);
}

describe('listed forms', () => {
  it('takes the longest form', () => {
    expect(marked('Talks with the Norlandish government went on.')).toEqual([
      'Norlandish government=norland-government',
    ]);
    expect(marked('The talks pleased the Norlandish regime.')).toEqual(['Norlandish=norland']);
  });

  it('are read over the breaks of full lines, not over those of headlines', () => {
    const wrapped =
      'The envoys of the World\nHealth Organization came in\nand met them, then Marek\nDolan left early and they\nwill meet again.';
    expect(marked(wrapped)).toEqual([
      'World\nHealth Organization=world-health-organization',
      'Marek\nDolan=marek-dolan',
    ]);
    expect(marked('Nothing new from Marek\nDolan waits\nNorland votes')).toContain('Norland=norland');
    expect(marked('Nothing new from Marek\nDolan waits')).not.toContain('Marek\nDolan=marek-dolan');
  });

  it('never takes a word of grammar for an acronym', () => {
    expect(marked('He asked us who is there, and it is late for us.')).toEqual([]);
    expect(marked('Troops of the US fought IS, says WHO.')).toEqual([
      'US=united-states',
      'IS=islamic-state',
      'WHO=world-health-organization',
    ]);
  });

  it('wants other evidence for an acronym in a headline of capitals', () => {
    expect(marked('WHO IS TO BLAME FOR THE FLOODS\n\nThe river rose again.')).toEqual([]);
    expect(marked('THE OLD TOWN IS LOST SAYS ENVOY\n\nThe army lost it to IS.')).toEqual(['IS=islamic-state']);
    expect(marked('WAR AGAINST IS GOES ON\n\nThe army said it had driven IS out.')).toEqual([
      'IS=islamic-state',
      'IS=islamic-state',
    ]);
  });

  it('reads other spellings, possessives and dots', () => {
    expect(marked('Nato’s chief met U.S. envoys and Tomas al-Rashid’s men, and a state department aide.')).toEqual([
      'Nato=nato',
      'U.S.=united-states',
      'Tomas al-Rashid=tomas-al-rashid',
      'state department=state-department',
    ]);
    expect(marked('The World Health Organisation met.')).toEqual([
      'World Health Organisation=world-health-organization',
    ]);
  });

  it('does not take a part of another name', () => {
    expect(marked('Birds of North America cost US$ 20.')).toEqual(['North America=-']);
  });

  it('does not bridge the end of a sentence or of a block', () => {
    expect(marked('They fled from the Islamic. State aid came later.')).not.toContain('Islamic. State=islamic-state');
    expect(marked('A book of the World Health\n\nOrganization is hard.').join()).not.toContain(
      'world-health-organization',
    );
  });

  it('leaves an everyday word at the head of a sentence without evidence', () => {
    expect(marked('Turkey prices fell. A frozen turkey cost less.')).toEqual([]);
    expect(marked('Turkey’s farmers sold more to Turkey.')).toEqual(['Turkey=turkey', 'Turkey=turkey']);
    expect(marked('May is warm. It rained in May.')).toEqual([]);
  });

  it('marks the name within words that only describe by it', () => {
    expect(marked('He joined the anti-IS march.')).toEqual(['IS=islamic-state']);
  });

  it('leaves a namesake town elsewhere unlinked, later on too', () => {
    expect(
      marked('A shop in Melbourne, Florida, closed. Few in Melbourne noticed.').filter((m) => /Melb/.test(m)),
    ).toEqual(['Melbourne=-', 'Melbourne=-']);
    expect(marked('The match in Melbourne, Australia, was long.')[0]).toBe('Melbourne=melbourne');
  });
});

describe('choice among records', () => {
  it('goes by the words near by, and makes no link where nothing decides', () => {
    expect(marked('The rocket stood on the launch pad when Aurora called it off.')).toContain('Aurora=aurora-space');
    expect(marked('After the ballot the coalition needs Aurora.')).toContain('Aurora=aurora-party');
    const both =
      'After the ballot of last week, on which so much ink was spilt in the press, the rocket of Aurora rose.';
    expect(marked(both)).toContain('Aurora=aurora-space');
    expect(marked('Everyone talks about Aurora these days.')).toEqual(['Aurora=-']);
  });

  it('tells the city from the government by what stands around it', () => {
    expect(marked('A meeting was held in Washington on Monday.')).toEqual(['Washington=washington-dc']);
    expect(marked('WASHINGTON - The plan is dead.')).toEqual(['WASHINGTON=washington-dc']);
    expect(marked('The plan ended Washington’s embargo.')).toEqual(['Washington=united-states']);
  });

  it('says why', () => {
    const [first] = mentions('The rocket stood there when Aurora called it off.');
    expect(first?.why).toEqual({ code: 'context', evidence: { start: 4, end: 10, surface: 'rocket' } });
    expect(mentions('Soldiers of NATO left.')[0]?.why.code).toBe('only-meaning');
  });
});

describe('short forms that the article explains', () => {
  it('reads both orders, listed and unlisted', () => {
    const text =
      'The Islamic Students (IS) met the River Boat Trust (RBT). FGH (Friends of Great Herons) and RBT joined IS and FGH.';
    const { mentions, entities } = findNames(articleFromText(text), WORLD, null);
    const named = mentions.map(
      ({ surface, entity, record }) => `${surface}>${entities[entity]?.name ?? ''}>${record ?? '-'}`,
    );
    expect(named).toEqual([
      'Islamic Students>Islamic Students>-',
      'IS>Islamic Students>-',
      'River Boat Trust>River Boat Trust>-',
      'RBT>River Boat Trust>-',
      'FGH>Friends of Great Herons>-',
      'Friends of Great Herons>Friends of Great Herons>-',
      'RBT>River Boat Trust>-',
      'IS>Islamic Students>-',
      'FGH>Friends of Great Herons>-',
    ]);
  });

  it('links a short form to the record of its full form', () => {
    const [, short] = mentions('The Islamic State group (IS) withdrew.');
    expect(short?.record).toBe('islamic-state');
    expect(short?.why).toMatchObject({ code: 'defined-here', evidence: { surface: 'Islamic State group' } });
  });
});

describe('entities', () => {
  it('stand in the order of first mention under their fullest name', () => {
    const { entities } = findNames(
      articleFromText('Okoro met US envoys. Later Chidi Okoro left the United States.'),
      WORLD,
      findUnlisted,
    );
    expect(entities.map(({ name, type, record }) => [name, type, record])).toEqual([
      ['Chidi Okoro', 'PER', null],
      ['United States', 'LOC', 'united-states'],
    ]);
  });
});
