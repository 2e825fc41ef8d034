import type { EntityType } from '../../shared/annotations.ts';
import { classOf } from './classes.ts';
import { CLEAR, FAINT, PLAIN, SLIGHT, SOME, type Vote } from './vote.ts';
import { isCapital, type Word } from './words.ts';

/** Verbs of speech. */
export const SPEAKING =
  /^(?:said|says|told|tells|added|adds|argued|argues|wrote|writes|tweeted|joked|explained|explains|replied|recalled|recalls|testified|thinks|believes|admitted|noted|notes|who)$/;
const LIVING =
  /^(?:smiled|laughed|died|married|wept|cried|nodded|shrugged|retired|resigned|grew|himself|herself|hugged|kissed|whispered|sang|pleaded)$/;
const HUMAN =
  /^(?:became|felt|thought|knew|went|came|sat|stood|slept|wore|ate|drank|drove|flew|spoke|heard|saw|met|could|woke|sings|lives|lived|led|fled|fought|taught)$/;
const TRADING =
  /^(?:announced|launched|reported|acquired|bought|sold|unveiled|recalled|released|hired|fired|operates|owns|makes|sells|produces|employs|merged)$/;
/** What persons do more often than bodies, and the words between a subject and such a verb. */
const DOING = /^(?:ran|threw|won|took|gave|made|set|put|got|has|had|would|will|does|did|also|then|later|once|never)$/;
const WINNING = /^(?:beat|beats|defeated|defeats|thrashed|edged|trounced|routed|scored)$/;
const HAPPENING = /^(?:began|begins|erupted|started|ended|ends)$/;
const ARTICLES = /^(?:an?|the|one|its|his|her|their|former|another)$/;
const NP_END = /^(?:of|in|who|which|that|whose|from|at|for|to|on|near|by|with|and|where|about|based)$/;
const LONGEST_PHRASE = 8;

/** What the verb of which a name is the subject says: "Orbek said", "Orbek is a town". */
export function hearVerb(words: readonly Word[], at: number, vote: Vote): void {
  const word = words[at]?.word ?? '';
  if (SPEAKING.test(word)) {
    vote('PER', word === 'who' ? PLAIN : SOME);
    vote('ORG', SLIGHT);
  } else if (LIVING.test(word)) vote('PER', PLAIN);
  else if (TRADING.test(word)) vote('ORG', SLIGHT);
  else if (WINNING.test(word)) vote('ORG', SLIGHT);
  else if (HAPPENING.test(word)) vote('EVENT', SLIGHT);
  else if (/[a-z]{2}ed$/.test(word) || HUMAN.test(word)) vote('PER', 0.8);
  else if (DOING.test(word)) vote('PER', FAINT);
  else if (/^(?:is|was|are|were)$/.test(word)) hearPhrase(words, at + 1, vote);
  const referred = refersBack(words, at);
  if (referred !== null) vote(referred, SOME);
}

const REFERRING = /^(?:he|she|his|her|him|himself|herself)$/;
const BACK_REACH = 12;

/**
 * What the pronoun says that follows in the sentence of which the name is the subject, nobody else named between: "he" and
 * "her" of a person, "its" of a body; `null` where none follows.
 */
function refersBack(words: readonly Word[], at: number): 'PER' | 'ORG' | null {
  for (let index = at; index < at + BACK_REACH; index += 1) {
    const word = words[index];
    if (word === undefined || word.opens || isCapital(word)) return null;
    if (index === at) continue;
    if (REFERRING.test(word.word)) return 'PER';
    if (word.word === 'its' || word.word === 'itself') return 'ORG';
  }
  return null;
}

/** ", who", ", 34,", ", a town in": what the apposition that begins at word `at` says of the name before it. */
export function hearApposition(words: readonly Word[], at: number, vote: Vote): void {
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
