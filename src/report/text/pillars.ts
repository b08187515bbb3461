import type { CaseResult, PillarGrid } from '../../model/result.ts';
import { PILLARS } from '../../model/tables/vocabulary.ts';
import { MENTORS_COUNTED, PILLAR_ROWS, PILLAR_TITLES } from '../pillar-words.ts';
import { type Page, type Piece, toned } from './page.ts';
import { writeTable } from './table.ts';

// Where the columns are too narrow for the full titles.
const SHORT_TITLES = ['Supports', 'Families', 'Leaders', 'Learning'];

// The shade reads without colour, the word without knowing the shade.
const CELLS: Readonly<Record<NonNullable<PillarGrid>[string], Piece>> = {
  covered: toned('good', '█ covered'),
  partly: toned('partly', '▓ partly'),
  missing: toned('open', '░ not yet'),
  unknown: toned('unsure', '?'),
};

/** The four pillars against all that should carry them. */
export function writePillars(page: Page, { pillars }: CaseResult, masked: boolean): void {
  page.section('The four pillars');
  const width = Math.min(20, Math.floor((page.width - 24) / 4));
  const columns = [
    { title: '', width: 14 },
    ...PILLARS.map((pillar, at) => ({ title: width < 13 ? (SHORT_TITLES[at] ?? '') : PILLAR_TITLES[pillar], width })),
  ];
  const rows = PILLAR_ROWS.map(([key, title]) => {
    const grid = pillars[key];
    return [title, ...PILLARS.map((pillar) => (grid === null ? toned('quiet', '–') : cellOf(grid[pillar])))];
  });
  writeTable(page, columns, rows);
  const open = masked ? '? not reported, or masked' : '? not reported';
  page.write([toned('quiet', `${open}   – no record that could carry it`)], { indent: 2 });
  if (pillars.mentors === null) return;
  page.write([toned('quiet', MENTORS_COUNTED)], { indent: 2 });
}

function cellOf(state: NonNullable<PillarGrid>[string] | undefined): Piece {
  return CELLS[state ?? 'unknown'];
}
