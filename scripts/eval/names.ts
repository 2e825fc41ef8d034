import { overlaps } from '../../src/shared/span.ts';
import { type GoldDocument, type GoldName, hasLayer } from './corpus.ts';
import { isLinked, type Link, sameLink } from './links.ts';
import { harmonicShare, measure, type Measure, type Note, pairUp, share, spanKey, uniqueSpans } from './measure.ts';
import type { PredictedName, Prediction } from './predict.ts';

const TYPES = ['PER', 'ORG', 'LOC', 'EVENT', 'MISC'];

interface TypeCount {
  gold: number;
  exact: number;
  overlap: number;
}

/** Names found and linked in one set. The keys are those of the reference scorer. */
export interface NameScores {
  readonly gold: number;
  readonly predicted: number;
  readonly exact: Measure;
  /** A name counts as found where a prediction of its own overlaps it. */
  readonly overlap: Measure;
  readonly typeAccuracy: number | null;
  readonly recallByType: Readonly<Record<string, { gold: number; exact: number | null; overlap: number | null }>>;
  readonly predictionsIgnored: number;
  readonly predictionsOutsidePartialGold: number;
  readonly linking?: LinkScores;
}

/** Links right. A link is `unscored` where the gold names its end in another way or says nothing. */
export interface LinkScores {
  readonly goldLinked: number;
  readonly goldNil: number;
  readonly p: number | null;
  readonly r: number | null;
  readonly f1: number;
  readonly linkedPrecision: number | null;
  readonly linkedPrecisionOnLinkableMentions: number | null;
  readonly linksMade: number;
  readonly right: number;
  readonly wrongEntity: number;
  readonly onNilMention: number;
  readonly spurious: number;
  readonly unscored: number;
}

interface Tally {
  gold: number;
  predicted: number;
  exact: number;
  paired: number;
  typed: number;
  typeRight: number;
  ignored: number;
  outside: number;
  linked: number;
  linkFound: number;
  nil: number;
  readonly fates: Record<Fate, number>;
  readonly types: Map<string, TypeCount>;
}

/** What became of one predicted link. */
type Fate = 'right' | 'wrong' | 'onNil' | 'spurious' | 'unscored';

/** The predictions that count: within the annotated part, and not where the gold says nothing. */
function inScope(document: GoldDocument, predicted: readonly PredictedName[], tally: Tally): PredictedName[] {
  const { entities, evalSpan, ignore, partial } = document;
  const ignored = ignore.map(([start, end]) => ({ start, end }));
  return uniqueSpans(predicted).filter((name) => {
    if (evalSpan && (name.start < evalSpan[0] || name.end > evalSpan[1])) return false;
    if (entities.some((gold) => overlaps(gold, name))) return true;
    if (ignored.some((span) => overlaps(span, name))) {
      tally.ignored += 1;
      return false;
    }
    if (partial) tally.outside += 1;
    return !partial;
  });
}

function tallyFound(document: GoldDocument, names: readonly PredictedName[], tally: Tally, note: Note): void {
  const gold = document.entities;
  const goldKeys = new Set(gold.map(spanKey));
  const predictedKeys = new Set(names.map(spanKey));
  tally.gold += gold.length;
  tally.predicted += names.length;
  tally.exact += names.filter((name) => goldKeys.has(spanKey(name))).length;
  const shared = (a: GoldName, b: PredictedName) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const pairs = pairUp(gold.length, names.length, (g, n) => {
    const [name, other] = [gold[g], names[n]];
    return name === undefined || other === undefined ? 0 : Math.max(0, shared(name, other));
  });
  const used = new Set(pairs);
  for (const [index, name] of gold.entries()) {
    const pair = names[pairs[index] ?? -1];
    const isExact = predictedKeys.has(spanKey(name));
    const { type } = name;
    if (pair === undefined) note('name missed', document, name, type ?? '');
    else if (!isExact) note('name with other bounds', document, name, `→ ${document.text.slice(pair.start, pair.end)}`);
    if (pair !== undefined) tally.paired += 1;
    if (type === null || type === undefined) continue;
    const count = tally.types.get(type);
    if (count !== undefined) {
      count.gold += 1;
      count.exact += Number(isExact);
      count.overlap += Number(pair !== undefined);
    }
    if (pair?.type === undefined) continue;
    tally.typed += 1;
    if (pair.type === type) tally.typeRight += 1;
    else note('name of another type', document, name, `${type} → ${pair.type}`);
  }
  for (const [index, name] of names.entries()) {
    if (!used.has(index)) note('no name, or part of one found twice', document, name, name.type ?? '');
  }
}

