import type { EntityType } from '../../shared/annotations.ts';
import { classOf, OF_BODY, OF_PERSON, OF_PLACE } from './classes.ts';
import { FUNCTION_WORDS } from './common.ts';
import { isEverydayWord } from './everyday.ts';
import { headType } from './heads.ts';
import { isBeforeLand, type PlaceGround } from './land.ts';
import { PLACING, TITLES } from './lists.ts';
import { hearApposition, hearVerb, SPEAKING } from './predicates.ts';
import type { Name } from './segments.ts';
import { CLEAR, FAINT, PLAIN, SLIGHT, SOME, type Vote } from './vote.ts';
import { BREAK, type Word } from './words.ts';

/** Verbs that stand before their speaker: "..., said Orbek." */
const INVERTED =
  /^(?:said|says|asked|asks|added|adds|wrote|writes|recalled|recalls|replied|explained|explains|joked|argued|argues)$/;
/** What stands or is published in a body, not in a place: "a stake in Orbek", "an article in Quelbo". */
const HELD_IN =
  /^(?:stakes?|shares?|interest|investments?|invest|invested|investors?|confidence|faith|trust|holdings?|articles?|interviews?|interview|published|reviews?|columns?|editorial|reported|advert|ads?|enrolled|roles?|starred|starring|featured|appeared|appearing|appearance|appearances|believes?|believed)$/;
/** What is done to persons. */
const MEETING =
  /^(?:praised|criticized|criticised|replaced|succeeded|appointed|elected|interviewed|arrested|nominated|thanked|married)$/;
const CASTING = /^(?:starring|stars|featuring|features|directed|produced)$/;
const COMPASS =
  /^(?:north|south|east|west|(?:north|south)?-?(?:eastern|western)|northern|southern|central|suburban|rural|downtown|modern|formerly)$/;
const RIVALLED = /^(?:beat|beats|defeated|against|vs|v|versus|thrashed|facing|faced)$/;
const NAMING = /^(?:called|named|dubbed|titled|entitled|as|like|including|namely)$/;
const TO_PERSON = /^(?:like|era|appointed|esque)$/;
const ALONG = /^(?:across|along|crossed|cross|crossing|throughout)$/;
const SIDE =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|banks?|shores?|coast|side|outskirts|streets|parts|centre|center|mayor|governor|capital|residents?|siege|invasion|border|capture|fall|liberation|occupation|conquest|people|bishop|archbishop|duke|earl|king|queen|sultan|riding|constituency|electorate|seat)$/;
const AREA_AFTER =
  /^(?:province|region|city|island|river|valley|peninsula|suburb|settlement|camp|terminal|airport|district|neighborhood|neighbourhood|village|refugee)$/;
const WORKING = /^(?:works?|worked|working|job|joined|joins?|joining|founded|employed)$/;
const GOVERNOR = /^(?:of|in|at|for|from|with|by|to|near|on|into|against|about|over|under)$/;

/** What the words around a name say of its type. */
export function hearNeighbours(ground: PlaceGround, name: Name, vote: Vote): void {
  const { words } = ground.reading;
  hearBefore(words, name, vote);
  hearAfter(words, name, vote);
  if (isBeforeLand(ground, name.last + 1)) vote('LOC', CLEAR);
  const start = words[name.first];
  const after = words[name.last + 1];
  if (start?.gap === BREAK && name.first === name.last && after !== undefined && /^ [-–—]/.test(after.gap))
    vote('LOC', CLEAR);
}

/** The type that the words around a name speak for most plainly; `null` for none. */
export function typeByNeighbours(ground: PlaceGround, name: Name): EntityType | null {
  const sums = new Map<EntityType, number>();
  hearNeighbours(ground, name, (type, weight) => sums.set(type, (sums.get(type) ?? 0) + weight));
  const [best] = [...sums].sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] >= SOME ? best[0] : null;
}

