import type { Result } from '../../model/result.ts';
import { grouped, percentSpan } from '../numbers.ts';
import { printable } from '../printable.ts';
import { bandOf, cautionsOf, evidenceOnFile, weightIn, whyUnscored } from '../standing.ts';
import type { View } from '../view.ts';
import { type Page, type Piece, toned } from './page.ts';
import { widthOf } from './wrap.ts';

const LEVER_LABEL = 24;

/** The score on its scale with its bands and the evidence it stands on, then a bar a lever. */
export function writeScore(page: Page, view: View, result: Result): void {
  const one = view.lea;
  page.section('Alignment');
  if (one.score === null || one.completeness === null) {
    page.write([whyUnscored(one)], { indent: 2 });
    return;
  }
  page.write([toned('strong', percentSpan(one.score)), ` of 100 · ${bandOf(one)} · ${evidenceOnFile(one)}`], {
    indent: 2,
  });
  writeScale(page, one.score, result);
  for (const caution of cautionsOf(one)) page.write([caution], { indent: 2 });
  page.blank();
  for (const lever of one.levers) {
    const { title, weight } = result.pack.levers.find(({ id }) => id === lever.id) ?? { title: lever.id, weight: 0 };
    // The pack's weight counts rules that stand in for each other; here weighs what applies to this LEA.
    if (weight > 0) writeLever(page, title, weightIn(lever.id, view), lever.score);
  }
  const open = result.masked === undefined ? 'not known until it is reported' : 'masked, or not reported';
  page.write([toned('quiet', `█ in place   ▒ ${open}   ░ not yet in place`)], { indent: 2 });
}

function writeScale(page: Page, score: { low: number; high: number }, { pack }: Result): void {
  const width = Math.min(page.width - 4, 100);
  page.draw(['  ', ...bar(score, width)]);
  let marks = '';
  let titles = '';
  let crowded = false;
  for (const band of pack.bands) {
    const at = Math.round((band.from / 100) * width);
    crowded ||= at > 0 && titles.length >= at;
    marks = `${marks.padEnd(at)}${band.from}`;
    titles = `${titles.padEnd(at)}${band.title}`;
  }
  page.draw([`  ${marks.padEnd(width - 2)}100`]);
  // On a narrow scale titles would run into each other; the line above names the bands all the same.
  if (!crowded) page.draw(['  ', toned('quiet', titles)]);
}

function writeLever(page: Page, title: string, weight: number, score: { low: number; high: number } | null): void {
  const width = Math.min(60, page.width - LEVER_LABEL - 30);
  const drawn = score === null ? [toned('quiet', '·'.repeat(width))] : bar(score, width);
  const numbers = score === null ? 'nothing applies' : `${percentSpan(score).padEnd(8)}weight ${grouped(weight)}`;
  const room = LEVER_LABEL - 2 - widthOf(printable(title));
  // A long title of a pack of one's own stands above its bar.
  if (room < 0) page.write([title], { indent: 2, hang: 4 });
  const label = room < 0 ? ' '.repeat(LEVER_LABEL) : `  ${title}${' '.repeat(room)}`;
  page.draw([label, ...drawn, `  ${numbers}`]);
}

/** Full up to what is sure, half-toned to what may be, light beyond; read by shade, not by colour. */
function bar({ low, high }: { low: number; high: number }, width: number): Piece[] {
  const sure = cells(low, width);
  const maybe = Math.max(sure, cells(high, width));
  return [
    toned('good', '█'.repeat(sure)),
    toned('unsure', '▒'.repeat(maybe - sure)),
    toned('quiet', '░'.repeat(width - maybe)),
  ];
}

/** As with percentages: none only for 0, all only for 1. */
function cells(share: number, width: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return width;
  return Math.min(width - 1, Math.max(1, Math.round(share * width)));
}
