import type { Cue } from './cues.ts';
import { ADVERBS, AUXILIARIES, BE, DETERMINERS, OBJECT_PRONOUNS, FINITE_FORMS, PREPOSITIONS } from './lexis.ts';
import { isHuman, isPlural } from './nouns.ts';
import type { Range } from './phrases.ts';
import { headOf, wordAt } from './phrases.ts';
import type { Subject } from './subject.ts';
import type { CueClass } from './verbs.ts';
import { NOUNS, PREPOSITIONAL } from './verbs.ts';
import type { Piece, Pieces } from './words.ts';

/** What ends in "'s" and is no owner. */
const IS_CONTRACTED = /^(?:he|she|it|that|there|who|what)'s$/;
const SPEECH: ReadonlySet<CueClass> = new Set(['say', 'claim'] as const);
const SPEAKING: ReadonlySet<CueClass> = new Set(['say', 'claim', 'think'] as const);
const ARTICLES = new Set('the a an his her its their my your our no any this every'.split(' '));
/** Words right behind which a noun or its adjective stands. */
const OWNERS_AND_ARTICLES = /^(?:an?|the|its|their|his|our|my|your)$/;

/** Determiners of a plural, which takes no verb in "-s" ("these forecasts"). */
const PLURALS = new Set('these those both many several few two three four five six seven eight nine ten'.split(' '));

/** How many adverbs may stand between a helping verb and its verb. */
const ADVERBS_BEFORE = 3;

/** Words in "-ing" that are as often nouns. */
const GERUND_NOUNS = new Set('warning understanding finding feeling ruling reasoning hearing reading'.split(' '));

const SUPERLATIVES = new Set(
  'largest biggest greatest highest longest oldest newest latest earliest strongest smallest youngest best worst'.split(
    ' ',
  ),
);
/** Verbs whose "-s" form is a noun unless an object follows it. */
const OBJECT_VERBS = new Set(
  'detail outline highlight request attack protest order post message text comment rank rate cast volunteer'.split(' '),
);

/** Whether a word opens an object for certain: a determiner, a pronoun, a name, marks, a question word. */
const opensObject = (piece: Piece | undefined): boolean =>
  piece?.kind === 'marked' ||
  piece?.capital === true ||
  DETERMINERS.has(piece?.word ?? '') ||
  OBJECT_PRONOUNS.has(piece?.word ?? '') ||
  /^(?:how|why|what|whether|where)$/.test(piece?.word ?? '');

/** "a tough warning": an article and one word that is neither a person nor a plural stand before it. */
function isGerundNoun(pieces: Pieces, at: number, subject: Subject): boolean {
  if (!GERUND_NOUNS.has(wordAt(pieces, at)) || subject === null) return false;
  const before = wordAt(pieces, at - 1);
  const alone = subject === 'inherit' || (subject.to === at && subject.to - subject.from === 2);
  const phrase = alone && pieces[at - 1]?.capital === false;
  return (
    phrase &&
    /^(?:an?|no|any|some|this|that|its|their|his|her)$/.test(wordAt(pieces, at - 2)) &&
    !isHuman(before) &&
    !/[^s]s$/.test(before)
  );
}

/** Whether a word is so surely a reporting verb that its subject may be any phrase of its clause. */
export function isSure(pieces: Pieces, at: number, cue: Cue): boolean {
  if (cue.form === 'ing' || cue.class === 'voice' || cue.class === 'call') return false;
  const before = wordAt(pieces, at - 1);
  if (ARTICLES.has(before) || PREPOSITIONS.has(before)) return false;
  if (/^(?:has|have|had)$/.test(before) || (ADVERBS.has(before) && /^(?:has|have|had)$/.test(wordAt(pieces, at - 2))))
    return true;
  return (
    cue.base === 'say' ||
    (cue.base === 'tell' && cue.form === 'past') ||
    (wordAt(pieces, at + 1) === 'that' && !(cue.form === 'third' && NOUNS.has(cue.base)))
  );
}