function hearBefore(words: readonly Word[], { first, last }: Name, vote: Vote): void {
  const start = words[first];
  const before = words[first - 1];
  if (start === undefined || before === undefined || start.gap === BREAK) return;
  const quoted = /^ ["“‘']$/.test(start.gap);
  const closed = /^[,.]?["”’'](?!s\b)/.test(words[last + 1]?.gap ?? '');
  if (quoted && closed) vote('MISC', SOME);
  if (start.gap !== ' ' && start.gap !== ', ' && !quoted) return;
  if (/^(?:The|A|An)$/.test(before.raw) && !before.opens) {
    vote('PER', -PLAIN);
    vote(before.raw === 'The' && !isThingWord(words, first, last) ? 'ORG' : 'MISC', SOME);
    hearNoun(words, first - 1, vote);
    return;
  }
  if (before.word === 'day' && before.gap === '-' && /^(?:present|modern)$/.test(words[first - 2]?.word ?? ''))
    vote('LOC', CLEAR);
  if (before.shape !== 'lower' && !/^(?:The|An?)$/.test(before.raw)) return;
  hearNoun(words, first, vote);
  if (start.gap === ', ') return;
  if (NAMING.test(before.word)) {
    const at = words[first - 2]?.word === 'such' ? first - 3 : first - 2;
    const named = classOf(words[at]?.word ?? '');
    if (named !== null) vote(named, PLAIN);
  }
  if (COMPASS.test(before.word)) vote('LOC', PLAIN);
  if (CASTING.test(before.word)) vote('PER', SOME);
  else if (MEETING.test(before.word)) vote('PER', FAINT);
  if (INVERTED.test(before.word) && !/^ /.test(words[last + 1]?.gap ?? '\n')) vote('PER', PLAIN);
  if (before.word === 'the' || before.word === 'a' || before.word === 'an') hearArticle(words, first, last, vote);
  hearPreposition(words, first, last, vote);
}

/** "The Kill": one everyday word that heads no body, as works are called. */
function isThingWord(words: readonly Word[], first: number, last: number): boolean {
  const word = words[first]?.word ?? '';
  return first === last && isEverydayWord(word) && headType(word) === null;
}

/** "the film Orbek", "a small company, Quelbo": the common noun before the name that begins at `first`. */
function hearNoun(words: readonly Word[], first: number, vote: Vote): void {
  const before = words[first - 1];
  const gap = words[first]?.gap ?? '';
  const noun = before?.shape === 'lower' ? classOf(before.word) : null;
  if (before === undefined || noun === null) return;
  if (/^ ["“‘']?$/.test(gap)) vote(noun, before.word.endsWith('s') && noun !== 'PER' ? SLIGHT : PLAIN);
  else if (gap.startsWith(', ') && isIndefinite(words, first - 1)) vote(noun, SOME);
}

/** Whether the noun at `at` ends a phrase that an article opens: "a small company, Quelbo". */
function isIndefinite(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= at - 4; index -= 1) {
    if (words[index + 1]?.gap !== ' ') return false;
    if (/^(?:an?|the|its|his|her|their)$/.test(words[index]?.word ?? '')) return true;
  }
  return false;
}

/** "the Urvand", "the Elks", "an Orbek": persons bear no article; a plural is a team or a people. */
function hearArticle(words: readonly Word[], first: number, last: number, vote: Vote): void {
  const after = words[last + 1];
  const before = words[first - 1];
  const attributive =
    after?.gap === '-' ||
    (after?.gap === ' ' && after.shape === 'lower' && !FUNCTION_WORDS.has(after.word) && !SPEAKING.test(after.word));
  if (before?.word === 'the' && /[a-rt-z]s$/.test(words[last]?.word ?? '')) vote('ORG', SOME);
  if (attributive) return;
  vote('PER', first === last ? -PLAIN : -SOME);
  if (before?.word === 'the') vote('ORG', SLIGHT);
  else vote('MISC', SOME);
}

function hearPreposition(words: readonly Word[], first: number, last: number, vote: Vote): void {
  const article = words[first - 1]?.word === 'the' ? 1 : 0;
  const lead = words[first - 1 - article];
  const noun = words[first - 2 - article]?.word ?? '';
  const after = words[last + 1];
  if (lead === undefined || lead.shape !== 'lower' || words[first - article]?.gap !== ' ') return;
  const compound = after?.gap === '-' || /^['’]$/.test(after?.gap ?? '');
  switch (lead.word) {
    case 'of':
      if (classOf(noun) === 'LOC' || SIDE.test(noun)) vote('LOC', PLAIN);
      else if (OF_BODY.has(noun)) vote('ORG', PLAIN);
      else if (/^leaders?$/.test(noun)) vote('ORG', SLIGHT);
      else if (article === 0) vote('LOC', SLIGHT);
      break;
    case 'for':
      if (/^(?:mp|mps|mep|senator|candidate)$/.test(noun) && article === 0) vote('LOC', SOME);
      else if (OF_BODY.has(noun) || WORKING.test(noun)) vote('ORG', PLAIN);
      break;
    case 'at':
      if (OF_BODY.has(noun) || WORKING.test(noun) || TITLES.has(noun)) vote('ORG', PLAIN);
      else if (article === 0) vote('LOC', SLIGHT);
      break;
    case 'during':
      vote('EVENT', SOME);
      break;
    case 'from':
      if (article === 0 && !compound) vote('LOC', SLIGHT);
      break;
    default:
      if (compound) break;
      if (ALONG.test(lead.word)) vote('LOC', PLAIN);
      else if (lead.word === 'in' && HELD_IN.test(noun)) vote('ORG', SOME);
      else if (/^(?:in|near|outside)$/.test(lead.word) && article === 0) vote('LOC', PLAIN);
      else if (PLACING.has(lead.word) && article === 0) vote('LOC', SLIGHT);
      else if (RIVALLED.test(lead.word)) vote('ORG', SLIGHT);
      else if (WORKING.test(lead.word)) vote('ORG', SOME);
  }
}

function hearAfter(words: readonly Word[], { first, last }: Name, vote: Vote): void {
  const after = words[last + 1];
  const next = words[last + 2];
  if (after === undefined || after.gap === BREAK) return;
  if (after.gap === ' ') {
    if (after.shape === 'number' && /^ ?[-–—] ?$/.test(next?.gap ?? '') && next?.shape === 'number') vote('ORG', CLEAR);
    if (after.shape === 'lower') hearNext(words, last + 1, first === last, vote);
    if (after.shape === 'lower' && !isGoverned(words, first)) hearVerb(words, last + 1, vote);
  } else if (after.gap === ', ') hearApposition(words, last + 1, vote);
  else if (after.gap === '-') hearHyphen(after, vote);
  else if (isShop(words, first, last)) vote('ORG', SOME);
  else if (/^['’]$/.test(after.gap) && after.word === 's' && next?.gap === ' ') {
    if (OF_PERSON.has(next.word)) vote('PER', SOME);
    else if (OF_BODY.has(next.word)) vote('ORG', SOME);
    else if (classOf(next.word) === 'LOC' || OF_PLACE.has(next.word)) vote('LOC', SOME);
    else if (next.shape === 'lower') vote('PER', 0.4);
  } else if (after.gap === ' (' && after.shape === 'number' && next?.gap.startsWith(')') === true) vote('MISC', SOME);
  else if (after.gap === ' (' && (after.word === 'born' || /^[DRI]$/.test(after.raw))) vote('PER', CLEAR);
}

const SHOPPING = /^(?:in|has|had|is|was|will|and|or|said|says|which|where|stores?|shops?|restaurants?|outlets?)$/;

/** "sold at Orbek's.", "Quelbo's in town": a possessive of nothing, as shops and bars are called. */
function isShop(words: readonly Word[], first: number, last: number): boolean {
  const own = words[last + 1];
  const next = words[last + 2];
  const before = words[first - 1]?.word ?? '';
  if (first !== last || own?.word !== 's' || !/^['’]$/.test(own.gap) || !/^(?:at|to|from|in|and|or)$/.test(before))
    return false;
  return next === undefined || next.gap !== ' ' || SHOPPING.test(next.word);
}

function hearHyphen(after: Word, vote: Vote): void {
  if (after.word === 'based' || after.word === 'born') vote('LOC', PLAIN);
  else if (after.word === 'owned') vote('ORG', SOME);
  else if (TO_PERSON.test(after.word)) vote('PER', PLAIN);
}

/** Whether a preposition stands before the name, so that a verb behind it has another subject. */
function isGoverned(words: readonly Word[], first: number): boolean {
  const before = words[first - 1];
  return words[first]?.gap === ' ' && before !== undefined && GOVERNOR.test(before.word);
}

/** What the noun after a name says: "Orbek shares", "Orbek province". */
function hearNext(words: readonly Word[], at: number, single: boolean, vote: Vote): void {
  const word = words[at]?.word ?? '';
  if (AREA_AFTER.test(word)) vote('LOC', PLAIN);
  else if (OF_BODY.has(word)) vote('ORG', SOME);
  else if (OF_PLACE.has(word)) vote('LOC', PLAIN);
  else {
    const noun = classOf(word);
    if (noun === 'PER') vote('PER', single ? -SOME : -SLIGHT);
    else if (noun !== null) vote(noun, SOME);
  }
}
