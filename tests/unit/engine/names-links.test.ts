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

describe('the adjective of a land', () => {
  it('means the land where it stands for its state', () => {
    expect(linked('Talks on the Norlandish civil war failed.')).toEqual(['Norlandish=norland:MISC']);
    expect(linked('She praised the Sudmarkish regime.')).toEqual(['Sudmarkish=sudmark:MISC']);
  });

  it('only says where others come from', () => {
    expect(linked('They ate Norlandish bread with a Sudmarkish baker.')).toEqual([
      'Norlandish=-:MISC',
      'Sudmarkish=-:MISC',
    ]);
    expect(linked('A Sudmarkish state-owned mill closed.')).toEqual(['Sudmarkish=-:MISC']);
    expect(linked('The Sudmarkish government praised its people.')).toEqual(['Sudmarkish=-:MISC']);
    expect(linked('They met a Rainy swimmer.')).toEqual(['Rainy=-:MISC']);
  });
});

describe('the name of a land or town', () => {
  it('is its team in a report of a match, but the place where something happens', () => {
    const report = 'Norland beat Sudmark 2-1 in the first match of the tournament in Turkey, with a late penalty.';
    expect(linked(report)).toEqual(['Norland=-:ORG', 'Sudmark=-:ORG', 'Turkey=turkey:LOC']);
    expect(linked('The former Norland captain opened a mill.')).toEqual(['Norland=-:ORG']);
    expect(linked('The Norland coach opened a mill.')).toEqual(['Norland=-:ORG']);
    expect(linked('Norland beat the flood with sandbags.')).toEqual(['Norland=norland:LOC']);
  });

  it('behind "Team" is those who compete for it', () => {
    expect(linked('They saw how Team Norland built its robot.')).not.toContain('Norland=norland:LOC');
    expect(linked('The team Norland sent built its robot.')).toContain('Norland=norland:LOC');
  });

  it('with the article is a river, unless a noun follows', () => {
    expect(linked('They rowed on the Norland.')).toEqual(['Norland=-:LOC']);
    expect(linked('They signed the Norland deal.')).toEqual(['Norland=norland:LOC']);
  });

  it('is a place of its region’s land', () => {
    expect(linked('Rain fell in Melbourne, Florida.')[0]).toBe('Melbourne=-:LOC');
    expect(linked('Rain fell in Melbourne, Victoria.')[0]).toBe('Melbourne=melbourne:LOC');
  });

  it('keeps its link within the form of an office, where it comes again', () => {
    expect(linked('New Tarn Reeve Ida Quorl spoke in New Tarn.')).toEqual([
      'New Tarn=new-tarn:LOC',
      'Ida Quorl=-:PER',
      'New Tarn=new-tarn:LOC',
    ]);
  });

  it('is no place of the land whose clause follows a comma', () => {
    expect(linked('In New York City, Sudmark won its case.')[0]).toBe('New York City=new-york-city:LOC');
    expect(linked('They met in New York City, Sudmark, on Monday.')[0]).toBe('New York City=-:LOC');
  });

  it('is a land among lands, and else the town', () => {
    expect(linked('They come from Sudmark, Turkey and Vintra.').at(-1)).toBe('Vintra=vintra:LOC');
    expect(linked('They drove to Vintra.')).toEqual(['Vintra=vintra-town:LOC']);
  });

  it('is the state that somebody sits for, and else the town', () => {
    expect(linked('It rained in Ohio, New York and Maine.')[1]).toBe('New York=new-york-state:LOC');
    expect(linked('Albany votes, and so does Buffalo. New York waits.').at(-1)).toBe('New York=new-york-state:LOC');
    expect(linked('They asked New York Gov. Ida Voss.')[0]).toBe('New York=new-york-state:LOC');
    expect(linked('She lives in Tal Rulo, New York.').at(-1)).toBe('New York=new-york-state:LOC');
    expect(linked('They asked Sen. Ida Voss of New York.').at(-1)).toBe('New York=new-york-state:LOC');
    expect(linked('They flew to New York.')).toEqual(['New York=new-york-city:LOC']);
  });

  it('is the town behind a part of the town', () => {
    expect(linked('They met in Harrow, New York, at noon.')).toContain('New York=new-york-city:LOC');
  });

  it('is not the exchange in it, nor a stop of a line that is named by its stops', () => {
    expect(linked('The Melbourne bourse fell.')).toEqual(['Melbourne=-:LOC']);
    expect(linked('He reads Melbourne magazine.')[0]).toMatch(/^Melbourne=-/);
    const [line, short] = linked('The Melbourne-Urvand-Orbek pipeline leaks. The MUO pipeline is old.');
    expect(line).toBe('Melbourne-Urvand-Orbek=-:LOC');
    expect(short).toBe('MUO=-:LOC');
    expect(linked('They took the Melbourne-Norland train.')).toContain('Melbourne=melbourne:LOC');
  });

  it('is not the province around a town', () => {
    expect(linked('Rain fell in Melbourne province.')).toEqual(['Melbourne=-:LOC']);
  });

  it('shared with its capital is the capital until it acts', () => {
    expect(linked('He knows Washington manners.')).toEqual(['Washington=washington-dc:LOC']);
    expect(linked('He flew to Washington.')).toEqual(['Washington=washington-dc:LOC']);
    expect(linked('Later Washington imposed tariffs.')).toEqual(['Washington=united-states:LOC']);
  });

  it('does not lend its link to another land’s body', () => {
    expect(linked('The Norland State Department said no.')).toEqual(['Norland State Department=-:ORG']);
    expect(linked('The US State Department said no.')).toEqual(['US State Department=state-department:ORG']);
    expect(linked('Sudmark’s State Department said no. The State Department waited.')).toEqual([
      'Sudmark=sudmark:LOC',
      'State Department=-:ORG',
      'State Department=-:ORG',
    ]);
  });
});

