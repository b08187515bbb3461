import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MEASURE_KINDS } from '../../src/measure/registry.ts';
import { run } from '../cli/run.ts';

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'grantalign-new-'));
});
afterAll(() => rm(cwd, { recursive: true }));

describe('rules new', () => {
  it.each([...MEASURE_KINDS.keys()])(
    'starts a rule of the kind %s whose examples hold and notice every slip',
    async (kind) => {
      const made = await run(['rules', 'new', `placement/first-${kind}`, '-r', `of-${kind}`, '--kind', kind], { cwd });
      expect(made).toMatchObject({ code: 0, err: '' });
      expect(made.out).toContain(`next: grantalign rules test of-${kind}`);
      const tested = await run(['rules', 'test', `of-${kind}`, '--mutate'], { cwd });
      expect(tested).toMatchObject({ code: 0, err: '' });
      // A slip that no pack loads with is one nobody can make.
      const told = /^5 of 5 examples hold\n(\d+) of (\d+) slips are noticed by examples(?:, (\d+) refused .*)?\n$/;
      const [, noticed, all, refused = 0] = told.exec(tested.out) ?? [];
      expect(Number(noticed) + Number(refused)).toBe(Number(all));
    },
  );

  it('explains every key a rule can have', async () => {
    const text = await readFile(join(cwd, 'of-share/placement/first-share.yaml'), 'utf8');
    const { out } = await run(['schema', 'rule']);
    const keys = Object.keys(JSON.parse(out).properties).filter((key) => key !== 'equivalents');
    for (const key of keys) expect(text, key).toMatch(new RegExp(`\\b${key}\\b`));
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/schemas\/rule\.schema\.json\n/);
    expect(JSON.parse(await readFile(join(cwd, 'of-share/schemas/rule.schema.json'), 'utf8'))).toEqual(JSON.parse(out));
  });

  it('adds to a pack that is there and leaves its pack.yaml alone', async () => {
    const path = join(cwd, 'of-share/pack.yaml');
    const before = `${await readFile(path, 'utf8')}# ours\n`;
    await writeFile(path, before);
    expect((await run(['rules', 'new', 'outcomes/second', '-r', 'of-share'], { cwd })).code).toBe(0);
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  it('never writes over a rule', async () => {
    const { code, err } = await run(['rules', 'new', 'placement/first-share', '-r', 'of-share'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('"of-share/placement/first-share.yaml" is there already and is left as it is');
  });

  it.each([
    ['a built-in pack', ['placement/x', '-r', 'california'], '"california" is built in and stays as it is'],
    ['no folder', ['placement/x'], 'no folder was named for the rule'],
    ['a folder that is something else', ['placement/x', '-r', '.'], '"." is there and holds no pack.yaml'],
    [
      'a rule of the pack it extends',
      ['placement/residents-at-community-schools', '-r', 'other'],
      'is a rule of the pack that is extended',
    ],
    ['a lever that is misspelt', ['placment/x', '-r', 'other'], 'did you mean "placement"?'],
    [
      'a lever that is not there',
      ['families/x', '-r', 'other'],
      'a new one is a line under "levers" in other/pack.yaml',
    ],
    ['a rule without a lever', ['residents-stay', '-r', 'other'], 'write it as placement/residents-stay'],
    ['a kind that is misspelt', ['placement/x', '-r', 'other', '--kind', 'shares'], 'did you mean "share"?'],
  ])('refuses %s and writes nothing', async (_what, argv, says) => {
    const { code, out, err } = await run(['rules', 'new', ...argv], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    await expect(readFile(join(cwd, 'other/pack.yaml'), 'utf8')).rejects.toThrow();
  });

  it('lists files of a folder with an odd name each on its line, and quotes the folder for the shell', async () => {
    const { out } = await run(['rules', 'new', 'placement/x', '-r', 'our\n::error::rules'], { cwd });
    expect(out).toContain('  our ::error::rules/placement/x.yaml\n');
    expect(out).toContain('next: grantalign rules test "our\\n::error::rules"');
    expect(out).not.toMatch(/^::/m);
  });
});
