import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Difference } from '../../src/model/difference.ts';
import type { Result } from '../../src/model/result.ts';
import { FORMATS } from '../../src/report/registry.ts';
import { DAY, ROOT, run } from '../cli/run.ts';

/** The draft's result as grantalign wrote it at schema version 1.2.0, byte for byte. */
const OLD = join(ROOT, 'tests/commands/older/draft-1.2.0.json');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grantalign-older-'));
});

describe('a result file of schema version 1.2.0', () => {
  test('is one', async () => {
    const { schema_version } = JSON.parse(await readFile(OLD, 'utf8')) as Result;
    expect(schema_version).toBe('1.2.0');
  });

  test.each(FORMATS)('renders as $name', async ({ name }) => {
    const path = join(folder, name);
    const { code, err } = await run(['render', OLD, '-o', `${name}:${path}`]);
    expect([code, err]).toEqual([0, '']);
    const bytes = await readFile(path);
    // A workbook is a zip; every other format names the LEA.
    expect(bytes.toString('latin1')).toContain(name === 'xlsx' ? 'PK' : 'Salinas Union High');
  });

  test('is no different from itself, and neither is what it names in full', async () => {
    const { code, out } = await run(['diff', OLD, OLD, '-f', 'json']);
    const { counts } = JSON.parse(out) as Difference;
    expect(code).toBe(0);
    expect(counts).toMatchObject({ new: 0, closed: 0, worse: 0, better: 0, not_told_apart: 0 });
  });

  test('is a baseline: what it had open already stops nothing', async () => {
    const draft = join(ROOT, 'fixtures/draft/draft.yaml');
    const words = ['audit', draft, ...DAY, '--fail-on', 'condition', '--quiet', '-f', 'json'];
    expect((await run(words)).code).not.toBe(0);
    const { code, out } = await run([...words, '--baseline', OLD]);
    const { gates, baseline } = JSON.parse(out) as Result;
    expect(code).toBe(0);
    expect(gates).toMatchObject([{ verdict: 'pass', why: expect.stringContaining('no worse than in the baseline') }]);
    expect(baseline).toMatchObject({ new: 0, worse: 0 });
  });
});
