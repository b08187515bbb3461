import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Difference } from '../../src/model/difference.ts';
import { DAY, ROOT, run } from '../cli/run.ts';

let folder = '';
const at = (name: string) => join(folder, name);

/** The draft as its writer left it in the evening: a plan names community schools, a stipend was cut. */
function inTheEvening(text: string): string {
  return text
    .replace('sustainability_plan_names_community_schools: no', 'sustainability_plan_names_community_schools: yes')
    .replace('governance_meetings_per_year: 3', 'governance_meetings_per_year: 1');
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grantalign-diff-'));
  const draft = await readFile(join(ROOT, 'fixtures/draft/draft.yaml'), 'utf8');
  for (const [name, text] of [
    ['morning', draft],
    ['evening', inTheEvening(draft)],
  ] as const) {
    await writeFile(at(`${name}.yaml`), text);
    const ran = await run(['audit', `${name}.yaml`, ...DAY, '--quiet', '-o', `${name}.json`], { cwd: folder });
    expect(ran.code).toBe(0);
  }
});

describe('a comparison of two results', () => {
  test('tells first what got worse, to the record, then what got better', async () => {
    const { code, out, err } = await run(['diff', 'morning.json', 'evening.json'], { cwd: folder });
    expect(err).toBe('');
    expect(code).toBe(0);
    const worse = out.indexOf('What got worse');
    const better = out.indexOf('What got better');
    expect(worse).toBeGreaterThan(0);
    expect(better).toBeGreaterThan(worse);
    expect(out.slice(worse, better)).toContain('The LEA and the IHE hold regular shared governance meetings');
    expect(out.slice(worse, better)).toMatch(
      /DRAFT-SALINAS-RESIDENCY \(in place → not yet in\s+place,\s+evening.yaml:/,
    );
    expect(out.slice(better)).toContain('The two sustainability plans name each other');
  });

  test('of one result with itself says that nothing changed', async () => {
    const { code, out } = await run(['diff', 'morning.json', 'morning.json'], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toContain('Nothing changed.');
  });

  test('goes backwards with new and closed changed about', async () => {
    const there = await compared('morning.json', 'evening.json');
    const back = await compared('evening.json', 'morning.json');
    expect(back.counts).toMatchObject({
      new: there.counts.closed,
      closed: there.counts.new,
      still: there.counts.still,
    });
    expect(back.counts).toMatchObject({ worse: there.counts.better, better: there.counts.worse });
  });

  test('is written in every format at once, one of them on the screen', async () => {
    const outputs = ['-o', 'change.md', '-o', 'change.html', '-o', 'json:change.out'];
    const { code, out } = await run(['diff', 'morning.json', 'evening.json', ...outputs, '-f', 'json'], {
      cwd: folder,
    });
    expect(code).toBe(0);
    expect(await readFile(at('change.out'), 'utf8')).toBe(out);
    expect(await readFile(at('change.md'), 'utf8')).toContain('### What got worse');
    expect(await readFile(at('change.html'), 'utf8')).toContain('<h1>What changed</h1>');
  });

  test('reads one of the two from standard input', async () => {
    const stdin = await readFile(at('evening.json'), 'utf8');
    const { code, out } = await run(['diff', 'morning.json', '-'], { cwd: folder, stdin });
    expect(code).toBe(0);
    expect(out).toContain('What got worse');
  });
});

describe('a comparison that cannot be made', () => {
  test.each<[string, readonly string[], string]>([
    ['of one result', ['morning.json'], 'grantalign diff before.json after.json'],
    ['of standard input with itself', ['-', '-'], 'only one of the two'],
    [
      'in a format that is near a known one',
      ['morning.json', 'evening.json', '-f', 'markdwon'],
      'did you mean "markdown"',
    ],
    ['to a file of no known ending', ['morning.json', 'evening.json', '-o', 'change.pdf'], 'change.pdf'],
    ['to a folder', ['morning.json', 'evening.json', '-o', 'html:pages/'], 'pages/'],
    ['of a file that is not there', ['morning.json', 'gone.json'], 'gone.json'],
    ['of records', ['morning.json', 'morning.yaml'], 'this is no result file'],
  ])('%s says why, and what to do', async (_, argv, why) => {
    const { code, out, err } = await run(['diff', ...argv], { cwd: folder });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(why);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('tells what is wrong with both files in one run', async () => {
    const { err } = await run(['diff', 'gone.json', 'lost.json'], { cwd: folder });
    expect(err).toContain('gone.json');
    expect(err).toContain('lost.json');
  });

  test('refuses a result of a newer major version', async () => {
    const stdin = (await readFile(at('evening.json'), 'utf8')).replace(
      /"schema_version": "\d+/,
      '"schema_version": "9',
    );
    const { code, err } = await run(['diff', 'morning.json', '-'], { cwd: folder, stdin });
    expect(code).toBe(2);
    expect(err).toContain('schema version 9');
  });
});

async function compared(before: string, after: string): Promise<Difference> {
  return JSON.parse((await run(['diff', before, after, '-f', 'json'], { cwd: folder })).out) as Difference;
}
