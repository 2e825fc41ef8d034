import { overlaps } from '../../src/shared/span.ts';
import type { GoldDocument, GoldName } from './corpus.ts';
import { isLinked, sameLink } from './links.ts';
import { type Note, share, uniqueSpans } from './measure.ts';
import { linkText } from './names.ts';
import type { PredictedName, Prediction } from './predict.ts';

/** What became of one link that was made. */
type Fate = 'right' | 'wrongEntity' | 'onNil' | 'spurious' | 'ignored' | 'notComparable';

/** What became of one name that should be linked. */
const OUTCOMES = ['right', 'wrong', 'unlinked', 'notComparable'] as const;
type Outcome = (typeof OUTCOMES)[number];

interface Count {
  of: number;
  linked: number;
}

interface Tally {
  docs: number;
  readonly strangers: Count;
  readonly fullNames: Count;
  readonly shortNames: Count;
  readonly documents: Count;
  readonly traps: Count;
  readonly names: Record<Outcome, number>;
  readonly persons: Record<Outcome, number>;
  readonly fates: Record<Fate, number>;
}

/** How often strangers and common words were linked, and the known all the same. Keys as in the reference scorer. */
export interface StrangerView {
  readonly docs: number;
  readonly strangerLinked: number | null;
  readonly strangers: number;
  readonly strangersLinkedCount: number;
  readonly strangerLinkedFullName: number | null;
  readonly strangerLinkedShortName: number | null;
  readonly docsWithStrangerLinked: number | null;
  readonly linkable: number;
  readonly right: number;
  readonly wrong: number;
  readonly unlinked: number;
  readonly notComparable?: number;
  readonly rightShare: number | null;
  readonly persons: { linked: number; right: number; wrong: number; unlinked: number };
  readonly traps: number;
  readonly trapsLinked: number;
  readonly links: number;
  readonly linksRight: number;
}

export interface StrangerScores {
  readonly strangerLinked: number | null;
  readonly controlsLinkedRight: number | null;
  readonly controlsPersonsLinkedRight: number | null;
  readonly groupD: Pick<StrangerView, 'linkable' | 'right' | 'wrong' | 'unlinked' | 'traps' | 'trapsLinked'>;
  readonly links: Record<Fate, number> & { total: number; precision: number | null };
  readonly all: StrangerView;
  readonly byGroup: Readonly<Record<string, StrangerView>>;
}

/** The group of the positive controls: known people and places that should be linked. */
const CONTROLS = 'E';
/** The group of bodies named by their seats, and of common words. */
const METONYMY = 'D';

function newTally(): Tally {
  const count = (): Count => ({ of: 0, linked: 0 });
  const outcomes = (): Record<Outcome, number> => ({ right: 0, wrong: 0, unlinked: 0, notComparable: 0 });
  return {
    ...{ docs: 0, strangers: count(), fullNames: count(), shortNames: count(), documents: count(), traps: count() },
    ...{ names: outcomes(), persons: outcomes() },
    fates: { right: 0, wrongEntity: 0, onNil: 0, spurious: 0, ignored: 0, notComparable: 0 },
  };
}

function add(count: Count, isLinkedNow: boolean): void {
  count.of += 1;
  count.linked += Number(isLinkedNow);
}

/** Whether a link is one that the gold allows; null where none of them can be compared. */
function isAllowed(gold: GoldName, link: PredictedName): boolean | null {
  const answers = [gold, ...(gold.also ?? [])].map((meant) => sameLink(meant, link));
  if (answers.includes(true)) return true;
  return answers.includes(false) ? false : null;
}

function fateOf({ entities, traps, ignore }: GoldDocument, link: PredictedName): Fate {
  const under = entities.filter((gold) => overlaps(gold, link));
  const answers = under.filter(isLinked).map((gold) => isAllowed(gold, link));
  if (answers.includes(true)) return 'right';
  if (answers.includes(false)) return 'wrongEntity';
  if (under.some(({ nil }) => nil)) return 'onNil';
  if (answers.length > 0) return 'notComparable';
  if (traps.some((trap) => overlaps(trap, link))) return 'spurious';
  return ignore.some(([start, end]) => overlaps({ start, end }, link)) ? 'ignored' : 'spurious';
}

/** A link that is right for a neighbour under the same span does not speak against this name. */
function outcomeOf(gold: GoldName, links: readonly PredictedName[], fates: ReadonlyMap<PredictedName, Fate>): Outcome {
  const answers = links.map((link) => ({ allowed: isAllowed(gold, link), elsewhere: fates.get(link) === 'right' }));
  if (answers.some(({ allowed }) => allowed === true)) return 'right';
  if (answers.some(({ allowed, elsewhere }) => allowed === false && !elsewhere)) return 'wrong';
  return answers.some(({ allowed, elsewhere }) => allowed === null && !elsewhere) ? 'notComparable' : 'unlinked';
}

