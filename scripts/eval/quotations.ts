import type { Span } from '../../src/shared/span.ts';
import { commonPart, trimContent, wordRange, wordSpans } from './contents.ts';
import { type GoldDocument, type GoldQuotation, hasLayer } from './corpus.ts';
import { measure, type Measure, type Note, pairUp, share, spanKey, uniqueSpans } from './measure.ts';
import type { PredictedQuotation, Prediction } from './predict.ts';
import { kindOf, quotedRegions } from './quoted.ts';
import { isReporting } from './reporting.ts';
import { newSpeakerTally, type SpeakerScores, speakerScores, type SpeakerTally, tallySpeaker } from './speakers.ts';

export const QUOTATION_KINDS = ['all', 'direct', 'mixed', 'indirect'] as const;
export type QuotationClass = (typeof QUOTATION_KINDS)[number];

/** Contents are the same where their words in common are this part of the longer one. */
const SAME = 0.8;

/** The quotations of one kind in one set. The keys are those of the reference scorer. */
export interface QuotationScores {
  readonly gold: number;
  readonly predicted: number;
  /** Predictions that are the quoted part of a mixed quotation: neither right nor wrong. */
  readonly neutralQuotedPartsOfMixed: number;
  readonly exact: Measure;
  readonly overlap80: Measure;
  readonly recallAnyOverlap: number | null;
  readonly recallWithSpeechCue: { gold: number; exact: number | null; overlap80: number | null } | null;
  readonly speaker: SpeakerScores;
  readonly quoteAndSpeakerRecall80: number | null;
}

interface Tally {
  gold: number;
  goldExact: number;
  goldFound: number;
  goldTouched: number;
  reported: number;
  reportedExact: number;
  reportedFound: number;
  predicted: number;
  exact: number;
  found: number;
  neutral: number;
  readonly speaker: SpeakerTally;
}

interface Content<Q> extends Span {
  readonly quotation: Q;
  readonly words: Span;
  readonly kind: GoldQuotation['kind'];
}

interface Compared {
  readonly gold: readonly Content<GoldQuotation>[];
  readonly predicted: readonly Content<PredictedQuotation>[];
  /** For each of the gold the index of its prediction, or -1. */
  readonly pairs: readonly number[];
  /** Words of the quoted parts of mixed quotations. */
  readonly parts: readonly Span[];
}

function compare(document: GoldDocument, predictions: readonly PredictedQuotation[]): Compared {
  const { text, quotes } = document;
  const regions = quotedRegions(text);
  const words = wordSpans(text);
  const contentOf = <Q extends Span>(quotation: Q, kind?: GoldQuotation['kind']): Content<Q> => {
    const span = trimContent(text, quotation);
    return { ...span, quotation, words: wordRange(words, span), kind: kind ?? kindOf(text, span, regions) };
  };
  const gold = quotes.map((quotation) => contentOf(quotation, quotation.kind)).filter(({ start, end }) => end > start);
  const predicted = uniqueSpans(
    predictions.filter(({ start, end }) => end > start).map((quotation) => contentOf(quotation)),
  );
  const parts = gold
    .filter(({ kind }) => kind === 'mixed')
    .flatMap(({ quotation }) =>
      regions
        .map(({ start, end }) => ({ start: Math.max(start, quotation.start), end: Math.min(end, quotation.end) }))
        .filter(({ start, end }) => end > start)
        .map((part) => wordRange(words, part)),
    );
  const pairs = pairUp(gold.length, predicted.length, (g, p) => {
    const [content, other] = [gold[g], predicted[p]];
    if (content === undefined || other === undefined) return 0;
    const common = commonPart(content.words, other.words);
    return common < SAME ? 0 : common + Number(spanKey(content) === spanKey(other));
  });
  return { gold, predicted, pairs, parts };
}

