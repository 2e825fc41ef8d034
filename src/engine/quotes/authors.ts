import type { Voice } from './drafts.ts';
import { DETERMINERS } from './lexis.ts';
import type { ReadLine, ReadSentence } from './lines.ts';
import { countBefore } from './mentions.ts';
import { asOwner } from './noun-phrases.ts';
import { isThing, SPEECHES } from './nouns.ts';
import type { Range } from './phrases.ts';
import { headOf, phraseEndingAt, phraseStartingAt, wordAt } from './phrases.ts';
import { mainSubject } from './main-subject.ts';
import type { Pieces } from './words.ts';

/** Who issued what is written or said in the article ("the statement", "the report"). */
export interface Authors {
  /** Who issued the last thing called `noun` before `at`; `null` where the article does not say. */
  find(noun: string, at: number): Voice | null;
}

interface Issue {
  readonly at: number;
  readonly voice: Voice;
}

/** Nouns that one piece of research is called by in turn; its name ends with one of them ("the Norland Mill Study"). */
const RESEARCH: ReadonlySet<string> = new Set('study report survey review index'.split(' '));
/** Verbs by which somebody brings out what is written. */
const ISSUING =
  /^(?:issu|releas|publish|writ|wrote|conduct|commission|produc|fil(?:e|ed|es|ing)$|sent|send|post|put|sign|present|unveil|draft|author|deliver|submit|prepar|mak|made|gave|giv|carri|launch|brought|handed)/;
const ISSUE_REACH = 6;
const OWNER_REACH = 3;
const AGENT_REACH = 4;

/**
 * Reads the article once for things that somebody issues: by name ("a report by the guild"), as an owner, or as the subject.
 * Research with a name of its own speaks for itself.
 */
export function readAuthors(lines: readonly ReadLine[]): Authors {
  const issues = new Map<string, Issue[]>();
  const voices: Issue[] = [];
  const add = (noun: string, issue: Issue): void => {
    const list = issues.get(noun) ?? [];
    if (list.length === 0) issues.set(noun, list);
    list.push(issue);
  };
  for (const [line, { sentences }] of lines.entries()) {
    for (const sentence of sentences) {
      const speaker = speakerIn(sentence);
      const subject = speaker ?? mainSubject(sentence.pieces);
      for (const [at, piece] of sentence.pieces.entries()) {
        if (piece.kind !== 'word' || !isThing(piece.word)) continue;
        const name = piece.capital ? researchName(sentence, at) : null;
        if (name !== null)
          for (const noun of RESEARCH) add(noun, { at: piece.start, voice: { line, sentence, phrase: name } });
        if (piece.capital) continue;
        const phrase = issuerOf(sentence, at, subject, speaker !== null);
        if (phrase === null || isThing(wordAt(sentence.pieces, headOf(sentence.pieces, phrase)))) continue;
        add(piece.word, { at: piece.start, voice: { line, sentence, phrase } });
      }
      if (speaker !== null) voices.push({ at: sentence.start, voice: { line, sentence, phrase: speaker } });
    }
  }
  const last = (list: readonly Issue[], at: number): Voice | null => list[countBefore(list, at) - 1]?.voice ?? null;
  return {
    find: (noun, at) => last(issues.get(noun) ?? [], at) ?? (SPEECHES.has(noun) ? last(voices, at) : null),
  };
}

/** "a study (done) by Jane Doe": who is named right behind the thing at `at` as whoever brought it out; else `null`. */
export function makerBehind(pieces: Pieces, at: number): Range | null {
  const by = ISSUING.test(wordAt(pieces, at + 1)) ? at + 2 : at + 1;
  if (!isThing(wordAt(pieces, at)) || wordAt(pieces, by) !== 'by') return null;
  return phraseStartingAt(pieces, by + 1);
}

/** The name that a piece of research has, the last word of which stands at `at`. */
function researchName({ pieces }: ReadSentence, at: number): Range | null {
  if (!RESEARCH.has(wordAt(pieces, at)) || pieces[at + 1]?.capital === true) return null;
  let from = at;
  while (pieces[from - 1]?.capital === true && !DETERMINERS.has(wordAt(pieces, from - 1))) from -= 1;
  return at - from > 0 ? { from, to: at + 1 } : null;
}

/** The first who reports in a sentence, not a thing itself. */
function speakerIn({ pieces, reportings }: ReadSentence): Range | null {
  const speaker = reportings.find((reporting) => reporting.speaker !== null)?.speaker ?? null;
  return speaker === null || isThing(wordAt(pieces, headOf(pieces, speaker))) ? null : speaker;
}

/** Who issued the thing named at `at`; `reports` says that the subject of the sentence reports ("In a report, Doe said"). */
function issuerOf({ pieces }: ReadSentence, at: number, subject: Range | null, reports: boolean): Range | null {
  for (let by = at + 1; by < at + AGENT_REACH; by += 1) {
    if (/^(?:by|from)$/.test(wordAt(pieces, by))) return phraseStartingAt(pieces, by + 1);
  }
  for (let owner = at - 1; owner >= 0 && owner >= at - OWNER_REACH; owner -= 1) {
    if (!/(?:'s|s')$/.test(wordAt(pieces, owner))) continue;
    const phrase = phraseEndingAt(pieces, owner);
    return phrase === null ? null : asOwner(pieces, phrase);
  }
  const before = wordAt(pieces, at - 1);
  const known = before === 'the' || before === 'that' || before === 'this';
  const issued = pieces
    .slice(Math.max(0, at - ISSUE_REACH), at)
    .some(({ word }) => ISSUING.test(word) || (reports && word === 'in'));
  if (!issued && !SPEECHES.has(wordAt(pieces, at))) return null;
  return known || subject === null || (subject.from <= at && at < subject.to) ? null : subject;
}
