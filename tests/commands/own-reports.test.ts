import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/registry.ts';
import { DAY, ROOT, run } from '../cli/run.ts';

const REPORTS = FORMATS.map(({ name, extensions }) => [name, `report-${name}.${extensions[0] ?? 'out'}`] as const);
let folder = '';
let before = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grantalign-own-'));
  await cp(join(ROOT, 'fixtures/region'), folder, { recursive: true });
  before = (await run(['audit', '.', ...DAY], { cwd: folder })).out;
  const outputs = REPORTS.flatMap(([name, file]) => ['-o', `${name}:${file}`]);
  await run(['audit', '.', ...DAY, ...outputs, '--quiet'], { cwd: folder });
});

describe('reports left in the folder of the records', () => {
  it('are passed over when it is audited again, and change nothing that is concluded', async () => {
    const { code, out, err } = await run(['audit', '.', ...DAY], { cwd: folder });
    expect(err).not.toMatch(/^error/m);
    expect(code).toBe(0);
    const concluded = (text: string) => text.slice(text.indexOf('\n  Links '), text.indexOf('\n  Repairs '));
    expect(concluded(out)).toBe(concluded(before));
    const closing = (text: string) => text.slice(text.indexOf('\nAlignment'));
    expect(closing(out)).toBe(closing(before));
  });

  it.each(['csv', 'leas', 'gaps', 'todo', 'xlsx', 'json'])('%s is told to be one of ours', async (name) => {
    const file = REPORTS.find(([each]) => each === name)?.[1] ?? '';
    const { err } = await run(['check', file], { cwd: folder });
    expect(err).toContain('a report that grantalign wrote was passed over [records/own-report]');
    expect(err).not.toMatch(/^error/m);
  });
});
