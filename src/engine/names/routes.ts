import type { Reading } from './words.ts';

/** From how many places on, joined by hyphens, a chain of names is that of a route. */
export const LEAST_STATIONS = 3;
const ROUTE = /^(?:pipeline|railway|railroad|line|highway|motorway|route|corridor|canal)$/;

const NUMBERED = /^(?:interstate|highway|route|motorway|local|war|budget)$/;

/** Whether a number ends the name whose last word is at `at`: "Interstate 80", "Teamsters Local 90", "World War 3". */
export function isNumbered({ words }: Reading, at: number): boolean {
  const number = words[at + 1];
  return number?.gap === ' ' && number.shape === 'number' && NUMBERED.test(words[at]?.word ?? '');
}

/** The last word of the places that name a route, "Orbek-Quelbo-Urvand pipeline", from word `first`; -1 for none. */
export function endOfRoute({ words }: Reading, first: number): number {
  let last = first;
  while (words[last + 1]?.gap === '-' && words[last + 1]?.shape === 'title') last += 1;
  const after = words[last + 1];
  return last - first + 1 >= LEAST_STATIONS && after?.gap === ' ' && ROUTE.test(after.word) ? last : -1;
}
