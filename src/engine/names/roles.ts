import type { RoleBasis } from '../../shared/annotations.ts';
import { covers } from '../../shared/dates.ts';
import { tokenise } from '../../shared/tokens.ts';
import type { LexiconHolder } from '../../shared/lexicon.ts';
import type { Context } from './context.ts';
import { genderOfName } from './given.ts';
import type { Hit } from './match.ts';
import { makeOfficeGround, type OfficeGround } from './office-ground.ts';
import { type Candidates, candidateOffices } from './offices.ts';
import type { Meant } from './resolve.ts';
import { isAimedAt, isPast } from './tenure.ts';
import { BREAK, type Word } from './words.ts';

/** A role before its holder is an entity of the article: words `first` to `last`, both included. */
export interface RoleDraft {
  readonly first: number;
  readonly last: number;
  /** Number of the office's record. */
  readonly office: number;
  readonly basis: RoleBasis;
  /** The holder as the article names them, or else as the dataset does. */
  readonly holder: { readonly meant: Meant } | { readonly listed: LexiconHolder } | null;
}

interface Placed extends Candidates {
  readonly hit: Hit;
  readonly past: boolean;
  /** The person whom the article names right beside the role. */
  readonly beside: Meant | null;
}

/** The roles of an article and who held them; a form that may name several offices and nothing decides is none. */
export function findRoles(context: Context, hits: readonly Hit[], meants: readonly Meant[]): RoleDraft[] {
  const ground = makeOfficeGround(context, meants);
  const placed = hits.map((hit): Placed => {
    const beside = personBeside(context, ground, hit);
    return { hit, past: isPast(context, hit), ...candidateOffices(context, ground, hit, beside), beside };
  });
  const introduced = introductions(placed);
  const latest = new Map<string, number | null>();
  const drafts: RoleDraft[] = [];
  for (const role of placed) {
    const word = wordKey(context, role.hit);
    const office = decide(ground, role, introduced, latest.get(word));
    if (role.by !== 'bare' && !role.past) latest.set(word, office);
    if (office === null) continue;
    const { first, last } = role.hit;
    const holding = holderOf(context, ground, role, office, introduced);
    if (!isOtherGender(word, nameOf(context, holding))) drafts.push({ first, last, office, ...holding });
  }
  return drafts;
}

const OF_WOMEN = /^(?:queen|empress|duchess|princess|congresswoman)$/;
const OF_MEN = /^(?:king|emperor|duke|prince|congressman)$/;

/** Whether a title of one gender cannot be that of its holder: "the Queen" where a king reigns is his wife. */
function isOtherGender(title: string, holder: string): boolean {
  const gender = genderOfName(tokenise(holder)[0]?.word ?? '');
  return (gender === 'male' && OF_WOMEN.test(title)) || (gender === 'female' && OF_MEN.test(title));
}

function nameOf({ lexicon }: Context, { holder }: Holding): string {
  if (holder === null) return '';
  if ('listed' in holder) return holder.listed.name;
  const { link, persona } = holder.meant;
  return link === null ? (persona?.words.join(' ') ?? '') : lexicon.entry(link.record).name;
}

/** The persons whom the article introduces as holding an office now, by office. */
type Introductions = ReadonlyMap<number, readonly Meant[]>;

function introductions(placed: readonly Placed[]): Introductions {
  const found = new Map<number, Meant[]>();
  for (const { past, offices, beside } of placed) {
    const [office] = offices;
    if (past || beside === null || office === undefined || offices.length > 1) continue;
    const list = found.get(office) ?? [];
    if (!list.some(({ key }) => key === beside.key)) list.push(beside);
    found.set(office, list);
  }
  return found;
}

/**
 * The office that a form means: the only one left, the one last named with these words, or that of someone here. `latest`
 * is `null` where the words last named an office that is not listed: a bare title after that means it too.
 */
function decide(
  ground: OfficeGround,
  { offices, by, past }: Placed,
  introduced: Introductions,
  latest: number | null | undefined,
): number | null {
  if (by === 'bare' && latest === null) return null;
  const [only] = offices;
  if (only === undefined || offices.length === 1) return only ?? null;
  if (latest !== undefined && latest !== null && offices.includes(latest)) return latest;
  if (past) return null;
  const known = offices.filter((office) => introduced.has(office));
  if (known.length === 1) return known[0] ?? null;
  const present = offices.filter((office) => ground.presentHolders(office).length > 0);
  return present.length === 1 ? (present[0] ?? null) : null;
}

function wordKey(context: Context, hit: Hit): string {
  return context.reading.words[hit.last]?.word ?? '';
}

type Holding = Pick<RoleDraft, 'basis' | 'holder'>;

const NOBODY: Holding = { basis: 'none', holder: null };

