import type { Speaker } from '../../shared/annotations.ts';
import { surfaceOf } from '../../shared/span.ts';
import type { Names } from '../names/types.ts';
import { makerBehind, readAuthors } from './authors.ts';
import { namesBody, readCarried } from './carried.ts';
import { describedAs, placeMeant, titleTeller } from './described.ts';
import { readDescriptions } from './descriptions.ts';
import type { Voice } from './drafts.ts';
import type { Appearance } from './appearances.ts';
import type { Gender } from './gender.ts';
import type { ReadLine } from './lines.ts';
import { mentionsIn } from './mentions.ts';
import { isOneOfSeveral, namedBy } from './named.ts';
import { isThing, nounOf, thingOf } from './nouns.ts';
import { trimmed } from './noun-phrases.ts';
import { headOf, wordAt } from './phrases.ts';
import { readSalience } from './salience.ts';

/** The gender of whoever owns a claim ("his claim that"). */
const OWNERS: Readonly<Record<string, Gender>> = { his: 'male', her: 'female' };
/** Words before a people or a party that make it but some of its members. */
const SOME =
  /^(?:some|many|several|few|most|both|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|various|other)$/;
/** What makes a name an owner: "Doe's assertion that". */
const OWNING = /(?<=s)'$|'(?:s|ll|re|ve|d|m)$/;
/**
 * Tells for a phrase whom it stands for: a name, an office's holder, a pronoun's person, or whoever was introduced so.
 * Where nothing speaks clearly for one, the speaker has no name.
 */
export function speakerTeller(
  text: string,
  lines: readonly ReadLine[],
  names: Names,
): (voice: Voice) => Speaker | null {
  const descriptions = readDescriptions(text, names);
  const salience = readSalience(text, lines, names, descriptions);
  const known = (surface: Speaker, entity: number | null): Speaker => {
    const found = names.entities[entity ?? -1];
    if (entity === null || found === undefined) return surface;
    return { ...surface, name: found.name, entity, ...(found.record === null ? {} : { record: found.record }) };
  };
  const authors = readAuthors(lines);
  const carried = readCarried(lines);
  const titleOf = titleTeller(names, descriptions);
  const tell = (voice: Voice, issuers: boolean): Speaker | null => {
    const { pieces } = voice.sentence;
    const phrase = trimmed(pieces, voice.phrase);
    const first = pieces[phrase.from];
    const last = pieces[phrase.to - 1];
    if (first === undefined || last === undefined) return null;
    const surface = surfaceOf(text, first.start, last.end - (OWNING.exec(last.word)?.[0].length ?? 0));
    const subject = last === first && /^(?:they|it)$/.test(first.word) ? carried.get(voice.sentence) : undefined;
    const written =
      subject !== undefined &&
      isThing(wordAt(subject.sentence.pieces, headOf(subject.sentence.pieces, subject.phrase)));
    const pronoun = written ? undefined : salience.pronouns.get(first.start);
    if (pronoun !== undefined) return known(surface, pronoun);
    const owner = OWNERS[first.word];
    if (owner !== undefined && last === first) {
      const people = mentionsIn(names.mentions, { start: voice.sentence.start, end: first.start }).filter(
        ({ type }) => type === 'PER',
      );
      const only = people.every(({ entity }) => entity === people[0]?.entity) ? people[0]?.entity : undefined;
      const accepts = ({ type, entity }: Appearance): boolean => type === 'PER' && entity === (only ?? entity);
      return known(surface, salience.focus(first.start, { gender: owner, accepts }));
    }
    if (subject !== undefined) {
      const meant = tell(subject, issuers);
      const entity = names.entities[meant?.entity ?? -1];
      const body =
        entity === undefined
          ? namesBody(names, subject)
          : entity.type === 'ORG' || entity.type === 'LOC' || (first.word === 'it' && entity.type === 'MISC');
      return body ? { ...surface, ...nameOf(meant) } : surface;
    }
    const named = namedBy(names, pieces, voice.phrase);
    if (named?.kind === 'several') return surface;
    if (named?.kind === 'entity') {
      const part = SOME.test(first.word) && names.entities[named.entity]?.type !== 'PER';
      return part ? surface : known(surface, named.entity);
    }
    const noun = nounOf(pieces, phrase);
    if (named !== null) {
      const introduced = noun === null ? [] : descriptions.find(noun.noun, noun.others, first.start);
      return introduced.length === 0 ? { ...surface, ...named.holder } : surface;
    }
    if (noun !== null)
      return known(
        surface,
        describedAs(noun, first.start, names, descriptions, (wanted) => salience.focus(first.start, wanted)) ??
          placeMeant(noun, first.start, text, names),
      );
    const maker = issuers ? makerBehind(pieces, headOf(pieces, phrase)) : null;
    if (maker !== null && !isOneOfSeveral(names, pieces, maker))
      return { ...surface, ...nameOf(tell({ ...voice, phrase: maker }, false)) };
    const titled = titleOf(pieces, phrase);
    if (titled !== null) return typeof titled === 'number' ? known(surface, titled) : { ...surface, ...titled };
    const thing = issuers ? thingOf(pieces, phrase) : null;
    const issuer = thing === null ? null : authors.find(thing, first.start);
    return issuer === null ? surface : { ...surface, ...nameOf(tell(issuer, false)) };
  };
  return (voice) => tell(voice, true);
}

/** The name of whoever issued something: the resolved one, else the words that name a body ("The Ode campaign"). */
function nameOf(speaker: Speaker | null): Pick<Speaker, 'name' | 'entity' | 'record'> {
  if (speaker === null) return {};
  const { name = speaker.surface, entity, record } = speaker;
  if (!/\s\p{Lu}/u.test(` ${name.replace(/^(?:The|This|That|One|An?|Some|Another|Other)\s/, '')}`)) return {};
  return { name, ...(entity === undefined ? {} : { entity }), ...(record === undefined ? {} : { record }) };
}
