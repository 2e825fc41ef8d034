/** Marked stretches of this many words or fewer, without a reporting clause, are scare quotes or names. */
const SCARE_WORDS = 2;
const MOST_TITLE_WORDS = 9;
/** The most words of a title that the noun of a work announces. */
const LONGEST_TITLE = 16;
const SMALL_WORDS = new Set('a an the of and in on to for with at from or is by vs'.split(' '));
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
const LAST_STOP = /[.,?!…—–-]$/;

/**
 * Whether marked words without a reporting clause are somebody's words rather than a scare quote, a title or a nickname.
 * `stands` says that they are a whole sentence of their own.
 */
export function isSpeech(surface: string, stands: boolean): boolean {
  const words = surface.match(WORD) ?? [];
  if (stands && LAST_STOP.test(surface)) return words.length > 0;
  return words.length > SCARE_WORDS && !capitalised(words, surface);
}

/** Nouns of works, before whose titles nothing but a comma stands. */
const WORKS = new Set(
  (
    'book memoir novel biography show series film movie documentary play musical album song track episode podcast magazine ' +
    'column essay article poem ad spot video program programme sitcom drama thriller comedy sequel anthem hit bestseller'
  ).split(' '),
);

/** Whether the word before marked words, but for a comma, shows that they are the title of a work ("her memoir, 'Tough Lives'"). */
export function namesWork(surface: string, before: string): boolean {
  const work = WORKS.has(before);
  if (!work && before !== 'on' && before !== 'in' && before !== 'of' && !before.endsWith("'s")) return false;
  const title = surface.replace(/[,.]$/, '');
  return capitalised(title.match(WORD) ?? [], title, work ? LONGEST_TITLE : MOST_TITLE_WORDS);
}

/** Whether marked words look like the title of a work: "The Long Way Home". */
export function isTitle(surface: string): boolean {
  const words = surface.match(WORD) ?? [];
  return words.length > 1 && !LAST_STOP.test(surface) && capitalised(words, surface);
}

/** How many words a stretch of text has. */
export const countWords = (surface: string): number => surface.match(WORD)?.length ?? 0;

/** Whether every word but the small ones begins with a capital. */
function capitalised(words: readonly string[], surface: string, most = MOST_TITLE_WORDS): boolean {
  if (words.length > most || /[.?!]\s/.test(surface)) return false;
  return words.every(
    (word, index) => (index > 0 && SMALL_WORDS.has(word.toLowerCase())) || /^[\p{Lu}\p{N}]/u.test(word),
  );
}
