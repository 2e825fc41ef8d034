import type { Speaker } from '../shared/annotations.ts';
import { fold } from '../shared/fold.ts';
import { cardText, text } from './strings.ts';

const PRONOUNS: Readonly<Record<string, string>> = { he: 'him', she: 'her', they: 'them' };

/** Whom the words of the article name as the speaker, and for whom they are taken, as one or two sentences. */
export function describeSpeaker(speaker: Speaker | null): string {
  if (speaker === null) return cardText.noSpeakerMeans;
  const surface = fold(speaker.surface).trim();
  if (speaker.name === undefined) return cardText.unresolved(surface);
  if (surface === speaker.name) return cardText.namedHere(speaker.name);
  const pronoun = PRONOUNS[surface.toLowerCase()];
  const quoted = text.quoted(surface);
  if (pronoun !== undefined) return cardText.pronoun(quoted, speaker.name, pronoun);
  return speaker.name.includes(surface)
    ? cardText.shortName(quoted, speaker.name)
    : cardText.description(quoted, speaker.name);
}
