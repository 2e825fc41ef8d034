import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/shared/article.ts';
import { findNames } from '../../../src/engine/names/names.ts';
import { findUnlisted } from '../../../src/engine/names/unlisted.ts';
import { WORLD } from './lexicon.ts';

/** "surface:type" of each mention. */
function names(text: string): string[] {
  return findNames(articleFromText(text), WORLD, findUnlisted).mentions.map(
    ({ surface, type }) => `${surface}:${type}`,
  );
}

describe('a name goes on', () => {
  it.each([
    ['They joined Physicians for Rivers in May.', 'Physicians for Rivers:ORG'],
    ['He wrote for the Orbek Institute for Near East Policy then.', 'Orbek Institute for Near East Policy:ORG'],
    ['She has the Orbek Medal of Courage at home.', 'Orbek Medal of Courage:MISC'],
    ['They signed the Treaty on the Net Ban there.', 'Treaty on the Net Ban:MISC'],
    ['They met the World Travel and Tourism Council there.', 'World Travel and Tourism Council:ORG'],
  ])('over a small word: %s', (text, name) => {
    expect(names(text)).toContain(name);
  });

  it('over no small word that parts two names', () => {
    expect(names('He told Ida Voss and the Rail Council of it.')).toEqual(['Ida Voss:PER', 'Rail Council:ORG']);
    expect(names('They met Quelbo on Tarn Street.')).toContain('Tarn Street:LOC');
    expect(names('They began the Inquiry on Quelbo then.').at(-1)).toMatch(/^Quelbo:/);
  });

  it.each([
    ['They love the Orbek People’s Party there.', 'Orbek People’s Party:ORG'],
    ['They went on Mother’s Day.', 'Mother’s Day:EVENT'],
    ['They read the Renters’ Rights Bill there.', 'Renters’ Rights Bill:MISC'],
    ['He asked the Orbek Attorney’s Office then.', 'Orbek Attorney’s Office:ORG'],
  ])('over a possessive that belongs to it: %s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it('over no possessive of a person', () => {
    expect(names('They read Ida Voss’s Rail Bill there.')).toEqual(['Ida Voss:PER', 'Rail Bill:MISC']);
  });

  it.each([
    ['They drove along Interstate 80 at night.', 'Interstate 80:LOC'],
    ['The members of Orbek Local 90 met.', 'Orbek Local 90:ORG'],
    ['They fear World War 3 now.', 'World War 3:EVENT'],
    ['They fear World War III now.', 'World War III:EVENT'],
    ['They lived through World War I there.', 'World War I:EVENT'],
  ])('with a number: %s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });
});

describe('a name begins', () => {
  it('with a given name that is a common word too, at the head of a sentence', () => {
    expect(names('It was late. Mark Tarn left the town. Paul Quorl stayed.')).toEqual([
      'Mark Tarn:PER',
      'Paul Quorl:PER',
    ]);
    expect(names('It was late. Mark the place. Bill them all.')).toEqual([]);
  });

  it('with the land behind what only modifies a title', () => {
    expect(names('Acting Norland Attorney Ida Tarn spoke.')).toEqual(['Norland:LOC', 'Ida Tarn:PER']);
  });

  it('with the person behind a place', () => {
    expect(names('The mill was in the District of Norland Ida Tarn said.')).toEqual([
      'District of Norland:LOC',
      'Ida Tarn:PER',
    ]);
  });
});

describe('capitals that name nobody', () => {
  it.each([
    'It was 20 degrees Celsius then.',
    'He paid Rs 400 by SMS to an NGO there.',
    'They made a U-turn in an R-rated film.',
    'She cried HELP at the door.',
    'FILE - two nurses wait there.',
    'My Dad told the Plaintiff of it.',
    'It fell in 500 BC to them.',
    'They say that a Bill will follow.',
    'They say my Government will act.',
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('are none where they belong to a name', () => {
    expect(names('They joined HELP Norland there.')).toEqual(['HELP Norland:ORG']);
    expect(names('They say the charity HOPE will act.')).toEqual(['HOPE:ORG']);
    expect(names('They read the Bill of Rights there.')).toEqual(['Bill of Rights:MISC']);
  });
});

describe('names with an Arabic article', () => {
  it('are told by what begins them and by what stands behind', () => {
    expect(names('They fled to the Al-Maghazu refugee camp.')).toEqual(['Al-Maghazu:LOC']);
    expect(names('They were in Deir al-Balu then.')).toEqual(['Deir al-Balu:LOC']);
    expect(names('They met Ansar al-Shara there.')).toEqual(['Ansar al-Shara:ORG']);
  });
});

describe('peoples of two words', () => {
  it('are peoples', () => {
    expect(names('The first Native American judge met Egyptian Copts.')).toEqual([
      'Native American:MISC',
      'Egyptian Copts:MISC',
    ]);
    expect(names('He is disliked in the West.')).toEqual(['West:LOC']);
  });
});
