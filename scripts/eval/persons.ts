const MARKS = /\p{M}/gu;

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const PRONOUNS = words(`i we you he she they it who whom that which this these those him her them his hers their theirs
  our my your its me us one himself herself themselves`);
const NO_NAME = words(`the a an mr mrs ms dr sen rep gov president former secretary senator prime minister republican
  democrat democratic`);
const OPENERS = words(
  'The A An He She They It I We You One Some Many Most But Who His Her Their These Those This That',
);
const TITLES = words('president judge jr iii the sen mr mrs ms dr gov rep');

/** Whether a speaker is a pronoun. */
export function isPronoun(surface: string): boolean {
  return PRONOUNS.has(surface.trim().toLowerCase());
}

/** Whether a speaker's phrase holds a capital that its first word does not explain. */
export function hasName(surface: string): boolean {
  const first = /^\s*([A-Z][a-z]*)\b/.exec(surface);
  const rest = first !== null && OPENERS.has(first[1] ?? '') ? surface.slice(first[0].length) : surface;
  return /\p{Lu}/u.test(rest);
}

function nameWords(name: string): string[] {
  const plain = name
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/['’]s\b/g, '');
  return (plain.match(/\p{Lu}[\p{L}\p{N}.-]*/gu) ?? [])
    .map((word) => word.toLowerCase().replace(/\.$/, ''))
    .filter((word) => !NO_NAME.has(word));
}

/** Whether two forms name one speaker: letter by letter, or all capitalised words of one stand in the other. */
export function isSameSpeaker(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  if (a.trim().toLowerCase() === b.trim().toLowerCase()) return true;
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || short.length === 0) return false;
  return short.every((word) => long.includes(word));
}

function personWords(name: string): string[] {
  const plain = name.normalize('NFD').replace(MARKS, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).filter((word) => !TITLES.has(word));
}

/** Whether two names are those of one person: the same surname, and a first name in common where both have any. */
export function isSamePerson(a: string, b: string): boolean {
  const [left, right] = [personWords(a), personWords(b)];
  if (left.length === 0 || left.at(-1) !== right.at(-1)) return false;
  const [first, other] = [left.slice(0, -1), right.slice(0, -1)];
  return first.length === 0 || other.length === 0 || first.some((word) => other.includes(word));
}
