import type { Rival, Why } from '../../shared/annotations.ts';
import { covers } from '../../shared/dates.ts';
import type { LexiconAlias } from '../../shared/lexicon.ts';
import { by } from '../../shared/order.ts';
import { type Surface, surfaceOf } from '../../shared/span.ts';
import { type Context, nearestSupport } from './context.ts';
import { GOVERNING, PLACING } from './lists.ts';
import { homeOfBody } from './homes.ts';
import type { Name } from './segments.ts';
import { isRuledOut } from './refusals.ts';
import { isRegion, isSeat } from './regions.ts';

/** The record that a listed form means, and why. */
export interface Link {
  readonly record: number;
  readonly score: number;
  readonly why: Why;
}

/** Weights on a log scale; a record wins where its share, with "none of them" among the choices, reaches the threshold. */
const THRESHOLD = 0.5;
/** A cue near the form; each kind of cue anywhere in the article, up to so many. */
const NEAR_CUE = 1.4;
const FAR_CUE = 0.5;
const MOST_FAR_CUES = 3;
/** The article's date lies outside the time of the form; within a term of the person. */
const OUT_OF_TERM = -3;
const IN_OFFICE = 0.6;
/** A capital's or a land's place in the sentence tells which of the two is meant; where nothing does, the place is. */
const METONYM = 2.5;
const PLACE_FIRST = 0.7;
/** A list joins the form to lands. */
const AMONG_LANDS = 2.5;
/** The words say that the region is meant, not the town of its name, or the article is at home in it. */
const SEAT = 4;
/** How many of a region's own cues make an article one of that region. */
const AT_HOME = 2;
/** The form stands in that of an office of the body or land. */
const OWN_OFFICE = 3;
/** The article shows that something else of the name is meant. */
const ELSEWHERE = -6;
/** Where the land of a body stands in the article, for a form that many lands have a body for. */
const HOME = { here: 0, aside: -1.5, absent: -2.5 };
/** "None of them" weighs what the priors leave, but never less than this. */
const LEAST_NIL = 0.06;
const LEAST_PRIOR = 0.01;

/** The record that the listed form at words `first` to `last` means; `null` where the evidence is thin. */
export function chooseRecord(
  context: Context,
  aliases: readonly LexiconAlias[],
  first: number,
  last: number,
): Link | null {
  const { options, total } = weighAll(context, aliases, first, last);
  const best = options.reduce<Option | null>(
    (top, option) => (top !== null && top.weight >= option.weight ? top : option),
    null,
  );
  if (best === null || best.weight === 0) return null;
  const score = best.weight / total;
  if (score < THRESHOLD) return null;
  return { record: best.alias.record, score, why: reason(context, options, best) };
}

/** The records other than `chosen` (-1: none is) that a listed form could mean here, the likeliest first. */
export function rivalsOf(context: Context, { hit, first, last }: Name, chosen: number): Rival[] {
  if (hit === null) return [];
  const { options, total } = weighAll(context, hit.aliases, first, last);
  return options
    .filter(({ alias }) => alias.record !== chosen)
    .sort(by(({ weight }) => -weight))
    .map(({ alias, weight, cue }) => {
      const record = context.lexicon.entry(alias.record).id;
      return { record, score: weight / total, prior: alias.prior, ...evidenceOf(context, cue) };
    });
}

/** Each record that one of `aliases` names, weighed; `total` counts "none of them" too. */
function weighAll(
  context: Context,
  aliases: readonly LexiconAlias[],
  first: number,
  last: number,
): { readonly options: readonly Option[]; readonly total: number } {
  const options = strongestPerRecord(aliases).map((alias) => weigh(context, aliases, alias, first, last));
  const priors = options.reduce((sum, { alias }) => sum + alias.prior, 0);
  const nil = Math.max(LEAST_NIL, 1 - priors);
  return { options, total: nil + options.reduce((sum, { weight }) => sum + weight, 0) };
}

interface Option {
  readonly alias: LexiconAlias;
  readonly weight: number;
  /** Number of the word nearby that speaks for the record. */
  readonly cue: number | null;
}

function strongestPerRecord(aliases: readonly LexiconAlias[]): LexiconAlias[] {
  const best = new Map<number, LexiconAlias>();
  for (const alias of aliases) {
    const known = best.get(alias.record);
    if (known === undefined || known.prior < alias.prior) best.set(alias.record, alias);
  }
  return [...best.values()];
}

