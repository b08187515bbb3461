import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { DAY, run } from '../cli/run.ts';
import { heardBy } from '../report/github/runner.ts';

const AUDIT = ['audit', 'fixtures/draft', ...DAY, '--quiet'] as const;
let folder = '';
let summary = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grantalign-github-'));
  summary = join(folder, 'summary.md');
  await writeFile(summary, 'An earlier command of the step\n');
});

describe('-f github on GitHub Actions', () => {
  test('annotates the draft and adds its report to the page of the run', async () => {
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
    const ran = await run([...AUDIT, '-f', 'github', '--fail-on', 'condition'], { env });
    expect(ran.code).toBe(1);
    const [first] = heardBy(ran.out);
    expect(first?.command).toBe('error');
    expect(first?.properties).toMatchObject({ file: 'fixtures/draft/draft.yaml', line: '25' });
    const page = await readFile(summary, 'utf8');
    expect(page.startsWith('An earlier command of the step\n')).toBe(true);
    const markdown = await run([...AUDIT, '-f', 'summary', '--fail-on', 'condition']);
    expect(page.endsWith(markdown.out)).toBe(true);
    expect(markdown.out).toContain('Salinas Union High');
  });

  test.each([
    ['elsewhere', {}, 'github'],
    ['in another format', { GITHUB_ACTIONS: 'true' }, 'junit'],
  ])('leaves the page alone %s', async (_, env, format) => {
    const ran = await run([...AUDIT, '-f', format], { env: { ...env, GITHUB_STEP_SUMMARY: summary } });
    expect(ran.code).toBe(0);
    expect(await readFile(summary, 'utf8')).toBe('An earlier command of the step\n');
  });

  test('says which page cannot be written', async () => {
    const gone = join(folder, 'gone', 'summary.md');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: gone };
    const ran = await run([...AUDIT, '-f', 'github'], { env });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(`"${gone}" cannot be written (ENOENT)`);
  });

  test('annotates what keeps a draft from being audited, at its line', async () => {
    const path = join(folder, 'draft.yaml');
    await writeFile(path, 'residency_grants:\n  - grant_id: TRI9\n    program: expansoin\n');
    const ran = await run(['audit', 'draft.yaml', ...DAY, '-f', 'github'], { cwd: folder });
    expect(ran.code).toBe(2);
    const errors = heardBy(ran.out);
    expect(errors.map(({ command }) => command)).toContain('error');
    expect(errors[0]?.properties).toMatchObject({ file: 'draft.yaml', line: '3' });
    expect(ran.err).toContain('draft.yaml:3');
  });

  test('says on the page of the run, and in the report for a comment, why there is none', async () => {
    await writeFile(join(folder, 'draft.yaml'), 'residency_grants:\n  - grant_id: "<b>TRI9"\n    program: expansoin\n');
    await writeFile(join(folder, 'report.md'), 'of the run before');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
    const ran = await run(['audit', 'draft.yaml', ...DAY, '-f', 'github', '-o', 'report.md'], { cwd: folder, env });
    expect(ran.code).toBe(2);
    const report = await readFile(join(folder, 'report.md'), 'utf8');
    expect(report).toMatch(/^## These records could not be audited\n\n\d errors?/);
    expect(report).toMatch(/\n- \*\*error\*\* draft\.yaml:3: .*"expansoin".*\n {2}- Hint: .*"expansion"/);
    expect(report.endsWith('\n<!-- grantalign report -->\n')).toBe(true);
    expect(await readFile(summary, 'utf8')).toBe(`An earlier command of the step\n${report}`);
  });

  test('quotes no cell in a report fit to publish', async () => {
    const text = 'residency_grants:\n  - grant_id: TRI9\n    program: expansion\n    residents_enrolled: seven\n';
    await writeFile(join(folder, 'draft.yaml'), text);
    const argv = ['audit', 'draft.yaml', ...DAY, '--public', '-f', 'github', '-o', 'report.md'];
    const ran = await run(argv, { cwd: folder });
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('"seven"')]);
    const report = await readFile(join(folder, 'report.md'), 'utf8');
    expect(ran.out + report).not.toContain('seven');
    expect(report).toContain('draft.yaml:4: the log says what is wrong');
  });

  test('says so when what is to be rendered is no result', async () => {
    const ran = await run(['render', '-', '-f', 'github'], { stdin: '{}' });
    expect(ran.code).toBe(2);
    expect(heardBy(ran.out)[0]?.properties.title).toBe('read/no-result');
  });
});

describe('reports for other programs', () => {
  test.each([
    ['report.sarif', '"version": "2.1.0"'],
    ['report.xml', '<testsuites name="grantalign"'],
    ['github:notes.txt', '::error file=fixtures/draft/draft.yaml'],
  ])('-o %s writes it by its ending or name', async (output, holds) => {
    const [name = '', path = name] = output.split(':');
    const wanted = output.includes(':') ? `${name}:${join(folder, path)}` : join(folder, path);
    expect((await run([...AUDIT, '-o', wanted])).code).toBe(0);
    expect(await readFile(join(folder, path), 'utf8')).toContain(holds);
  });

  test('a test report fails exactly where a gate on findings stops the run', async () => {
    for (const gate of ['condition', 'critical', 'major', 'minor']) {
      for (const world of ['fixtures/draft', 'fixtures/region', 'fixtures/sacramento']) {
        const ran = await run(['audit', world, ...DAY, '--quiet', '-f', 'junit', '--fail-on', gate]);
        const failures = [...ran.out.matchAll(/<failure [^>]*type="([^"]*)"/g)].map(([, type]) => type);
        // The gate's own test is one of them.
        expect(failures.includes('gate')).toBe(ran.code === 1);
        if (ran.code === 1) expect(failures.length).toBeGreaterThan(1);
      }
    }
  });
});
