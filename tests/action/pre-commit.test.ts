import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT, run } from '../cli/run.ts';

const HOOKS: readonly Readonly<Record<string, unknown>>[] = parse(
  await readFile(`${ROOT}.pre-commit-hooks.yaml`, 'utf8'),
);
const PACKAGE = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));

/** What pre-commit takes of a hook, by its manual: key, and the form of its value. */
const KEYS: Readonly<Record<string, (value: unknown) => boolean>> = {
  ...Object.fromEntries(
    ['id', 'name', 'entry', 'language', 'alias', 'description', 'language_version', 'log_file'].map(isTextKey),
  ),
  ...Object.fromEntries(['files', 'exclude'].map((key) => [key, isPattern])),
  ...Object.fromEntries(
    ['types', 'types_or', 'exclude_types', 'args', 'additional_dependencies', 'stages'].map((key) => [
      key,
      Array.isArray,
    ]),
  ),
  ...Object.fromEntries(
    ['always_run', 'fail_fast', 'pass_filenames', 'require_serial', 'verbose'].map((key) => [key, isSwitch]),
  ),
  minimum_pre_commit_version: isText,
};

function isTextKey(key: string): [string, (value: unknown) => boolean] {
  return [key, isText];
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isSwitch(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isPattern(value: unknown): boolean {
  return isText(value) && new RegExp(String(value)) instanceof RegExp;
}

describe.each(HOOKS.map((hook) => [String(hook.id), hook] as const))('the hook %s', (_, hook) => {
  test("has pre-commit's keys in their form, those it must have among them", () => {
    for (const [key, value] of Object.entries(hook)) expect(KEYS[key]?.(value), key).toBe(true);
    for (const key of ['id', 'name', 'entry', 'language']) expect(hook).toHaveProperty(key);
  });

  test('runs a command of this package, on Node', async () => {
    expect(hook.language).toBe('node');
    const [program = '', ...words] = String(hook.entry).split(' ');
    expect(PACKAGE.bin).toHaveProperty(program);
    expect((await run([...words, '--help'])).code).toBe(0);
  });

  test.each([
    ['drafts/draft.yaml', true],
    ['grantalign.config.yaml', true],
    ['Records/Sites 2026.xlsx', true],
    ['pubschls.txt', true],
    ['README.md', false],
    ['report.html', false],
  ])('looks at a commit of %s: %s', (path, looks) => {
    expect(new RegExp(String(hook.files)).test(path)).toBe(looks);
  });

  // It judges all the records together, whichever of them a commit touches.
  test('reads what the config names, not the files of the commit', () => {
    expect(hook.pass_filenames).toBe(false);
  });
});

test('what pre-commit takes for the name of the package is the only thing npm prints', async () => {
  expect(await readFile(`${ROOT}.npmrc`, 'utf8')).toMatch(/^foreground-scripts=false$/m);
});