function weigh(
  context: Context,
  aliases: readonly LexiconAlias[],
  alias: LexiconAlias,
  first: number,
  last: number,
): Option {
  const { lexicon, date } = context;
  if (isRuledOut(context, alias, first, last)) return { alias, weight: 0, cue: null };
  const support = context.supportOf(alias.record);
  const cue = nearestSupport(context, alias.record, first, last);
  const entry = lexicon.entry(alias.record);
  let sum = Math.log(Math.max(alias.prior, LEAST_PRIOR));
  const paired = isWithCapital(context, aliases, alias.record);
  if (cue !== null && !paired) sum += NEAR_CUE;
  if (!paired) sum += Math.min(support.kinds, MOST_FAR_CUES) * FAR_CUE;
  if (date !== null && !covers(alias, date)) sum += OUT_OF_TERM;
  if (date !== null && aliases.length > 1 && entry.terms.some((term) => covers(term, date))) sum += IN_OFFICE;
  if (context.displaced.has(alias.record)) sum += ELSEWHERE;
  sum += HOME[homeOfBody(context, alias.record, alias.prior, aliases.length > 1 || support.kinds > 0)];
  if (context.ownersAt.get(first)?.has(alias.record) === true) sum += OWN_OFFICE;
  if (isCommonNoun(context, alias, first, last)) sum += ELSEWHERE;
  const region = aliases.length > 1 ? regionAtHome(context, aliases) : null;
  if (region === alias.record) sum += SEAT;
  if (aliases.length > 1 && isSeat(context, alias.record, first, last)) sum += SEAT;
  if (aliases.length > 1 && entry.kind === 'country' && isAmongLands(context, first, last)) sum += AMONG_LANDS;
  if (aliases.length > 1 && region === null) sum += metonymy(context, aliases, alias, paired, first, last);
  return { alias, weight: Math.exp(sum), cue };
}

/** "the federal government": the common noun for a land's body, where the article has nothing of that land. */
function isCommonNoun(context: Context, { record }: LexiconAlias, first: number, last: number): boolean {
  const { type, of } = context.lexicon.entry(record);
  if (type !== 'ORG' || of < 0 || context.supportOf(record).kinds > 0) return false;
  return context.reading.words.slice(first, last + 1).every(({ shape }) => shape === 'lower');
}

/** "Ukraine, Moldova and Georgia": a name that a list joins to lands. */
function isAmongLands({ reading: { words }, isLand }: Context, first: number, last: number): boolean {
  if (words[first]?.gap === ', ' && isLand(first - 1)) return true;
  return (
    (words[first - 1]?.word === 'and' && isLand(first - 2)) || (words[last + 1]?.word === 'and' && isLand(last + 2))
  );
}

/** The region of the form that the article is of: "Washington" where it names Seattle and Olympia. */
function regionAtHome(context: Context, aliases: readonly LexiconAlias[]): number | null {
  const found = aliases.find(({ record }) => isRegion(context, record) && context.supportOf(record).kinds >= AT_HOME);
  return found?.record ?? null;
}

/** Whether the form names both a land and a place in it: what speaks for one of them speaks for the other too. */
function isWithCapital({ lexicon }: Context, aliases: readonly LexiconAlias[], record: number): boolean {
  const { of } = lexicon.entry(record);
  return aliases.some(
    (other) => other.record === of || (other.record !== record && lexicon.entry(other.record).of === record),
  );
}

/** A capital that stands for its government: the place after a preposition of place, the land where it acts or owns. */
function metonymy(
  { reading, lexicon, isLand }: Context,
  aliases: readonly LexiconAlias[],
  alias: LexiconAlias,
  isPaired: boolean,
  first: number,
  last: number,
): number {
  const kinds = new Set(aliases.map(({ record }) => lexicon.entry(record).kind));
  const isPlace = lexicon.entry(alias.record).kind === 'place';
  if (!kinds.has('place') || !(isPaired || kinds.has('organisation'))) return 0;
  const before = reading.words[first - 1];
  const after = reading.words[last + 1];
  const dateline = reading.words[first]?.opens === true && after !== undefined && /^(?: [-–—(]|,? \()/.test(after.gap);
  const led = before !== undefined && PLACING.has(before.word) && reading.words[first]?.gap === ' ';
  const owns = after?.word === 's' && /^['’]$/.test(after.gap);
  const acts = after !== undefined && after.gap === ' ' && GOVERNING.has(after.word);
  const beside = (at: number): boolean => reading.words[at]?.word === 'and' && isLand(at < first ? at - 1 : at + 1);
  if (!led && (beside(last + 1) || beside(first - 1))) return isPlace ? 0 : METONYM;
  if (dateline || led) return isPlace ? METONYM : 0;
  if (owns || acts) return isPlace ? 0 : METONYM;
  return isPlace ? PLACE_FIRST : 0;
}

function reason(context: Context, options: readonly Option[], best: Option): Why {
  if (options.length === 1 && best.alias.prior >= THRESHOLD) return { code: 'only-meaning' };
  const usual = options.every((option) => option === best || option.alias.prior < best.alias.prior);
  if (usual && best.alias.prior >= THRESHOLD) return { code: 'usual-meaning' };
  return { code: 'context', ...evidenceOf(context, best.cue) };
}

/** The word that speaks for a record, as evidence; nothing where none does. */
function evidenceOf({ reading: { words, text } }: Context, cue: number | null): { readonly evidence?: Surface } {
  const word = cue === null ? undefined : words[cue];
  return word === undefined ? {} : { evidence: surfaceOf(text, word.start, word.end) };
}