function tallyDocument(
  document: GoldDocument,
  predicted: readonly PredictedName[],
  tallies: Tally[],
  note: Note,
): void {
  const links = uniqueSpans(predicted.filter(isLinked));
  const fates = new Map(links.map((link) => [link, fateOf(document, link)]));
  const each = (change: (tally: Tally) => void) => tallies.forEach(change);
  each((tally) => (tally.docs += 1));
  for (const fate of fates.values()) each((tally) => (tally.fates[fate] += 1));
  let strangers = 0;
  let linkedStrangers = 0;
  for (const gold of document.entities) {
    const under = links.filter((link) => overlaps(link, gold));
    if (gold.nil) {
      if (gold.type !== 'PER') continue;
      const hit = under.find((link) => fates.get(link) !== 'right');
      const isFull = /\s/.test(gold.surface);
      strangers += 1;
      linkedStrangers += Number(hit !== undefined);
      each(({ strangers: all, fullNames, shortNames }) => {
        add(all, hit !== undefined);
        add(isFull ? fullNames : shortNames, hit !== undefined);
      });
      if (hit !== undefined) note('stranger linked', document, gold, `→ ${linkText(hit)}`);
    } else if (isLinked(gold)) {
      const outcome = outcomeOf(gold, under, fates);
      each(({ names, persons }) => {
        names[outcome] += 1;
        if (gold.type === 'PER') persons[outcome] += 1;
      });
      const [first] = under;
      if (outcome === 'wrong' && first !== undefined) {
        note('known name linked to another', document, gold, `${linkText(gold)} → ${linkText(first)}`);
      }
    }
  }
  if (strangers > 0) each(({ documents }) => add(documents, linkedStrangers > 0));
  for (const trap of document.traps) {
    const hit = links.find((link) => overlaps(link, trap) && fates.get(link) === 'spurious');
    each(({ traps }) => add(traps, hit !== undefined));
    if (hit !== undefined) note('common word linked', document, trap, `→ ${linkText(hit)}`);
  }
}

const sum = (counts: Record<Outcome, number>): number =>
  OUTCOMES.reduce((total, outcome) => total + counts[outcome], 0);

function linksMade({ fates }: Tally): number {
  return fates.right + fates.wrongEntity + fates.onNil + fates.spurious;
}

function view(tally: Tally): StrangerView {
  const { strangers, fullNames, shortNames, documents, traps, names, persons } = tally;
  const rate = ({ of, linked }: Count) => share(linked, of);
  return {
    docs: tally.docs,
    strangerLinked: rate(strangers),
    strangers: strangers.of,
    strangersLinkedCount: strangers.linked,
    strangerLinkedFullName: rate(fullNames),
    strangerLinkedShortName: rate(shortNames),
    docsWithStrangerLinked: rate(documents),
    linkable: sum(names),
    right: names.right,
    wrong: names.wrong,
    unlinked: names.unlinked,
    ...(names.notComparable > 0 ? { notComparable: names.notComparable } : {}),
    rightShare: share(names.right, sum(names)),
    persons: { linked: sum(persons), right: persons.right, wrong: persons.wrong, unlinked: persons.unlinked },
    traps: traps.of,
    trapsLinked: traps.linked,
    links: linksMade(tally),
    linksRight: tally.fates.right,
  };
}

/** Scores a set of texts about people who share their names with others; null for any other set. */
export function scoreStrangers(
  documents: readonly GoldDocument[],
  predictions: ReadonlyMap<string, Prediction>,
  note: Note,
): StrangerScores | null {
  if (!documents.some(({ group }) => typeof group === 'string')) return null;
  const all = newTally();
  const groups = new Map<string, Tally>();
  for (const document of documents) {
    const group = document.group ?? '?';
    const ofGroup = groups.get(group) ?? newTally();
    groups.set(group, ofGroup);
    tallyDocument(document, predictions.get(document.id)?.entities ?? [], [all, ofGroup], note);
  }
  const controls = groups.get(CONTROLS) ?? newTally();
  const { linkable, right, wrong, unlinked, traps, trapsLinked } = view(groups.get(METONYMY) ?? newTally());
  const total = linksMade(all);
  return {
    strangerLinked: share(all.strangers.linked, all.strangers.of),
    controlsLinkedRight: share(controls.names.right, sum(controls.names)),
    controlsPersonsLinkedRight: share(controls.persons.right, sum(controls.persons)),
    groupD: { linkable, right, wrong, unlinked, traps, trapsLinked },
    links: { total, precision: share(all.fates.right, total), ...all.fates },
    all: view(all),
    byGroup: Object.fromEntries(
      [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, tally]) => [name, view(tally)]),
    ),
  };
}
