import type { EntityType } from '../shared/annotations.ts';
import { formatDate, type IsoDate } from '../shared/dates.ts';

/** Language and direction of this catalogue; what comes from the page bears its own. */
export const locale = { lang: 'en', dir: 'ltr' } as const;

const quoted = (words: string): string => `“${words}”`;
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What both cards and sidebar say. */
export const text = {
  product: 'Sidelight',
  close: 'Close',
  quoted,
  mentions: (n: number) => count(n, 'mention', 'mentions'),
  quotations: (n: number) => count(n, 'quotation', 'quotations'),
  whenPublished: (date: IsoDate) => `when this was published, ${formatDate(date).replaceAll(' ', '\u00A0')}`,
  thenShort: 'at the time',
  latestOf: (n: number) => `Latest of ${n} changes since: `,
  knownTo: (asOf: IsoDate) => `known to ${formatDate(asOf.slice(0, 7))}`,
  alsoThen: 'also',
  latestKnown: 'Latest role known',
  noDate: 'The page gives no date, so this is the latest we know, not the role on the day.',
  older: (asOf: IsoDate, article: IsoDate) =>
    `Our data (${formatDate(asOf)}) is older than this article (${formatDate(article)}). What changed in between is missing.`,
  since: 'Since then',
  moreChanges: (n: number) => `and ${count(n, 'later change', 'later changes')}`,
  onRecord: 'On record',
  sources: 'Sources',
  checked: 'Checked against',
  unchecked: 'Not independently checked',
  sourceRef: (n: number, label: string) => `Source ${n}: ${label}`,
  asOf: (date: IsoDate) => `Entry last gone over ${formatDate(date)}.`,
  why: 'Why this match',
  readMore: 'Read more',
  newTab: 'opens in a new tab',
  report: 'Report a mistake',
  loading: 'Looking it up…',
  failedTitle: 'This entry could not be read.',
  failed: 'Sidelight’s dataset did not answer. The page is as it was. Close this and try again.',
  articleSays: 'This article says',
  notListed: 'Sidelight’s dataset does not list this name. What follows is the article’s wording.',
  noExcerpts: 'The article says no more of it.',
  quotesOf: 'Quoted here',
  moreQuotations: (n: number) => `and ${count(n, 'more quotation', 'more quotations')}`,
  noSpeaker: 'Speaker not given',
  direct: 'Direct quotation',
  mixed: 'Partly quoted',
  indirect: 'Paraphrased',
  copy: 'Copy quotation',
  copied: 'Copied',
  notCopied: 'The browser did not allow it',
};

/** What only the cards say. */
export const cardText = {
  openSidebar: 'Open in sidebar',
  turnOff: 'Turn off on this site',
  turnOffOn: (host: string) => `Turn Sidelight off on ${host}`,
  written: (surface: string) => `The article writes ${quoted(surface)}.`,
  howMatched: 'Sidelight decides from the article’s own words and its dataset, on your device. It can be wrong.',
  unlistedKind: 'Not in our dataset',
  directMeans: 'Quoted word for word by the article. Sidelight has not checked it against a recording.',
  mixedMeans: 'Some of the words stand in quotation marks; the rest is the article’s wording.',
  indirectMeans: 'The article’s wording, not the speaker’s own words.',
  speaker: 'Who says it',
  namedHere: (name: string) => `The article names ${name} beside these words.`,
  pronoun: (quoted: string, name: string, object: string) =>
    `${quoted} is taken to be ${name}: the article names ${object} before.`,
  shortName: (quoted: string, name: string) => `The article writes ${quoted}, read here as ${name}.`,
  description: (quoted: string, name: string) =>
    `${quoted} is taken to be ${name}, from what the article says around it.`,
  unresolved: (surface: string) =>
    `The article says ${quoted(surface)} beside these words. Sidelight could not tell who is meant, or it is nobody by name.`,
  noSpeakerMeans: 'The article does not say whose words these are, or Sidelight could not tell.',
};

/** What only the sidebar says. */
export const sidebarText = {
  marksOn: (host: string) => `Mark names on ${host}`,
  cast: 'Cast',
  quotes: 'Quotes',
  views: 'Views',
  castHeading: 'Cast, in reading order',
  quotesHeading: 'Quotations, by speaker',
  published: (date: IsoDate) => `Published ${formatDate(date)}`,
  dateUnknown: 'Date not given',
  unlisted: 'Named, not in our dataset',
  unlistedNote: 'Shown with the article’s own words only.',
  stillReading: 'Still looking for further names…',
  emptyCast: 'No names were found.',
  emptyCastNote: 'The article may be very short, or it names nobody in full.',
  emptyQuotes: 'No quotations were found.',
  emptyQuotesNote: 'Nothing in the article is attributed to a speaker or stands in quotation marks.',
  unattributed: 'Without a speaker',
  mentionOf: (n: number, all: number) => `Mention ${n} of ${all}`,
  previous: (name: string) => `Previous mention of ${name}`,
  next: (name: string) => `Next mention of ${name}`,
  showInText: 'Show in text',
  showQuotation: (words: string) => `Show in text: ${quoted(words)}`,
  back: 'Back to where you were',
  sincePublication: 'Since publication',
  sinceTeaser: (n: number) => `Changed since publication: ${count(n, 'name', 'names')}`,
  dataAge: (date: IsoDate) =>
    `From Sidelight’s dataset of ${formatDate(date)}. Each entry says what it was checked against, and when.`,
  dataOlder: 'The article is newer: roles may have changed in between.',
  loadingTitle: 'Reading the article…',
  loadingNote: 'On your device; nothing is sent anywhere.',
  notArticleTitle: 'This does not look like an article.',
  notArticleNote: 'Sidelight stopped after a first look. Nothing was marked and nothing kept.',
  notArticleAct: 'Read it all the same',
  errorTitle: 'The article could not be read.',
  errorNote: 'The page is as it was; nothing was kept or sent. Trying again usually helps.',
  errorAct: 'Try again',
  offTitle: (host: string) => `Sidelight is off on ${host}.`,
  offNote: 'Pages of this site are not read and not marked. Your choice is kept until you change it.',
  offAct: (host: string) => `Turn on for ${host}`,
};

/** The question that a reader asks of a wrong match. */
export function wrongMatch(type: EntityType): string {
  return type === 'PER' ? 'Not this person?' : 'Not this one?';
}

/** Where in the article mentions stand, for those who do not see the strip; places run from 0 to 1. */
export function stripText(places: readonly number[]): string {
  const thirds = [0, 0, 0];
  for (const place of places) {
    const third = Math.min(2, Math.floor(place * 3));
    thirds[third] = (thirds[third] ?? 0) + 1;
  }
  const names = ['the first third', 'the middle', 'the last third'];
  const parts = thirds.flatMap((n, i) => (n === 0 ? [] : [`${n} in ${names[i] ?? ''}`]));
  return `${text.mentions(places.length)}: ${parts.join(', ')}`;
}
