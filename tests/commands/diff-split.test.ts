import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Difference } from '../../src/model/difference.ts';
import { ROOT, run } from '../cli/run.ts';

let folder = '';
const VALLEY = join(ROOT, 'tests/commands/packs/valley');
const OAKLAND = '01612590000000';
const INPUTS = ['--before-inputs', 'spring.yaml', '--after-inputs', 'autumn.yaml'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grantalign-split-'));
  const draft = await readFile(join(ROOT, 'fixtures/draft/draft.yaml'), 'utf8');
  const mended = draft.replace('plan_names_community_schools: no', 'plan_names_community_schools: yes');
  await writeFile(join(folder, 'spring.yaml'), draft);
  await writeFile(join(folder, 'autumn.yaml'), mended);
  for (const argv of [
    ['spring.yaml', '--as-of', '2026-03-01', '-o', 'spring.json'],
    ['autumn.yaml', '--as-of', '2026-10-01', '-r', VALLEY, '-o', 'autumn.json'],
    ['spring.yaml', '--as-of', '2026-03-01', '--public', '-o', 'public.json'],
  ]) {
    expect((await run(['audit', ...argv, '--quiet'], { cwd: folder })).code).toBe(0);
  }
}, 60_000);

async function compared(...argv: string[]): Promise<{ difference: Difference; err: string; code: number }> {
  const { out, err, code } = await run(['diff', ...argv, '-f', 'json'], { cwd: folder });
  return { difference: JSON.parse(out) as Difference, err, code };
}

describe('a change of a score', () => {
  test('is split into what records, rules and date caused, and the parts sum to it', async () => {
    const { difference, err, code } = await compared('spring.json', 'autumn.json', ...INPUTS, '--after-rules', VALLEY);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(difference.no_split).toBeUndefined();
    const [lea] = difference.cases;
    const scores = [lea?.score, ...(lea?.levers ?? [])].filter((score) => score?.split !== undefined);
    expect(scores.length).toBeGreaterThan(3);
    for (const score of scores) {
      for (const end of ['low', 'high'] as const) {
        const parts = Object.values(score?.split ?? {}).map((part) => part?.[end] ?? Number.NaN);
        expect(Object.keys(score?.split ?? {})).toEqual(['data', 'rules', 'date']);
        expect(parts.reduce((left, right) => left + right, 0)).toBeCloseTo(score?.change?.[end] ?? Number.NaN, 9);
      }
    }
    expect(lea?.score.split?.data?.low).toBeGreaterThan(0);
  });

  test('is split where other LEAs have one program and no score, then as before', async () => {
    const region = join(ROOT, 'fixtures/region');
    await cp(region, join(folder, 'region'), { recursive: true });
    const grants = await readFile(join(region, 'residency-grants.csv'), 'utf8');
    await writeFile(join(folder, 'region/residency-grants.csv'), grants.replaceAll('Human Resources', 'Personnel'));
    for (const [input, result] of [
      [region, 'was.json'],
      ['region', 'is.json'],
    ] as const) {
      const argv = ['audit', input, '--as-of', '2026-06-30', '--quiet', '-o', result];
      expect((await run(argv, { cwd: folder })).code).toBe(0);
    }
    const inputs = ['--before-inputs', region, '--after-inputs', 'region'];
    const { difference, err } = await compared('was.json', 'is.json', ...inputs);
    expect(err).toBe('no score changed: there is nothing to split into causes\n');
    expect(difference.no_split).toBeUndefined();
  });

  test('is told with its causes in words', async () => {
    const argv = ['diff', 'spring.json', 'autumn.json', ...INPUTS, '--after-rules', VALLEY];
    expect((await run(argv, { cwd: folder })).out).toMatch(/Because of\s+records: .*rules: .*date: /s);
  });

  test.each<[string, readonly string[], string]>([
    [
      'the rules are not those of the result',
      ['spring.json', 'autumn.json', ...INPUTS, '--after-rules', 'california'],
      'the rules "california" are not those of "after"',
    ],
    [
      'a file is another',
      [
        'spring.json',
        'autumn.json',
        '--before-inputs',
        'autumn.yaml',
        '--after-inputs',
        'autumn.yaml',
        '--after-rules',
        VALLEY,
      ],
      '"spring.yaml" of "before" is not among the inputs',
    ],
    [
      'a result is masked',
      ['public.json', 'autumn.json', ...INPUTS, '--after-rules', VALLEY],
      'small counts are masked in "before"',
    ],
    [
      'nothing differs',
      ['spring.json', 'spring.json', '--before-inputs', 'spring.yaml', '--after-inputs', 'spring.yaml'],
      'the same on both sides',
    ],
    [
      'a file is gone',
      ['spring.json', 'spring.json', '--before-inputs', 'gone.yaml', '--after-inputs', 'spring.yaml'],
      'cannot be audited',
    ],
  ])('is not split where %s, which is said and no split printed', async (_, argv, why) => {
    const { difference, err, code } = await compared(...argv);
    expect(code).toBe(0);
    expect(err).toContain('warning');
    expect(err).toContain(why);
    expect(difference.no_split?.join()).toContain(why);
    expect(JSON.stringify(difference)).not.toContain('"split"');
  });

  test('asked to be split with half of what that needs is an error', async () => {
    const ran = await run(['diff', 'spring.json', 'autumn.json', '--after-rules', VALLEY], { cwd: folder });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('--before-inputs');
  });

  test('is not split with a config that cannot be read', async () => {
    const ran = await run(['diff', 'spring.json', 'autumn.json', ...INPUTS, '--before-config', 'gone.yaml'], {
      cwd: folder,
    });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('gone.yaml');
  });
});

