import { stripText } from './strings.ts';

interface StripProps {
  /** Where the mentions start, from 0 for the article's first letter to 1 for its last. */
  readonly places: readonly number[];
  /** Number of the mention that the reader is at; -1 for none. */
  readonly current: number;
}

/** The article as a line, with a tick for every mention. */
export function Strip({ places, current }: StripProps) {
  return (
    <svg class="strip" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label={stripText(places)}>
      <path class="base" d="M0 9.500H1000" />
      {places.map((place, index) => (
        <path
          key={place}
          class={index === current ? 'tick current' : 'tick'}
          d={`M${(3 + place * 994).toFixed(1)} ${index === current ? 0 : 3}V9.500`}
        />
      ))}
    </svg>
  );
}
