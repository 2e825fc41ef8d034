import type { Evaluation, SetFigures } from './evaluate.ts';
import { referenceOf } from './evaluate.ts';
import references from './references.json' with { type: 'json' };
import { percent, type Table, thousands, threeCells } from './table.ts';

interface Reference {
  readonly bar?: number;
  readonly others?: string;
}

const bar = (reference: Reference | undefined): string => reference?.bar?.toFixed(0) ?? '';
const others = (reference: Reference | undefined): string => reference?.others ?? '';

function namesTable(sets: readonly SetFigures[]): Table {
  return {
    title: 'Names found',
    head: ['set', 'words', 'gold', 'P', 'R', 'F1', 'bar', 'exact P', 'R', 'F1', 'type right', 'others, F1'],
    rows: sets.flatMap(({ set, words, entities }) => {
      if (entities === null) return [];
      const reference: Reference | undefined = referenceOf(references.names, set);
      const size = [set, thousands(words), thousands(entities.gold)];
      const found = [...threeCells(entities.overlap), bar(reference), ...threeCells(entities.exact)];
      return [[...size, ...found, percent(entities.typeAccuracy), others(reference)]];
    }),
  };
}

const TYPES = ['PER', 'ORG', 'LOC', 'EVENT', 'MISC'];

function typesTable(sets: readonly SetFigures[]): Table {
  return {
    title: 'Names found by type: recall, and in brackets with exact bounds',
    head: ['set', ...TYPES],
    rows: sets.flatMap(({ set, entities }) => {
      if (entities === null || Object.keys(entities.recallByType).length === 0) return [];
      const cells = TYPES.map((type) => {
        const recall = entities.recallByType[type];
        return recall === undefined ? '' : `${percent(recall.overlap)} (${percent(recall.exact)})`;
      });
      return [[set, ...cells]];
    }),
  };
}

function linksTable({ sets, pooled }: Evaluation): Table {
  const rows = sets.flatMap(({ set, entities }) => {
    const linking = entities?.linking;
    if (linking === undefined) return [];
    const reference: Reference | undefined = referenceOf(references.links, set);
    const { linksMade, right, wrongEntity, onNilMention, spurious, unscored } = linking;
    const counts = [linksMade, right, wrongEntity, onNilMention, spurious, unscored].map(String);
    const shares = [percent(linking.linkedPrecisionOnLinkableMentions), ...threeCells(linking), bar(reference)];
    return [[set, thousands(linking.goldLinked), ...counts, ...shares, others(reference)]];
  });
  const dashes = ['', '', '', '', '', '', ''];
  const { linkable, made } = references.pooled;
  if (pooled !== null) {
    rows.push([`${pooled.sets.length} pooled`, ...dashes, percent(pooled.linkable), percent(pooled.made), '', '']);
    rows.push([
      '  bar',
      ...dashes,
      bar(linkable),
      bar(made),
      '',
      '',
      '',
      `${linkable.others}; all made: ${made.others}`,
    ]);
  }
  return {
    title: 'Links',
    head: [
      ...['set', 'gold', 'made', 'right', 'wrong', 'on NIL', 'no name', 'unscored', 'right on linkable'],
      ...['P', 'R', 'F1', 'bar', 'others, P/R/F1 (right on linkable)'],
    ],
    rows,
  };
}

function recordsTable({ sets }: Evaluation): Table {
  return {
    title: 'Links of names whose entity has a record: right of listed',
    head: ['set', 'gold', 'listed', 'coverage', 'right', 'recall', ...TYPES],
    rows: sets.flatMap(({ set, records }) => {
      if (records === null) return [];
      const { linked, listed, coverage, right, recall, byType } = records;
      const types = TYPES.map((type) => {
        const count = byType[type];
        return count === undefined ? '' : `${count.right}/${count.listed}`;
      });
      return [
        [set, ...[linked, listed].map(thousands), percent(coverage), thousands(right), percent(recall), ...types],
      ];
    }),
  };
}

function quotationsTable(sets: readonly SetFigures[]): Table {
  const rows = sets.flatMap(({ set, quotes }) => {
    if (quotes === null) return [];
    return (['direct', 'mixed', 'indirect'] as const).flatMap((kind) => {
      const scores = quotes[kind];
      if (scores.gold + scores.predicted === 0) return [];
      const reference: Reference | undefined = referenceOf(references.quotations, set)?.[kind];
      const size = [set, kind, thousands(scores.gold), ...threeCells(scores.overlap80), bar(reference)];
      return [[...size, ...threeCells(scores.exact), percent(scores.quoteAndSpeakerRecall80), others(reference)]];
    });
  });
  const head = ['set', 'kind', 'gold', 'P', 'R', 'F1', 'bar', 'exact P', 'R', 'F1', 'with right speaker', 'others, F1'];
  return { title: 'Quotations, at least 0.8 of the words in common', head, rows };
}

