import type { CardModel } from '../shared/card.ts';
import { formatDate } from '../shared/dates.ts';
import type { Member, OfficeLine, Report, Spoken } from './report.ts';
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

/** `text` so that Markdown shows it as it is. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&!]/g, String.raw`\$&`).replace(/^(\d+)([.)])|^([+-])/, String.raw`$1\$2$3`);
}

function memberLine({ name, mentions, card }: Member): string {
  const times = mentions > 1 ? ` ×${mentions}` : '';
  const said = card === null ? '' : `: ${roleWords(card).map(roleInLine).join('; ')}${linksOf(card)}`;
  return `- **${escaped(name)}**${times}${said}`;
}

function roleInLine({ text, period }: { readonly text: string; readonly period: string }): string {
  return period === '' ? escaped(text) : `${escaped(text)}, ${escaped(period)}`;
}

function linksOf({ links }: CardModel): string {
  const list = links.map(({ label, url }) => `[${label}](${url.replace(/[()]/g, encodeURIComponent)})`);
  return list.length === 0 ? '' : ` (${list.join(', ')})`;
}

function officeLine({ surface, holder, basis }: OfficeLine): string {
  const said = holder === null ? BASIS_WORDS[basis] : `${escaped(holder)} (${BASIS_WORDS[basis]})`;
  return `- ${escaped(surface)}: ${said}`;
}

function changeLines(card: CardModel): string[] {
  const more = furtherChanges(card);
  return [
    `- **${escaped(card.name)}**`,
    ...card.since.slice(0, MOST_CHANGES).map(({ text, period }) => `  - ${escaped(period)}: ${escaped(text)}`),
    ...(more === '' ? [] : [`  - ${more}`]),
  ];
}

function spokenLines({ speaker, card, utterances }: Spoken): string[] {
  const role = card === null ? '' : `, ${escaped(roleWords(card)[0]?.text ?? '')}`;
  return [
    '',
    `### ${speaker === null ? 'Speaker not given' : `${escaped(speaker)}${role}`}`,
    ...utterances.flatMap((utterance) => {
      const kind = kindWords(utterance);
      return ['', `> ${escaped(spokenWords(utterance))}${kind === '' ? '' : ` *(${escaped(kind)})*`}`];
    }),
  ];
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${heading}`, ...(lines[0] === '' ? [] : ['']), ...lines];
}

/** The report as Markdown, ending in a line feed. */
export function reportMarkdown(report: Report): string {
  const day = report.date === null ? '' : ` on ${formatDate(report.date)}`;
  const cast = report.cast
    .filter(({ members }) => members.length > 0)
    .flatMap(({ heading, members }) => ['', `### ${heading}`, '', ...members.map(memberLine)]);
  const unlisted =
    report.unlisted.length === 0 ? [] : ['', '### Named, not in the dataset', '', ...report.unlisted.map(memberLine)];
  const names = [...cast, ...unlisted];
  return `${[
    `# ${escaped(report.title)}`,
    '',
    `*${escaped(sourceLine(report))}*`,
    ...section(`Cast${day}`, names.length === 0 ? ['No names were found.'] : names),
    ...section('Offices', report.offices.map(officeLine)),
    ...section('Since publication', report.changed.flatMap(changeLines)),
    ...section('Quotations by speaker', report.spoken.flatMap(spokenLines)),
    '',
    `*${escaped(dataAge(report))}*`,
  ].join('\n')}\n`;
}