function tallyGold(tally: Tally, document: GoldDocument, compared: Compared, only: QuotationClass, note: Note): void {
  const { gold, predicted, pairs } = compared;
  const keys = new Set(predicted.map(spanKey));
  for (const [index, content] of gold.entries()) {
    if (only !== 'all' && content.kind !== only) continue;
    const { quotation } = content;
    const pair = predicted[pairs[index] ?? -1];
    const isExact = Number(keys.has(spanKey(content)));
    const isFound = Number(pair !== undefined);
    const touching = predicted.find(({ words }) => commonPart(content.words, words) > 0);
    tally.gold += 1;
    tally.goldExact += isExact;
    tally.goldFound += isFound;
    tally.goldTouched += Number(touching !== undefined);
    const isReported = isReporting(quotation.cue?.surface ?? '');
    if (isReported) {
      tally.reported += 1;
      tally.reportedExact += isExact;
      tally.reportedFound += isFound;
    }
    if (pair !== undefined) tallySpeaker(tally.speaker, document, quotation, pair.quotation, note);
    else {
      const cue = quotation.cue ? `cue: ${quotation.cue.surface}` : '';
      const kind = `${content.kind} quotation${isReported && content.kind === 'indirect' ? ' with a reporting cue' : ''}`;
      if (touching === undefined) note(`${kind} missed`, document, quotation, cue);
      else note(`${kind} with other bounds`, document, quotation, `→ ${touching.start}–${touching.end} ${cue}`);
    }
  }
}

function tallyPredicted(
  tally: Tally,
  document: GoldDocument,
  compared: Compared,
  only: QuotationClass,
  note: Note,
): void {
  const { gold, predicted, pairs, parts } = compared;
  const keys = new Set(gold.map(spanKey));
  const paired = new Set(pairs);
  for (const [index, content] of predicted.entries()) {
    if (only !== 'all' && content.kind !== only) continue;
    const isPaired = paired.has(index);
    const isExact = keys.has(spanKey(content));
    if (!isPaired && !isExact && parts.some((part) => commonPart(part, content.words) >= SAME)) {
      tally.neutral += 1;
      continue;
    }
    tally.predicted += 1;
    tally.found += Number(isPaired);
    tally.exact += Number(isExact);
    const touches = gold.some(({ words }) => commonPart(words, content.words) > 0);
    if (!isPaired && !touches) note(`no ${content.kind} quotation`, document, content.quotation);
  }
}

function figures(tally: Tally): QuotationScores {
  const { gold, predicted, reported, speaker } = tally;
  return {
    gold,
    predicted,
    neutralQuotedPartsOfMixed: tally.neutral,
    exact: measure(tally.exact, predicted - tally.exact, gold - tally.goldExact, tally.goldExact),
    overlap80: measure(tally.found, predicted - tally.found, gold - tally.goldFound, tally.goldFound),
    recallAnyOverlap: share(tally.goldTouched, gold),
    recallWithSpeechCue:
      reported === 0
        ? null
        : {
            gold: reported,
            exact: share(tally.reportedExact, reported),
            overlap80: share(tally.reportedFound, reported),
          },
    speaker: speakerScores(speaker),
    quoteAndSpeakerRecall80: share(speaker.all.right, gold),
  };
}

/** Scores the quotations of a set, by kind; null where none of its documents has any annotated. */
export function scoreQuotations(
  documents: readonly GoldDocument[],
  predictions: ReadonlyMap<string, Prediction>,
  note: Note,
): Readonly<Record<QuotationClass, QuotationScores>> | null {
  const annotated = documents.filter((document) => hasLayer(document, 'quotes'));
  if (annotated.length === 0) return null;
  const newTally = (): Tally => ({
    ...{ gold: 0, goldExact: 0, goldFound: 0, goldTouched: 0, reported: 0, reportedExact: 0, reportedFound: 0 },
    ...{ predicted: 0, exact: 0, found: 0, neutral: 0 },
    speaker: newSpeakerTally(),
  });
  const tallies = { all: newTally(), direct: newTally(), mixed: newTally(), indirect: newTally() };
  const silent: Note = () => undefined;
  for (const document of annotated) {
    const compared = compare(document, predictions.get(document.id)?.quotes ?? []);
    for (const kind of QUOTATION_KINDS) {
      const tell = kind === 'all' ? note : silent;
      tallyGold(tallies[kind], document, compared, kind, tell);
      tallyPredicted(tallies[kind], document, compared, kind, tell);
    }
  }
  const { all, direct, mixed, indirect } = tallies;
  return { all: figures(all), direct: figures(direct), mixed: figures(mixed), indirect: figures(indirect) };
}
