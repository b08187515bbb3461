import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY, ROOT, run } from '../cli/run.ts';
import { regionWorkbook } from '../workbooks/region.ts';

const folder = mkdtempSync(join(tmpdir(), 'grantalign-spare-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const WAIVERS = 'rule,lea,reason,approved_by,granted,expires\n';

beforeAll(async () => {
  mkdirSync(at('records'));
  for (const name of ['placements.csv', 'residency-grants.csv']) {
    copyFileSync(join(ROOT, 'fixtures/region', name), at(`records/${name}`));
  }
  mkdirSync(at('numbered'));
  mkdirSync(at('books'));
  writeFileSync(at('books/region.xlsx'), regionWorkbook());
  copyFileSync(join(ROOT, 'fixtures/region/placements.csv'), at('numbered/placements #2.csv'));
  symlinkSync(at('records/placements.csv'), at('link.csv'));
  writeFileSync(at('waivers.csv'), WAIVERS);
  const made = await run(['audit', 'records', ...DAY, '--quiet', '-o', 'result.json'], { cwd: folder });
  expect(made.code).toBe(0);
});

describe('a file that is read', () => {
  it.each([
    ['of records', ['audit', 'records/placements.csv', '-o', 'records/placements.csv'], 'records/placements.csv'],
    [
      'of a kind',
      ['audit', 'placements=records/placements.csv', '-o', './records/placements.csv'],
      'records/placements.csv',
    ],
    ['in a folder', ['audit', 'records', '-o', 'rules.md', '-o', 'records/placements.csv'], 'records/placements.csv'],
    ['whatever its name', ['audit', 'numbered', '-o', 'numbered/placements #2.csv'], 'numbered/placements #2.csv'],
    ['of several sheets', ['audit', 'books', '-o', 'books/region.xlsx'], 'books/region.xlsx'],
    ['by a link to it', ['audit', 'records', '-o', 'link.csv'], 'records/placements.csv'],
    ['as waivers', ['audit', 'records', '--waivers', 'waivers.csv', '-o', 'waivers.csv'], 'waivers.csv'],
    ['as a baseline', ['audit', 'records', '--baseline', 'result.json', '-o', 'result.json'], 'result.json'],
    ['to be rendered', ['render', 'result.json', '-o', 'result.json'], 'result.json'],
    ['to be compared', ['diff', 'result.json', 'result.json', '-o', 'result.json'], 'result.json'],
  ])('%s is never written over', async (_, words, path) => {
    const before = readFileSync(at(path), 'utf8');
    const { code, err } = await run([...words, ...(words[0] === 'audit' ? DAY : [])], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain('is read by this run, and a report would be written over it');
    expect(readFileSync(at(path), 'utf8')).toBe(before);
  });

  it('leaves reports of an earlier run to be written anew, in the folder of records too', async () => {
    for (const _ of ['first', 'again']) {
      const { code } = await run(['audit', 'records', ...DAY, '--quiet', '-o', 'records/gaps.csv'], { cwd: folder });
      expect(code).toBe(0);
    }
    expect(readFileSync(at('records/gaps.csv'), 'utf8')).toContain('credit_low_percent');
  });
});