describe('a confirmed crosswalk', () => {
  test('is a cause apart from the records it links', async () => {
    const world = join(ROOT, 'fixtures/district-files');
    const records = ['grants.xlsx', 'community-schools.csv', 'appendix-d.csv'].map((name) => join(world, name));
    const config = join(world, 'grantalign.config.yaml');
    const audited = ['--as-of', '2026-06-30', '-c', config, '--quiet'];
    await run(['audit', ...records, ...audited, '-o', 'names.json'], { cwd: folder });
    await run(['audit', ...records, join(world, 'crosswalk.csv'), ...audited, '-o', 'linked.json'], { cwd: folder });
    const of = (side: string, paths: readonly string[]) => paths.flatMap((path) => [`--${side}-inputs`, path]);
    const { difference, err } = await compared(
      ...[
        'names.json',
        'linked.json',
        ...of('before', records),
        ...of('after', [...records, join(world, 'crosswalk.csv')]),
      ],
      ...['--before-config', config, '--after-config', config],
    );
    expect(err).toBe('');
    const [lea] = difference.cases;
    expect(Object.keys(lea?.score.split ?? {})).toEqual(['links']);
    expect(lea?.score.split?.links?.low).toBeCloseTo(lea?.score.change?.low ?? Number.NaN, 12);
  });

  test('is parted from records that people answered questions on', async () => {
    const world = join(ROOT, 'fixtures/district-files');
    const records = ['grants.xlsx', 'community-schools.csv', 'appendix-d.csv'].map((name) => join(world, name));
    const crosswalk = join(world, 'crosswalk.csv');
    const maps = (await readFile(join(world, 'grantalign.config.yaml'), 'utf8')).match(/^columns:.*/ms)?.[0] ?? '';
    for (const [name, answer] of [
      ['spring', 'not-yet'],
      ['autumn', 'in-place'],
    ] as const) {
      await writeFile(
        join(folder, `${name}-answers.csv`),
        `rule,lea,answer,by,on,expires\nshared-vision,${OAKLAND},${answer},Regional TA centre,2026-03-01,2027-02-28\n`,
      );
      await writeFile(
        join(folder, `${name}-config.yaml`),
        `pack: ${join(ROOT, 'tests/commands/packs/judged')}\nattestations: ${name}-answers.csv\n${maps}`,
      );
    }
    const audited = (name: string) => [
      '--as-of',
      '2026-06-30',
      '-c',
      `${name}-config.yaml`,
      '--quiet',
      '-o',
      `${name}-answered.json`,
    ];
    await run(['audit', ...records, ...audited('spring')], { cwd: folder });
    await run(['audit', ...records, crosswalk, ...audited('autumn')], { cwd: folder });
    const of = (side: string, paths: readonly string[]) => paths.flatMap((path) => [`--${side}-inputs`, path]);
    const { difference, err } = await compared(
      ...[
        'spring-answered.json',
        'autumn-answered.json',
        ...of('before', records),
        ...of('after', [...records, crosswalk]),
      ],
      ...['--before-config', 'spring-config.yaml', '--after-config', 'autumn-config.yaml'],
    );
    expect(err).toBe('');
    const split = difference.cases.find(({ lea }) => lea.cds === OAKLAND)?.score.split;
    expect(Object.keys(split ?? {})).toEqual(['data', 'links']);
    expect(split?.data?.low).toBeGreaterThan(0);
  });
});
