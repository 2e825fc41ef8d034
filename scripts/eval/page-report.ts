import type { PageReading } from './page-run.ts';
import type { PageFigures, PageScore, RightOf } from './page-scores.ts';
import type { SavedPage } from './saved-pages.ts';
import { percent, type Table } from './table.ts';

/** One page, what each reader made of it, and how that was scored. */
export interface PageResult {
  readonly page: SavedPage;
  readonly ours: PageReading;
  readonly theirs: PageReading;
  readonly score: PageScore;
  readonly theirScore: PageScore;
}

const counted = ({ right, of }: RightOf): string => (of === 0 ? '–' : `${percent(right / of)} (${right} of ${of})`);

/** The figures of our reader beside those of Readability. */
export function pageTables(ours: PageFigures, theirs: PageFigures): Table[] {
  const gates = Object.entries(ours.gate).map(([group, figure]) => {
    const other = theirs.gate[group];
    return [`gate right: ${group}`, counted(figure), other === undefined ? '–' : counted(other)];
  });
  const fields = (['title', 'date', 'mustContain', 'mustNotContain'] as const).map((key) => [
    { title: 'title', date: 'date', mustContain: 'passages read', mustNotContain: 'passages left out' }[key],
    counted(ours[key]),
    counted(theirs[key]),
  ]);
  const texts = Object.entries(ours.text).map(([kind, match]) => {
    const cells = [match.p, match.r, match.f1, theirs.text[kind]?.p, theirs.text[kind]?.r, theirs.text[kind]?.f1];
    return [kind, String(match.pages), ...cells.map(percent)];
  });
  const ms = ([label, key]: readonly [string, keyof PageFigures['ms']]): string[] => [
    label,
    ours.ms[key].toFixed(1),
    theirs.ms[key].toFixed(1),
  ];
  const times = (
    [
      ['gate, median', 'gateMedian'],
      ['reading, median', 'readMedian'],
      ['reading, worst', 'readWorst'],
    ] as const
  ).map(ms);
  return [
    { title: 'Pages', head: ['figure', 'Sidelight', 'Readability'], rows: [...gates, ...fields] },
    {
      title: 'Text without the headline: words in common, means over the pages',
      head: ['pages, source of the gold', 'pages', 'P', 'R', 'F1', 'Readability P', 'R', 'F1'],
      rows: texts,
    },
    {
      title: 'Milliseconds a page in this DOM library, without parsing',
      head: ['', 'Sidelight', 'Readability'],
      rows: times,
    },
  ];
}

/** Pages whose text matches less than this are shown as misses. */
const WELL_READ = 0.9;

function missesOf({ page, ours, theirs, score, theirScore }: PageResult): [string, string][] {
  const found: [string, string][] = [];
  if (!score.gateRight) found.push(['gate wrong', ours.isArticle ? 'let through' : ours.reason]);
  if (score.text !== null && score.text.f1 < WELL_READ) {
    const { p, r } = score.text;
    const cause = r < p ? 'text missing' : 'text from outside of the article';
    const other = percent(theirScore.text?.f1);
    found.push([cause, `P ${percent(p)} R ${percent(r)}, Readability F1 ${other}, gold: ${score.textKind}`]);
  }
  for (const part of score.missing) found.push(['passage not read', part.slice(0, 80)]);
  for (const part of score.unwanted) found.push(['passage not left out', part.slice(0, 80)]);
  if (score.titleRight === false) {
    found.push(['title', `${page.meta.title ?? ''} → ${ours.title} (Readability: ${theirs.title})`]);
  }
  if (score.dateRight === false) {
    found.push(['date', `${page.meta.date ?? ''} → ${ours.date ?? 'none'} (Readability: ${theirs.date ?? 'none'})`]);
  }
  return found;
}

/** What our reader got wrong, by cause, the most frequent first. */
export function pageMisses(results: readonly PageResult[]): { cause: string; page: string; detail: string }[] {
  const misses = results.flatMap((result) =>
    missesOf(result).map(([cause, detail]) => ({ cause, page: `${result.score.group}/${result.score.page}`, detail })),
  );
  const counts = Map.groupBy(misses, ({ cause }) => cause);
  const size = (cause: string): number => counts.get(cause)?.length ?? 0;
  return misses.sort((a, b) => size(b.cause) - size(a.cause) || (a.cause < b.cause ? -1 : Number(a.cause > b.cause)));
}

/** The misses as lines under their causes. */
export function pageMissesText(results: readonly PageResult[]): string {
  const groups = Map.groupBy(pageMisses(results), ({ cause }) => cause);
  return [...groups]
    .map(([cause, list]) =>
      ['', `${cause} (${list.length})`, ...list.map(({ page, detail }) => `  ${page}  ${detail}`)].join('\n'),
    )
    .join('\n');
}
