import { wordSet } from '../word-set.ts';
import { FUNCTION_WORDS } from './common.ts';
import { isGivenName } from './given.ts';
import { isCapital, type Reading } from './words.ts';

/** Adjectives and nouns of nations, tongues and faiths, singular. */
const PEOPLES = wordSet(
  `afghan african afro albanian algerian american anglo arab arabic argentine argentinian armenian asian aussie australian
  austrian azeri azerbaijani bahraini bangladeshi basque bavarian belarusian belgian bengali bolivian bosnian botswanan
  brazilian briton british brit bulgarian burmese burundian californian cambodian cameroonian canadian caribbean catalan
  caucasian chadian chechen chilean chinese colombian congolese cossack croat croatian cuban cypriot czech dane danish
  dutch ecuadorean ecuadorian egyptian emirati englishman eritrean estonian ethiopian european eurasian fijian filipino
  finn finnish flemish frenchman french gambian georgian german germanic ghanaian greek guatemalan guinean guyanese
  haitian hawaiian hispanic honduran hungarian icelandic indian indonesian iranian iraqi irish irishman israeli italian
  ivorian jamaican japanese javanese jordanian kashmiri kazakh kenyan korean kosovar kurd kurdish kuwaiti kyrgyz laotian
  latin latino latina latvian lebanese liberian libyan lithuanian macedonian malagasy malawian malay malaysian maldivian
  malian maltese maori mauritanian mauritian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese
  nepali nicaraguan nigerian nigerien nordic norwegian omani pakistani palestinian panamanian paraguayan pashtun persian
  peruvian pole polish portuguese prussian punjabi qatari roma romanian russian rwandan salvadoran samoan saudi saxon
  scandinavian scot scottish scots senegalese serb serbian serbian siberian sicilian sikh singaporean slav slavic slovak
  slovakian slovene slovenian somali soviet spaniard spanish sudanese swede swedish swiss syrian taiwanese tajik tamil
  tanzanian tasmanian tatar texan thai tibetan togolese tunisian turk turkish turkmen ugandan uighur uyghur ukrainian
  uruguayan uzbek venezuelan vietnamese welsh yemeni yugoslav zambian zimbabwean zulu
  alawite ashkenazi buddhist catholic christian copt coptic druze evangelical hindu jew jewish lutheran methodist mormon
  muslim orthodox protestant presbyterian puritan quaker rastafarian shia shiite sunni wahhabi yazidi zionist
  ottoman byzantine roman confederate neanderthal viking nazi`,
);

/** Whether a capitalised word (folded) names a people, its tongue or its faith: "German", "Germans", "Muslims". */
export function isPeople(word: string): boolean {
  if (PEOPLES.has(word)) return true;
  return word.endsWith('s') && PEOPLES.has(word.slice(0, -1));
}

const PEOPLE_ENDING = /(?:[b-df-hj-np-tv-z]ian|[gklnrv]ese|[klnrs]ean|[lmnr]ite)$/;

/** Whether an unknown capitalised word is written as the adjective of a land is: "Urvandian", "Kelborese". */
export function endsAsPeople(word: string): boolean {
  const form = word.endsWith('s') ? word.slice(0, -1) : word;
  return form.length > 5 && PEOPLE_ENDING.test(form) && !isGivenName(form);
}

const HOLIDAYS = wordSet(
  `christmas easter ramadan hanukkah chanukah thanksgiving halloween diwali passover lent kwanzaa nowruz purim mardi
  epiphany pentecost eid holocaust renaissance reformation brexit olympics paralympics watergate`,
);

/** Whether a word (folded) names a feast, an age or an affair by itself. */
export function isOccasion(word: string): boolean {
  return HOLIDAYS.has(word);
}

const STATE = wordSet(
  `regime state nation republic conflict crisis war uprising revolution invasion
  occupation territory border borders soil peace solution settlement ceasefire truce allies powers`,
);
const STATE_REACH = 2;

/**
 * Whether the adjective of a land that ends at word `last` stands for the land: "the Urvandian government", "the Urvandian
 * civil war". In "an Urvandian baker", and as a noun, it says where people or things come from.
 */
export function meansState({ words: all }: Reading, last: number): boolean {
  for (let at = last + 1; at <= last + STATE_REACH; at += 1) {
    const word = all[at];
    if (word === undefined || word.gap !== ' ' || isCapital(word) || FUNCTION_WORDS.has(word.word)) return false;
    if (STATE.has(word.word)) return all[at + 1]?.gap !== '-';
  }
  return false;
}