describe('a listed person', () => {
  it('keeps the first name that could be a number', () => {
    expect(linked('Envoys met Xi Tal of Norland.')).toEqual(['Xi Tal=xi-tal:PER', 'Norland=norland:LOC']);
  });
});

describe('short forms', () => {
  it('are the initials of a body named before', () => {
    expect(linked('The Urvand Bridge Authority met. The UBA waited.')).toEqual([
      'Urvand Bridge Authority=-:ORG',
      'UBA=-:ORG',
    ]);
    const [full, short] = mentions('The World Health Organization met. The WHO waited.');
    expect(short?.record).toBe('world-health-organization');
    expect(short?.entity).toBe(full?.entity);
  });

  it('of words written small are no listed body', () => {
    expect(linked('A wooden house owner (WHO) pays more. The WHO levy rose.')).toEqual(['WHO=-:MISC', 'WHO=-:MISC']);
  });

  it('are the initials of small words before them, where nothing speaks for the listed body', () => {
    expect(linked('They sell white hard oats. WHO prices rose.')).toEqual(['WHO=-:MISC']);
    expect(linked('They sell what he offers. WHO envoys left.')).toEqual(['WHO=world-health-organization:ORG']);
  });

  it('of a club are its last word, once it was named, unless two clubs share it', () => {
    expect(linked('Melbourne United lost. The coach left United in May.')).toEqual([
      'Melbourne United=melbourne-united:ORG',
      'United=melbourne-united:ORG',
    ]);
    expect(linked('He left United in May.').filter((name) => !name.includes('=-'))).toEqual([]);
    const two = linked('Norland Rovers beat Sudmark Rovers. The coach left Rovers in May.');
    expect(two.filter((name) => name.startsWith('Rovers='))).not.toContain('Rovers=norland-rovers:ORG');
  });

  it('bear the legal form of their company', () => {
    expect(linked('Shares of Aurora Space Inc rose.')).toEqual(['Aurora Space Inc=aurora-space:ORG']);
    expect(linked('Shares of Melbourne Inc rose.')).toEqual(['Melbourne Inc=-:ORG']);
  });
});

describe('a recurring event', () => {
  it('is the edition whose year stands beside it, and is that from then on', () => {
    expect(linked('The 2014 summer Rain Games began.').at(-1)).toBe('Rain Games=rain-games-2014:EVENT');
    expect(linked('They lost at the Rain Games 2014. The Rain Games ended.')).toEqual([
      'Rain Games=rain-games-2014:EVENT',
      'Rain Games=rain-games-2014:EVENT',
    ]);
    expect(linked('They lost at the 2014 Rain Games. They won a Rain Games before.')).toEqual([
      '2014 Rain Games=rain-games-2014:EVENT',
      'Rain Games=rain-games:MISC',
    ]);
    expect(linked('They lost at the Rain Games 2015.')).toEqual(['Rain Games=rain-games:MISC']);
  });
});

describe('a body that many lands have', () => {
  it('is the one of the land that the article is at home in', () => {
    expect(linked('Norland waits. The Chamber met.')).toContain('Chamber=chamber-of-norland:ORG');
    expect(linked('Marek Dolan waits. The Chamber met.')).toContain('Chamber=chamber-of-norland:ORG');
    expect(linked('Sudmark waits. Sudmark paid. The Chamber met.')).toContain('Chamber=-:ORG');
    const far = 'It rained on the hills and the mills for days on end, and then for some more days, they say.';
    const aside = `Norland did not. Sudmark waits. Sudmark paid. Sudmark left. Sudmark voted. ${far} The Chamber met.`;
    expect(linked(aside)).toContain('Chamber=-:ORG');
  });

  it('is linked in a headline whose words come again', () => {
    const text = 'Why the State Department Lost Its Way\n\nThe US State Department said so in the United States.';
    expect(linked(text)[0]).toBe('State Department=state-department:ORG');
  });

  it('is the same party in every part of its land', () => {
    expect(linked('The red-state Rail Party member left Norland. The Rail Party waits.').at(-1)).toBe(
      'Rail Party=sudmark-party:ORG',
    );
    expect(linked('Vintra Rail Party members met. The Rail Party waits.').at(-1)).toBe('Rail Party=sudmark-party:ORG');
  });

  it('may lack an article of its name where its short form is explained', () => {
    expect(linked('The Union of Salt Exporters (USE) met.')).toEqual([
      'Union of Salt Exporters=exporters:ORG',
      'USE=exporters:ORG',
    ]);
  });
});

