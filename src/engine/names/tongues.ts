import { wordSet } from '../word-set.ts';

/** Languages and scripts, peoples without a state, orders and confessions: what no adjective of a land names. */
const TONGUES = wordSet(
  `hindi urdu bangla telugu kannada malayalam marathi gujarati sindhi konkani sanskrit prakrit assamese odia maithili
  bhojpuri sinhala sinhalese dhivehi mandarin cantonese hokkien hakka tagalog cebuano ilocano bahasa sundanese farsi dari
  pashto balochi baluchi kurmanji sorani hebrew yiddish ladino aramaic syriac amharic tigrinya oromo swahili kiswahili
  hausa yoruba igbo fulani wolof lingala kikongo kinyarwanda kirundi kikuyu luganda xhosa sesotho setswana afrikaans
  esperanto frisian galician occitan provencal breton manx gaelic romansh sorbian ruthenian khmer hmong
  kachin cyrillic devanagari kanji hiragana katakana hangul
  hutu tutsi rohingya hazara visigoth ostrogoth goth vandal saracen moor celt berber amazigh tuareg bedouin maratha
  rajput mughal aztec inca toltec iroquois cherokee navajo sioux lakota comanche inuit metis choctaw ainu
  aborigine maasai dinka nuer ndebele
  jesuit franciscan benedictine cistercian capuchin carmelite salesian templar huguenot calvinist anabaptist amish
  mennonite hasidic haredi sufi salafi salafist ismaili ahmadi zoroastrian parsi shinto confucian taoist anglican
  episcopalian pentecostal adventist unitarian cathar hussite albigensian`,
);

/** Whether a capitalised word (folded) names a tongue, a people without a state or a confession: "Hindi", "Jesuits". */
export function isTongue(word: string): boolean {
  return TONGUES.has(word) || (word.endsWith('s') && TONGUES.has(word.slice(0, -1)));
}
