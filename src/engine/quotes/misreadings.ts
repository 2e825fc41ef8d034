import type { Cue } from './cues.ts';
import { AUXILIARIES, DETERMINERS, SUBJECT_PRONOUNS, SUBORDINATORS, TIME_WORDS } from './lexis.ts';
import { isThing } from './nouns.ts';
import { hasVerb, isFinite, wordAt } from './phrases.ts';
import type { Pieces } from './words.ts';

/** What is told, not said. */
const TALES = new Set('truth story stories tale tales lie lies joke jokes secret secrets'.split(' '));
/** How far behind its verb the last word may stand that asks not to be named. */
const NAMING_REACH = 8;
/** How many words before a participle show whether it has an object of its own. */
const OBJECT_REACH = 4;
/** How far behind "claimed" that which is taken may stand. */
const TAKEN_REACH = 4;
/** Words between which and a verb no object stands. */
const OPEN_OBJECT = /^(?:what|which|that|who|i|he|she|they|we|you|is|was|were|been)$/;

/** Whether a reporting verb means something else here, by the words around it: it names, takes, tells a tale or little. */
export const reportsNothing = (pieces: Pieces, at: number, cue: Cue): boolean =>
  isNaming(pieces, at, cue) ||
  (cue.base === 'tell' && tellsTale(pieces, at + 1)) ||
  saysLittle(pieces, at, cue) ||
  isTaking(pieces, at, cue) ||
  staysUnnamed(pieces, at, cue) ||
  isConsequence(pieces, at, cue) ||
  isNounInQuestion(pieces, at, cue) ||
  isIdiom(pieces, at, cue) ||
  (cue.base === 'call' && wordAt(pieces, at + 1) === 'attention');

/** "The dam broke, which shows that it was weak": what "which" takes up is what happened, where it is nothing written. */
const isConsequence = (pieces: Pieces, at: number, { base, form }: Cue): boolean =>
  form === 'third' &&
  /^(?:guarantee|show|suggest|indicate|demonstrate|imply|signal)$/.test(base) &&
  wordAt(pieces, at - 1) === 'which' &&
  wordAt(pieces, at - 2) === ',' &&
  !isThing(wordAt(pieces, at - 3));

/** "Why do forecasts matter?": a word in "-s" behind the "do" of a question is a noun. */
const isNounInQuestion = (pieces: Pieces, at: number, { form }: Cue): boolean => {
  if (form !== 'third') return false;
  const question = /^(?:why|how|what|when|where|who)$/.test(wordAt(pieces, 0)) ? 1 : 0;
  const between = pieces.slice(question + 1, at);
  return (
    /^(?:do|does|did)$/.test(wordAt(pieces, question)) &&
    between.every(({ kind, word }) => kind === 'word' && !SUBORDINATORS.has(word))
  );
};

/** What somebody does with the words of a phrase that has a meaning of its own, from the word behind its verb on. */
const IDIOMS: ReadonlyMap<string, RegExp> = new Map([
  ['find', /^(?:his|her|its|their|my|our|your|the|a) (?:own )?way\b/],
  ['spell', /^out (?:the|an?|his|her|its|their) (?:names?|words?|initials|letters?)\b/],
  ['ask', /^(?:\S+ ){0,6}for (?:a |any )?(?:comments?|an? (?:interview|autograph|drink))\b/],
  ['report', /^(?:by|from) /],
]);

/** "found his way", "asked the guild for comment", "Additional reporting by Doe": no report. */
function isIdiom(pieces: Pieces, at: number, { base, form }: Cue): boolean {
  if (base === 'report' && form !== 'ing') return false;
  if (/^(?:hear|know|feel|understand)$/.test(base) && /sel(?:f|ves)$/.test(wordAt(pieces, at - 1)))
    return /^ma(?:k|d)e?/.test(wordAt(pieces, at - 2));
  const words = pieces.slice(at + 1, at + NAMING_REACH).map(({ word }) => word);
  return IDIOMS.get(base)?.test(words.join(' ')) === true;
}

/** "who asked not to be named": what somebody asks of whoever writes. */
const staysUnnamed = (pieces: Pieces, at: number, { base }: Cue): boolean => {
  if (base !== 'ask' && base !== 'request') return false;
  const words = pieces.slice(at + 1, at + NAMING_REACH).map(({ word }) => word);
  return /^(?:not to be (?:named|identified|quoted)|to (?:remain|stay) anonymous|(?:for )?anonymity|that (?:his|her|their|its) (?:full )?names? not)/.test(
    words.join(' '),
  );
};

/** "told the truth", "told a story about": what is told is no person. */
const tellsTale = (pieces: Pieces, from: number): boolean =>
  TALES.has(wordAt(pieces, DETERMINERS.has(wordAt(pieces, from)) ? from + 1 : from));

/** "the plan, dubbed 'the big ditch',": a participle that names what stands before it. */
const isNaming = (pieces: Pieces, at: number, { base, form }: Cue): boolean =>
  form === 'past' &&
  /^(?:call|dub|term|nickname|style)$/.test(base) &&
  pieces[at + 1]?.kind === 'marked' &&
  (at === 0 ||
    wordAt(pieces, at - 1) === ',' ||
    namesObject(pieces, at) ||
    ((base === 'dub' || isFinite(pieces, at + 2)) &&
      pieces[at - 1]?.capital === false &&
      !pieces.slice(Math.max(0, at - OBJECT_REACH), at).some(({ word }) => OPEN_OBJECT.test(word))));

/** "issued a guide today called 'Floods'": a participle behind a noun, where the clause has its verb already. */
function namesObject(pieces: Pieces, at: number): boolean {
  let noun = at - 1;
  while (TIME_WORDS.has(wordAt(pieces, noun)) || /^(?:online|here|also)$/.test(wordAt(pieces, noun))) noun -= 1;
  const piece = pieces[noun];
  if (piece?.kind !== 'word' || piece.capital || SUBJECT_PRONOUNS.has(piece.word) || AUXILIARIES.has(piece.word))
    return false;
  let from = noun;
  while (pieces[from - 1]?.kind === 'word' && !OPEN_OBJECT.test(wordAt(pieces, from - 1))) from -= 1;
  return hasVerb(pieces, from, noun) && !OPEN_OBJECT.test(wordAt(pieces, from - 1));
}

/** "said little about how": what was not said. */
const saysLittle = (pieces: Pieces, at: number, { base }: Cue): boolean =>
  base === 'say' &&
  /^(?:little|nothing|much|so|no)$/.test(wordAt(pieces, at + 1)) &&
  /^(?:about|of|on|more|else)$/.test(wordAt(pieces, at + 2));

/** "claimed asylum", "claimed twenty lives": what is claimed is no statement. */
const isTaking = (pieces: Pieces, at: number, { base }: Cue): boolean =>
  base === 'claim' &&
  pieces.slice(at + 1, at + TAKEN_REACH).some(({ word }) => /^(?:lives|life|victims?|asylum|benefits?)$/.test(word));
