import type { Tables } from '../model/record.ts';
import type { Result } from '../model/result.ts';
import { maskRecords } from './mask-records.ts';
import { maskResult } from './mask-result.ts';

/** One audit's masking: of the records before anything is joined, of what else the result says after. */
export interface Masking {
  readonly mask: (tables: Tables) => Tables;
  readonly publish: (result: Result) => Result;
}

/** Masks the records of one audit and keeps count of the cells. */
export function startMasking(): Masking {
  let cells = 0;
  return {
    mask(tables) {
      const masked = maskRecords(tables);
      cells = masked.cells;
      return masked.tables;
    },
    publish: (result) => maskResult(result, cells),
  };
}