function claimsTable(sets: readonly SetFigures[]): Table {
  return {
    title: 'Quotations: what counts most',
    head: ['set', 'figure', 'value', 'bar', 'others'],
    rows: sets.flatMap(({ set, quotes }) => {
      if (quotes === null) return [];
      const known = referenceOf(references.quotations, set);
      const { direct, indirect } = quotes;
      const row = (figure: string, value: number | null | undefined, reference: Reference | undefined) =>
        value === null || value === undefined ? [] : [[set, figure, percent(value), bar(reference), others(reference)]];
      return [
        ...row('direct with the right speaker', direct.quoteAndSpeakerRecall80, known?.directWithSpeaker),
        ...row('indirect with a reporting cue, recall', indirect.recallWithSpeechCue?.overlap80, known?.reportedRecall),
        ...row('indirect, precision', indirect.overlap80.p, known?.indirectPrecision),
      ];
    }),
  };
}

function speakersTable(sets: readonly SetFigures[]): Table {
  const cell = ({ n, accuracy }: { n: number; accuracy: number | null }): string =>
    n === 0 ? '' : `${percent(accuracy)} of ${thousands(n)}`;
  return {
    title: 'Speakers of the quotations found',
    head: ['set', 'kind', 'found', 'right', 'named', 'pronoun', 'other', 'none', 'resolved name'],
    rows: sets.flatMap(({ set, quotes }) =>
      Object.entries(quotes ?? {}).flatMap(([kind, { speaker }]) => {
        if (speaker.matchedQuotes === 0) return [];
        const cells = [speaker.named, speaker.pronoun, speaker.otherNominal, speaker.goldNone, speaker.resolvedName];
        return [[set, kind, thousands(speaker.matchedQuotes), percent(speaker.accuracy), ...cells.map(cell)]];
      }),
    ),
  };
}

function casesTable({ cases }: Evaluation): Table {
  return {
    title: 'Who “he” or “the senator” is',
    head: ['set', 'speaker', 'cases', 'right', 'share', 'bar', 'others'],
    rows: cases.flatMap(({ set, scores }) => {
      const { all, pronoun, nominal, anonymous } = scores;
      const known: Readonly<Record<string, Reference>> = references.cases;
      return Object.entries({ all, pronoun, nominal, anonymous }).map(([kind, { right, of, accuracy }]) => {
        const reference = known[kind];
        return [set, kind, String(of), String(right), percent(accuracy), bar(reference), others(reference)];
      });
    }),
  };
}

function strangersTable(sets: readonly SetFigures[]): Table {
  const { strangerLinked, controlsLinkedRight } = references.strangers;
  return {
    title: 'Strangers',
    head: ['set', 'figure', 'share', 'bar', 'count', 'others'],
    rows: sets.flatMap(({ set, strangers }) => {
      if (strangers === null) return [];
      const { all, groupD, links } = strangers;
      const row = (figure: string, value: number | null, count: string, reference?: Reference) => [
        ...[set, figure, percent(value), bar(reference), count, others(reference)],
      ];
      const controls = strangers.byGroup['E'];
      return [
        row('strangers linked', all.strangerLinked, `${all.strangersLinkedCount} of ${all.strangers}`, strangerLinked),
        row('  with a full name', all.strangerLinkedFullName, ''),
        row('  with a short name', all.strangerLinkedShortName, ''),
        row(
          'controls linked right',
          strangers.controlsLinkedRight,
          controls === undefined ? '' : `${controls.right} of ${controls.linkable}`,
          controlsLinkedRight,
        ),
        row('  persons', strangers.controlsPersonsLinkedRight, ''),
        row('metonymy linked right', null, `${groupD.right} of ${groupD.linkable}, ${groupD.wrong} wrong`),
        row('common words linked', null, `${groupD.trapsLinked} of ${groupD.traps}`),
        row('right of all links made', links.precision, `${links.right} of ${links.total}`),
      ];
    }),
  };
}

function rolesTable(sets: readonly SetFigures[]): Table {
  return {
    title: 'Roles',
    head: ['set', 'gold', 'office right', 'holder and basis right', 'holders invented'],
    rows: sets.flatMap(({ set, roles }) => {
      if (roles === null || roles.gold === 0) return [];
      const { gold, officeShare, holderShare, invented } = roles;
      return [[set, String(gold), percent(officeShare), percent(holderShare), String(invented)]];
    }),
  };
}

function speedTable(sets: readonly SetFigures[]): Table {
  const rows = sets.flatMap(({ set, words, wordsPerSecond: speed }) =>
    speed === null ? [] : [[set, thousands(words), thousands(speed.first), thousands(speed.full)]],
  );
  const title = `Words per second, one thread (${references.speed.others})`;
  return { title, head: ['set', 'words', 'first answer', 'full answer'], rows };
}

/** The figures as tables; those without a row are left out. */
export function reportTables(evaluation: Evaluation): Table[] {
  const { sets } = evaluation;
  return [
    namesTable(sets),
    typesTable(sets),
    linksTable(evaluation),
    recordsTable(evaluation),
    quotationsTable(sets),
    claimsTable(sets),
    speakersTable(sets),
    casesTable(evaluation),
    strangersTable(sets),
    rolesTable(sets),
    speedTable(sets),
  ].filter(({ rows }) => rows.length > 0);
}