function holderOf(
  context: Context,
  ground: OfficeGround,
  { hit, beside, past }: Placed,
  office: number,
  introduced: Introductions,
): Holding {
  if (isAimedAt(context, hit.first)) return NOBODY;
  if (beside !== null) return { basis: 'text', holder: { meant: beside } };
  if (past) return NOBODY;
  const named = introduced.get(office) ?? [];
  const dated = holderOnDate(context, office);
  const present = dated?.record === undefined ? undefined : ground.byRecord.get(dated.record);
  const [only, other] = named;
  if (only !== undefined && (other === undefined ? present === undefined || present.key === only.key : false)) {
    return { basis: 'text', holder: { meant: only } };
  }
  if (dated === null || (present === undefined && isOtherNamed(context, ground, office))) return NOBODY;
  return { basis: 'date', holder: present === undefined ? { listed: dated } : { meant: present } };
}

/** Whether the article names someone who held the office at another time, so that the date alone does not tell whom it means. */
function isOtherNamed({ lexicon }: Context, ground: OfficeGround, office: number): boolean {
  for (const record of ground.byRecord.keys())
    if (lexicon.entry(record).terms.some((term) => term.office === office)) return true;
  return false;
}

/**
 * Who held the office on the article's date: the elected before the acting, on the day of a handover the later; nobody
 * where several hold it at a time.
 */
function holderOnDate({ lexicon, date }: Context, office: number): LexiconHolder | null {
  if (date === null) return null;
  const holders = lexicon.holders(office, date).filter((holder) => covers(holder, date));
  const elected = holders.filter(({ acting }) => !acting);
  const [only, later, more] = elected.length > 0 ? elected : holders;
  if (only === undefined || later === undefined) return only ?? null;
  const handover = date.length === 10 && only.to !== undefined && later.from !== undefined && only.to <= later.from;
  return handover && more === undefined ? later : null;
}

/** How many words may stand between the comma behind a name and a role. */
const LEADING_REACH = 4;
/** Those words: articles, what tells when, and peoples by the ending of most ("Norlandian"). */
const LEADING = /^(?:the|then|a|former|current|ex|us|uk|[a-z]+n)$/;

/** "Secretary of State Ida Quint", "Ida Quint, the secretary of state,", "the secretary of state, Ida Quint,", "Quint resigned as ...". */
function personBeside(context: Context, ground: OfficeGround, hit: Hit): Meant | null {
  const { words } = context.reading;
  const last = hit.last + (isAtTheTime(words, hit.last) ? AT_THE_TIME.length : 0);
  const next = words[last + 1];
  if (next !== undefined && next.gap !== BREAK && /^[,.]? $/.test(next.gap)) {
    const after = ground.startingAt.get(last + 1);
    if (
      after !== undefined &&
      (after.type === 'PER' || after.name.title !== null) &&
      (next.gap !== ', ' || endsApposition(words[after.name.last + 1]?.gap))
    )
      return after;
  }
  let at = hit.first;
  while (at > hit.first - LEADING_REACH && words[at]?.gap === ' ' && LEADING.test(words[at - 1]?.word ?? '')) {
    at -= 1;
  }
  const leaver = subjectBefore(context, ground, at);
  if (leaver !== null) return leaver;
  if (words[at]?.gap !== ', ' || !(endsApposition(next?.gap) && (next?.gap !== ' ' || ADDS.test(next.word))))
    return null;
  const before = ground.endingAt.get(at - 1);
  return before?.type === 'PER' ? before : null;
}

const AT_THE_TIME = ['at', 'the', 'time'];

/** "The president at the time, Ida Quint": words that part a role from its holder. */
function isAtTheTime(words: readonly Word[], last: number): boolean {
  return AT_THE_TIME.every((word, index) => words[last + 1 + index]?.word === word);
}

/** What may follow a role in apposition; a verb would make the role its subject: "After talks with Quint, the envoy said". */
const ADDS = /^(?:of|from|for|in|at|on|to|and|since|until|under|who|whose)$/;

/** How far before "as" and a role its holder's name may end. */
const HOLDER_REACH = 6;
const HOLDING = /^(?:resigns?|resigned|quits?|steps|stepped|serves?|served|remains?|remained)$/;
const AUXILIARY = /^(?:has|had|will|would|down|who|currently|also)$/;

/** Who is said to hold or leave the role that begins at word `at`: "Ida Quint has resigned as secretary of state". */
function subjectBefore({ reading: { words } }: Context, ground: OfficeGround, at: number): Meant | null {
  if (words[at]?.gap !== ' ' || words[at - 1]?.word !== 'as') return null;
  let verb = false;
  for (let index = at - 2; index >= at - HOLDER_REACH; index -= 1) {
    const word = words[index];
    const next = words[index + 1];
    if (word === undefined || next === undefined || !/^,? $/.test(next.gap)) return null;
    const named = ground.endingAt.get(index);
    if (named !== undefined) return verb && named.type === 'PER' ? named : null;
    if (HOLDING.test(word.word)) verb = true;
    else if (!AUXILIARY.test(word.word)) return null;
  }
  return null;
}

function endsApposition(gap: string | undefined): boolean {
  return gap === undefined || gap === BREAK || /^[,.;:)–—]/.test(gap) || gap === ' ';
}
