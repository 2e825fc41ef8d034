import type { Names } from '../names/types.ts';
import type { Draft } from './drafts.ts';
import type { ReadLine } from './lines.ts';
import { mentionsIn } from './mentions.ts';

/** Words by which a headline speaks as somebody, or tells what ought to be. */
const SAID =
  /(?:^|[\s"“‘'])(?:I|us|me|[Ww]e|[Mm]y|[Oo]ur|[Mm]ust|[Ss]hould|[Ss]hall|[Ww]ill|[Ww]ould|[Cc]an|[Cc]ould|[Cc]annot|[Ww]on['’]t|[Cc]an['’]t)(?![\p{L}\p{N}])/u;
const QUESTION = /^(?:who|what|why|how|when|where|which)(?:['’]s)?\s/i;

/**
 * "Jane Doe: Norland drops its case", "Jane Doe: What we know": a headline's name before a colon that is what the
 * headline is about, since another name acts behind it or a question is asked. Marks, an "I" and what ought to be are
 * somebody's words.
 */
export function isTopic({ text, kind, start }: ReadLine, draft: Draft, names: Names): boolean {
  if (draft.kind !== 'indirect' || draft.cue === null || text[draft.cue.start] !== ':') return false;
  if (kind !== 'title' && kind !== 'heading' && start > 0) return false;
  const said = text.slice(draft.start, draft.end);
  if (QUESTION.test(said)) return true;
  const article = /^the\s+/i.exec(said)?.[0].length ?? 0;
  const first = draft.start + article;
  const [name] = mentionsIn(names.mentions, { start: first, end: first + 1 });
  return name !== undefined && !SAID.test(said);
}
