import type { Mention } from '../../shared/annotations.ts';
import type { Names } from '../names/types.ts';
import { AUXILIARIES, PREPOSITIONS, SUBORDINATORS } from './lexis.ts';
import { mentionsIn, rolesIn } from './mentions.ts';
import { isHuman } from './nouns.ts';
import type { Range } from './phrases.ts';
import { headOf, wordAt } from './phrases.ts';
import type { Piece, Pieces } from './words.ts';

/** The most words that a name in apposition may have, its title included. */
const LONGEST_APPOSITION = 10;
/** The same for one that names no person. */
const LONGEST_PLAIN = 7;
/** How far behind one name a second that an "and" joins may stand. */
const JOINED_REACH = 14;
/** Nouns that a land may be called by. */
const LANDS = /^(?:power|nation|country|state|kingdom|republic|neighbou?r|ally|rival|monarchy|island|superpower)$/;
/** How many words a name has that may have swallowed the end of the title before it. */
const SWALLOWED = 3;

/** Whom a phrase names: an entity, an office's holder whom the article does not name, more than one, or nobody. */
export type Named =
  | { readonly kind: 'entity'; readonly entity: number; readonly at: number }
  | { readonly kind: 'holder'; readonly holder: { readonly name: string; readonly record?: string } }
  | { readonly kind: 'several' }
  | null;

/**
 * Whom a noun phrase names: by its head, by the name in apposition behind it ("her lawyer, Jane Doe,") or by an office.
 * Names that merely stand in it ("a supporter of Doe", "Doe's lawyer") are somebody else's.
 */
export function namedBy(names: Names, pieces: Pieces, phrase: Range): Named {
  const last = headOf(pieces, phrase);
  const first = pieces[phrase.from];
  const head = pieces[last];
  if (first === undefined || head === undefined) return null;
  const span = { start: first.start, end: head.end };
  const mentions = mentionsIn(names.mentions, span);
  if (isList(pieces, phrase) || joinsSeveral(mentions, pieces.slice(phrase.from + 1, last))) return { kind: 'several' };
  const own =
    holderIn(names, pieces, phrase, last) ??
    mentions.findLast(({ start, end }) => start < head.end && head.start < end);
  const mention = own?.type === 'PER' ? own : (nameBehind(names, pieces, phrase.to, head.word) ?? own);
  if (mention !== undefined) return { kind: 'entity', entity: mention.entity, at: mention.start };
  const role = rolesIn(names.roles, span).find(({ end }) => end >= head.end);
  if (role?.holder === undefined) return null;
  const { entity, ...holder } = role.holder;
  return entity === undefined ? { kind: 'holder', holder } : { kind: 'entity', entity, at: role.start };
}

/** "Party for Rivers leader Jane Doe", "Secretary of State Jane Doe": the person right behind a noun for one or a title, where a name with a preposition seems the head. */
function holderIn(names: Names, pieces: Pieces, phrase: Range, head: number): Mention | undefined {
  const last = pieces[phrase.to - 1];
  if (last === undefined || head >= phrase.to - 2 || pieces[head]?.capital !== true) return undefined;
  if (wordAt(pieces, head + 1) === 'like') return undefined;
  const [mention] = mentionsIn(names.mentions, last).filter(({ type }) => type === 'PER');
  if (mention === undefined) return undefined;
  const noun = pieces.slice(head, phrase.to).findLast(({ end }) => end <= mention.start);
  const ends = mention.end === last.end;
  // "Minister of Education Jane Doe" may have been read as the name "Education Jane Doe".
  const swallowed = isHuman(pieces[head].word) && mention.surface.split(' ').length >= SWALLOWED;
  const titled = ends && ((noun?.capital === true && noun.kind === 'word') || swallowed);
  return titled || (noun !== undefined && !noun.capital && isHuman(noun.word)) ? mention : undefined;
}

/** "miller and (staff) writer Jane Doe": whether one of two nouns for one person stands next to the "and". */
const isTitle = (...pieces: (Piece | undefined)[]): boolean =>
  pieces[0]?.capital === false && pieces.some((piece) => piece?.capital === false && isHuman(piece.word));

/** "a study by Jane Doe of Leeds and Paul Tarn": whether an "and" within or behind a phrase joins a second name to it. */
export function isOneOfSeveral(names: Names, pieces: Pieces, { from, to }: Range): boolean {
  const around = pieces.slice(from, to + JOINED_REACH);
  const span = { start: around[0]?.start ?? 0, end: around.at(-1)?.end ?? 0 };
  const inner = around.filter((_, at) => around[at + 1]?.capital === true);
  return joinsSeveral(mentionsIn(names.mentions, span), inner);
}

/** "Norland, Holm and the guild": names between commas and an "and". */
function isList(pieces: Pieces, { from, to }: Range): boolean {
  const comma = pieces.slice(from, to).findIndex(({ word }) => word === ',');
  return (
    comma > 0 &&
    pieces[from + comma - 1]?.capital === true &&
    pieces.slice(from + comma, to).some(({ word }) => word === 'and')
  );
}

/** Whether an "and" that belongs to no name joins more than one. */
function joinsSeveral(mentions: readonly Mention[], inner: Pieces): boolean {
  return inner.some(
    ({ word, start }, at) =>
      (word === 'and' || word === 'or') &&
      !(isTitle(inner[at - 1]) && isTitle(inner[at + 1], inner[at + 2])) &&
      !mentions.some((name) => name.start < start && start < name.end),
  );
}

/** Who is named in what stands between the comma at `comma` and the next stop ("…, the mill's owner Jane Doe,"). */
function nameBehind(names: Names, pieces: Pieces, comma: number, noun: string): Mention | undefined {
  if (wordAt(pieces, comma) !== ',') return undefined;
  let end = comma + 1;
  while (end <= comma + LONGEST_APPOSITION && belongsToName(pieces[end])) end += 1;
  const last = pieces[end - 1];
  const closes = pieces[end] === undefined || /^[,.;(]/.test(wordAt(pieces, end));
  if (last === undefined || end === comma + 1 || !closes) return undefined;
  const apposition = pieces.slice(comma + 1, end);
  const person = mentionsIn(names.mentions, { start: apposition[0]?.start ?? last.start, end: last.end }).find(
    (name) => name.type === 'PER' && !isOwned(apposition, name),
  );
  if (person !== undefined) return person;
  const [mention] = mentionsIn(names.mentions, last);
  const named = mention?.type === 'LOC' ? LANDS.test(noun) : end - comma <= LONGEST_PLAIN && !isHuman(noun);
  return named && mention?.type !== 'PER' ? mention : undefined;
}

/** "a friend of Doe", "Doe's friend", "a Doe aide": whether a name only tells whose somebody is. */
function isOwned(pieces: Pieces, name: Mention): boolean {
  const at = pieces.findIndex(({ end }) => end > name.start);
  const last = pieces.findLast(({ start }) => start < name.end);
  const next = pieces.find(({ start }) => start >= name.end);
  const modifies = next?.kind === 'word' && !PREPOSITIONS.has(next.word);
  return PREPOSITIONS.has(wordAt(pieces, at - 1)) || /(?:'s|s')$/.test(last?.word ?? '') || modifies;
}

const belongsToName = (piece: Piece | undefined): boolean => {
  if (piece?.kind !== 'word') return false;
  const { word, capital } = piece;
  return (
    capital ||
    word === 'of' ||
    !(PREPOSITIONS.has(word) || AUXILIARIES.has(word) || SUBORDINATORS.has(word) || word === 'and')
  );
};
