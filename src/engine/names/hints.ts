import type { EntityType } from '../../shared/annotations.ts';
import { classOf, OF_BODY, OF_PERSON, OF_PLACE } from './classes.ts';
import { FUNCTION_WORDS } from './common.ts';
import { isBeforeLand, type PlaceGround } from './land.ts';
import { PLACING, TITLES } from './lists.ts';
import type { Name } from './segments.ts';
import { BREAK, isCapital, type Word } from './words.ts';

/** Takes what one ground says for a type (above 0) or against it. */
export type Vote = (type: EntityType, weight: number) => void;

/** What one ground weighs: a set phrase that leaves no doubt, a plain one, a leaning. */
const CLEAR = 3;
const PLAIN = 2;
const SOME = 1;
const SLIGHT = 0.5;

const SPEAKING =
  /^(?:said|says|told|tells|added|adds|argued|argues|wrote|writes|tweeted|joked|explained|explains|replied|recalled|recalls|testified|thinks|believes|admitted|noted|notes|who)$/;
/** Verbs that stand before their speaker: "..., said Orbek." */
const INVERTED =
  /^(?:said|says|asked|asks|added|adds|wrote|writes|recalled|recalls|replied|explained|explains|joked|argued|argues)$/;
/** What stands or is published in a body, not in a place: "a stake in Orbek", "an article in Quelbo". */
const HELD_IN =
  /^(?:stakes?|shares?|interest|investments?|invest|invested|investors?|confidence|faith|trust|holdings?|articles?|interviews?|interview|published|reviews?|columns?|editorial|reported|advert|ads?|enrolled|roles?|starred|starring|featured|appeared|appearing|appearance|appearances|believes?|believed)$/;
const LIVING =
  /^(?:smiled|laughed|died|married|wept|cried|nodded|shrugged|retired|resigned|grew|himself|herself|hugged|kissed|whispered|sang|pleaded)$/;
const HUMAN =
  /^(?:became|felt|thought|knew|went|came|sat|stood|slept|wore|ate|drank|drove|flew|spoke|heard|saw|met|could|woke|sings|lives|lived|led|fled|fought|taught)$/;
const TRADING =
  /^(?:announced|launched|reported|acquired|bought|sold|unveiled|recalled|released|hired|fired|operates|owns|makes|sells|produces|employs|merged)$/;
const WINNING = /^(?:beat|beats|defeated|defeats|thrashed|edged|trounced|routed|scored)$/;
const RIVALLED = /^(?:beat|beats|defeated|against|vs|v|versus|thrashed|facing|faced)$/;
const HAPPENING = /^(?:began|begins|erupted|started|ended|ends)$/;
const NAMING = /^(?:called|named|dubbed|titled|entitled|as|like|including|namely)$/;
const TO_PERSON = /^(?:like|era|appointed|esque)$/;
const ALONG = /^(?:across|along|crossed|cross|crossing|throughout)$/;
const SIDE =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|banks?|shores?|coast|side|outskirts|streets|parts|centre|center|mayor|governor|capital|residents?|siege|invasion|border|capture|fall|liberation|occupation|conquest|people|bishop|archbishop|duke|earl|king|queen|sultan|riding|constituency|electorate|seat)$/;
const AREA_AFTER = /^(?:province|region|city|island|river|valley|peninsula|suburb)$/;
const WORKING = /^(?:works?|worked|working|job|joined|joins?|joining|founded|employed)$/;
const GOVERNOR = /^(?:of|in|at|for|from|with|by|to|near|on|into|against|about|over|under)$/;
const ARTICLES = /^(?:an?|the|one|its|his|her|their|former|another)$/;
const NP_END = /^(?:of|in|who|which|that|whose|from|at|for|to|on|near|by|with|and|where|about|based)$/;
const LONGEST_PHRASE = 8;

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
    vote(before.raw === 'The' ? 'ORG' : 'MISC', SOME);
    hearNoun(words, first - 1, vote);
    return;
  }
  if (before.word === 'day' && before.gap === '-' && /^(?:present|modern)$/.test(words[first - 2]?.word ?? ''))
    vote('LOC', CLEAR);
  if (before.shape !== 'lower') return;
  hearNoun(words, first, vote);
  if (start.gap === ', ') return;
  if (NAMING.test(before.word)) {
    const at = words[first - 2]?.word === 'such' ? first - 3 : first - 2;
    const named = classOf(words[at]?.word ?? '');
    if (named !== null) vote(named, PLAIN);
  }
  if (INVERTED.test(before.word) && !/^ /.test(words[last + 1]?.gap ?? '\n')) vote('PER', PLAIN);
  if (before.word === 'the' || before.word === 'a' || before.word === 'an') hearArticle(words, first, last, vote);
  hearPreposition(words, first, last, vote);
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
  else if (/^['’]$/.test(after.gap) && after.word === 's' && next?.gap === ' ') {
    if (OF_PERSON.has(next.word)) vote('PER', SOME);
    else if (OF_BODY.has(next.word)) vote('ORG', SOME);
    else if (classOf(next.word) === 'LOC' || OF_PLACE.has(next.word)) vote('LOC', SOME);
    else if (next.shape === 'lower') vote('PER', 0.4);
  } else if (after.gap === ' (' && after.shape === 'number' && next?.gap.startsWith(')') === true) vote('MISC', SOME);
  else if (after.gap === ' (' && (after.word === 'born' || /^[DRI]$/.test(after.raw))) vote('PER', CLEAR);
}

