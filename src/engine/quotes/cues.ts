import type { CueClass } from './verbs.ts';
import { ADDRESSED, CLASSES } from './verbs.ts';

/** The form a reporting verb stands in; regular past and participle are one form. */
type CueForm = 'base' | 'third' | 'past' | 'ing' | 'participle';

/** A form of a reporting verb. */
export interface Cue {
  readonly base: string;
  readonly form: CueForm;
  readonly class: CueClass;
  /** Whether whoever is told may stand between the verb and the content ("told reporters that"). */
  readonly addressee: boolean;
}

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  hold: ['held', 'held'],
  hear: ['heard', 'heard'],
  read: ['read', 'read'],
  go: ['went', 'gone'],
  begin: ['began', 'begun'],
  sing: ['sang', 'sung'],
  teach: ['taught', 'taught'],
  speak: ['spoke', 'spoken'],
  foretell: ['foretold', 'foretold'],
  foresee: ['foresaw', 'foreseen'],
};
const DOUBLED = new Set(
  'admit quip beg brag slam rip submit blog sob quiz dub grin slap refer infer concur fret'.split(' '),
);
const FINAL_E = /e$/;
const CONSONANT_Y = /[^aeiou]y$/;

function pastOf(base: string): string {
  if (CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ied`;
  if (FINAL_E.test(base)) return `${base}d`;
  return DOUBLED.has(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
}

function thirdOf(base: string): string {
  if (CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|go)$/.test(base) ? `${base}es` : `${base}s`;
}

function ingOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (FINAL_E.test(base) && !base.endsWith('ee')) return `${base.slice(0, -1)}ing`;
  return DOUBLED.has(base) ? `${base}${base.slice(-1)}ing` : `${base}ing`;
}

function buildLexicon(): ReadonlyMap<string, Cue> {
  const lexicon = new Map<string, Cue>();
  for (const [cueClass, list] of CLASSES) {
    for (const base of list) {
      const addressee = ADDRESSED.has(base);
      const put = (word: string, form: CueForm): void => {
        if (!lexicon.has(word)) lexicon.set(word, { base, form, class: cueClass, addressee });
      };
      const [past, participle] = IRREGULAR[base] ?? [pastOf(base), pastOf(base)];
      put(past, 'past');
      put(base, 'base');
      put(thirdOf(base), 'third');
      put(ingOf(base), 'ing');
      put(participle, 'participle');
    }
  }
  return lexicon;
}

const LEXICON = buildLexicon();

/** The reporting verb that `word` (lower case) is a form of; what stands around it decides whether it reports here. */
export function cueOf(word: string): Cue | undefined {
  return LEXICON.get(word);
}

const PUT_IT: Cue = { base: 'put', form: 'past', class: 'voice', addressee: false };

/** The reporting verb at a word in the light of the next: "put it" reports, "put" does not. */
export function cueAt(word: string, next: string): Cue | undefined {
  return next === 'it' && (word === 'put' || word === 'puts') ? PUT_IT : LEXICON.get(word);
}
