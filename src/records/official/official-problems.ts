import type { Problems } from '../problems.ts';
import type { Tally } from './tally.ts';

/** What befell rows of a file, with the sentence for one of them and for more. */
export interface Tallied {
  readonly tally: Tally;
  readonly one: string;
  readonly many: string;
}

/** Tells once a sort what was mended or left out, with the first lines. */
export function reportTallies(path: string, tallied: readonly Tallied[], problems: Problems): void {
  for (const { tally, one, many } of tallied) {
    if (tally.count === 0) continue;
    problems.add({
      severity: 'warning',
      code: 'official/repaired',
      message: `${tally.count} ${tally.count === 1 ? one : many} (${tally.where})`,
      hint: null,
      origin: { path, line: tally.first, column: null, field: null },
    });
  }
}

/** Tells how many rows hold no school. */
export function reportPassed(
  path: string,
  { title, blank, footer }: { readonly title: number; readonly blank: number; readonly footer: number },
  problems: Problems,
): void {
  const parts = [`${title} above the header`, `${blank} blank`, `${footer} below the schools`];
  const told = parts.filter((part) => !part.startsWith('0 '));
  if (told.length === 0) return;
  const message = `rows that are no school were passed over: ${told.join(', ')}`;
  problems.addAbout(path, 'note', 'official/passed-over', message, null);
}

/** Tells that a file is not of the shape it was named as. */
export function reportUnknownShape(
  path: string,
  what: string,
  headings: string,
  firstRow: readonly string[],
  problems: Problems,
): void {
  const shown = firstRow.slice(0, 4).map((cell) => `"${cell.trim().replace(/\s+/g, ' ').slice(0, 40)}"`);
  const found = shown.length === 0 ? 'the file holds no table' : `the first row reads ${shown.join(', ')}`;
  problems.addAbout(
    path,
    'error',
    'official/unknown-shape',
    `this is no ${what}: columns ${headings} were expected; ${found}`,
    'name the file as it was downloaded from the California Department of Education (CDE)',
  );
}

/** Tells that a file of the right shape gives no school, so that it cannot be held against anything. */
export function reportNoSchools(path: string, what: string, problems: Problems): void {
  problems.addAbout(
    path,
    'error',
    'official/unknown-shape',
    `no school could be read from this ${what}; rows with 14-digit CDS codes were expected`,
    'a spreadsheet that shows codes as 1.61259E+12 has lost them: download the file again, and name it as it came',
  );
}
