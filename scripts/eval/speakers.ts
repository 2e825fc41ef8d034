import { overlaps } from '../../src/shared/span.ts';
import type { GoldDocument, GoldQuotation } from './corpus.ts';
import { type Note, share } from './measure.ts';
import { hasName, isPronoun, isSameSpeaker } from './persons.ts';
import type { PredictedQuotation } from './predict.ts';

interface Count {
  n: number;
  right: number;
}

interface Rate {
  readonly n: number;
  readonly accuracy: number | null;
}

/** Speakers of the quotations that were found. The keys are those of the reference scorer. */
export interface SpeakerScores {
  readonly matchedQuotes: number;
  readonly accuracy: number | null;
  readonly spanOverlapOnly: number | null;
  readonly noSpeakerPredicted: number;
  readonly named: Rate;
  readonly pronoun: Rate;
  readonly otherNominal: Rate;
  readonly goldNone: Rate;
  readonly resolvedName: Rate;
}

export interface SpeakerTally {
  readonly all: Count;
  spanRight: number;
  none: number;
  readonly named: Count;
  readonly pronoun: Count;
  readonly otherNominal: Count;
  readonly goldNone: Count;
  readonly resolvedName: Count;
}

export function newSpeakerTally(): SpeakerTally {
  const count = (): Count => ({ n: 0, right: 0 });
  return {
    ...{ all: count(), spanRight: 0, none: 0, named: count(), pronoun: count() },
    ...{ otherNominal: count(), goldNone: count(), resolvedName: count() },
  };
}

function add(count: Count, isRight: boolean): void {
  count.n += 1;
  count.right += Number(isRight);
}

/**
 * Counts the speaker of a quotation that was found. Right is a span that touches the gold's, the name of the same person
 * where the gold names one, or none where the gold has none.
 */
export function tallySpeaker(
  tally: SpeakerTally,
  document: GoldDocument,
  gold: GoldQuotation,
  predicted: PredictedQuotation,
  note: Note,
): void {
  if (gold.speakerUnknown) return;
  const { speaker } = predicted;
  if (!gold.speaker) {
    add(tally.all, speaker === null);
    add(tally.goldNone, speaker === null);
    tally.spanRight += Number(speaker === null);
    if (speaker !== null) note('speaker where there is none', document, gold, `→ ${speaker.surface}`);
    return;
  }
  const { surface } = gold.speaker;
  const entity = gold.speakerEntity ?? '';
  const name = speaker === null ? '' : (speaker.name ?? speaker.surface);
  const isPron = isPronoun(surface);
  const isNamed = !isPron && hasName(surface);
  const touches = speaker !== null && overlaps(gold.speaker, speaker);
  const isResolved = isSameSpeaker(entity, name);
  const isRight = touches || isResolved || (isNamed && isSameSpeaker(surface, name));
  add(tally.all, isRight);
  tally.spanRight += Number(touches);
  tally.none += Number(speaker === null);
  add(isPron ? tally.pronoun : isNamed ? tally.named : tally.otherNominal, isRight);
  if (entity !== '') add(tally.resolvedName, isResolved);
  const detail = `${surface}${entity === '' ? '' : ` (${entity})`} → ${name}`;
  if (speaker === null) note('no speaker', document, gold, detail);
  else if (!isRight) note('another speaker', document, gold, detail);
  else if (entity !== '' && !isResolved) note('speaker not resolved', document, gold, detail);
}

export function speakerScores(tally: SpeakerTally): SpeakerScores {
  const { all, spanRight, none } = tally;
  const rate = ({ n, right }: Count): Rate => ({ n, accuracy: share(right, n) });
  return {
    matchedQuotes: all.n,
    accuracy: share(all.right, all.n),
    spanOverlapOnly: share(spanRight, all.n),
    noSpeakerPredicted: none,
    named: rate(tally.named),
    pronoun: rate(tally.pronoun),
    otherNominal: rate(tally.otherNominal),
    goldNone: rate(tally.goldNone),
    resolvedName: rate(tally.resolvedName),
  };
}
