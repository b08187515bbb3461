import type { RecordKind } from '../model/record.ts';
import { knownHeadings, type Recognized, recognizeKind } from './recognize-kind.ts';

/** A look-up list of codes and names shares two headings with records, a list of schools three of many. */
const ENOUGH_TO_ASK = 4;
const FEWEST_TO_ASK = 3;

/**
 * Which kind a sheet among others is of, where `named` is the kind the whole workbook was named as: none, where it is
 * more likely of another kind or no table of records.
 */
export function recognizeSheet(cells: readonly string[], path: string, named: RecordKind | null): Recognized {
  const likely = recognizeKind(cells, path);
  switch (likely.is) {
    case 'none':
      return named !== null && knownHeadings(cells, named) >= 2 ? { is: 'kind', kind: named } : likely;
    case 'kind':
      if (named === null) return knownHeadings(cells, likely.kind) >= 2 ? likely : { is: 'none' };
      return likely.kind === named ? likely : { is: 'none' };
    case 'tie': {
      if (named !== null) return likely.kinds.includes(named) ? { is: 'kind', kind: named } : { is: 'none' };
      const most = Math.max(...likely.kinds.map((kind) => knownHeadings(cells, kind)));
      const filled = cells.filter((cell) => cell.trim() !== '').length;
      const isDoubt = most >= ENOUGH_TO_ASK || (most >= FEWEST_TO_ASK && most * 2 >= filled);
      return isDoubt ? likely : { is: 'none' };
    }
  }
}
