import { describe, expect, it } from 'vitest';
import { diagnosticChanges } from '../../../src/commands/watch/diagnostic-changes.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';

const blank = (path: string, line: number): Diagnostic => ({
  severity: 'error',
  code: 'records/missing-cell',
  message: '"grant_id" is blank',
  hint: null,
  origin: { path, line, column: null, field: 'grant_id' },
});
const places = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ origin }) => `${origin?.path}:${origin?.line}`);

describe('what came and went between two runs', () => {
  it.each([
    ['a row that moved is no news', [blank('sites.csv', 4)], [blank('sites.csv', 9)], [], []],
    [
      'a second one like it is',
      [blank('sites.csv', 4)],
      [blank('sites.csv', 4), blank('sites.csv', 9)],
      ['sites.csv:9'],
      [],
    ],
    [
      'one of two is gone',
      [blank('sites.csv', 4), blank('sites.csv', 9)],
      [blank('sites.csv', 4)],
      [],
      ['sites.csv:9'],
    ],
    [
      'another file is another place',
      [blank('sites.csv', 4)],
      [blank('grants.csv', 4)],
      ['grants.csv:4'],
      ['sites.csv:4'],
    ],
  ])('%s', (_, before, after, came, went) => {
    const changes = diagnosticChanges(before, after);
    expect([places(changes.came), places(changes.went)]).toEqual([came, went]);
  });
});
