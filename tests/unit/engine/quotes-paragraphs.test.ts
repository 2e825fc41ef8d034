import { describe, expect, it } from 'vitest';
import { articleFromText, type BlockKind } from '../../../src/shared/article.ts';
import { findQuotations } from '../../../src/engine/quotes/quotations.ts';
import { namesOf } from './people.ts';

const PEOPLE = [{ name: 'Nell Ode' }, { name: 'Paul Tarn' }];

/** What is quoted directly, each with whoever speaks it. */
function quoted(text: string): (readonly [string, string | undefined])[] {
  return findQuotations(articleFromText(text), namesOf(text, PEOPLE))
    .filter(({ kind }) => kind === 'direct')
    .map(({ surface, speaker }) => [surface, speaker?.name] as const);
}

function quotedIn(...blocks: readonly (readonly [BlockKind, string])[]): (readonly [string, string | undefined])[] {
  const text = blocks.map(([, words]) => words).join('\n\n');
  const article = articleFromText(text);
  const kinds = article.blocks.map((block, index) => ({ ...block, kind: blocks[index]?.[0] ?? block.kind }));
  return findQuotations({ ...article, blocks: kinds }, namesOf(text, PEOPLE)).map(
    ({ surface, speaker }) => [surface, speaker?.name] as const,
  );
}

describe('a quotation over paragraphs', () => {
  const first = 'Nell Ode, the miller, said, "We have learned a lot from the flood.';

  it('goes on without a mark of its own up to the closing one', () => {
    expect(quoted(`${first}\n\nIt was a long night. Nobody slept." Then Paul Tarn left.`)).toEqual([
      ['We have learned a lot from the flood.', 'Nell Ode'],
      ['It was a long night. Nobody slept.', 'Nell Ode'],
    ]);
  });

  it.each(['', '"'])('is no part of what somebody else says behind it, opened by [%s]', (mark) => {
    expect(quoted(`${first}\n\n${mark}It was long." After the vote, Paul Tarn said, "We stay."`)).toEqual([
      ['We have learned a lot from the flood.', 'Nell Ode'],
      ['It was long.', 'Nell Ode'],
      ['We stay.', 'Paul Tarn'],
    ]);
  });

  it('does not go on where the marks above were closed', () => {
    expect(quoted('"We stay," said Nell Ode.\n\nIt was a long night." Then Paul Tarn left.')).toEqual([
      ['We stay,', 'Nell Ode'],
    ]);
  });

  it('shares a group with what it goes on from', () => {
    const text = `${first}\n\nIt was a long night."`;
    const [one, other] = findQuotations(articleFromText(text), namesOf(text, PEOPLE));
    expect(one?.group).toBeDefined();
    expect(other?.group).toBe(one?.group);
  });

  it('does not take in whoever signs it before the closing mark', () => {
    expect(quoted('"We have learned a lot from the flood.\n\nNell Ode, of the guild."')).toHaveLength(1);
  });

  it.each(['A dam that has been flooded.', 'Follow us.\n\nClick this link to read on. We treat our members.'])(
    'goes on below what is no part of it: %s',
    (between) => {
      expect(quoted(`Paul Tarn left.\n\n${first}\n\n${between}\n\n"It was long.\n\n"Nobody slept."`)).toEqual([
        ['We have learned a lot from the flood.', 'Nell Ode'],
        ['It was long.', 'Nell Ode'],
        ['Nobody slept.', 'Nell Ode'],
      ]);
    },
  );

  it('goes on over marks within it', () => {
    expect(quoted(`${first}\n\n"It was "long", with no end, and the waters rose.\n\n"Nobody slept."`)).toEqual([
      ['We have learned a lot from the flood.', 'Nell Ode'],
      ['It was "long", with no end, and the waters rose.', 'Nell Ode'],
      ['Nobody slept.', 'Nell Ode'],
    ]);
  });

  it('ends with its paragraph where the next one opens marks of its own', () => {
    expect(quoted(`${first}\n\nThe dam held. "We will stay," Paul Tarn said.`)).toEqual([
      ['We have learned a lot from the flood.', 'Nell Ode'],
      ['We will stay,', 'Paul Tarn'],
    ]);
  });
});

describe('a quotation pulled out of the text', () => {
  const pulled = '"We have learned a lot from the flood."';

  it('is spoken by whoever speaks the same words in it', () => {
    const text = `Paul Tarn left town.\n\n${pulled}\n\nNell Ode agreed. "We have learned a lot from the flood. It was long," she said.`;
    expect(quoted(text).map(([, name]) => name)).toEqual(['Nell Ode', 'Nell Ode']);
  });

  it('is the subject of the line before where nobody else speaks them', () => {
    expect(quoted(`Paul Tarn left town.\n\n${pulled}\n\nNell Ode agreed.`)).toEqual([
      ['We have learned a lot from the flood.', 'Paul Tarn'],
    ]);
  });
});

