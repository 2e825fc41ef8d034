import { parseDataset } from '../../../src/reference/dataset.ts';
import { openLexicon } from '../../../src/reference/lexicon.ts';
import { writePack } from '../../../src/reference/pack-writer.ts';
import { Pack } from '../../../src/reference/pack-reader.ts';
import type { Lexicon } from '../../../src/shared/lexicon.ts';

/** A record as a test writes it: what the reader would see is filled in, and terms come from `held`. */
interface TestRecord {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases?: readonly unknown[];
  readonly demonyms?: readonly string[];
  readonly titles?: readonly string[];
  readonly cues?: readonly string[];
  readonly of?: string;
  readonly held?: readonly { readonly office: string; readonly from?: string; readonly to?: string }[];
}

/** The lexicon of a pack compiled from `records`. */
function lexiconOf(records: readonly TestRecord[]): Lexicon {
  const full = records.map(({ held = [], ...record }) => ({
    ...record,
    gloss: 'For a test',
    explainer: 'Written for a test.',
    facts: held.map((term) => ({ ...term, src: 'unverified' })),
    asOf: '2024-01-01',
  }));
  return openLexicon(Pack.open(writePack(parseDataset(full, []), 'test').buffer));
}

/** Invented persons and offices in real and invented lands. */
export const WORLD: Lexicon = lexiconOf([
  {
    id: 'united-states',
    kind: 'country',
    name: 'United States',
    aliases: ['US', 'U.S.', 'America', { text: 'Washington', prior: 0.45 }],
    demonyms: ['American', 'Americans'],
  },
  {
    id: 'washington-dc',
    kind: 'place',
    name: 'Washington, D.C.',
    aliases: [{ text: 'Washington', prior: 0.45 }],
    of: 'united-states',
  },
  { id: 'norland', kind: 'country', name: 'Norland', demonyms: ['Norlander', 'Norlandish'] },
  {
    id: 'norland-government',
    kind: 'organisation',
    name: 'Government of Norland',
    aliases: ['Norlandish government'],
    of: 'norland',
  },
  { id: 'sudmark', kind: 'country', name: 'Sudmark', demonyms: ['Sudmarkish'] },
  { id: 'turkey', kind: 'country', name: 'Turkey', demonyms: ['Turkish'], cues: ['Ankara'] },
  { id: 'melbourne', kind: 'place', name: 'Melbourne', cues: ['Victoria', 'Australia'] },
  { id: 'islamic-state', kind: 'armed-group', name: 'Islamic State', aliases: ['IS', 'ISIS', 'Islamic State group'] },
  { id: 'world-health-organization', kind: 'organisation', name: 'World Health Organization', aliases: ['WHO'] },
  {
    id: 'new-york-city',
    kind: 'place',
    name: 'New York City',
    aliases: [{ text: 'New York', prior: 0.6 }],
    of: 'united-states',
  },
  {
    id: 'new-york-state',
    kind: 'place',
    name: 'New York',
    aliases: [{ text: 'New York', prior: 0.35 }],
    cues: ['Albany', 'Buffalo'],
    of: 'united-states',
  },
  { id: 'harrow', kind: 'place', name: 'Harrow', of: 'new-york-city' },
  { id: 'holm-albion', kind: 'organisation', name: 'Holm Albion', aliases: ['Holm'], cues: ['football', 'league'] },
  { id: 'melbourne-united', kind: 'organisation', name: 'Melbourne United', cues: ['football', 'league'] },
  { id: 'norland-rovers', kind: 'organisation', name: 'Norland Rovers', cues: ['football', 'league'] },
  { id: 'sudmark-rovers', kind: 'organisation', name: 'Sudmark Rovers', cues: ['football', 'league'] },
  { id: 'football-vase', kind: 'concept', name: 'Football Vase', aliases: ['Norland Vase'] },
  { id: 'vintra', kind: 'country', name: 'Republic of Vintra', aliases: [{ text: 'Vintra', prior: 0.4 }] },
  { id: 'vintra-town', kind: 'place', name: 'Vintra', aliases: [{ text: 'Vintra', prior: 0.6 }], of: 'norland' },
  {
    id: 'chamber-of-norland',
    kind: 'organisation',
    name: 'Chamber of Norland',
    aliases: [{ text: 'Chamber', prior: 0.7 }],
    of: 'norland',
  },
  { id: 'exporters', kind: 'organisation', name: 'Union of the Salt Exporters', of: 'sudmark' },
  { id: 'sudmark-party', kind: 'organisation', name: 'Rail Party', of: 'norland' },
  { id: 'xi-tal', kind: 'person', name: 'Xi Tal' },
  {
    id: 'emperor-of-norland',
    kind: 'office',
    name: 'Emperor of Norland',
    titles: ['emperor', 'empress'],
    of: 'norland',
  },
  {
    id: 'emperor-oscar',
    kind: 'person',
    name: 'Oscar IV',
    aliases: ['Emperor Oscar'],
    held: [{ office: 'emperor-of-norland' }],
  },
  { id: 'senator-of-norland', kind: 'office', name: 'Senator of Norland', titles: ['senator'], of: 'norland' },
  { id: 'justice-norland', kind: 'office', name: 'Justice of Norland', titles: ['justice'], of: 'norland' },
  { id: 'justice-department', kind: 'organisation', name: 'Justice Department', of: 'norland' },
  {
    id: 'rail-council',
    kind: 'organisation',
    name: 'World Rail Council',
    aliases: [{ text: 'Rail Council', prior: 0.6 }],
    cues: ['rails'],
  },
  {
    id: 'salt-war',
    kind: 'event',
    name: 'Salt War',
    aliases: [{ text: 'Salt War', from: '2018-05-01' }],
    cues: ['saltworks'],
  },
  { id: 'june-4-flood', kind: 'event', name: 'June 4 flood', aliases: [{ text: 'June 4', from: '2021-06-04' }] },
  { id: 'new-tarn', kind: 'country', name: 'New Tarn' },
  { id: 'reeve-of-new-tarn', kind: 'office', name: 'Reeve of New Tarn', aliases: ['New Tarn reeve'], of: 'new-tarn' },
  { id: 'brine-war', kind: 'event', name: 'Brine War', of: 'sudmark' },
  { id: 'hurricane-ylva', kind: 'event', name: 'Hurricane Ylva' },
  {
    id: 'republican-party',
    kind: 'organisation',
    name: 'Republican Party',
    aliases: ['Republican', { text: 'Republican party', case: 'exact' }],
  },
  { id: 'great-plan', kind: 'concept', name: 'Great Plan', aliases: [{ text: 'Great Plan', case: 'exact' }] },
  { id: 'tal-phone', kind: 'product', name: 'TalPhone' },
  {
    id: 'thinking-machine',
    kind: 'concept',
    name: 'Thinking machine',
    aliases: [{ text: 'thinking machine', case: 'any' }, 'TM'],
  },
  { id: 'rain-games', kind: 'concept', name: 'Rain Games', demonyms: ['Rainy'] },
  { id: 'rain-games-2014', kind: 'event', name: '2014 Rain Games' },
  { id: 'bridge-levy', kind: 'concept', name: 'Bridge levy', aliases: [{ text: 'bridge levy', case: 'any' }] },
  { id: 'nato', kind: 'organisation', name: 'NATO', aliases: [{ text: 'NATO', case: 'capitals' }] },
  {
    id: 'state-department',
    kind: 'organisation',
    name: 'State Department',
    aliases: [{ text: 'state department', case: 'any' }],
    of: 'united-states',
  },
  {
    id: 'aurora-space',
    kind: 'company',
    name: 'Aurora Space',
    aliases: [{ text: 'Aurora', prior: 0.5 }],
    cues: ['rocket', 'launch pad'],
  },
  {
    id: 'aurora-party',
    kind: 'organisation',
    name: 'Aurora Party',
    aliases: [{ text: 'Aurora', prior: 0.5 }],
    cues: ['ballot', 'coalition'],
  },
  { id: 'president-of-norland', kind: 'office', name: 'President of Norland', titles: ['president'], of: 'norland' },
  { id: 'president-of-sudmark', kind: 'office', name: 'President of Sudmark', titles: ['president'], of: 'sudmark' },
  {
    id: 'secretary-of-defense',
    kind: 'office',
    name: 'United States Secretary of Defense',
    aliases: ['US secretary of defense'],
    titles: ['secretary of defense'],
    of: 'united-states',
  },
  {
    id: 'minister-of-bridges',
    kind: 'office',
    name: 'Minister of Bridges',
    titles: ['minister of bridges'],
    of: 'norland',
  },
  {
    id: 'harbour-warden',
    kind: 'office',
    name: 'Harbour Warden of Norland',
    titles: ['harbour warden'],
    aliases: ['harbour warden of Norland'],
    of: 'norland',
  },
  {
    id: 'mill-master',
    kind: 'office',
    name: 'Master of the Mills of Norland',
    aliases: [{ text: 'Master of the Mills', prior: 0.5 }],
    of: 'chamber-of-norland',
  },
  { id: 'edo-sarn', kind: 'person', name: 'Edo Sarn', held: [{ office: 'mill-master', from: '2010' }] },
  ...['Per Ost', 'Ada Quint'].map((name) => ({
    id: name.toLowerCase().replace(' ', '-'),
    kind: 'person',
    name,
    held: [{ office: 'harbour-warden', from: '2010' }],
  })),
  {
    id: 'marek-dolan',
    kind: 'person',
    name: 'Marek Dolan',
    aliases: ['Dolan', 'Marek J. Dolan'],
    cues: ['Aurora Party', 'palace'],
    held: [{ office: 'president-of-norland', from: '2015-03-01', to: '2021-03-01' }],
  },
  {
    id: 'ilse-brandt',
    kind: 'person',
    name: 'Ilse Brandt',
    cues: ['palace'],
    held: [{ office: 'president-of-norland', from: '2021-03-01' }],
  },
  {
    id: 'edda-quarrel',
    kind: 'person',
    name: 'Edda Quarrel',
    aliases: ['President Quarrel'],
    held: [{ office: 'president-of-norland', from: '1995', to: '2001' }],
  },
  {
    id: 'tomas-al-rashid',
    kind: 'person',
    name: 'Tomás al-Rashid',
    cues: ['Sudmark'],
    held: [{ office: 'president-of-sudmark', from: '2010' }],
  },
  {
    id: 'ruth-vance',
    kind: 'person',
    name: 'Ruth Vance',
    cues: ['Pentagon'],
    held: [{ office: 'secretary-of-defense', from: '2018-01-01', to: '2020-01-01' }],
  },
  { id: 'ana-may', kind: 'person', name: 'Ana May', cues: ['parliament'], aliases: [{ text: 'May', prior: 0.5 }] },
]);
