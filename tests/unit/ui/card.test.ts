import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/ui/footnotes.ts';
import { roleText } from '../../../src/ui/role.ts';
import { changedSince } from '../../../src/ui/SinceSummary.tsx';
import { sourceText } from '../../../src/ui/SourceList.tsx';
import { wordsOf } from '../../../src/ui/Words.tsx';
import { card, fact, OWN_WORDS, quotation, TABLE } from './support.ts';
import { surfaceOf } from '../../../src/shared/span.ts';

const OTHER = { label: 'the list of envoys, May 2020', checked: true };

describe('footnotes', () => {
  it('number the sources in the order in which the card shows them, each once', () => {
    const notes = footnotes(
      card({ roles: [fact('Envoy', OTHER)], since: [fact('Left office', OTHER)], facts: [fact('Born'), fact('Died')] }),
    );
    expect(notes.sources).toEqual([OTHER, OWN_WORDS, TABLE]);
    expect([OTHER, OWN_WORDS, { ...TABLE }].map((source) => notes.numberOf(source))).toEqual([1, 2, 3]);
  });

  it('keep pages of one title apart by their address', () => {
    const page = { label: 'Oath of office', checked: true, url: 'https://example.org/1' };
    const notes = footnotes(card({ facts: [fact('a', page), fact('b', { ...page, url: 'https://example.org/2' })] }));
    expect(notes.sources).toHaveLength(3);
  });

  it('leave out the source of an explainer that is not there', () => {
    expect(footnotes(card({ explainer: '' })).sources).toEqual([]);
  });
});

describe('sourceText', () => {
  it('says what was checked, and what was not', () => {
    expect(sourceText(TABLE)).toBe('Checked against the table of offices, July 2022');
    expect(sourceText(OWN_WORDS)).toBe('Summary in our own words, not independently checked');
    expect(sourceText({ label: 'not independently checked', checked: false })).toBe('Not independently checked');
  });
});

describe('roleText', () => {
  it('is the role on the day, else the gloss, else nothing', () => {
    expect(roleText(card({ roles: [fact('Envoy')] }))).toEqual({ text: 'Envoy', period: '2018 – 2021', onDay: true });
    expect(roleText(card({ roles: [fact('Envoy')], articleDate: null }))?.onDay).toBe(false);
    expect(roleText(card())?.text).toBe('Northland politician');
    expect(roleText(card({ gloss: '' }))).toBeNull();
    expect(roleText('loading')).toBeNull();
  });
});

describe('changedSince', () => {
  it('keeps those of whom something changed', () => {
    const member = { entity: 0, name: 'x', record: 'x', mentions: [], excerpts: [], quotations: [] };
    const changed = card({ since: [fact('Left office')] });
    const cast = [
      { ...member, card: card() },
      { ...member, entity: 1, card: changed },
      { ...member, entity: 2, card: 'loading' as const },
      { ...member, entity: 3, card: null },
    ];
    expect(changedSince(cast)).toEqual([{ entity: 1, card: changed }]);
  });
});

describe('wordsOf', () => {
  it('puts marks only around what stands wholly in marks', () => {
    const direct = quotation(surfaceOf('We wait,', 0, 8), null);
    expect(wordsOf([direct, direct])).toBe('“We wait” … “We wait”');
    expect(wordsOf([{ ...direct, kind: 'mixed', surface: 'they “wait”' }])).toBe('they “wait”');
  });

  it('closes the mark that was cut off with the last word', () => {
    const mixed = { ...quotation(surfaceOf('they “wait', 0, 10), null), kind: 'mixed' as const };
    expect(wordsOf([mixed])).toBe('they “wait”');
    expect(wordsOf([{ ...mixed, surface: 'they "wait' }])).toBe('they "wait"');
  });
});
