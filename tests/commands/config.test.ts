import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT, run } from '../cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'grantalign-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const DRAFT = join(ROOT, 'fixtures/draft/draft.yaml');
write('deep/er/note.txt', 'not a record');
write('grantalign.config.yaml', `inputs: ${DRAFT}\nas_of: 2026-06-30\ngates: { min_score: 90 }\n`);
write('other.yaml', 'inputs: nowhere.csv\n');
write('wrong.yaml', 'as_off: 2026-06-30\n');

describe('a config', () => {
  it('found above the working directory gives what the command line leaves out', async () => {
    const { code, err } = await run(['audit', '-f', 'json', '--quiet'], { cwd: join(folder, 'deep/er') });
    expect([code, err]).toEqual([1, '']);
    const { out } = await run(['audit', '-f', 'json', '--quiet'], { cwd: folder });
    expect(JSON.parse(out)).toMatchObject({ as_of: '2026-06-30', gates: [{ gate: 'min-score 90', verdict: 'fail' }] });
  });

  it('gives way to flags', async () => {
    const words = ['audit', '-f', 'json', '--quiet', '--min-score', '1', '--as-of', '2026-05-01'];
    const { code, out } = await run(words, { cwd: folder });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ as_of: '2026-05-01', gates: [{ gate: 'min-score 1', verdict: 'pass' }] });
  });

  it('can be another, named outright', async () => {
    const { code, err } = await run(['check', '-c', 'other.yaml'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain('there is no file or folder "nowhere.csv"');
  });

  it.each([
    [['audit', '-c', 'wrong.yaml', DRAFT], 'Did you mean "as_of"?'],
    [['check', '-c', 'wrong.yaml', DRAFT], 'Did you mean "as_of"?'],
    [['config', 'show', '-c', 'wrong.yaml'], 'Did you mean "as_of"?'],
    [['audit', '-c', 'wrng.yaml', DRAFT], 'did you mean "wrong.yaml"?'],
    [['audit', '-c', '.', DRAFT], ''],
  ])('that cannot be used stops %j', async (words, hint) => {
    const { code, err, out } = await run(words, { cwd: folder });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(hint);
  });

  it('is shown with what is built in', async () => {
    const { code, out } = await run(['config', 'show'], { cwd: join(folder, 'deep') });
    expect(code).toBe(0);
    expect(out.replace(/ {2,}/g, '  ').split('\n')).toEqual([
      'config: ../grantalign.config.yaml',
      `inputs  ${DRAFT}  ../grantalign.config.yaml:1:9`,
      'pack  california  built in',
      'as_of  2026-06-30  ../grantalign.config.yaml:2:8',
      'year  the latest complete one in the records  built in',
      "directory  the pack's own  built in",
      'enrich  none  built in',
      'gates  min_score 90  ../grantalign.config.yaml:3:8',
      'baseline  none  built in',
      'waivers  none  built in',
      'attestations  none  built in',
      'reports  text on standard output  built in',
      'columns  none  built in',
      '',
    ]);
  });

  it.each<readonly [string, string, string]>([
    ['a second document', 'gates: { min_score: 10 }\n---\ngates: { min_score: 90 }\n', '3:1: a second YAML document'],
    ['a lever no pack can have', 'gates: { levers: { __proto__: 50 } }\n', '1:20: "__proto__" can be the name of none'],
    ['a rule no pack can have', 'gates: { rules: { __proto__: met } }\n', '1:19: "__proto__" can be the name of none'],
    ...['inputs', 'pack', 'directory', 'enrich', 'baseline', 'waivers', 'attestations'].map(
      (key): readonly [string, string, string] => [
        `${key} no path can be`,
        `${key}: "a\\0b"\n`,
        `"${key}": expected a path; a zero byte (NUL)`,
      ],
    ),
  ])('with %s is refused, never passed over', async (_what, text, says) => {
    write('odd.yaml', text);
    const { code, err } = await run(['audit', DRAFT, '-c', 'odd.yaml'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain(says);
  });

  it('that is nowhere is said to be nowhere', async () => {
    const { code, out } = await run(['config', 'show'], { cwd: tmpdir() });
    expect([code, out.split('\n')[0]]).toEqual([0, 'no grantalign.config.yaml here or above']);
  });
});
