import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { Recorder, ROOT, run } from './run.ts';

describe('the command line', () => {
  it('prints the version of package.json', async () => {
    const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };
    expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('lists the commands that work, and no others', async () => {
    const { code, out } = await run(['--help']);
    const listed = [...out.slice(out.indexOf('Commands:')).matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name);
    expect(code).toBe(0);
    expect(listed).toEqual([
      'audit',
      'check',
      'init',
      'link',
      'map',
      'render',
      'diff',
      'directory',
      'config',
      'rules',
      'schema',
      'help',
    ]);
  });

  it.each(['audit', 'check', 'directory', 'rules', 'schema'])('explains %s', async (command) => {
    const { code, out } = await run([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: grantalign ${command}`);
  });

  it('names no default in help where there is none', async () => {
    const { out } = await run(['audit', '--help']);
    expect(out).toContain('(default: "text")');
    expect(out).not.toContain('[]');
  });

  it('wraps help to the width of the terminal', async () => {
    const { out } = await run(['audit', '--help'], { columns: 80 });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('prints help on standard error and stops where no command is named', async () => {
    const { code, out, err } = await run([]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('Usage: grantalign');
    expect(err).toContain('error: no command was named');
  });
});

describe('a slip on the command line exits 2, says what was expected and prints no report', () => {
  it.each([
    [['audti'], 'unknown command "audti"', 'did you mean "audit"?'],
    [['audit', 'fixtures/draft', '--qiet'], 'unknown option "--qiet"', 'did you mean "--quiet"?'],
    [['audit', 'fixtures/draft', '--zzz'], 'unknown option "--zzz"', 'see "grantalign --help"'],
    [['audit', 'fixtures/draft', '--lea'], 'option "--lea <code or name>" argument missing', 'see "grantalign --help"'],
    [['audit'], 'nothing to audit', 'grantalign audit PATH'],
    [['check'], 'nothing to check', 'grantalign check PATH'],
    [['audit', 'fixtures/draft', '--as-of', '2026-02-30'], '"2026-02-30" is no day for --as-of', 'YYYY-MM-DD'],
    [['audit', 'fixtures/draft', '--as-of', 'today'], '"today" is no day for --as-of', 'YYYY-MM-DD'],
    [['audit', 'fixtures/draft', '--year', '2025-27'], '"2025-27" is no school year for --year', '2025-26'],
    [['audit', 'fixtures/draft', '--min-score', '200'], '"200" is no score for --min-score', '0 to 100'],
    [['audit', 'fixtures/draft', '--min-score', 'high'], '"high" is no score for --min-score', '0 to 100'],
    [['audit', 'fixtures/draft', '--fail-on', 'majr'], '"majr" is no word for --fail-on', 'did you mean "major"?'],
    [['audit', 'fixtures/draft', '--sort', 'name'], '"name" is no word for --sort; expected "county", "score"', ''],
    [['audit', 'fixtures/draft', '-f', 'jsn'], 'there is no format "jsn"', 'did you mean "json"?'],
    [['audit', 'fixtures/draft', '-f', 'picture'], 'there is no format "picture"', 'formats: text, json'],
    [['audit', 'fixtures/draft', '-o', 'gap.pdf'], 'name or ending of "gap.pdf"', 'write format:path'],
    [['audit', 'fixtures/draft', '-o', 'gap'], 'name or ending of "gap"', 'write format:path'],
    [['rules', 'lst'], 'unknown command "lst"', 'did you mean "list"?'],
    [['rules', 'show'], 'missing required argument "rule"', 'see "grantalign --help"'],
    [['schema'], 'missing required argument "of"', 'see "grantalign --help"'],
    [['schema', 'recrds'], '"recrds" is no word for schema', 'did you mean "records"?'],
    [['schema', 'rule', 'pack'], 'too many arguments for "schema"', 'see "grantalign --help"'],
  ])('%j', async (argv, message, hint) => {
    const { code, out, err } = await run(argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(`error: ${message.startsWith('name or') ? 'no format is known by the ' : ''}${message}`);
    expect(err).toContain(hint);
    expect(err).not.toMatch(/invalid|failed to|something|\bat .*\.ts/);
  });

  it('shows control characters of an argument instead of obeying them', async () => {
    const { err } = await run(['audit', 'fixtures/draft', '--year', '\u001b[2J']);
    expect(err).not.toContain('\u001b');
  });
});

describe('a bug', () => {
  it('exits 70 with the stack and where to report it', async () => {
    const stderr = new Recorder();
    const broken = {
      write(): boolean {
        throw new TypeError('the terminal is on fire');
      },
    };
    const code = await main(['schema', 'pack'], {
      stdin: process.stdin,
      stdout: broken,
      stderr,
      cwd: ROOT,
      env: {},
      now: new Date(0),
    });
    expect(code).toBe(70);
    expect(stderr.text).toMatch(/^bug: .*\nTypeError: the terminal is on fire\n {4}at /);
    expect(stderr.text).toContain('README.md, "Reporting a bug"');
  });
});
