import type { Result } from '../../model/result.ts';
import { tableOf } from './table.ts';

/** One row a file and kind: what was read, what was left out, and the content it was read from. */
export const INPUTS_TABLE = tableOf<Result['inputs'][number]>(
  'Inputs',
  [
    ['file', 44, ({ path }) => path],
    ['kind', 26, ({ kind }) => kind],
    ['records', 10, ({ records }) => records],
    ['rows_left_out', 10, ({ left_out }) => left_out],
    ['sha256', 66, ({ sha256 }) => sha256],
  ],
  ({ inputs }) => inputs,
);
