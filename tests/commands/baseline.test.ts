import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { DAY, ROOT, run } from '../cli/run.ts';

let folder = '';
const at = (name: string) => join(folder, name);
const GATE = ['--fail-on', 'condition', '--baseline', 'main.json'];

/** Each is the draft on a branch: as it is on main, with a duty lost, with words changed only. */
const BRANCHES: Readonly<Record<string, (draft: string) => string>> = {
  main: (draft) => draft,
  worse: (draft) => draft.replace('governance_meetings_per_year: 3', 'governance_meetings_per_year: 1'),
  unclear: (draft) => draft.replace('governance_meetings_per_year: 3', 'governance_meetings_per_year: '),
  moved: (draft) => `# The writer's notes stand here.\n\n${draft}`,
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grantalign-baseline-'));
  const draft = await readFile(join(ROOT, 'fixtures/draft/draft.yaml'), 'utf8');
  for (const [name, change] of Object.entries(BRANCHES)) await writeFile(at(`${name}.yaml`), change(draft));
  const ran = await run(['audit', 'main.yaml', ...DAY, '--quiet', '-o', 'main.json'], { cwd: folder });
  expect(ran.code).toBe(0);
});

describe('a gate with a baseline', () => {
  test('does not stop on what stood open before, and says how much that is', async () => {
    expect((await run(['audit', 'main.yaml', ...DAY, '--fail-on', 'condition'], { cwd: folder })).code).toBe(1);
    const ran = await run(['audit', 'main.yaml', ...DAY, ...GATE], { cwd: folder });
    expect(ran.code).toBe(0);
    expect(ran.err).toMatch(/fail-on condition: pass .*7 no worse than in the baseline of 2026-06-30: not counted/);
    expect(ran.out).toContain('Since the baseline');
  });

  test('does not mind lines that moved', async () => {
    expect((await run(['audit', 'moved.yaml', ...DAY, ...GATE], { cwd: folder })).code).toBe(0);
  });

  test('stops on the one duty this draft lost, and marks it', async () => {
    const ran = await run(['audit', 'worse.yaml', ...DAY, ...GATE], { cwd: folder });
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/not shown to be in place: "The LEA and the IHE hold regular/);
    expect(ran.out).toContain('The LEA and the IHE hold regular shared governance meetings · new since the baseline');
    expect(ran.out).toContain('1 new, 0 closed');
  });

  test('is undecided where a duty that was shown is not known any more', async () => {
    expect((await run(['audit', 'unclear.yaml', ...DAY, ...GATE], { cwd: folder })).code).toBe(3);
  });

  test('on a score passes an LEA whose score did not fall', async () => {
    const gate = ['--min-score', '90', '--baseline', 'main.json'];
    expect((await run(['audit', 'main.yaml', ...DAY, ...gate], { cwd: folder })).code).toBe(0);
    expect((await run(['audit', 'worse.yaml', ...DAY, ...gate], { cwd: folder })).code).toBe(1);
  });

  test('counts what a baseline of another pack does not have, and says loudly that the rules differ', async () => {
    const pack = join(ROOT, 'tests/commands/packs/valley');
    const ran = await run(['audit', 'main.yaml', ...DAY, '-r', pack, ...GATE], { cwd: folder });
    expect(ran.err).toContain('the baseline "main.json" was judged by other rules');
    expect(ran.out.replace(/\s+/g, ' ')).toContain('The rules are not those of the baseline');
  });

  test('is named in the config, beside which it lies, and a flag wins', async () => {
    await writeFile(at('grantalign.config.yaml'), 'baseline: main.json\ngates: { fail_on: condition }\n');
    const config = ['-c', 'grantalign.config.yaml'];
    expect((await run(['audit', 'main.yaml', ...DAY, ...config], { cwd: folder })).code).toBe(0);
    const flag = await run(['audit', 'main.yaml', ...DAY, ...config, '--baseline', 'gone.json'], { cwd: folder });
    expect(flag.code).toBe(2);
    const shown = await run(['config', 'show', ...config], { cwd: folder });
    expect(shown.out).toMatch(/baseline\s+main.json\s+grantalign.config.yaml:1/);
    await writeFile(at('grantalign.config.yaml'), '{}\n');
  });
});

describe('the result of an audit with a baseline', () => {
  test('names it, and renders to the same bytes in every report', async () => {
    const outputs = ['text', 'markdown', 'html'].flatMap((format) => ['-o', `${format}:first.${format}`]);
    const argv = ['audit', 'worse.yaml', ...DAY, ...GATE, '--quiet', '-o', 'worse.json', ...outputs];
    await run(argv, { cwd: folder });
    const result = JSON.parse(await readFile(at('worse.json'), 'utf8')) as Result;
    expect(result.baseline).toMatchObject({ path: 'main.json', as_of: '2026-06-30', new: 1, closed: 0 });
    expect(result.baseline?.sha256).toMatch(/^[0-9a-f]{64}$/);
    for (const format of ['text', 'markdown', 'html']) {
      await run(['render', 'worse.json', '-o', `${format}:again.${format}`], { cwd: folder });
      const first = await readFile(at(`first.${format}`), 'utf8');
      expect(await readFile(at(`again.${format}`), 'utf8')).toBe(first);
      expect(first).toContain('new since the baseline');
    }
  });
});

describe('a baseline that cannot be used', () => {
  test.each<[string, () => Promise<string>, string]>([
    ['is not there', async () => 'gone.json', 'gone.json'],
    ['is a file of records', async () => 'main.yaml', 'this is no result file'],
    [
      'is of a newer major version',
      async () => {
        const text = await readFile(at('main.json'), 'utf8');
        await writeFile(at('newer.json'), text.replace(/"schema_version": "1/, '"schema_version": "2'));
        return 'newer.json';
      },
      'schema version 2',
    ],
    [
      'has its small counts masked',
      async () => {
        await run(['audit', 'main.yaml', ...DAY, '--public', '--quiet', '-o', 'public.json'], { cwd: folder });
        return 'public.json';
      },
      'small counts are masked in the baseline',
    ],
  ])('because it %s is an error that says what to do', async (_, make, why) => {
    const path = await make();
    const { code, out, err } = await run(['audit', 'main.yaml', ...DAY, '--baseline', path], { cwd: folder });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(why);
    expect(err).toContain('hint:');
  });

  test('because it tells what the audit masks is an error too', async () => {
    const ran = await run(['audit', 'main.yaml', ...DAY, '--public', '--baseline', 'main.json'], { cwd: folder });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('tells counts of 10 people or fewer');
  });
});
