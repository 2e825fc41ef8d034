import { describe, expect, it } from 'vitest';
import { scoreRoles } from '../../../scripts/eval/roles.ts';
import { scoreStrangers } from '../../../scripts/eval/strangers.ts';
import { at, causes, documentOf, said } from './gold.ts';

const TEXT = 'Hedda Ost sells kites. Ost met Ada Quint in Norland in May. The warden, Per Lund, waved.';
const document = documentOf({
  id: 'a',
  text: TEXT,
  group: 'E',
  entities: [
    { ...at(TEXT, 'Hedda Ost'), type: 'PER', nil: true },
    { ...at(TEXT, 'Ost', 20), type: 'PER', nil: true },
    { ...at(TEXT, 'Ada Quint'), type: 'PER', wikipedia: 'Ada Quint' },
    { ...at(TEXT, 'Norland'), type: 'LOC', wikidata: 'Q1', also: [{ wikidata: 'Q2' }] },
  ],
  traps: [at(TEXT, 'May')],
  has: ['entities', 'roles'],
  roles: [
    { ...at(TEXT, 'warden'), office: 'warden', holder: 'Per Lund', basis: 'text' },
    { ...at(TEXT, 'kites'), office: 'kite-master', holder: null, basis: 'none' },
  ],
});

describe('strangers', () => {
  it('linked, common words linked, and the known linked all the same', () => {
    const { list, note } = causes();
    const entities = [
      { ...at(TEXT, 'Ost', 20), wikidata: 'Q7' },
      { ...at(TEXT, 'Norland'), wikidata: 'Q2' },
      { ...at(TEXT, 'May'), wikidata: 'Q8' },
    ];
    expect(scoreStrangers([document], said('a', { entities }), note)).toMatchObject({
      strangerLinked: 0.5,
      controlsLinkedRight: 0.5,
      controlsPersonsLinkedRight: 0,
      links: { total: 3, right: 1, onNil: 1, spurious: 1, precision: 0.3333 },
      all: {
        strangerLinkedFullName: 0,
        strangerLinkedShortName: 1,
        docsWithStrangerLinked: 1,
        unlinked: 1,
        trapsLinked: 1,
      },
    });
    expect(list).toEqual(['stranger linked', 'common word linked']);
  });

  it('are not stood up by a link that is right for the name beside them', () => {
    const entities = [{ start: at(TEXT, 'Ost met').start, end: at(TEXT, 'Ada Quint').end, wikipedia: 'Ada_Quint' }];
    expect(scoreStrangers([document], said('a', { entities }), () => undefined)?.strangerLinked).toBe(0);
  });

  it('are no matter of other sets', () => {
    const { group: _, ...plain } = document;
    expect(scoreStrangers([documentOf(plain)], new Map(), () => undefined)).toBeNull();
  });
});

describe('roles', () => {
  const role = { ...at(TEXT, 'warden'), office: 'warden', holder: { name: 'Per Lund' }, basis: 'text' } as const;

  it('are right with office, holder and basis', () => {
    const figures = scoreRoles([document], said('a', { roles: [role] }), () => undefined);
    expect(figures).toMatchObject({ gold: 2, officeShare: 0.5, holderShare: 0.5, invented: 0 });
  });

  it('are wrong with another holder or basis, or one where there is none', () => {
    const { list, note } = causes();
    const invented = {
      ...at(TEXT, 'kites'),
      office: 'kite-master',
      holder: { name: 'Ada Quint' },
      basis: 'date',
    } as const;
    const figures = scoreRoles([document], said('a', { roles: [{ ...role, basis: 'date' }, invented] }), note);
    expect(figures).toMatchObject({ officeShare: 1, holderShare: 0, invented: 1 });
    expect(list).toEqual(['role with another holder', 'role with another holder']);
  });
});
