import { wordSet } from '../word-set.ts';
import { MORE_GIVEN_NAMES } from './given-more.ts';

/** Given names that the news uses for men, folded by `normaliseWord`. */
const MALE_NAMES = wordSet(
  `aaron abdul abdullah adam adrian ahmad ahmed alan albert alejandro alex alexander alexei alfred ali allan allen amir
  anders andre andreas andrei andrew andy angelo angus anthony antonio anwar arnold arthur artur ashraf ben benjamin bernard
  bernie bill billy bob bobby boris brad bradley brandon brian bruce bryan calvin carl carlos cesar charles charlie
  chris christian christopher chuck claude clive colin connor craig cyril dan daniel danny darren dave david dean denis
  dennis derek diego dick dirk dmitri dmitry dominic don donald doug douglas duncan dwight ed eddie edgar eduardo edward edwin
  eli elliot emmanuel enrique eric erik ernest ethan eugene evan farid felipe felix fernando francis francisco
  francois frank franz fred frederick gareth gary gavin geoff geoffrey george gerald gerard gerhard gilbert giovanni
  giuseppe glenn gordon graham greg gregory guillermo gustavo guy hamid hans harold harry harvey hassan hector henri henry
  herbert herman hosni howard hugh hugo hussein ian ibrahim igor imran isaac ismail ivan ivor jack jacob jacques jake
  james jamie jan jared jason javier jay jean jeff jeffrey jeremy jerome jerry jesse jim jimmy joachim joe joel
  johan john johnny jon jonathan jorge jose josef joseph josh joshua juan julian julio justin karl keith ken kenneth
  kevin khalid kofi kurt kyle lance larry lars lawrence lee leo leon leonard leonid leroy leslie lewis liam lloyd louis luca lucas luis
  luke magnus mahmoud malcolm manuel marc marcel marco marcus mario mark martin marvin matt matteo matthew maurice max
  mehdi mehmet michael michel miguel mike mikhail milan mitch mitt mohamed mohammad mohammed morgan moshe muhammad
  mustafa nathan neil nelson nicholas nick nicolas nicolas nigel noah noel norman oleg oliver omar oscar osama otto owen pablo
  paolo pascal patrick paul pavel pedro peter phil philip philippe phillip pierre prakash rafael rahul raj rajiv ralph ramon
  randy raul ray raymond reza ricardo richard rick robert roberto robin rod rodrigo roger roland roman ron ronald ross
  roy rudy rupert russell ryan said salman salvador sam samuel sanjay saul scott sean sebastian serge sergei sergey seth shane
  shaun sidney silvio simon stanley stefan stephen steve steven stewart stuart sven tariq ted terry theodore thomas tim
  timothy toby todd tom tommy tony travis trevor tyler vernon victor viktor vincent vladimir volodymyr walter warren wayne israel jordan chad austin wendell
  werner wilhelm will william winston wolfgang xavier yasser yuri yusuf zac zach`,
);

/** Given names that the news uses for women, folded by `normaliseWord`. */
const FEMALE_NAMES = wordSet(
  `abigail adele georgia charlotte florence sydney savannah chelsea madison brooklyn agnes aisha alexandra alice alicia alison amanda amber amelia amina amy ana andrea angela angelina anita ann anna anne
  annette annie antonia aung barbara beatrice becky benazir bernadette beth betty beverly brenda bridget brittany camilla
  carla carly carmen carol caroline carolyn carrie catherine cathy catriona cecilia charlotte cheryl chloe christina christine
  cindy claire clara claudia condoleezza cristina cynthia daisy dana daniela danielle dawn deborah debbie denise diana diane dilma
  dolores donna doris dorothy edith eileen elaine eleanor elena elisabeth elizabeth ella ellen ellie emily emma erica erin
  esther eva evelyn fatima felicity fiona florence frances gabriela gail georgia gillian gina gladys gloria grace greta
  hannah harriet heather heidi helen helena hillary holly ilana ilhan imelda indira ingrid irene iris isabel isabella ivanka
  jacqueline jane janet janice jasmine jean jenna jennifer jenny jessica jill joan joanna joanne jodie josephine joyce
  juanita judith judy julia julie kamala karen kate katherine kathleen kathryn kathy katie kay kelly kerry kim kimberly
  kirsten kristen kristin laila lara laura lauren leila lena lesley linda lisa liz lois lori lorraine louise lucia lucy
  lydia lynn madeleine maggie malala marcia margaret maria mariam marie marilyn marina marion marissa martha mary maryam maureen megan
  melania melanie melinda melissa michelle mildred miranda miriam molly monica nadia nancy naomi natalia natalie natasha nicola
  nicole nina nora norma olga olivia oprah pamela patricia paula pauline penny phyllis priscilla rachel ratna rebecca renee rita
  roberta rosa rose rosemary ruth sabrina sally samantha sandra sara sarah selena selin shannon sharon sheila shirley silvia
  simone sonia sophia sophie stella stephanie sue susan suzanne sylvia tamara tania tanya tara teresa tessa theresa tina tracy ursula valerie
  vanessa vera veronica victoria viola virginia vivian wendy whitney winifred yasmin yolanda yvonne zainab zoe`,
);

/** No part of an East Asian name has more letters: "Han Seo-Yul". */
export const LONGEST_SYLLABLE = 6;

/** Whether `word` (folded) is a given name that the lists know. */
export function isGivenName(word: string): boolean {
  return MALE_NAMES.has(word) || FEMALE_NAMES.has(word) || MORE_GIVEN_NAMES.has(word);
}

/** The gender that the lists know of a given name; `null` where they know none or both. */
export function genderOfName(word: string): 'male' | 'female' | null {
  const male = MALE_NAMES.has(word);
  if (male === FEMALE_NAMES.has(word)) return null;
  return male ? 'male' : 'female';
}