describe('a listed name before a person', () => {
  it('is one of its own: a party, a town', () => {
    expect(linked('They beat Aurora Party Ida Voss.')).toEqual(['Aurora Party=aurora-party:ORG', 'Ida Voss=-:PER']);
    expect(linked('They asked the mayor of Melbourne Ida Voss.')).toEqual([
      'Melbourne=melbourne:LOC',
      'Ida Voss=-:PER',
    ]);
    expect(linked('They asked NATO Ida Voss.')).toEqual(['NATO=nato:ORG', 'Ida Voss=-:PER']);
    expect(linked('They sold the NATO E. Key unit.')).toEqual(['NATO E. Key=-:ORG']);
  });

  it('of a people is part of the body that the whole names', () => {
    expect(linked('The Norlandish Sudmarkish Rail Union met.')).toEqual(['Norlandish Sudmarkish Rail Union=-:ORG']);
  });
});

describe('a term written as a common noun', () => {
  const filler = 'Rain fell on the hills.\n\nThe mill closed at noon.\n\n';

  it('is marked once, where it comes again or early', () => {
    expect(linked(`${filler}The bridge levy rose. The bridge levy fell.`)).toEqual(['bridge levy=bridge-levy:MISC']);
    expect(linked('A bridge levy is to come.')).toEqual(['bridge levy=bridge-levy:MISC']);
    expect(linked(`${filler}Nobody pays the bridge levy.`)).toEqual([]);
  });

  it('says that it is one, as no name does', () => {
    const terms = (text: string): unknown[] => mentions(text).map(({ term }) => term);
    expect(terms('A bridge levy is to come.')).toEqual([true]);
    expect(terms('They asked for the Bridge Levy.')).toEqual([true]);
    expect(terms('The Rain Games are to come to Norland.')).toEqual([undefined, undefined]);
  });
});

describe('letters that name a body', () => {
  it('are a league of that name before a contest of it', () => {
    expect(linked('He won two NATO championships.')).toEqual(['NATO=-:ORG']);
    expect(linked('He led two NATO missions.')).toEqual(['NATO=nato:ORG']);
  });

  it('are an unlisted body of those initials that the article names, where nothing speaks for the listed one', () => {
    expect(linked('She joined the Northern Alpine Toxophilite Organisation. NATO said so.').at(-1)).toBe('NATO=-:ORG');
    expect(linked('She joined the Northern Archers Organisation. NATO said so.').at(-1)).toBe('NATO=nato:ORG');
  });
});

describe('persons', () => {
  it('are known by the administration that bears their surname, where the article has something of them', () => {
    const old = 'The old Quarrel administration sold the bonds.';
    expect(linked(`${old} The president of Norland waited.`)[0]).toBe('Quarrel=edda-quarrel:PER');
    expect(linked(old)[0]).toMatch(/^Quarrel=-/);
    expect(linked('The old Quarrel bonds fell. The president of Norland waited.')[0]).toMatch(/^Quarrel=-/);
  });

  it('are not things that bear their name', () => {
    expect(linked('He ordered a Dolan.')).toEqual(['Dolan=-:MISC']);
    expect(linked('He met Dolan.')).toEqual(['Dolan=marek-dolan:PER']);
  });

  it('are doubted for an age or an everyday calling, and it is said why', () => {
    const why = (text: string): unknown => mentions(text)[0]?.why;
    expect(why('Ruth Vance, 37, bakes bread.')).toMatchObject({ refused: true, evidence: { surface: '37' } });
    expect(why('The plumber Ruth Vance came.')).toMatchObject({ refused: true, evidence: { surface: 'plumber' } });
    expect(why('Someone saw Orla Quelbo.')).toEqual({ code: 'unlisted' });
    expect(mentions('Secretary Ruth Vance came to the Pentagon.').at(0)?.record).toBe('ruth-vance');
  });

  it('who share a rare name are meant among others that the news knows', () => {
    expect(linked('Nobody saw Tomás al-Rashid.')).toEqual(['Tomás al-Rashid=-:PER']);
    expect(linked('NATO envoys saw Tomás al-Rashid.')[1]).toBe('Tomás al-Rashid=tomas-al-rashid:PER');
  });
});
