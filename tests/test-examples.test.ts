import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testExamples } from '../src/test-examples.ts';

const RULE = 'placement/full-year.yaml';

let folder: string;
let written: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grantalign-examples-'));
  await cp(new URL('./commands/packs/failing/', import.meta.url), folder, { recursive: true });
  written = await readFile(join(folder, RULE), 'utf8');
});
afterAll(() => rm(folder, { recursive: true }));

/** What the first example of the rule came to, the rule's text changed. */
async function firstExample(from: string, to: string): Promise<string | null | undefined> {
  expect(written).toContain(from);
  await writeFile(join(folder, RULE), written.replace(from, to));
  return (await testExamples(folder, folder)).tried[0]?.wrong;
}

describe('an example', () => {
  it.each([
    ['holds as written', 'all stay', 'all of them stay', null],
    ['tells the outcome it came to', 'full_year: yes }]', 'full_year: no }]', 'expected met, came out gap'],
    [
      'tells a credit that is none',
      'expect: { outcome: met }',
      'expect: { outcome: met, credit: 0.5 }',
      'expected credit 0.5, came out 1 to 1',
    ],
    ['tells records that cannot be read', 'residents: 2, full_year', 'residents: two, full_year', '"two"'],
    [
      'is judged on its own day',
      'severity: minor',
      'severity: minor\nfrom: 2027-07-01',
      'expected met, came out not-applicable',
    ],
  ])('%s', async (_what, from, to, wrong) => {
    const told = await firstExample(from, to);
    if (wrong === null) expect(told).toBeNull();
    else expect(told).toContain(wrong);
  });

  it('may name the day it is judged on', async () => {
    const from = 'severity: minor';
    await writeFile(
      join(folder, RULE),
      written
        .replace(from, `${from}\nfrom: 2027-07-01`)
        .replace('    expect: { outcome: met }', '    as_of: 2027-07-01\n    expect: { outcome: met }'),
    );
    expect((await testExamples(folder, folder)).tried[0]?.wrong).toBeNull();
  });
});

describe('a pack', () => {
  it('is not tried where it is not there', async () => {
    expect(await testExamples('nowhere', folder)).toMatchObject({
      tried: [],
      untested: [],
      diagnostics: [{ code: 'read/no-pack' }],
    });
  });
});
