import type { GoldDocument, SpeakerCase } from './corpus.ts';
import { type Note, share } from './measure.ts';
import { isSamePerson } from './persons.ts';
import type { PredictedQuotation, Prediction } from './predict.ts';

interface CaseRate {
  readonly right: number;
  readonly of: number;
  readonly accuracy: number | null;
}

/** Whom pronouns and phrases stand for. The keys are those of the reference scorer. */
export interface CaseScores {
  readonly all: CaseRate;
  readonly pronoun: CaseRate;
  readonly nominal: CaseRate;
  readonly anonymous: CaseRate;
  readonly quotationNotFound: number;
}

/** The prediction that shares most with a case's quotation, if that is half of the shorter of the two. */
function findQuotation(
  quotations: readonly PredictedQuotation[],
  { start, end }: SpeakerCase,
): PredictedQuotation | null {
  let best: PredictedQuotation | null = null;
  let most = 0;
  for (const quotation of quotations) {
    const shared = Math.min(quotation.end, end) - Math.max(quotation.start, start);
    if (shared > most) [best, most] = [quotation, shared];
  }
  if (best === null) return null;
  return most >= 0.5 * Math.min(end - start, best.end - best.start) ? best : null;
}

function isRightName(entity: string | null, name: string | null): boolean {
  if (entity === null) return name === null || !/\p{Lu}/u.test(name);
  return name !== null && isSamePerson(name, entity);
}

/** Scores who is said to speak, case by case; where the article leaves it open, no name with a capital is right. */
export function scoreCases(
  cases: readonly SpeakerCase[],
  predictions: ReadonlyMap<string, Prediction>,
  documents: ReadonlyMap<string, GoldDocument>,
  note: Note,
): CaseScores {
  const counts = { all: [0, 0], pronoun: [0, 0], nominal: [0, 0], anonymous: [0, 0] } satisfies Record<
    string,
    number[]
  >;
  let notFound = 0;
  for (const speakerCase of cases) {
    const { id, pronoun, speakerEntity, speakerSurface } = speakerCase;
    const found = findQuotation(predictions.get(id)?.quotes ?? [], speakerCase);
    const name = found?.speaker?.name ?? null;
    const isRight = found !== null && isRightName(speakerEntity, name);
    const kinds = [
      counts.all,
      pronoun ? counts.pronoun : counts.nominal,
      ...(speakerEntity === null ? [counts.anonymous] : []),
    ];
    for (const count of kinds) {
      count[0] = (count[0] ?? 0) + Number(isRight);
      count[1] = (count[1] ?? 0) + 1;
    }
    if (found === null) notFound += 1;
    const document = documents.get(id);
    if (isRight || document === undefined) continue;
    const cause = found === null ? 'case: quotation not found' : name === null ? 'case: no name' : 'case: another name';
    note(cause, document, speakerCase, `${speakerSurface} (${speakerEntity ?? 'anonymous'}) → ${name ?? 'nobody'}`);
  }
  const rate = ([right = 0, of = 0]: readonly number[]): CaseRate => ({ right, of, accuracy: share(right, of) });
  return {
    all: rate(counts.all),
    pronoun: rate(counts.pronoun),
    nominal: rate(counts.nominal),
    anonymous: rate(counts.anonymous),
    quotationNotFound: notFound,
  };
}
