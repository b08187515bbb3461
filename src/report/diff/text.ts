import type { Difference } from '../../model/difference.ts';
import { inkFor } from '../ink.ts';
import { countyOf, nameOf } from '../lea-name.ts';
import { writeFooter } from '../text/closing.ts';
import { Page, toned } from '../text/page.ts';
import type { Entry } from './entry.ts';
import type { DiffOptions } from './format.ts';
import { countLines, isNothing, type Part, partsOf } from './parts.ts';
import { type LeaScore, leaScores, sameScores } from './scores.ts';
import { apartLines, sharingOf, sideLine } from './top.ts';

const BODY = { indent: 6, hang: 18 };

/** The comparison for a terminal. */
export async function* diffText(difference: Difference, options: DiffOptions): AsyncGenerator<string> {
  const page = new Page(options.width, await inkFor(options.colour));
  writeTop(page, difference);
  for (const part of partsOf(difference, options.detail)) {
    writePart(page, part);
    yield page.take();
  }
  writeScores(page, difference, options.detail);
  writeFooter(page);
  yield page.take();
}

function writeTop(page: Page, difference: Difference): void {
  const sharing = sharingOf(difference);
  if (sharing !== null) page.write([toned('strong', sharing)]);
  page.section('What is compared');
  page.labelled('Before', [sideLine(difference.before)]);
  page.labelled('After', [sideLine(difference.after)]);
  for (const line of apartLines(difference)) page.labelled('Not the same', [line]);
  for (const line of difference.no_split ?? []) page.labelled('No split', [line]);
  page.blank();
  if (isNothing(difference)) page.write([toned('strong', 'Nothing changed.')]);
  for (const line of countLines(difference)) page.write([line]);
}

function writePart(page: Page, { title, lines, groups }: Part): void {
  page.section(title);
  for (const line of lines) page.write([line], { indent: 2, hang: 4 });
  for (const { lea, entries } of groups) {
    page.write([nameOf(lea), toned('quiet', ` · ${countyOf(lea)}`)], { indent: 2, hang: 4 });
    for (const entry of entries) writeEntry(page, entry);
  }
}

function writeEntry(page: Page, { title, weighs, change, lines }: Entry): void {
  page.write([toned('strong', title), toned('quiet', ` · ${weighs}`)], { indent: 4, hang: 8 });
  page.labelled('Change', [change], BODY);
  for (const [label, text] of lines) page.labelled(label, [text], BODY);
}

function writeScores(page: Page, difference: Difference, detail: boolean): void {
  const { rows, same } = leaScores(difference, detail);
  if (rows.length + same === 0) return;
  page.section('Scores, by county and name');
  for (const row of rows) writeScore(page, row);
  if (same > 0) page.write([sameScores(rows.length, same)], { indent: 2 });
}

function writeScore(
  page: Page,
  { name, county, before, after, change, split, band, evidence, levers }: LeaScore,
): void {
  page.write([toned('strong', name), toned('quiet', ` · ${county}`)], { indent: 2, hang: 4 });
  page.labelled('Alignment', [`${before} → ${after} (${change}) · ${band} · evidence on file ${evidence}`], BODY);
  if (split !== '') page.labelled('Because of', [split], BODY);
  for (const lever of levers) {
    const because = lever.split === '' ? '' : ` · ${lever.split}`;
    page.write([`${lever.name}: ${lever.before} → ${lever.after} (${lever.change})${because}`], { indent: 6, hang: 8 });
  }
}
