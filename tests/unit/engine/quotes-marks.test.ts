import { describe, expect, it } from 'vitest';
import { scanMarks } from '../../../src/engine/quotes/marks.ts';

/** What stands in marks; `…` behind a stretch says that it is not closed. */
function marked(text: string): string[] {
  return scanMarks(text, 0, text.length).map(({ start, end, closed }) => text.slice(start, end) + (closed ? '' : '…'));
}

describe('double marks', () => {
  it.each([
    ['straight', 'She said, "We will stay," and left.', ['We will stay,']],
    ['curly', 'She said, “We will stay,” and left.', ['We will stay,']],
    ['guillemets', 'She said « we will stay » and left.', ['we will stay']],
    ['typewriter pairs', "``We will stay,'' she said.", ['We will stay,']],
    ['with single marks within', '“He called it ‘a gift’ and left,” she said.', ['He called it ‘a gift’ and left,']],
    ['with double marks within', '“He said “no way” and left,” she said.', ['He said “no way” and left,']],
    ['of two forms', '"He said “no way” and left," she said.', ['He said “no way” and left,']],
    ['opened curly, closed straight', '“We will stay," she said.', ['We will stay,']],
    ['with a closing mark turned round', '“We will stay,“ she said.', ['We will stay,']],
    ['left open', 'She said: “We will stay.', ['We will stay.…']],
    ['of which one is not closed', '“We will stay. “We will not go,” she said.', ['We will stay.…', 'We will not go,']],
    ['that mean inches', 'A 6\'2" man with a 5" pipe called it "a trifle".', ['a trifle']],
    ['side by side', '"Yes," he said. "No," she said.', ['Yes,', 'No,']],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('single marks', () => {
  it.each([
    [
      'around a quotation with apostrophes',
      "'I don't know the ministers' plan,' she said.",
      ["I don't know the ministers' plan,"],
    ],
    ['curly', '‘We don’t know,’ she said.', ['We don’t know,']],
    ['around a fragment', "The bridge was 'a bargain' in spring", ['a bargain']],
    ['with double marks within', '‘He said “no way” to me,’ she said.', ['He said “no way” to me,']],
    ['left open where the line begins', '‘We will stay.', ['We will stay.…']],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it.each([
    "They don't know the ministers' plan or the club's.",
    "In the '90s it was rock 'n' roll, 'til dawn.",
    'In the ‘90s the boys’ clubs closed.',
    "ISIS's and James' letters",
  ])('are apostrophes in: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });
});

it('reads only the line it is given', () => {
  const text = 'He said "one"\nShe said "two"';
  const from = text.indexOf('\n') + 1;
  expect(scanMarks(text, from, text.length)).toEqual([
    { start: 24, end: 27, open: 23, close: 28, closed: true, single: false },
  ]);
});
