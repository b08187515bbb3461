import { printOrigin } from '../../model/origin.ts';
import type { Result } from '../../model/result.ts';
import { tableOf } from './table.ts';

/** One row a thing wrong with the input: what was mended, filled in or passed over, where, and what to do. */
export const DIAGNOSTICS_TABLE = tableOf<Result['diagnostics'][number]>(
  'Repairs',
  [
    ['severity', 10, ({ severity }) => severity],
    ['place', 34, ({ origin }) => (origin === null ? null : printOrigin(origin))],
    ['message', 80, ({ message }) => message],
    ['hint', 60, ({ hint }) => hint],
    ['code', 26, ({ code }) => code],
  ],
  ({ diagnostics }) => diagnostics,
);
