import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/shared/article.ts';
import { findQuotations } from '../../../src/engine/quotes/quotations.ts';
import { namesOf } from './people.ts';

/** The speakers of a text as it writes them, in the order of their quotations. */
const surfaces = (text: string): (string | undefined)[] =>
  findQuotations(articleFromText(text), namesOf(text, [])).map(({ speaker }) => speaker?.surface);

describe('the subject of a relative clause', () => {
  it.each([
    ['Doe fears the Mill party, which won over farmers by saying that the dam "will hold".', 'the Mill party'],
    [
      'Doe criticised rhetoric from the Mill party, which won votes by claiming that the dam "will hold".',
      'the Mill party',
    ],
    ['Workers took a star from a neon sign that reads "Glory to the mill," on the roof.', 'a neon sign'],
    ["Tarn amassed 50,000 names for a petition that called for Doe's resignation.", 'a petition'],
    [
      'Doe serves as the director of Mill Women, an organisation that plans to play in "races in every mill town".',
      'Mill Women',
    ],
    ['The mayor met the Holm Mill Fund, a local group which said that the dam would hold.', 'the Holm Mill Fund'],
    [
      'Tarn met the guild, whose head left. "It is old," said Nell Ode, a miller, who notes that the dam would hold.',
      'Nell Ode',
    ],
  ])('does what its clause tells: %s', (text, speaker) => {
    expect(surfaces(text).at(-1)).toBe(speaker);
  });

  it('is left where a verb of the main clause follows', () => {
    expect(surfaces('Doe asked the guild to sell the oil that funds the mills and said the dam would hold.')).toEqual([
      'Doe',
      'Doe',
    ]);
    const text = 'She was a tired woman who left her mill hoping that the dam would hold.';
    expect(surfaces(text)).toEqual(['She']);
  });

  it('is not the subject of the sentence', () => {
    const text =
      'Tarn, a longtime Ode backer who came to his senses after Ode tried to sell the mill, named her "a one-woman flood of words".';
    expect(surfaces(text)).toEqual(['Tarn']);
  });
});

describe('whoever reports by a participle', () => {
  it('is whoever reports the last report', () => {
    const text =
      'Doe said that after long talks Norland had concluded the dam was lawful, saying he trusted the courts.';
    expect(surfaces(text).at(-1)).toBe('Doe');
    const inserted = 'Ode said Tarn would lose the race, the miller recalled, adding that she laughed.';
    expect(surfaces(inserted).at(-1)).toBe('the miller');
  });

  it('is the pronoun before its verb', () => {
    expect(surfaces('She passes in the street calmly knowing that nothing can harm the mill.')).toEqual(['She']);
  });

  it('is the measure that somebody but votes for', () => {
    const text = 'Norland was one of eight states that voted for a guild resolution calling for a truce in Holm.';
    expect(surfaces(text)).toEqual(['a guild resolution']);
  });
});

describe('a phrase', () => {
  it.each([
    ['In that update Doe also suggested that the mill had closed.', 'Doe'],
    ['After the latest talks Norland said that the mill had closed.', 'Norland'],
    ["Friends of the guild's family said the miller had left.", "Friends of the guild's family"],
    ['Ode, and Tarn and Holm have both said that the mill had closed.', 'Tarn and Holm'],
    ['Holm likes it, and Ode and Tarn have both said that the mill had closed.', 'Ode and Tarn'],
    ['Currently, said Dr. Paul Tarn, the director of the mill, there are 70 millers.', 'Dr. Paul Tarn'],
  ])('ends where the next begins: %s', (text, speaker) => {
    expect(surfaces(text)).toEqual([speaker]);
  });

  it('says nothing where it refuses to', () => {
    expect(surfaces('Yet some people refuse to acknowledge that the mill is old.')).toEqual([]);
  });
});

describe('whoever is brought to say something', () => {
  it.each([
    ['That win led Tarn to suggest, in a speech on Wednesday, "She is going to lose it, and you know it."', 'Tarn'],
    ['That win inspired Mayor Paul Tarn, an Ode backer, to urge Holm to "be a hero" and leave.', 'Mayor Paul Tarn'],
  ])('says it: %s', (text, speaker) => {
    expect(surfaces(text)).toEqual([speaker]);
  });

  it('is not whoever makes a move', () => {
    expect(surfaces('Norland left in an apparent move to question guild rules by closing the mill.')).toEqual([]);
  });
});

describe('who opens a sentence', () => {
  it.each([
    ['The waiter came. He places it on the table and whispers, "So you have found our mill?"', 'He'],
    ['Ode deftly evokes the old mill in her opening: "When we hear of a mill, we think of water."', 'Ode'],
  ])('is its subject, whatever the verb: %s', (text, speaker) => {
    expect(surfaces(text)).toEqual([speaker]);
  });

  it('is not the first of two words for a thing', () => {
    expect(surfaces('Public millers, on days off, "make the town a place to live".')).not.toContain('Public');
  });
});

describe('a claim of his', () => {
  it('is not that of the many who are the subject', () => {
    const text =
      'The results suggest that voters back the dam and his vow on Monday that there would be no new mill in Holm as long as he runs it.';
    expect(surfaces(text)).toContain('his');
  });
});
