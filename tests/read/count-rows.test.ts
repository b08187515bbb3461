import { expect, test } from 'vitest';
import type { Source } from '../../src/model/source.ts';
import { countRows } from '../../src/read/count-rows.ts';
import { NO_SHEETS } from './no-sheets.ts';

function sourceOf(rows: number): Source {
  return {
    path: 'placements.csv',
    kind: null,
    async read(visitor) {
      for (let line = 1; line <= rows; line++) visitor.row(['TRI24'], line);
      visitor.document({ path: 'placements.csv', root: null });
      return { sha256: '', diagnostics: [] };
    },
  };
}

test('sources tell how many rows they have handed on, all together, and hand on every one', async () => {
  const told: number[] = [];
  let rows = 0;
  let documents = 0;
  for (const source of countRows([sourceOf(5000), sourceOf(5000)], (count) => told.push(count))) {
    await source.read({ ...NO_SHEETS, row: () => rows++, document: () => documents++ });
  }
  expect(told).toEqual([4096, 8192]);
  expect([rows, documents]).toEqual([10_000, 2]);
});
