import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/report/registry.ts';
import { DAY, ROOT, run } from '../cli/run.ts';

const WORLDS = ['draft', 'region', 'sacramento'] as const;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grantalign-render-'));
  for (const world of WORLDS) {
    const outputs = FORMATS.flatMap(({ name, extensions }) => ['-o', `${name}:${folder}/${world}.${extensions[0]}`]);
    const audited = await run(['audit', join(ROOT, 'fixtures', world), ...DAY, ...outputs, '--quiet']);
    expect(audited.code).toBe(0);
  }
}, 60_000);

describe.each(WORLDS)('the result file of %s', (world) => {
  test.each(FORMATS)('renders to the very bytes the audit wrote as $name', async ({ name, extensions }) => {
    const again = join(folder, `${world}.again`);
    const ran = await run(['render', join(folder, `${world}.json`), '-o', `${name}:${again}`]);
    expect(ran.err).toBe('');
    expect(ran.code).toBe(0);
    expect(await readFile(again)).toEqual(await readFile(join(folder, `${world}.${extensions[0]}`)));
  });

  test('is read the same laid out by another program, and from standard input', async () => {
    const text = await readFile(join(folder, `${world}.json`), 'utf8');
    const compact = await run(['render', '-'], { stdin: JSON.stringify(JSON.parse(text)) });
    const ours = await run(['render', '-'], { stdin: text });
    expect(compact.code).toBe(0);
    expect(compact.out).toBe(ours.out);
    const spread = await run(['render', '-'], { stdin: JSON.stringify(JSON.parse(text), null, 2) });
    expect([spread.code, spread.out]).toEqual([0, ours.out]);
    const marked = await run(['render', '-'], { stdin: `\ufeff${text}` });
    expect([marked.code, marked.out]).toEqual([0, ours.out]);
  });
});

describe('what is no result file', () => {
  const changed = async (change: (result: Record<string, unknown>) => void) => {
    const result = JSON.parse(await readFile(join(folder, 'draft.json'), 'utf8'));
    change(result);
    return JSON.stringify(result);
  };

  test.each([
    ['text that is no JSON', async () => 'grant_id,program\n', 'its JSON cannot be parsed'],
    ['other JSON', async () => '{"placements": []}', 'names no "schema_version"'],
    ['a list', async () => '[1]', 'names no "schema_version"'],
    ['nothing', async () => '', 'its JSON cannot be parsed'],
    [
      'a result of a newer major version',
      () =>
        changed((result) => {
          result.schema_version = '2.0.0';
        }),
      'schema version 2.0.0',
    ],
    [
      'a result without its cases',
      () =>
        changed((result) => {
          result.cases = undefined;
        }),
      'at "cases"',
    ],
    [
      'a score beyond 1',
      () =>
        changed((result) => {
          const [first] = result.cases as { score: unknown }[];
          if (first !== undefined) first.score = { low: 0, high: 48 };
        }),
      'at "cases[0].score.high"',
    ],
    [
      'a key no version has',
      () =>
        changed((result) => {
          result.rank = 1;
        }),
      'rank',
    ],
  ])('%s is refused, saying why', async (_, text, why) => {
    const ran = await run(['render', '-'], { stdin: await text() });
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toContain(why);
    expect(ran.err).toContain('hint:');
  });

  test('a case cut off in the middle is told by its line', async () => {
    const lines = (await readFile(join(folder, 'region.json'), 'utf8')).split('\n');
    const at = lines.findIndex((line) => line.startsWith('  "cases"')) + 2;
    lines[at] = (lines[at] ?? '').slice(0, 200);
    const path = join(folder, 'cut.json');
    await writeFile(path, lines.join('\n'));
    const ran = await run(['render', path]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(`cut.json:${at + 1}`);
  });

  test('a key of a newer minor version is passed over', async () => {
    const text = await changed((result) => {
      result.schema_version = '1.99.0';
      result.something_new = 1;
    });
    expect((await run(['render', '-'], { stdin: text })).code).toBe(0);
  });

  test('a result of an older minor version, without what came later, is read', async () => {
    const text = await changed((result) => {
      result.schema_version = '1.0.0';
      for (const later of ['directory', 'pupil_counts']) delete result[later];
    });
    const ran = await run(['render', '-'], { stdin: text });
    expect(ran.err).toBe('');
    expect(ran.code).toBe(0);
  });

  test('a missing file and no file at all are told with the way out', async () => {
    expect((await run(['render', 'gone.json'], { cwd: folder })).err).toContain('gone.json');
    expect((await run(['render'])).err).toContain('grantalign render result.json');
  });
});
