import type { Quotation, Speaker } from '../../shared/annotations.ts';
import type { Article } from '../../shared/article.ts';
import { surfaceOf } from '../../shared/span.ts';
import type { Names } from '../names/types.ts';
import { cueText } from './cue-text.ts';
import type { Draft } from './drafts.ts';
import { draftsOf, turnOf } from './drafts.ts';
import { readLines } from './lines.ts';
import { withOrphans } from './orphans.ts';
import { blockQuotesOf } from './blockquotes.ts';
import { speakerTeller } from './speaker.ts';
import { isTopic } from './topics.ts';
import { turnsOf } from './turns.ts';

/**
 * The quotations of an article with their speakers, sorted by `start`; offsets are UTF-16 code units of `article.text`.
 * Content is without its outer marks. Pieces of one utterance share `group`. Time grows with the length of the text.
 */
export function findQuotations(article: Article, names: Names): Quotation[] {
  const lines = readLines(article);
  const turns = new Map([...blockQuotesOf(lines), ...turnsOf(lines, names)]);
  const reported: Draft[][] = [];
  let groups = 0;
  for (const [index, line] of lines.entries()) {
    const turn = turns.get(index);
    const drafts = (turn === undefined ? draftsOf(line, index, groups) : turnOf(line, index, turn)).filter(
      (draft) => !isTopic(line, draft, names),
    );
    groups = drafts.reduce((next, draft) => Math.max(next, draft.group + 1), groups);
    reported.push(drafts);
  }
  const drafts = withOrphans(lines, turns, reported, groups).flat();
  const speakerOf = speakerTeller(article.text, lines, names);
  return drafts.map((draft) => quotationOf(article.text, draft, draft.voice === null ? null : speakerOf(draft.voice)));
}

function quotationOf(text: string, draft: Draft, speaker: Speaker | null): Quotation {
  const reported = draft.cue === null || draft.kind === 'direct' ? null : cueText(text, draft.cue);
  return {
    ...surfaceOf(text, draft.start, draft.end),
    kind: draft.kind,
    ...(draft.group < 0 ? {} : { group: draft.group }),
    ...(draft.cue === null ? {} : { cue: draft.cue }),
    ...(reported === null ? {} : { cueText: reported }),
    speaker,
  };
}