describe('an interview without names', () => {
  const answers = [
    'How did you come to mills?\n\nI grew up by one. My father was a miller.\n\nIt was loud.',
    'What do you do today?\n\nI mend dams, mostly.',
    'Will mills come back?\n\nI think so. We need them.\n\nThe mill is open on Mondays.',
  ];
  const spoken = [
    'I grew up by one. My father was a miller.',
    'It was loud.',
    'I mend dams, mostly.',
    'I think so. We need them.',
  ];

  it('gives the answers to whoever is introduced before the first question', () => {
    const text = `Nell Ode runs the last mill in Leeds. She spoke to Riverweek.\n\n${answers.join('\n\n')}`;
    expect(quoted(text)).toEqual(spoken.map((answer) => [answer, 'Nell Ode']));
  });

  it('gives them to nobody where two are introduced alike', () => {
    const text = `Riverweek met Nell Ode and Paul Tarn.\n\n${answers.join('\n\n')}`;
    expect(quoted(text)).toEqual(spoken.map((answer) => [answer, undefined]));
  });

  it('leaves out the letters before questions and answers', () => {
    const text = `Nell Ode runs a mill.\n\n${answers
      .join('\n\n')
      .replace(/^(?=I )/gm, 'A: ')
      .replace(/^(?=\w.*\?$)/gm, 'Q: ')}`;
    expect(quoted(text)).toEqual(spoken.map((answer) => [answer, 'Nell Ode']));
  });

  it('is no list of questions that the writer answers', () => {
    const text = ['Can you swim in it?\n\nIt is too cold.', 'Who owns it?\n\nThe guild does.', 'Is it old?\n\nIt is.'];
    expect(quoted(`Nell Ode runs a mill.\n\n${text.join('\n\n')}`)).toEqual([]);
  });
});

describe('a turn of a transcript', () => {
  it('goes on over paragraphs that speak of oneself', () => {
    const text =
      'TARN: Is it old?\n\nODE: It is.\n\nI grew up by it.\n\nThe host nodded.\n\nTARN: Will it stand?\n\nODE: It will.';
    expect(quoted(text).map(([surface]) => surface)).toEqual([
      'Is it old?',
      'It is.',
      'I grew up by it.',
      'Will it stand?',
      'It will.',
    ]);
  });
});

describe('a block that a page sets off', () => {
  /** An article whose blocks behind the first are as their kinds say. */
  it('is spoken by whoever speaks before the colon above it', () => {
    expect(
      quotedIn(
        ['paragraph', 'In a letter to the guild, Nell Ode argued:'],
        ['quote', 'The dam is weak.'],
        ['quote', 'It will break.'],
        ['paragraph', 'Paul Tarn is a miller.'],
      ),
    ).toEqual([
      ['The dam is weak.', 'Nell Ode'],
      ['It will break.', 'Nell Ode'],
    ]);
  });

  it('is spoken by whoever signs it', () => {
    expect(
      quotedIn(
        ['paragraph', 'Paul Tarn left.'],
        ['quote', 'The dam is weak.'],
        ['quote', '— Nell Ode (@ode) May 6, 2023'],
      ),
    ).toEqual([['The dam is weak.', 'Nell Ode']]);
  });

  it('is nobody’s where neither is there', () => {
    expect(quotedIn(['paragraph', 'Paul Tarn left.'], ['quote', 'The dam is weak.'])).toEqual([]);
  });

  it('may be a paragraph right behind "she wrote", but for one in which somebody else speaks', () => {
    const lead = ['paragraph', 'Nell Ode wrote:'] as const;
    expect(quotedIn(lead, ['paragraph', 'The dam is weak.'], ['paragraph', 'It was built in May.'])).toEqual([
      ['The dam is weak.', 'Nell Ode'],
    ]);
    expect(quotedIn(lead, ['paragraph', 'Paul Tarn said it is.'])).toEqual([['it is', 'Paul Tarn']]);
    expect(quotedIn(['paragraph', 'Nell Ode saw three things:'], ['paragraph', 'The dam is weak.'])).toEqual([]);
  });
});

describe('words printed under a heading', () => {
  it('are whose speech it says they are', () => {
    const heading = ['heading', 'Nell Ode’s speech in full'] as const;
    const speech = [
      ['paragraph', '“The dam is weak.'],
      ['paragraph', '“It will break in May.”'],
    ] as const;
    expect(quotedIn(['paragraph', 'Paul Tarn left.'], heading, ...speech)).toEqual([
      ['The dam is weak.', 'Nell Ode'],
      ['It will break in May.', 'Nell Ode'],
    ]);
  });

  it('are nobody’s under a heading that only names somebody', () => {
    expect(quotedIn(['heading', 'Nell Ode’s speech was short'], ['paragraph', '“The dam is weak, and old.”'])).toEqual([
      ['The dam is weak, and old.', undefined],
    ]);
  });
});
