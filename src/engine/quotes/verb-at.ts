import type { Cue } from './cues.ts';
import type { Marked } from './marks.ts';

/** What a line tells the grammar beyond its pieces. */
export interface LineText {
  readonly text: string;
  readonly regions: readonly Marked[];
  /** Headlines name the speaker before a colon. */
  readonly headline: boolean;
}

/** A reporting verb in its sentence. */
export interface VerbAt {
  readonly cue: Cue;
  readonly at: number;
  /** Where what follows the verb, or its subject behind it, begins. */
  readonly behind: number;
  readonly inverted: boolean;
  /** Whether the reporting clause is itself subordinate ("While Smith said that X, he agreed"). */
  readonly subordinate: boolean;
  /** Whether a subordinate clause that opens the sentence holds the reporting clause, so that a main clause follows. */
  readonly withinOpening: boolean;
  /** Whether the content may lack its first words, which stand before the reporting clause ("which he said will end"). */
  readonly gap: boolean;
  /** Whether the verb is that of a relative clause ("the miller who said that"), and whether a comma parts it from its noun. */
  readonly relative: 'none' | 'tied' | 'parted';
}

/** A verb in a main clause of its own, its subject before it. */
export const PLAIN = {
  inverted: false,
  subordinate: false,
  withinOpening: false,
  gap: false,
  relative: 'none',
} as const;
