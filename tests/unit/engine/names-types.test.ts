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

describe('persons', () => {
  it('are told by initials before one word', () => {
    expect(types('The C. H. Orbek files were lost.')).toEqual(['C. H. Orbek:PER']);
  });
});

describe('places', () => {
  it('are told by the words before and after them', () => {
    expect(types('Troops held the land east of the Urvandes.')).toEqual(['Urvandes:LOC']);
    expect(types('They crossed the Urvandes at night.')).toEqual(['Urvandes:LOC']);
    expect(types('The mayor of the city of Orbek Tal left.')).toEqual(['Orbek Tal:LOC']);
    expect(types('Rain fell over Orbek province.')).toEqual(['Orbek:LOC']);
    expect(types('A bus from Puerto Rulo, Norland, was late.')).toEqual(['Puerto Rulo:LOC']);
    expect(types('A bus from Tal Rulo, N.J., was late.')).toEqual(['Tal Rulo:LOC', 'N.J.:LOC']);
    expect(types('Crowds filled streets in Orbek City.')).toEqual(['Orbek City:LOC']);
    expect(types('A tomb was found near present-day Quelb.')).toEqual(['Quelb:LOC']);
    expect(types('They lost the Quelb electorate by ten votes.')).toEqual(['Quelb:LOC']);
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

describe('the words around a name', () => {
  it('tell its type by the noun beside it, before and behind', () => {
    expect(types('He sold the company Orbek.')).toEqual(['Orbek:ORG']);
    expect(types('She sang in the musical Orbek.')).toEqual(['Orbek:MISC']);
    expect(types('They left Orbek, a small mining town in the hills.')).toEqual(['Orbek:LOC']);
    expect(types('They like Orbek, an old oil company.')).toEqual(['Orbek:ORG']);
    expect(types('They say Orbek is a singer.')).toEqual(['Orbek:PER']);
    expect(types('Firms such as Orbek closed.')).toEqual(['Orbek:ORG']);
    expect(types('A spokesman for Orbek agreed.')).toEqual(['Orbek:ORG']);
    expect(types('He kept a stake in Orbek.')).toEqual(['Orbek:ORG']);
    expect(types('It is late, said Orbek.')).toEqual(['Orbek:PER']);
  });

  it('give no verb to a name that a preposition governs', () => {
    expect(types('The miners of Orbek smiled.')).toEqual(['Orbek:LOC']);
    expect(types('Nobody knew why Orbek smiled.')).toEqual(['Orbek:PER']);
  });

  it('tell the type of a whole list', () => {
    expect(types('It rained in the cities of Orbek, Quelbo, Urvand and Tal.')).toEqual([
      'Orbek:LOC',
      'Quelbo:LOC',
      'Urvand:LOC',
      'Tal:LOC',
    ]);
  });
});

describe('a name of several words', () => {
  it('is a title between marks, whatever its words', () => {
    expect(types('They sang “Orbek Through the Back Door” twice.')).toEqual(['Orbek Through the Back Door:MISC']);
    expect(types('“You have had it since June,” he said.')).toEqual([]);
  });

  it('is a vote with its year, a person of rank with a seat', () => {
    expect(types('He lost the 2011 Orbekian parliamentary election.')).toEqual([
      '2011 Orbekian parliamentary election:EVENT',
    ]);
    expect(types('The Duchess of Orbek waved.')).toEqual(['Duchess of Orbek:PER']);
  });

  it('of everyday words is no person, and short syllables are', () => {
    expect(types('They like Golden Harmony.')).not.toEqual(['Golden Harmony:PER']);
    expect(types('They like Han Seo-yul.')).toEqual(['Han Seo-yul:PER']);
    expect(types('They heard Kanye North.')).not.toEqual(['Kanye North:ORG']);
  });

  it('ends in what its head says', () => {
    expect(types('He won the Orbek Prize at Orbek Towers.')).toEqual(['Orbek Prize:MISC', 'Orbek Towers:LOC']);
    expect(types('They fled Hurricane Orbek.')).toEqual(['Hurricane Orbek:EVENT']);
    expect(types('They toured Lake Orbek.')).toEqual(['Lake Orbek:LOC']);
  });
});

describe('a name of one word that nothing decides', () => {
  it('leans to a person where it does or meets what persons do', () => {
    expect(types('In most years Wyrden has kept a mill.')).toEqual(['Wyrden:PER']);
    expect(types('Everyone praised Rhelu for the bridge.')).toEqual(['Rhelu:PER']);
    expect(types('The film stars Vadelu and Anamiku.')).toEqual(['Vadelu:PER', 'Anamiku:PER']);
  });

  it('is a body where its pronoun is, a shop where a possessive owns nothing', () => {
    expect(types('Later Zorbal opened its second mill.')).toEqual(['Zorbal:ORG']);
    expect(types('They ate at Zorbal’s in the evening.')).toEqual(['Zorbal:ORG']);
  });

  it('is a place behind a point of the compass or a word of time', () => {
    expect(types('Rain fell over northern Zorbal.')).toEqual(['Zorbal:LOC']);
    expect(types('Old Tal is modern Zorbal.')).toContain('Zorbal:LOC');
  });

  it('stays what is said of it once, however often a habit of grammar says another', () => {
    const text = 'They met the Azanu, a herding people in the hills. ';
    expect(types(`${text}${'Then the Azanu left. '.repeat(8)}`).at(-1)).toBe('Azanu:MISC');
  });
});

describe('the last word of a name', () => {
  it.each([
    ['They saw the Alfred Zorbal House there.', 'Alfred Zorbal House:LOC'],
    ['They sued the Zorbal Area School District then.', 'Zorbal Area School District:ORG'],
    ['It led the Zorbal Singles Chart then.', 'Zorbal Singles Chart:MISC'],
  ])('tells its type: %s', (text, name) => {
    expect(types(text)).toEqual([name]);
  });
});

describe('what a name is said to be', () => {
  it.each([
    ['Later Zorbal is a space capsule of old.', 'Zorbal:MISC'],
    ['They crossed Zorbal, a long bridge in the hills.', 'Zorbal:LOC'],
    ['They met Zorbal, a whistleblower of old.', 'Zorbal:PER'],
    ['They joined Zorbal, a dance troupe of old.', 'Zorbal:ORG'],
    ['She won the Zorbal seat then.', 'Zorbal:LOC'],
    ['It is a film starring Zorbal.', 'Zorbal:PER'],
    ['Then Zorbalenko left.', 'Zorbalenko:PER'],
  ])('%s', (text, name) => {
    expect(types(text)).toEqual([name]);
  });
});

describe('tongues, confessions and provinces', () => {
  it('are told by lists', () => {
    expect(types('The song is sung in Hindi, and a Jesuit wrote it.')).toEqual(['Hindi:MISC', 'Jesuit:MISC']);
    expect(types('It was made over Shandong and Gascony.')).toEqual(['Shandong:LOC', 'Gascony:LOC']);
  });
});

describe('towns, clubs and colleges', () => {
  it('are told by what stands beside "City" and "State"', () => {
    expect(types('Quelbo City is an old town.')).toEqual(['Quelbo City:LOC']);
    expect(types('Then Quelbo City won 3-1.')).toEqual(['Quelbo City:ORG']);
    expect(types('They study at Ohio State now.')).toEqual(['Ohio State:ORG']);
    expect(types('They live in Kelbor State now.')).toEqual(['Kelbor State:LOC']);
    expect(types('It rained in Alpine and Zorbal Counties.')).toContain('Zorbal Counties:LOC');
  });
});

describe('votes and summits', () => {
  it('are told by a year, a body and their kind', () => {
    expect(types('She lost the 1992 Quelbo Senate special election.')).toEqual([
      '1992 Quelbo Senate special election:EVENT',
    ]);
    expect(types('It was the 2004 Party of Quelbo leadership election.')).toEqual([
      '2004 Party of Quelbo leadership election:EVENT',
    ]);
  });
});
