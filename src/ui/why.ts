import type { Mention, WhyCode } from '../shared/annotations.ts';
import { fold } from '../shared/fold.ts';
import { text } from './strings.ts';

/** The most of the article's own text that one sentence repeats, in UTF-16 code units. */
const LONGEST_EVIDENCE = 90;

interface Grounds {
  /** The name as the article writes it, in quotation marks. */
  readonly surface: string;
  /** The article's own text that decided, in quotation marks; `null` where there is none besides the name itself. */
  readonly evidence: string | null;
  readonly name: string;
  /** Whether the article writes the name just as the record does. */
  readonly inFull: boolean;
}

const SENTENCES: Readonly<Record<WhyCode, (grounds: Grounds) => string>> = {
  'only-meaning': ({ surface, name, inFull }) =>
    inFull
      ? 'The name stands here in full, and our dataset lists it once.'
      : `In our dataset ${surface} means ${name} and nothing else.`,
  'usual-meaning': ({ surface, name }) =>
    `Our dataset lists several under ${surface}; most often it means ${name}, and nothing here speaks against it.`,
  context: ({ surface, evidence, name }) =>
    `${surface} can mean several; ${evidence === null ? 'the words around it point' : `${evidence} in this article points`} to ${name}.`,
  'fuller-name': ({ evidence, name }) =>
    evidence === null
      ? `The article gives the name in full elsewhere: ${name}.`
      : `The article also writes ${evidence}, the fuller name.`,
  'defined-here': ({ surface, evidence }) =>
    `The article itself says what ${surface} stands for${evidence === null ? '' : `: ${evidence}`}.`,
  title: ({ evidence, name }) =>
    `The title beside the name${evidence === null ? '' : `, ${evidence},`} fits ${name} on the date of the article.`,
  'office-on-date': ({ name }) => `${name} held this office on the date of the article.`,
  unlisted: ({ surface }) =>
    `Our dataset does not list this ${surface}, so nothing but the article’s own words is shown.`,
};

function clip(words: string): string {
  const clean = fold(words).trim();
  if (clean.length <= LONGEST_EVIDENCE) return clean;
  const cut = clean.slice(0, LONGEST_EVIDENCE + 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > 0 ? cut.slice(0, space) : cut.slice(0, -1)).trimEnd()}…`;
}

/** The grounds of a match as one sentence for the reader; `name` is the name of the record, or of the unlisted entity. */
export function describeWhy(mention: Mention, name: string): string {
  const surface = clip(mention.surface);
  const evidence = clip(mention.why.evidence?.surface ?? '');
  return SENTENCES[mention.why.code]({
    surface: text.quoted(surface),
    evidence: evidence === '' || evidence === surface ? null : text.quoted(evidence),
    name,
    inFull: surface === name,
  });
}
