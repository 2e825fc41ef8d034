import type { Speaker } from '../../shared/annotations.ts';
import type { Span } from '../../shared/span.ts';
import { surfaceOf } from '../../shared/span.ts';
import type { Names } from '../names/types.ts';
import { readDescriptions } from './descriptions.ts';
import type { Voice } from './drafts.ts';
import { genderOfWord } from './gender.ts';
import type { ReadLine } from './lines.ts';
import { mentionsIn, rolesIn } from './mentions.ts';
import { headOf } from './phrases.ts';
import { readSalience } from './salience.ts';

const DEFINITE = new Set(['the', 'this', 'that', 'his', 'her', 'their']);
/** Nouns that mean the person in focus where the article introduces nobody by them. */
const PERSON_NOUNS = new Set(
  (
    'man woman senator congressman congresswoman governor president mayor candidate nominee frontrunner front-runner ' +
    'billionaire businessman businesswoman mogul politician lawmaker author writer actor actress singer professor lawyer ' +
    'judge minister leader premier chancellor'
  ).split(' '),
);
/** Nouns that mean the organisation in focus. */
const BODY_NOUNS = new Set(
  'company firm group agency bank union newspaper magazine ministry department party charity university airline retailer carmaker organisation organization watchdog'.split(
    ' ',
  ),
);

/** Tells for a phrase whom it stands for: a name, an office's holder, a pronoun's person, or whoever was introduced so. */
export function speakerTeller(
  text: string,
  lines: readonly ReadLine[],
  names: Names,
): (voice: Voice) => Speaker | null {
  const salience = readSalience(text, lines, names);
  const descriptions = readDescriptions(text, names);
  const known = (surface: Speaker, entity: number): Speaker => {
    const found = names.entities[entity];
    if (found === undefined) return surface;
    return { ...surface, name: found.name, entity, ...(found.record === null ? {} : { record: found.record }) };
  };
  return (voice) => {
    const { pieces } = voice.sentence;
    const first = pieces[voice.phrase.from];
    const last = pieces[voice.phrase.to - 1];
    const head = pieces[headOf(pieces, voice.phrase)];
    if (first === undefined || last === undefined || head === undefined) return null;
    const surface = surfaceOf(text, first.start, last.end);
    const pronoun = salience.pronouns.get(first.start);
    if (pronoun !== undefined) return known(surface, pronoun);
    const named = mentionOf(names, { start: first.start, end: head.end }, head);
    if (named !== null) return known(surface, named);
    const role = rolesIn(names.roles, { start: first.start, end: head.end }).find(({ end }) => end >= head.end);
    if (role?.holder !== undefined) return { ...surface, ...role.holder };
    if (head.kind !== 'word' || head.capital || !DEFINITE.has(first.word)) return surface;
    const others = pieces
      .slice(voice.phrase.from, voice.phrase.to)
      .map(({ word }) => word)
      .filter((word) => word !== head.word && !DEFINITE.has(word));
    const type = first.word === 'the' ? focusType(head.word) : null;
    const gender = genderOfWord(head.word);
    const introduced = type === 'ORG' ? [] : descriptions.find(head.word, others, first.start);
    if (introduced.length > 0) {
      const accepts = (entity: number): boolean => introduced.includes(entity);
      return known(surface, salience.focus(first.start, { gender, accepts }) ?? introduced[0] ?? -1);
    }
    const focus = type === null ? null : salience.focus(first.start, { gender, accepts: (_, found) => found === type });
    return focus === null ? surface : known(surface, focus);
  };
}

/** Of what type whatever is in focus must be for "the <noun>" to mean it; `null` where the noun tells too little. */
function focusType(noun: string): 'PER' | 'ORG' | null {
  if (PERSON_NOUNS.has(noun) || /^\d+-year-old$/.test(noun)) return 'PER';
  return BODY_NOUNS.has(noun) ? 'ORG' : null;
}

/** The entity of the mention that holds the head of a phrase; a possessive before the head names somebody else. */
function mentionOf(names: Names, phrase: Span, head: Span): number | null {
  const mention = mentionsIn(names.mentions, phrase).findLast(({ start, end }) => start < head.end && head.start < end);
  return mention?.entity ?? null;
}
