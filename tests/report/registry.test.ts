import { describe, expect, test } from 'vitest';
import { FORMAT_NAMES, FORMATS, formatNamed, formatOfPath } from '../../src/report/registry.ts';
import { DRAFT } from './sample/draft.ts';
import { textOf } from './sample/text-of.ts';

describe('formats', () => {
  test.each([
    ['report.txt', 'text'],
    ['out/result.JSON', 'json'],
    ['region.2026.json', 'json'],
    ['report', undefined],
    ['folder.json/report', undefined],
    ['report.docx', undefined],
    ['out/region.csv', 'csv'],
    ['out/region.todo.csv', 'todo'],
    ['todo.csv', 'csv'],
    ['csv', undefined],
  ])('%s is written as %s', (path, name) => {
    expect(formatOfPath(path)?.name).toBe(name);
  });

  test('are found by name', () => {
    expect(FORMAT_NAMES.map((name) => formatNamed(name)?.name)).toEqual(FORMAT_NAMES);
    expect(formatNamed('docx')).toBeUndefined();
  });

  test.each(FORMATS.filter((format) => format.isBinary !== true))(
    '$name writes a result, ending in a newline',
    async (format) => {
      const write = await format.load();
      const text = await textOf(write(DRAFT, { width: 80, colour: false, detail: false, sort: 'county' }));
      expect(text).toContain('Salinas City Elementary');
      expect(text.endsWith('\n')).toBe(true);
    },
  );
});
