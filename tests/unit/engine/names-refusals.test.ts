import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/shared/article.ts';
import type { Mention } from '../../../src/shared/annotations.ts';
import { findNames } from '../../../src/engine/names/names.ts';
import { findUnlisted } from '../../../src/engine/names/unlisted.ts';
import { WORLD } from './lexicon.ts';

function mentions(text: string, date: string | null = '2019-05-01'): readonly Mention[] {
  return findNames(articleFromText(text, date), WORLD, findUnlisted).mentions;
}

/** "surface=record:type" of each mention, `-` for a mention without a record. */
function linked(text: string): string[] {
  return mentions(text).map(({ surface, record, type }) => `${surface}=${record ?? '-'}:${type}`);
}

describe('a listed form', () => {
  it('means no event before its first day', () => {
    expect(mentions('The Salt War went on.', '2019-05-01')[0]?.record).toBe('salt-war');
    expect(mentions('The Salt War went on.', '2017-05-01')[0]?.record).toBe(null);
    expect(mentions('The Salt War went on at the saltworks.', '2017-05-01')[0]?.record).toBe(null);
  });

  it('means no event of another year than the date beside it', () => {
    const dated = (text: string): string | null | undefined => mentions(text, '2030-01-01')[0]?.record;
    expect(dated('They met on June 4 again.')).toBe('june-4-flood');
    expect(dated('They met on June 4, 2021, again.')).toBe('june-4-flood');
    expect(mentions('They met on June 4, 1998, again.', '2030-01-01')).toEqual([]);
  });

  it('means no single person where it is a family', () => {
    expect(linked('They like Dolan here.')).toEqual(['Dolan=marek-dolan:PER']);
    expect(linked('They like the Dolan family here.')).toEqual(['Dolan=-:PER']);
    expect(linked('Ilse Brandt left the palace. The Brandt family stayed.')).toEqual([
      'Ilse Brandt=ilse-brandt:PER',
      'Brandt=-:PER',
    ]);
  });

  it('means no body of a land where a part of the land is said to have it', () => {
    expect(linked('Norland waits. The state Chamber met.')).toContain('Chamber=-:ORG');
    expect(linked('Norland waits. The state’s newest Chamber met.')).toContain('Chamber=-:ORG');
  });

  it('of many bodies and no land needs something that speaks for it', () => {
    expect(linked('The Rail Council met.')).toEqual(['Rail Council=-:ORG']);
    expect(linked('The Rail Council met about rails.')).toEqual(['Rail Council=rail-council:ORG']);
  });

  it('is another thing where "for" and a name follow, a part of a longer name, or a site’s address', () => {
    expect(linked('They want a Great Plan for Urvand.')[0]).toBe('Great Plan=-:MISC');
    expect(linked('They want the Great Plan for rain.')[0]).toBe('Great Plan=great-plan:MISC');
    expect(linked('The Norland-Sudmark Rail Corridor is long.')).toEqual(['Norland-Sudmark Rail Corridor=-:LOC']);
    expect(linked('They read Norland.org daily.')).not.toContain('Norland=norland:LOC');
  });

  it('may stand behind "a" where it is a product or a land', () => {
    expect(linked('She lost a TalPhone or two.')).toEqual(['TalPhone=tal-phone:MISC']);
    expect(linked('They want a Norland that waits.')).toEqual(['Norland=norland:LOC']);
  });

  it('is not lost by an explanation in its own words', () => {
    expect(linked('The thinking machine (TM) is old. TM costs fell.').at(-1)).toBe('TM=thinking-machine:MISC');
  });

  it('is no club where one lives in the town or sits for it', () => {
    expect(linked('They play for Holm.')).toEqual(['Holm=holm-albion:ORG']);
    expect(linked('She lives in Holm.')).toEqual(['Holm=-:LOC']);
    expect(linked('Per Ost, the MP for Holm, left.')).toContain('Holm=-:LOC');
  });

  it('is no land behind "Team", though "Team" opens the sentence', () => {
    expect(linked('The team left. Team Norland waits.')).not.toContain('Norland=norland:LOC');
  });

  it('is no account, and no part of another body or of a title behind it', () => {
    expect(linked('They follow @QuelboNews daily.')).toEqual([]);
    expect(linked('They joined the Party for the Rivers.')).toEqual(['Party for the Rivers=-:ORG']);
    expect(linked('They blamed the Orbek Rail Party.')).toEqual(['Orbek Rail Party=-:ORG']);
    expect(linked('They read Quelbo Editor.').map((mention) => mention.split('=')[0])).toEqual(['Quelbo']);
  });

  it('is a body though it begins with a title', () => {
    expect(linked('Norland waits. The Justice Department left.')).toContain(
      'Justice Department=justice-department:ORG',
    );
  });

  it('is no place where something else is given the name', () => {
    expect(linked('The phone was named Melbourne.')).toEqual(['Melbourne=-:LOC']);
    expect(linked('They live in a city called Melbourne.')).toEqual(['Melbourne=melbourne:LOC']);
  });

  it('leaves out what only says something of a group', () => {
    expect(linked('Norland waits. They blamed the Ruralist Rail Party.').at(-1)).toBe('Rail Party=sudmark-party:ORG');
  });
});

