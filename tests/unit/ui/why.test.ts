import { describe, expect, it } from 'vitest';
import type { WhyCode } from '../../../src/shared/annotations.ts';
import { describeWhy } from '../../../src/ui/why.ts';
import { at, mention } from './support.ts';

const TEXT = 'Minister Mara Lindqvist spoke first. Lindqvist left\nthe harbour at noon.';
const NAME = 'Mara Lindqvist';

const short = (code: WhyCode, evidence?: string) =>
  mention(at(TEXT, 'Lindqvist', 1), 0, 'mara-lindqvist', {
    code,
    ...(evidence === undefined ? {} : { evidence: at(TEXT, evidence) }),
  });

describe('describeWhy', () => {
  it('repeats the words of the article that decided', () => {
    expect(describeWhy(short('fuller-name', 'Mara Lindqvist'), NAME)).toBe(
      'The article also writes “Mara Lindqvist”, the fuller name.',
    );
    expect(describeWhy(short('title', 'Minister'), NAME)).toContain('The title beside the name, “Minister”, fits');
    expect(describeWhy(short('context', 'harbour'), NAME)).toBe(
      '“Lindqvist” can mean several; “harbour” in this article points to Mara Lindqvist.',
    );
  });

  it('makes a sentence without evidence too', () => {
    const codes: WhyCode[] = [
      'only-meaning',
      'usual-meaning',
      'context',
      'fuller-name',
      'defined-here',
      'title',
      'office-on-date',
      'unlisted',
    ];
    for (const code of codes) {
      const sentence = describeWhy(short(code), NAME);
      expect(sentence).toMatch(/^[A-Z“].*\.$/);
      expect(sentence).not.toMatch(/null|undefined|“”| {2}|,,/);
    }
  });

  it('does not offer the name itself as evidence for the name', () => {
    expect(describeWhy(short('context', 'Lindqvist'), NAME)).toContain('the words around it point to');
  });

  it('says that a name in full is one', () => {
    const full = mention(at(TEXT, NAME), 0, 'mara-lindqvist', { code: 'only-meaning' });
    expect(describeWhy(full, NAME)).toBe('The name stands here in full, and our dataset lists it once.');
    expect(describeWhy(short('only-meaning'), NAME)).toBe(
      'In our dataset “Lindqvist” means Mara Lindqvist and nothing else.',
    );
  });

  it('folds line breaks in the evidence and cuts long evidence at a word', () => {
    expect(describeWhy(short('context', 'left\nthe harbour'), NAME)).toContain('“left the harbour”');
    const text = `Lindqvist ${'and the harbour '.repeat(20)}`;
    const long = mention(at(text, 'Lindqvist'), 0, 'x', { code: 'context', evidence: at(text, text.slice(10)) });
    const evidence = /; “(.*)” in this/.exec(describeWhy(long, NAME))?.[1] ?? '';
    expect(evidence.length).toBeLessThanOrEqual(91);
    expect(evidence).toMatch(/ (?:and|the|harbour)…$/);
  });
});
