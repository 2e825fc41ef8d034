import type { IsoDate } from '../shared/dates.ts';
import { cardText } from './card.ts';
import { InputError } from './errors.ts';
import { findRecords } from './find.ts';
import { screenOf, writeTo } from './output.ts';
import { openReference } from './reference.ts';

/**
 * Prints what the dataset holds on everything that is called `query`, or on the one thing whose name holds its words.
 * @throws InputError where there is none, or several of which none is called so
 */
export async function runLookup(query: string, date: IsoDate | null, file: string | null): Promise<void> {
  const reference = await openReference(file);
  const { exact, near } = findRecords(query, reference);
  const ids = near.length === 1 ? near : exact;
  if (ids.length === 0) {
    const names = near.map((id) => reference.record(id)?.name ?? id);
    const hint = names.length === 0 ? '' : `; there are ${names.join(', ')}`;
    throw new InputError(query, `the dataset has nothing of this name${hint}`);
  }
  await writeTo(null, async (sink) => {
    const screen = screenOf(sink);
    const cards = ids.map((id) => reference.card(id, date)).filter((card) => card !== null);
    const rule = `\n${screen.paint.dim('─'.repeat(screen.width))}\n\n`;
    await sink.write(cards.map((card) => cardText(card, screen)).join(rule));
  });
}
