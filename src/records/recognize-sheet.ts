import type { RecordKind } from '../model/record.ts';
import { knownHeadings, type Recognized, recognizeKind } from './recognize-kind.ts';

/** A sheet of notes or a look-up list shares a heading or two with records: fewer than these are no doubt to ask about. */
const ENOUGH_TO_ASK = 4;

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
      return most >= ENOUGH_TO_ASK ? likely : { is: 'none' };
    }
  }
}