/** Whether a word that may be a noun ("reports", "call") is a verb here. */
export function isVerbHere(pieces: Pieces, at: number, cue: Cue, subject: Subject): boolean {
  const before = wordAt(pieces, at - 1);
  if (cue.class === 'think' && (before === 'nobody' || before === 'one')) return false;
  if (cue.base === 'consider' && before === 'you') return false;
  const ties = PREPOSITIONAL.get(cue.base)?.has(wordAt(pieces, at + 1)) === true;
  if (cue.form === 'past' || cue.form === 'participle') return !ARTICLES.has(before) && !qualifies(before, cue);
  if (cue.form === 'ing' && (isGerundNoun(pieces, at, subject) || (cue.base === 'consider' && !BE.has(before))))
    return false;
  if (cue.form === 'ing' && cue.base === 'counter' && before === 'to') return false;
  if (cue.form === 'ing')
    return (
      !ARTICLES.has(before) && !qualifies(before, cue) && (!PREPOSITIONS.has(before) || SPEECH.has(cue.class) || ties)
    );
  if (
    cue.form === 'third' &&
    ((PLURALS.has(before) && !(cue.base === 'say' && wordAt(pieces, at - 2) === 'of')) || isCounted(pieces, subject))
  )
    return false;
  if (before.endsWith("'s") || before.endsWith("s'")) return false;
  const opened = wordAt(pieces, at + 1) === 'that' || pieces[at + 1]?.kind === 'marked';
  if (cue.base === 'state' && !opened && (cue.form === 'third' || DETERMINERS.has(before))) return false;
  if (
    cue.form === 'third' &&
    OBJECT_VERBS.has(cue.base) &&
    !/^(?:he|she|it|who|which|that)$/.test(before) &&
    (wordAt(pieces, at + 1) === 'that' || !opensObject(pieces[at + 1]))
  )
    return false;
  if (cue.form === 'third' && NOUNS.has(cue.base) && AUXILIARIES.has(wordAt(pieces, at + 1))) return false;
  if (cue.form === 'third') return subject !== null && (cue.base === 'say' || !takesNoun(pieces[at - 1]));
  if (subject === 'inherit' && before === 'and' && wordAt(pieces, at + 1) === 'that') return true;
  if (subject === null || subject === 'inherit' || (cue.form === 'base' && OWNERS_AND_ARTICLES.test(before)))
    return false;
  if (cue.class === 'say' || /^(?:i|we|you|they|who|to)$/.test(before) || isHelped(pieces, at)) return true;
  const tells = wordAt(pieces, at + 1) === 'that' && SPEAKING.has(cue.class) && !NOUNS.has(cue.base);
  if (tells && pieces[at - 1]?.capital === true && !DETERMINERS.has(wordAt(pieces, subject.from))) return true;
  if (/^(?:an?|every|each)$/.test(wordAt(pieces, at - 2))) return false;
  return cue.class !== 'voice' && cue.class !== 'call' && takesBaseForm(pieces, subject);
}

/** "these very reasons": a word in "-s" that a count lacks is its noun. */
const isCounted = (pieces: Pieces, subject: Subject): boolean =>
  subject !== null &&
  subject !== 'inherit' &&
  PLURALS.has(wordAt(pieces, subject.from)) &&
  subject.to - subject.from > 1 &&
  pieces
    .slice(subject.from + 1, subject.to)
    .every(({ word, kind }) => kind === 'word' && !isPlural(word) && word !== 'of');

/** Whether a helping verb stands before the verb at `at`, with nothing but adverbs between ("did not deny", "will also note"). */
function isHelped(pieces: Pieces, at: number): boolean {
  let before = at - 1;
  while (before > at - ADVERBS_BEFORE && ADVERBS.has(wordAt(pieces, before))) before -= 1;
  const helper = wordAt(pieces, before);
  return AUXILIARIES.has(helper) && (before === at - 1 || !(BE.has(helper) || /^ha(?:s|ve|d)/.test(helper)));
}

/** Whether the word before makes an adjective of a participle ("its own recommended list", "most promising"). */
const qualifies = (before: string, cue: Cue): boolean =>
  cue.base !== 'say' &&
  !IS_CONTRACTED.test(before) &&
  (/(?:'s|s'|^\p{N}+)$/u.test(before) ||
    /^(?:own|most|more|so|very|many|few)$/.test(before) ||
    SUPERLATIVES.has(before));

/** Whether what follows the word is its object: "received reports", "raising questions". */
const takesNoun = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && !piece.capital && (FINITE_FORMS.has(piece.word) || /..(?:ing|ed)$/.test(piece.word));

/** Whether a subject takes the base form of a verb: a plural noun before any preposition, or two names. */
function takesBaseForm(pieces: Pieces, subject: Range): boolean {
  const words = pieces.slice(subject.from, subject.to).map(({ word }) => word);
  const head = wordAt(pieces, headOf(pieces, subject));
  return (
    /^(?:people|police|officials|those|many|most|some|others|half|majorities|both)$/.test(words[0] ?? '') ||
    /[^s]s$/.test(head) ||
    /^(?:people|police|women|men|others)$/.test(head) ||
    words.includes('and')
  );
}
