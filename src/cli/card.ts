import type { CardFact, CardModel } from '../shared/card.ts';
import { formatDate } from '../shared/dates.ts';
import { fill, hang, type Screen } from './layout.ts';

/** The longest period, "since 20 Jan 2025, as of Aug 2026", and a space between. */
const DATE_COLUMN = 35;

function factLines(facts: readonly CardFact[], notes: Map<string, number>, screen: Screen): string[] {
  return facts.map(({ text, period, source }) => {
    const label = source.url === undefined ? source.label : `${source.label}, ${source.url}`;
    const number = notes.get(label) ?? notes.size + 1;
    notes.set(label, number);
    const indent = 2 + DATE_COLUMN;
    return `  ${screen.paint.dim(fill(period, DATE_COLUMN))}${hang(`${text} [${number}]`, screen.width, indent)}`;
  });
}

/** All that the dataset says of one record, for a terminal, ending in a line feed. */
export function cardText(card: CardModel, screen: Screen): string {
  const { paint, width } = screen;
  const notes = new Map<string, number>();
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', paint.bold(heading.toUpperCase()), ...lines];
  const day = card.articleDate === null ? 'Latest role known' : `On ${formatDate(card.articleDate)}`;
  const roles = section(day, factLines(card.roles, notes, screen));
  const since = section('Since then', factLines(card.since, notes, screen));
  const facts = section('On record', factLines(card.facts, notes, screen));
  const sources = [...notes].map(([label, number]) => `  [${number}] ${hang(label, width, 6)}`);
  const older = card.olderThanArticle ? ' That is before the day asked for: what changed in between is missing.' : '';
  return `${[
    `${paint.bold(card.name)}${paint.dim(` · ${card.kind} · ${card.record}`)}`,
    hang(card.gloss, width, 0),
    ...roles,
    ...since,
    '',
    hang(card.explainer, width, 0),
    ...facts,
    ...section('Sources', sources),
    ...section(
      'Read more',
      card.links.map(({ label, url }) => `  ${fill(label, 10)} ${url}`),
    ),
    '',
    hang(`Entry last gone over ${formatDate(card.asOf)}.${older}`, width, 0, paint.dim),
  ].join('\n')}\n`;
}
