import type { CaseResult, Result } from '../../model/result.ts';
import { grouped, percent, percentSpan } from '../numbers.ts';
import { printable } from '../printable.ts';
import { TOO_LITTLE } from '../words.ts';
import { type Page, type Piece, toned } from './page.ts';
import type { View } from './view.ts';
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
  writeCautions(page, one);
  page.blank();
  for (const lever of one.levers) {
    const { title, weight } = result.pack.levers.find(({ id }) => id === lever.id) ?? { title: lever.id, weight: 0 };
    // The pack's weight counts rules that stand in for each other; here weighs what applies to this LEA.
    if (weight > 0) writeLever(page, title, weightIn(lever.id, view), lever.score);
  }
  page.write([toned('quiet', '█ in place   ▒ not known until it is reported   ░ not yet in place')], { indent: 2 });
}

/** `Connecting`, or `Connecting to Coordinating` where the ends of the score fall in two bands. */
export function bandOf({ band }: CaseResult): string {
  if (band === null) return '';
  return band.low === band.high ? band.low : `${band.low} to ${band.high}`;
}

/** `evidence on file 82%` */
export function evidenceOnFile({ completeness }: CaseResult): string {
  return `evidence on file ${completeness === null ? '?' : `${percent(completeness)}%`}`;
}

/** Whether a score stands on too little to be set beside others. */
export function isTooLittle(one: CaseResult): boolean {
  return whyTooLittle(one) !== null;
}

/** Why a score is not set beside others; null where it may be. */
export function whyTooLittle({ completeness, sites }: CaseResult): string | null {
  if (completeness === null || completeness < 0.5) return 'Under half of the evidence is on file';
  let residents = 0;
  for (const site of sites) residents += site.residents.high ?? Number.POSITIVE_INFINITY;
  return residents < 5 ? 'Fewer than five residents' : null;
}

/** Whether nothing of either program is here: a community school funded otherwise has no grant on file and is here. */
export function isUnfunded({ grants, sites, score }: CaseResult): boolean {
  return score === null && grants.length === 0 && sites.length === 0;
}

/** Why an LEA has no score; null is not 0. */
export function whyUnscored(one: CaseResult): string {
  if (isUnfunded(one)) return 'No score: neither program is on file here.';
  if (one.paired === false) return 'No score: one of the two programs is here, and there is nothing to join it to yet.';
  return 'No score: nothing that is scored applies.';
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

function writeCautions(page: Page, one: CaseResult): void {
  const little = whyTooLittle(one);
  if (little !== null) page.write([`${little}: ${TOO_LITTLE} with other LEAs.`], { indent: 2 });
  if (one.paired === 'unknown') {
    page.write(['The records of the other program were not given: whether it is here is not known.'], { indent: 2 });
  }
  if (one.bounds === 'outer') {
    page.write(['The true interval may be narrower: a missing fact counts in more than one place.'], { indent: 2 });
  }
}

function weightIn(lever: string, { findings }: View): number {
  let weight = 0;
  for (const { rule } of findings) if (rule.role === 'alignment' && rule.lever === lever) weight += rule.weight;
  return weight;
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
