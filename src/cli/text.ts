import { formatDate } from '../shared/dates.ts';
import { columnsOf, fill, hang, type Screen } from './layout.ts';
import type { CastGroup, Member, OfficeLine, Report, Spoken } from './report.ts';
import {
  BASIS_WORDS,
  dataAge,
  furtherChanges,
  kindWords,
  MOST_CHANGES,
  roleWords,
  sourceLine,
  spokenWords,
} from './words.ts';

const INDENT = 2;
const NAME_COLUMN = 26;
const DATE_COLUMN = 13;

const space = (columns: number): string => ' '.repeat(columns);

/** A name and what is to be said of it, side by side; a long name has a line to itself. */
function row(name: string, painted: string, said: string, { width }: Screen, column: number): string {
  const indent = INDENT + column;
  const rest = hang(said, width, indent);
  if (columnsOf(name) < column) return `${space(INDENT)}${painted}${space(column - columnsOf(name))}${rest}`;
  return `${space(INDENT)}${painted}\n${space(indent)}${rest}`;
}

function memberRow({ name, mentions, card }: Member, screen: Screen): string {
  const { paint } = screen;
  const times = mentions > 1 ? ` ×${mentions}` : '';
  const roles =
    card === null ? [] : roleWords(card).map(({ text, period }) => (period === '' ? text : `${text}, ${period}`));
  return row(`${name}${times}`, `${paint.bold(name)}${paint.dim(times)}`, roles.join('; '), screen, NAME_COLUMN);
}

function castLines(groups: readonly CastGroup[], screen: Screen): string[] {
  return groups.flatMap(({ heading, members }) =>
    members.length === 0
      ? []
      : ['', `${space(INDENT)}${screen.paint.accent(heading)}`, ...members.map((member) => memberRow(member, screen))],
  );
}

function unlistedLines(members: readonly Member[], { width, paint }: Screen): string[] {
  if (members.length === 0) return [];
  const names = members.map(({ name, mentions }) => (mentions > 1 ? `${name} ×${mentions}` : name)).join(', ');
  const heading = `${space(INDENT)}${paint.accent('Named, not in the dataset')}`;
  return ['', heading, `${space(INDENT)}${hang(names, width, INDENT)}`];
}

function officeLines(offices: readonly OfficeLine[], screen: Screen): string[] {
  return offices.map(({ surface, holder, basis }) => {
    const said = holder === null ? BASIS_WORDS[basis] : `${holder} (${BASIS_WORDS[basis]})`;
    return row(surface, surface, said, screen, NAME_COLUMN);
  });
}

function changeLines({ changed }: Report, screen: Screen): string[] {
  const { paint, width } = screen;
  return changed.flatMap((card, index) => [
    ...(index === 0 ? [] : ['']),
    `${space(INDENT)}${paint.bold(card.name)}`,
    ...card.since.slice(0, MOST_CHANGES).map(({ text, period }) => {
      const indent = INDENT + DATE_COLUMN;
      return `${space(INDENT)}${paint.dim(fill(period, DATE_COLUMN))}${hang(text, width, indent)}`;
    }),
    ...(furtherChanges(card) === '' ? [] : [`${space(INDENT + DATE_COLUMN)}${paint.dim(furtherChanges(card))}`]),
  ]);
}

function spokenLines(spoken: readonly Spoken[], { width, paint }: Screen): string[] {
  return spoken.flatMap(({ speaker, card, utterances }, index) => {
    const role = card === null ? '' : `, ${roleWords(card)[0]?.text ?? ''}`;
    const head = speaker === null ? paint.dim('Speaker not given') : `${paint.bold(speaker)}${paint.dim(role)}`;
    const indent = INDENT * 2;
    const lines = utterances.map((utterance) => {
      const kind = kindWords(utterance);
      const words = `${spokenWords(utterance)}${kind === '' ? '' : ` (${kind})`}`;
      return `${space(indent)}${hang(words, width, indent)}`;
    });
    return [...(index === 0 ? [] : ['']), `${space(INDENT)}${head}`, ...lines];
  });
}

function section(heading: string, lines: readonly string[], { paint }: Screen): string[] {
  return lines.length === 0 ? [] : ['', paint.bold(heading.toUpperCase()), ...lines];
}

/** The report as lines for a terminal, ending in a line feed. */
export function reportText(report: Report, screen: Screen): string {
  const { width, paint } = screen;
  const cast = [...castLines(report.cast, screen), ...unlistedLines(report.unlisted, screen)];
  const day = report.date === null ? '' : ` on ${formatDate(report.date)}`;
  return `${[
    hang(report.title, width, 0, paint.bold),
    paint.dim(sourceLine(report)),
    ...section(`Cast${day}`, cast.length === 0 ? [`${space(INDENT)}No names were found.`] : cast.slice(1), screen),
    ...section('Offices', officeLines(report.offices, screen), screen),
    ...section('Since publication', changeLines(report, screen), screen),
    ...section('Quotations by speaker', spokenLines(report.spoken, screen), screen),
    '',
    hang(dataAge(report), width, 0, paint.dim),
  ].join('\n')}\n`;
}