describe('what a report is of', () => {
  it('rules out the contests of other sports', () => {
    expect(linked('The rugby side lost the Norland Vase by a try.')).toEqual(['Norland Vase=-:MISC']);
    expect(linked('The striker won the Norland Vase with two goals.')).toEqual(['Norland Vase=football-vase:MISC']);
  });

  it('a committee deals with is no body by itself', () => {
    expect(linked('He leads the committee on NATO and the State Department.')).toEqual([
      'NATO=-:ORG',
      'State Department=-:ORG',
    ]);
    expect(linked('He leads the committee on Norland.')).toEqual(['Norland=norland:LOC']);
  });
});

describe('a storm', () => {
  it('is meant by its own name alone, once the article has said what it is', () => {
    expect(linked('Cyclone Quelbo has made land. The strength of Quelbo fell.')).toEqual([
      'Cyclone Quelbo=-:EVENT',
      'Quelbo=-:EVENT',
    ]);
    expect(linked('They fled Hurricane Ylva. Then Ylva turned.')).toEqual([
      'Hurricane Ylva=hurricane-ylva:EVENT',
      'Ylva=hurricane-ylva:EVENT',
    ]);
  });

  it('is not meant where somebody of the article bears the name', () => {
    expect(linked('Ylva Orbek fled Hurricane Ylva. Then Ylva turned.').at(-1)).toBe('Ylva=-:PER');
    expect(linked('They fled Hurricane Ylva. Ida Ylva lost her home. Then Ylva left.').at(-1)).toBe('Ylva=-:PER');
  });
});

describe('the noun of a party', () => {
  it('is linked to it, and names its members', () => {
    expect(linked('They met a Republican from Holm.')).toContain('Republican=republican-party:MISC');
    expect(linked('They like the Republican party now.')).toContain('Republican party=republican-party:ORG');
  });

  it('stands apart from the member that it leads to', () => {
    expect(linked('They met Republican Zelu Quorl there.')).toEqual([
      'Republican=republican-party:MISC',
      'Zelu Quorl=-:PER',
    ]);
    expect(linked('They met the Republican National Committee.')).toEqual(['Republican National Committee=-:ORG']);
  });
});

describe('a listed name behind the adjective of another land', () => {
  it('is not meant', () => {
    expect(linked('They lived through the Norlandish Brine War.')).toEqual(['Norlandish Brine War=-:EVENT']);
    expect(linked('They lived through the Brine War.')).toEqual(['Brine War=brine-war:EVENT']);
    expect(linked('She leads the Sudmarkish Rail Party.')).toEqual(['Sudmarkish Rail Party=-:ORG']);
  });
});
