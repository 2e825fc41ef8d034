import type { Article } from '../shared/article.ts';
import { contains, type Span } from '../shared/span.ts';
import type { Excerpt } from './model.ts';

/** A sentence longer than this is cut around the name, in UTF-16 code units. */
const LONGEST = 320;

/** After these a capital letter does not begin a sentence. */
const NO_END =
  /(?:^|[\s(“"‘])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Sen|Rep|Gov|Rev|Hon|Jr|Sr|St|No|vs|v|(?:\p{Lu}\.){1,4}\p{Lu})\.\s*$/u;

function sentences(text: string, lang: string): Span[] {
  const result: Span[] = [];
  let start = 0;
  for (const { segment, index } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    const end = index + segment.length;
    if (end < text.length && NO_END.test(text.slice(Math.max(start, end - 12), end))) continue;
    result.push({ start, end });
    start = end;
  }
  if (start < text.length) result.push({ start, end: text.length });
  return result;
}

/** `sentence` cut to {@link LONGEST} around `span`, at white space. */
function cut(text: string, sentence: Span, span: Span): Span {
  if (sentence.end - sentence.start <= LONGEST) return sentence;
  const spare = Math.max(0, LONGEST - (span.end - span.start));
  const from = Math.max(sentence.start, Math.min(span.start - Math.floor(spare / 2), sentence.end - LONGEST));
  const to = Math.min(sentence.end, Math.max(from + LONGEST, span.end));
  const before = text.lastIndexOf(' ', Math.max(from, sentence.start));
  const after = text.indexOf(' ', to);
  return {
    start: from === sentence.start || before < sentence.start ? sentence.start : before + 1,
    end: after === -1 || after > sentence.end ? sentence.end : after,
  };
}

function excerpt(text: string, sentence: Span, span: Span): Excerpt {
  const { start, end } = cut(text, sentence, span);
  const open = start > sentence.start ? '… ' : '';
  const shift = open.length - start;
  return {
    text: `${open}${text.slice(start, end).trimEnd()}${end < sentence.end ? ' …' : ''}`,
    highlight: { start: span.start + shift, end: span.end + shift },
  };
}

function languageOf(lang: string): string {
  try {
    return Intl.Segmenter.supportedLocalesOf(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/**
 * The article's own sentences that hold `spans` (article offsets, sorted by `start`), verbatim, each sentence once with
 * the first span in it, at most `limit`; a very long sentence is cut around the span and bears an ellipsis there.
 */
export function excerptsOf(article: Article, spans: readonly Span[], limit = 3): Excerpt[] {
  const lang = languageOf(article.lang);
  const result: Excerpt[] = [];
  let done = -1;
  for (const span of spans) {
    if (result.length === limit) break;
    if (span.start < done) continue;
    const block = article.blocks.find((block) => contains(block, span));
    if (block === undefined) continue;
    const sentence = sentences(article.text.slice(block.start, block.end), lang)
      .map(({ start, end }) => ({ start: start + block.start, end: end + block.start }))
      .find((sentence) => sentence.start <= span.start && span.start < sentence.end);
    if (sentence === undefined) continue;
    const whole = { start: sentence.start, end: Math.max(sentence.end, span.end) };
    result.push(excerpt(article.text, whole, span));
    done = whole.end;
  }
  return result;
}