function fateOf(document: GoldDocument, name: PredictedName): Fate {
  const under = document.entities.filter((gold) => overlaps(gold, name));
  if (under.length === 0) return 'spurious';
  const answers = under.filter(isLinked).map((gold) => sameLink(gold, name));
  if (answers.includes(true)) return 'right';
  if (answers.includes(false)) return 'wrong';
  if (answers.length === 0 && under.some(({ nil }) => nil)) return 'onNil';
  return 'unscored';
}

const CAUSES: Partial<Record<Fate, string>> = {
  wrong: 'link to another record',
  onNil: 'link of a name that means nobody known',
  spurious: 'link where there is no name',
};

/** A link in a few words. */
export function linkText({ wikipedia, wikidata }: Link): string {
  return wikipedia ?? wikidata ?? 'nothing';
}

function tallyLinks(document: GoldDocument, names: readonly PredictedName[], tally: Tally, note: Note): void {
  const links = names.filter(isLinked);
  for (const gold of document.entities) {
    tally.nil += Number(gold.nil ?? false);
    if (!isLinked(gold)) continue;
    tally.linked += 1;
    if (links.some((name) => overlaps(gold, name) && sameLink(gold, name) === true)) tally.linkFound += 1;
  }
  for (const name of links) {
    const fate = fateOf(document, name);
    tally.fates[fate] += 1;
    const cause = CAUSES[fate];
    if (cause === undefined) continue;
    const meant = document.entities.find((gold) => overlaps(gold, name) && isLinked(gold));
    note(cause, document, name, `${meant === undefined ? '' : `${linkText(meant)} `}→ ${linkText(name)}`);
  }
}

function linkScores({ linked, linkFound, nil, fates }: Tally): LinkScores {
  const { right, wrong, onNil, spurious, unscored } = fates;
  const made = right + wrong + onNil + spurious;
  const p = made === 0 ? null : right / made;
  const r = linked === 0 ? null : linkFound / linked;
  return {
    goldLinked: linked,
    goldNil: nil,
    p: share(right, made),
    r: share(linkFound, linked),
    f1: harmonicShare(p, r),
    linkedPrecision: share(right, made),
    linkedPrecisionOnLinkableMentions: share(right, right + wrong),
    linksMade: made,
    right,
    wrongEntity: wrong,
    onNilMention: onNil,
    spurious,
    unscored,
  };
}

/** Scores the names of a set; null where none of its documents has any annotated. */
export function scoreNames(
  documents: readonly GoldDocument[],
  predictions: ReadonlyMap<string, Prediction>,
  note: Note,
): NameScores | null {
  const annotated = documents.filter((document) => hasLayer(document, 'entities'));
  if (annotated.length === 0) return null;
  const tally: Tally = {
    ...{ gold: 0, predicted: 0, exact: 0, paired: 0, typed: 0, typeRight: 0, ignored: 0, outside: 0 },
    ...{ linked: 0, linkFound: 0, nil: 0 },
    fates: { right: 0, wrong: 0, onNil: 0, spurious: 0, unscored: 0 },
    types: new Map(TYPES.map((type) => [type, { gold: 0, exact: 0, overlap: 0 }])),
  };
  for (const document of annotated) {
    const names = inScope(document, predictions.get(document.id)?.entities ?? [], tally);
    tallyFound(document, names, tally, note);
    tallyLinks(document, names, tally, note);
  }
  const { gold, predicted, exact, paired } = tally;
  const byType = [...tally.types].filter(([, count]) => count.gold > 0);
  return {
    gold,
    predicted,
    exact: measure(exact, predicted - exact, gold - exact),
    overlap: measure(paired, predicted - paired, gold - paired),
    typeAccuracy: share(tally.typeRight, tally.typed),
    recallByType: Object.fromEntries(
      byType.map(([type, count]) => [
        type,
        { gold: count.gold, exact: share(count.exact, count.gold), overlap: share(count.overlap, count.gold) },
      ]),
    ),
    predictionsIgnored: tally.ignored,
    predictionsOutsidePartialGold: tally.outside,
    ...(tally.linked > 0 ? { linking: linkScores(tally) } : {}),
  };
}
