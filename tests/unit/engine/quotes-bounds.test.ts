import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/engine/quotes/quotations.ts';
import { articleFromText } from '../../../src/shared/article.ts';

/** Each quotation as "content < speaker". */
const read = (text: string): string[] =>
  findQuotations(articleFromText(text), { entities: [], mentions: [], roles: [] }).map(
    ({ surface, speaker }) => `${surface} < ${speaker?.surface ?? '-'}`,
  );

describe('the end of a content', () => {
  it.each([
    [
      'is before what the writer calls it',
      'Ode says such votes are preludes to a larger one, a move that could shake the land.',
      ['such votes are preludes to a larger one < Ode'],
    ],
    [
      'is at marks that end with a comma before the writer goes on',
      'Ode said the mill was "a joy to work in for us all," and he left for Leeds.',
      ['the mill was "a joy to work in for us all, < Ode'],
    ],
    [
      'is before a second report',
      'Ode told Tarn that the news was bad, before noting that the mill stands.',
      ['the news was bad < Ode', 'the mill stands < Ode'],
    ],
    [
      'is before a second participle',
      'His aide went on, saying he is able "on paper" but suggesting that it might fail.',
      ['he is able "on paper < His aide', 'it might fail < His aide'],
    ],
    [
      'is before a second verb of speech behind an object',
      "Ode emphasised the mill's readiness to stay and condemned the spread of lies.",
      ["the mill's readiness to stay < Ode"],
    ],
    [
      'is before what happened to whoever denies',
      'Ode denied the charges and was cleared in May.',
      ['the charges < Ode'],
    ],
    [
      'is before the verb of the main clause',
      'Ode spoke in Leeds, declaring it "a great day" and said the mill was saved.',
      ['it "a great day < Ode', 'the mill was saved < Ode'],
    ],
    [
      'is before "and said" behind an infinitive',
      'Ode called on the guild to pay and said funds were there.',
      ['the guild to pay < Ode', 'funds were there < Ode'],
    ],
    ['is not before what is left unsaid', 'Ode pledged to go but said little about how.', ['to go < Ode']],
    [
      'is behind marked words that a "but" leads to',
      'Ode says that the guild seeks a miller, but instead Tarn is giving it "mere words".',
      ['the guild seeks a miller, but instead Tarn is giving it "mere words < Ode'],
    ],
    [
      'is behind what follows marked words of a comment',
      'Ode commented that the guild "held on" to the mill.',
      ['the guild "held on" to the mill < Ode'],
    ],
    [
      'is not within a relative that its verb follows',
      'Ode said the harm was small when millers, who had been kept out, won the vote.',
      ['the harm was small when millers < Ode', 'won the vote < Ode'],
    ],
    [
      'is not at the comma before its own verb',
      'Ode repeated the claim that the guild, led by Tarn, would be pressured to leave.',
      ['the guild, led by Tarn, would be pressured to leave < Ode'],
    ],
    [
      'is not at the verb behind a participle',
      'Ode repeated the claim that millers linked to Tarn were leaving.',
      ['millers linked to Tarn were leaving < Ode'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what ends a content behind marked words', () => {
  it.each([
    ['Tarn said they were "very good" before leaving.', ['they were "very good < Tarn']],
    ['A flood that was described as "vast" left the guild poor.', ['vast < -']],
    ['Ode said it was "a gift." (Tarn was ill.) If we can, we go.', ['it was "a gift. < Ode']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('words outside marks that follow a quotation', () => {
  const first = '"They want to talk," Ode said.';

  it.each([
    ['The head of the guild "has put aside all plans."', 'The head of the guild "has put aside all plans.'],
    ['As a miller, "we want to keep it."', 'As a miller, "we want to keep it.'],
    ['"But those are as good as gone" as part of the plan.', 'But those are as good as gone" as part of the plan'],
    ['"We will look at it" if it is old.', 'We will look at it" if it is old'],
  ])('belong to what is said: %s', (text, content) => {
    expect(read(`${first} ${text}`)).toEqual(['They want to talk, < Ode', `${content} < Ode`]);
  });

  it('do not where they have a verb of their own', () => {
    expect(read(`${first} The guild left "in a great hurry that night" for Leeds.`)[1]).toMatch(/^in a great/);
  });
});

describe('the start of a content', () => {
  it.each([
    ['Ode told reporters in May that he was "not quite there yet."', 'he was "not quite there yet. < Ode'],
    [
      'Ode criticized Tarn for stealing the plan and for "misrepresenting it all."',
      'Tarn for stealing the plan and for "misrepresenting it all. < Ode',
    ],
    [
      'The book accuses Tarn of treating millers like "Mill-Hall guards of old."',
      'Tarn of treating millers like "Mill-Hall guards of old. < The book',
    ],
    [
      'Tarn emphasized the threat that "mill terror" poses to the land.',
      'the threat that "mill terror" poses to the land < Tarn',
    ],
    [
      'Tarn called the guild’s chief, Nell Ode, "incredibly driven".',
      'the guild’s chief, Nell Ode, "incredibly driven < Tarn',
    ],
    ['Tarn left, calling Ode, among other things, "a fool."', 'Ode, among other things, "a fool. < Tarn'],
    [
      'Ode said she was hoping for a crowd, which "will help to mend the dam."',
      'she was hoping for a crowd, which "will help to mend the dam. < Ode',
    ],
    [
      'Tarn dismissed the tale about the mill, "I have never been there at all."',
      'I have never been there at all. < Tarn',
    ],
    ['Tarn praised the guild for its work - a rare thing.', 'the guild for its work < Tarn'],
  ])('takes in the whole object or clause: %s', (text, quotation) => {
    expect(read(text)).toEqual([quotation]);
  });

  it.each([
    ['The guild warned they could sell the mill.', 'they could sell the mill < The guild'],
    ['The guild warned the plan would fail.', 'the plan would fail < The guild'],
    ['Ode warned Tarn against cruel behavior.', 'Tarn against cruel behavior < Ode'],
    ['Ode called upon the guild to press Tarn.', 'the guild to press Tarn < Ode'],
  ])('is right behind a verb that may have whoever is told there: %s', (text, quotation) => {
    expect(read(text)).toEqual([quotation]);
  });

  it('is behind what tells who a source is', () => {
    expect(read('According to Riverweek, a paper in Leeds, prizes were offered.')).toEqual([
      'prizes were offered < Riverweek',
    ]);
  });

  it('is behind when or where it was vowed', () => {
    expect(read('The party vowed in its pledges for May to "end it soon".')).toEqual(['end it soon < The party']);
  });

  it('is the phrase behind whoever is told', () => {
    expect(read('The guild told millers the decision to sell had been made.')).toEqual([
      'the decision to sell had been made < The guild',
    ]);
  });

  it('is the start of the sentence into which "according to" is inserted', () => {
    expect(read('The vote is, according to Ode, the largest in years.')).toEqual([
      'The vote is < Ode',
      'the largest in years < Ode',
    ]);
  });

  it('is the object of whoever is called something, whatever describes it', () => {
    expect(read('Ode criticised Holm’s newly elected mayor for making "very rude remarks".')).toEqual([
      'Holm’s newly elected mayor for making "very rude remarks < Ode',
    ]);
  });

  it('is the link between a verb and what somebody is called', () => {
    expect(read('Tarn, whom Ode dismissed as a "thief and liar", left.')).toEqual(['as a "thief and liar < Ode']);
  });
});

describe('who speaks', () => {
  it.each([
    ['Nell Ode, from Leeds, who has a mill, admitted that it was old.', ['it was old < Nell Ode']],
    ['Overall, millers, including those in Leeds, reported losses.', ['losses < millers']],
    ['Ode sought to assure the guild that the mill would stay.', ['the mill would stay < Ode']],
    ['Millers living near the site report that the mill is old.', ['the mill is old < Millers']],
    [
      'Residents of Holm, Leeds and Bast say they live in fear.',
      ['they live in fear < Residents of Holm, Leeds and Bast'],
    ],
    ['It drew criticism from five villages who claim the mill is old.', ['the mill is old < five villages']],
    ['Tarn is the head of the Mill Guild, which says on its site that it is old.', ['it is old < the Mill Guild']],
    ['By comparison, Tarn, who ruled in exile from Leeds, took a softer stance.', []],
    ['The plan, an inside source said, is old.', ['The plan < an inside source', 'is old < an inside source']],
    ['It may not be such a bad thing, say some millers, who laugh.', ['It may not be such a bad thing < some millers']],
    ['"It is a bad thing," say millers.', ['It is a bad thing, < millers']],
    ['Tarn posted to Twitter asking if there were any mills left.', ['if there were any mills left < Tarn']],
    ['But, she says, she felt like she had no choice.', ['she felt like she had no choice < she']],
    ['The flood raised fears that the dam would break.', ['the dam would break < -']],
    ['The vote followed his vow on Monday that the mill would stay.', ['the mill would stay < his']],
    ['Ode claims both admitted it and says he has a photo.', ['both admitted it < Ode', 'he has a photo < Ode']],
    ['The two men said that the mill was old.', ['the mill was old < The two men']],
    ['Two of the three said that the mill was old.', ['the mill was old < Two of the three']],
    ['Sources inside the guild said that the mill was old.', ['the mill was old < Sources inside the guild']],
    ['"The mill is old," said officials in Leeds.', ['The mill is old, < officials in Leeds']],
    ['Tarn, who asked not to be named, left.', []],
    [
      'It can be "old," said Nell Ode, research director at the Mill Guild and a co-author of the report.',
      ['It can be "old, < Nell Ode'],
    ],
    ['The flood has been described as "heartbreaking" by the guild.', ['heartbreaking < the guild']],
    ['A flood that was described as "vast" by the guild left millers in Leeds.', ['vast < the guild']],
    ['The flood was called "heartbreaking" by Nell Ode.', ['heartbreaking < Nell Ode']],
    ['Ode has even claimed to the guild that he was old.', ['he was old < Ode']],
    ['Millers fear that the dam will break.', ['the dam will break < Millers']],
    [
      'Police found the last miller in the dam, the guild delegate in Leeds, Nell Ode, told journalists.',
      ['Police found the last miller in the dam < the guild delegate in Leeds'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('stands before a day right before the verb', () => {
    expect(read('A poster released Thursday accuses Tarn of greed.')).toEqual(['Tarn of greed < A poster released']);
  });

  it('stands behind what a participle at the head of the sentence reports', () => {
    expect(read('Lamenting the "bad system," Tarn accused the guild of theft.')).toEqual([
      'the "bad system, < Tarn',
      'the guild of theft < Tarn',
    ]);
  });
});

describe('what is no quotation', () => {
  it.each([
    'Dubbed "the Ditch" on account of its looks, it drew crowds.',
    'Leeds issued fresh advice online today called "Getting ready for floods."',
    'Ode attended the "In case of floods" talk.',
    'The flood claimed the lives of two millers.',
    'That is so when you consider that Ode has a mill.',
    'Ode wrote a book which tells of mills.',
    'Ode wrote a letter that tells of mills.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
