import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/engine/quotes/quotations.ts';
import { articleFromText } from '../../../src/shared/article.ts';
import { namesOf, type Person } from './people.ts';

const NELL: Person = { name: 'Nell Ode' };
const PAUL: Person = { name: 'Paul Tarn' };
const GUILD: Person = { name: 'Mill Guild', type: 'ORG' };

/** Content and speaker of each quotation. */
const read = (text: string, people: readonly Person[] = [NELL, PAUL, GUILD]): string[] =>
  findQuotations(articleFromText(text), namesOf(text, people)).map(
    ({ surface, speaker }) => `${surface} | ${speaker?.surface ?? '-'}`,
  );

describe('what a thing does is no report', () => {
  it.each([
    'Fast-moving floods are threatening villages along the river.',
    'It was a flood that threatened to upset the peace of the valley.',
    "Tarn's victory keeps a miller in the hall, guaranteeing two more years of quarrels.",
    'A mill is a term that describes a house with a wheel.',
    "Ode's support from the valley highlights the narrow path she will have to walk.",
    'The mills, large and small, that wanted to convey a sense of always being open, were lit.',
    'A look at the river page reveals their old quarrels.',
    'They run a bakery, a grinding system called Holm Stones and a shop.',
  ])('%s', (text) => expect(read(text)).toEqual([]));

  it.each([
    ['The report outlines the path of the millers.', ['the path of the millers | The report']],
    ['The guild threatened to shut the mill.', ['to shut the mill | The guild']],
    ['Several threatened to shut the mill.', ['to shut the mill | Several']],
    ['The gang threatened to burn the mill.', ['to burn the mill | The gang']],
    ['The airport described the delay as short.', ['the delay as short | The airport']],
    ['A third of millers described him as weak.', ['him as weak | A third of millers']],
    ['The flood shows that the dam was old.', ['the dam was old | The flood']],
  ])('but: %s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('a word that reports elsewhere', () => {
  it.each([
    'It was for these very reasons that the mill was almost lost.',
    'Why do Holm forecasts matter?',
    'Some state mills are empty.',
    'The town made itself heard in a vote that often put it to shame.',
    'The Record is asking Tarn for comment and will add to this page.',
    'By the time he managed to find his way to the mill the sun was out.',
    'Tarn and Ode are denying everything.',
    'She used lamps to spell out the name "Holm" in red.',
    'For her, a miller and one of the volunteers at the dam, making calls by night is a joy.',
    'It can also be revealed that the mayor lent Tarn his house.',
  ])('%s', (text) => expect(read(text)).toEqual([]));

  it.each([
    ['The clerk issued his stern warning that the mill would go.', ['the mill would go | The clerk']],
    ['Most state that the mill is old.', ['the mill is old | Most']],
  ])('but: %s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('what was not said', () => {
  it.each([
    'No group claimed responsibility for the fire.',
    'No one said that the mill would close.',
    'Neither Nell Ode nor Paul Tarn said that the mill would close.',
    'Some millers refuse to acknowledge that the dam is old.',
    'Paul Tarn never mentioned the man who had beaten him.',
    "Nell Ode wouldn't reveal the price of the mill.",
    "The millers don't know what happened to the barge.",
    'The guild did not respond to the offer.',
    'The guild decided not to recommend selling the mill.',
  ])('is no quotation: %s', (text) => expect(read(text)).toEqual([]));

  it.each([
    ['The guild has not indicated it will shut the mill.', ['it will shut the mill | The guild']],
    ['Paul Tarn did not say whether he would stay.', ['whether he would stay | Paul Tarn']],
    ['Paul Tarn did not deny that he had sold the mill.', ['he had sold the mill | Paul Tarn']],
    ['Paul Tarn not only claimed that the dam was old but left.', ['the dam was old but left | Paul Tarn']],
  ])('but: %s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['The town has rejected calls for a new dam.', 'a new dam', 'rejected calls'],
    ['Nell Ode dismissed claims that the mill was lost.', 'the mill was lost', 'dismissed claims'],
    ["Nell Ode rejected the town's claims that the mill was lost.", 'the mill was lost', 'claims'],
  ])('is shown as turned down: %s', (text, surface, cueText) =>
    expect(findQuotations(articleFromText(text), namesOf(text, [NELL]))).toMatchObject([{ surface, cueText }]),
  );

  it.each([
    ['Norland is advising its people against going to the valley.', 'against going to the valley'],
    ['Paul Tarn warned against making a "bad deal" with the guild.', 'against making a "bad deal" with the guild'],
    ['Millers were warned against a rush.', 'against a rush'],
  ])('keeps its "against": %s', (text, surface) =>
    expect(findQuotations(articleFromText(text), namesOf(text, [PAUL]))).toMatchObject([{ surface }]),
  );
});

describe('a content ends before what the speaker does besides', () => {
  it.each([
    ['Paul Tarn denied all the charges and reacted angrily to the clerk.', ['all the charges | Paul Tarn']],
    ['Paul Tarn announced a sale in May and then persuaded the town to name his son.', ['a sale in May | Paul Tarn']],
    [
      'Nell Ode said that she would "no longer grind" and locked herself in.',
      ['she would "no longer grind | Nell Ode'],
    ],
    ['Nell Ode said the dam was old, drawing a sharp answer from the town.', ['the dam was old | Nell Ode']],
    ['Nell Ode said she would stay if it rained, as did the millers.', ['she would stay if it rained | Nell Ode']],
    ['Nell Ode blamed a "certain" miller without naming Paul Tarn.', ['a "certain" miller | Nell Ode']],
    ['The guild (it says the price will vary by land) and the town met.', ['the price will vary by land | it']],
    ['Nell Ode, who said that it was "old and lost," will have to leave.', ['it was "old and lost, | Nell Ode']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('a content goes on', () => {
  it.each([
    [
      'Nell Ode said she tried to close the gate, but failed to do so.',
      'she tried to close the gate, but failed to do so',
    ],
    [
      'Nell Ode said the deal was bad for the town, but will make the guild rich.',
      'the deal was bad for the town, but will make the guild rich',
    ],
    ['Nell Ode said the mill could be saved, but it would be hard.', 'the mill could be saved, but it would be hard'],
    [
      'Nell Ode said that the mill was lost — and that the town would pay.',
      'the mill was lost — and that the town would pay',
    ],
    [
      'Asked whether he had sold it, and whether he would stay, Tarn left.',
      'whether he had sold it, and whether he would stay',
    ],
    [
      'Paul Tarn said he and two millers ran to the dam and found a barge.',
      'he and two millers ran to the dam and found a barge',
    ],
    ['Nell Ode says, apart from that reason, the mill was lost.', 'the mill was lost'],
    ['Nell Ode asked why the mill was loved but mocked.', 'why the mill was loved but mocked'],
    ['Nell Ode urged the town to limit travel during the flood.', 'the town to limit travel during the flood'],
    ['The guild vowed not to sell until the price rises.', 'not to sell until the price rises'],
    [
      'The guild confirmed the sale of the mill, as well as of two barges.',
      'the sale of the mill, as well as of two barges',
    ],
    ['Millers warned of dangerous, possibly costly works.', 'dangerous, possibly costly works'],
    [
      'The dam held and the guild said it was keeping the mill, including its wheel, dry.',
      'it was keeping the mill, including its wheel, dry',
    ],
  ])('%s', (text, expected) =>
    expect(findQuotations(articleFromText(text), namesOf(text, [NELL, PAUL])).map(({ surface }) => surface)).toEqual([
      expected,
    ]),
  );

  it.each([
    ['Nell Ode announced the sale during the flood.', 'the sale'],
    ['Nell Ode urged the town to pay after it had sold the mill.', 'the town to pay'],
    ['Paul Tarn said the dam was old and called on the town to pay.', 'the dam was old'],
    ['Nell Ode said the mill was lost to the flood, but the town had not seen it.', 'the mill was lost to the flood'],
    ['Norland vowed to hold Tarn, as he is seen as the head of the guild.', 'to hold Tarn'],
  ])('but not: %s', (text, expected) =>
    expect(findQuotations(articleFromText(text), namesOf(text, [NELL, PAUL]))[0]?.surface).toBe(expected),
  );
});

describe('a source that stands within or before what it says', () => {
  const surfaces = (text: string): string[] =>
    findQuotations(articleFromText(text), namesOf(text, [NELL, PAUL])).map(({ surface }) => surface);

  it.each([
    [
      'According to the guild, a union of millers that opposes the dam, prizes were given to the town.',
      ['prizes were given to the town'],
    ],
    [
      'The flow helped the town, but, according to Tarn, the cost has been a dry field.',
      ['the cost has been a dry field'],
    ],
    ['The guild is bringing back the wheel, which, according to a letter from the town, was lost.', ['was lost']],
    [
      'Some years before, according to a story her sister told, she led a march of millers.',
      ['Some years before', 'she led a march of millers'],
    ],
    ['According to Tarn the mill in question was sold by the town.', ['the mill in question was sold by the town']],
    [
      'Nell Ode knew the guild, and came to the conclusion that the claims made about her were lies.',
      ['the claims made about her were lies'],
    ],
    ['Millers mocked the wheel, which, according to Tarn, all of them missed.', []],
    [
      'Paul Tarn, 68; Ivor Holm, 30; and the miller Nell Ode were held, according to the town.',
      ['Paul Tarn, 68; Ivor Holm, 30; and the miller Nell Ode were held'],
    ],
    [
      'And while the flood makes a difference "for a day," Tarn said, in the end both are looking for a deal.',
      ['while the flood makes a difference "for a day,', 'in the end both are looking for a deal'],
    ],
  ])('%s', (text, expected) => expect(surfaces(text)).toEqual(expected));
});

describe('what nobody says', () => {
  it.each([
    'In the heat a record was seen for the coldest day observed on Earth: 40 degrees in one night.',
    'Ode showed up at the mill in much the same fashion: a young clerk with a barge.',
    'The town must continue on the road it has been on for years: leading the way in grinding.',
    'Finding that difficult, he sold the mill.',
    'Norland is a "right to grind" land.',
    'Ode, "the mother of mills," left.',
    "The town will bring in a 'duty of care for public mills'.",
    'He bore a sign with the motto "the wheels are happy," a line from a song.',
  ])('%s', (text) => expect(read(text)).toEqual([]));

  it.each([
    [
      'Nell Ode put it simply: The mill was "not a factor" that day.',
      ['The mill was "not a factor" that day | Nell Ode'],
    ],
    ['Nell Ode came by. She is a "miller who never was there."', ['miller who never was there. | -']],
    ['Paul Tarn was blasted as a "bully and a cheat" by the guild.', ['a "bully and a cheat | the guild']],
  ])('but: %s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('a report of another form', () => {
  it('is the marked words before the colon of a headline, but for a name', () => {
    const first = (title: string): string[] => {
      const article = articleFromText(`${title}\n\nThe town met in May.`);
      const blocks = article.blocks.map((block, index) => (index === 0 ? { ...block, kind: 'title' as const } : block));
      return findQuotations({ ...article, blocks }, namesOf(article.text, [])).map(({ surface }) => surface);
    };
    expect(first("'We had to run for it': millers flee the flood")).toEqual(['We had to run for it']);
    expect(first("'The Long Mill': what the critics wrote")).toEqual([]);
  });

  it.each([
    [
      'Millers were coming back to the river, residents said and videos from Holm showed.',
      ['Millers were coming back to the river | residents'],
    ],
    ['Paul Tarn told reporters his mill\'s "wheels had run dry".', ['his mill\'s "wheels had run dry | Paul Tarn']],
    ['In the year of the flood, the guild decided, among other things, to buy lamps.', []],
    [
      'The mayor said, "We are one town, so we stay," showing that he was taking them into account.',
      ['We are one town, so we stay, | The mayor'],
    ],
    ['The mother of three says she is sure of the mill.', ['she is sure of the mill | The mother of three']],
    [
      'The guild used a clause that says the town can sell if few object, unless a miller bids.',
      ['the town can sell if few object, unless a miller bids | a clause'],
    ],
    ['Asked about the grain that came from Holm, Tarn sighed.', ['the grain that came from Holm | -']],
    ['Nell Ode has often accused the guild for planning her fall.', ['the guild for planning her fall | Nell Ode']],
    ['Holm believe that the mill is old.', ['the mill is old | Holm']],
    ['Nell Ode lamented the fact that the millers were not asked.', ['the millers were not asked | Nell Ode']],
    ['Paul Tarn denied having sold the mill.', ['having sold the mill | Paul Tarn']],
    ['He brought back the fair, which Nell Ode said last year had drawn a crowd.', ['had drawn a crowd | Nell Ode']],
    ['Storms grow in Norland, millers urged to avoid the river', ['avoid the river | -']],
    ['Nell Ode said the river will rise and hit the town.', ['the river will rise and hit the town | Nell Ode']],
    ['Millers urged to leave said they would stay.', ['they would stay | Millers']],
    [
      'Millers stood before the hall to call for better pay from the town in a protest that closed its mills.',
      ['better pay from the town | -'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