const REFERRING = /^(?:he|she|his|her|him|himself|herself)$/;
const BACK_REACH = 12;

/** Whether "he" or "her" follows in the sentence of which the name is the subject, nobody else named between. */
function refersBack(words: readonly Word[], at: number): boolean {
  for (let index = at; index < at + BACK_REACH; index += 1) {
    const word = words[index];
    if (word === undefined || word.opens || isCapital(word)) return false;
    if (index > at && REFERRING.test(word.word)) return true;
  }
  return false;
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

/** What the verb of which a name is the subject says: "Orbek said", "Orbek is a town". */
function hearVerb(words: readonly Word[], at: number, vote: Vote): void {
  const word = words[at]?.word ?? '';
  if (SPEAKING.test(word)) {
    vote('PER', word === 'who' ? PLAIN : SOME);
    vote('ORG', SLIGHT);
  } else if (LIVING.test(word)) vote('PER', PLAIN);
  else if (TRADING.test(word)) vote('ORG', SLIGHT);
  else if (WINNING.test(word)) vote('ORG', SLIGHT);
  else if (HAPPENING.test(word)) vote('EVENT', SLIGHT);
  else if (/[a-z]{2}ed$/.test(word) || HUMAN.test(word)) vote('PER', 0.8);
  else if (/^(?:is|was|are|were)$/.test(word)) hearPhrase(words, at + 1, vote);
  if (refersBack(words, at)) vote('PER', SOME);
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

/** ", who", ", 34,", ", a town in": what the apposition that begins at word `at` says of the name before it. */
function hearApposition(words: readonly Word[], at: number, vote: Vote): void {
  const word = words[at];
  if (word === undefined) return;
  if (word.word === 'who' || word.word === 'whose') vote('PER', CLEAR);
  else if (word.word === 'which') vote('PER', -PLAIN);
  else if (/^\d{2}$/.test(word.raw) && words[at + 1]?.gap.startsWith(',') === true) vote('PER', CLEAR);
  else hearPhrase(words, at, vote);
}

/** The class of the noun that heads the phrase at word `at`: "an American oil company". */
function hearPhrase(words: readonly Word[], at: number, vote: Vote): void {
  const opening = words[at];
  if (opening === undefined || opening.shape !== 'lower') return;
  const article = ARTICLES.test(opening.word);
  let found: EntityType | null = null;
  for (let index = article ? at + 1 : at; index < at + LONGEST_PHRASE; index += 1) {
    const word = words[index];
    if (word === undefined || (index > at && !/^[ -]$/.test(word.gap))) break;
    if (NP_END.test(word.word)) {
      if (index > at + 1) break;
      continue;
    }
    if (isCapital(word)) continue;
    found = classOf(word.word) ?? found;
  }
  if (found !== null && (article || found === 'PER')) vote(found, article ? PLAIN + SLIGHT : PLAIN);
}
