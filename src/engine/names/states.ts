import type { LexiconAlias, Lexicon } from '../../shared/lexicon.ts';
import { type Reading, wordsOf } from './words.ts';

/** The abbreviations of American states that newspapers use, folded and without stops. */
const STATES: ReadonlyMap<string, string> = new Map(
  `ala alabama,ariz arizona,ark arkansas,calif california,colo colorado,conn connecticut,del delaware,fla florida,
  ga georgia,ill illinois,ind indiana,kan kansas,ky kentucky,la louisiana,md maryland,mass massachusetts,mich michigan,
  minn minnesota,miss mississippi,mo missouri,mont montana,neb nebraska,nev nevada,okla oklahoma,ore oregon,
  pa pennsylvania,tenn tennessee,tex texas,va virginia,vt vermont,wash washington,wis wisconsin,wyo wyoming,
  nc north carolina,nd north dakota,nh new hampshire,nj new jersey,nm new mexico,ny new york,sc south carolina,
  sd south dakota,wva west virginia,ri rhode island,dc washington d c`
    .split(',')
    .map((entry): [string, string] => {
      const [short = '', ...name] = entry.trim().split(' ');
      return [short, name.join(' ')];
    }),
);

const LETTERS = /^(?:n\.? ?[cdhjmy]|s\.? ?[cd]|w\.? ?va|r\.? ?i|d\.? ?c)$/i;

/** Whether words `first` to `last` are the abbreviation of an American state where one stands: "N.J.", "(D-Calif.)". */
export function isStateAbbreviation({ words: all, text }: Reading, first: number, last: number): boolean {
  const start = all[first];
  const end = all[last];
  if (start === undefined || end === undefined) return false;
  if (last > first) return LETTERS.test(text.slice(start.start, end.end));
  return STATES.has(start.word) && start.shape === 'title' && /^(?:, |-)$/.test(start.gap) && text[end.end] === '.';
}

/** The listed forms of the state that words `first` to `last` abbreviate. */
export function stateAliases(reading: Reading, lexicon: Lexicon, first: number, last: number): readonly LexiconAlias[] {
  const short = wordsOf(reading, { first, last }).join('');
  let node = 0;
  for (const word of (STATES.get(short) ?? '').split(' ')) {
    node = lexicon.child(node, lexicon.word(word));
    if (node < 0) return [];
  }
  return node === 0 ? [] : lexicon.aliases(node).filter(({ record }) => lexicon.entry(record).kind === 'place');
}
