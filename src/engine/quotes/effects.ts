import { classOf } from '../names/classes.ts';
import { cueOf } from './cues.ts';
import { DETERMINERS, RELATIVES, SUBJECT_PRONOUNS } from './lexis.ts';
import { isBody, isHuman, isThing, singularOf } from './nouns.ts';
import type { Range } from './phrases.ts';
import { headOf, isFinite, wordAt } from './phrases.ts';
import type { Pieces } from './words.ts';

/** Verbs of what may happen or come about as much as of what somebody says ("a storm threatening the town"). */
const OUTCOMES = /^(?:threaten|guarantee|promise)$/;
/** Verbs that with a mere object say of a thing what it shows or is ("a flood that underlines the need"). */
const SHOWING =
  /^(?:predict|confirm|highlight|emphasi[sz]e|underscore|underline|describe|characteri[sz]e|portray|depict|convey|spell|demonstrate|detail|outline|reveal|reflect|recogni[sz]e)$/;
const OWNERS = /^(?:his|her|their|its|my|our|your)$/;
const NAMING = /^(?:call|dub|term|nickname|style)$/;
/** Words that open a clause, which even a thing may be said to show. */
const CLAUSE = /^(?:that|how|why|what|whether|where|who|if)$/;
/** What is found by inquiry or spoken, which tells something, and what counts people or time, which is not what acts. */
const FINDINGS =
  /^(?:evidence|data|record|result|finding|figure|statistic|research|analysis|projection|investigation|speech|rhetoric|remark|comment|chapter)$/;
const COUNTS =
  /^(?:several|few|two|three|four|five|(?:.*-)?thirds?|quarter|half|percent|majority|minority|number|share|second|minute|hour|day|week|month|year)$/;

/** Places and bands whose people speak under their name ("the airport confirmed the delay"). */
const SPEAKING_PLACES =
  /^(?:airport|airfield|barracks|cathedral|embassy|factory|farm|gallery|hotel|jail|junta|library|mine|mob|monastery|mosque|museum|mill|parish|plant|prison|refinery|resort|shop|stadium|theat(?:re|er)|zoo)$/;

/**
 * Whether a reporting verb only tells what a thing does or is called, by its subject: no name, person or body and nothing
 * written is behind it ("the storm threatened the town", "an answer that underlines the need", "a system called Mill").
 */
export function isEffect(pieces: Pieces, cue: Range, speaker: Range | null, contents: readonly Range[]): boolean {
  const verb = cueOf(wordAt(pieces, cue.from));
  const content = contents[0];
  if (verb === undefined || content === undefined || speaker === null || !isMute(pieces, speaker)) return false;
  if (NAMING.test(verb.base)) return verb.form === 'past' && speaker.to === cue.from && content.from === cue.to;
  if (wordAt(pieces, speaker.to) === 'who') return false;
  if (OUTCOMES.test(verb.base)) return true;
  return SHOWING.test(verb.base) && content.from >= cue.to && !isClause(pieces, content);
}

/** Whether a content is a clause, not an object: by the word that opens it, or by a verb before any relative ("the line he walked"). */
function isClause(pieces: Pieces, { from, to }: Range): boolean {
  if (wordAt(pieces, from - 2) === 'fact') return false;
  if (CLAUSE.test(wordAt(pieces, from - 1)) || CLAUSE.test(wordAt(pieces, from))) return true;
  for (let at = from; at < to; at += 1) {
    const word = wordAt(pieces, at);
    const contact = at > from && SUBJECT_PRONOUNS.has(word) && !DETERMINERS.has(word);
    if (RELATIVES.has(word) || contact) return false;
    if (isFinite(pieces, at) && !/^(?:be|been|being|having)$/.test(word)) return true;
  }
  return false;
}

/** Whether a phrase means nobody and nothing written: no name, pronoun, person's noun, body, place that speaks or document. */
function isMute(pieces: Pieces, phrase: Range): boolean {
  const head = pieces[headOf(pieces, phrase)];
  if (head?.kind !== 'word' || head.capital || SUBJECT_PRONOUNS.has(head.word) || OWNERS.test(head.word)) return false;
  const noun = singularOf(head.word);
  const type = classOf(head.word);
  if (type === 'PER' || type === 'ORG' || SPEAKING_PLACES.test(noun)) return false;
  return !isHuman(noun) && !isThing(noun) && !isBody(noun) && !FINDINGS.test(noun) && !COUNTS.test(noun);
}
