import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPackAt } from '../src/load-pack.ts';
import type { Mutation, TriedMutant } from '../src/model/mutation.ts';
import { mutateExamples } from '../src/mutate-examples.ts';
import { testExamples } from '../src/test-examples.ts';

const RULE = 'placement/residents-stay.yaml';

let folder: string;
let written: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grantalign-slips-'));
  await cp(new URL('./commands/packs/slips/', import.meta.url), folder, { recursive: true });
  written = await readFile(join(folder, RULE), 'utf8');
});
afterAll(() => rm(folder, { recursive: true }));

async function mutated(text = written): Promise<Mutation> {
  await writeFile(join(folder, RULE), text);
  return mutateExamples(await checkPackAt(folder, folder), folder, null);
}

/** Every slip of the rule by hand: what it is called, the file as it would read, and what becomes of it. */
const SLIPS: readonly (readonly [name: string, from: string, to: string, fate: TriedMutant['fate']])[] = [
  [
    'applies_when: residency_grants.size() > 0 -> (left out)',
    'applies_when: residency_grants.size() > 0\n',
    '',
    'survived',
  ],
  [
    'applies_when: residency_grants.size() > 0 -> residency_grants.size() >= 0',
    'size() > 0',
    'size() >= 0',
    'survived',
  ],
  ['applies_when: residency_grants.size() > 0 -> residency_grants.size() <= 0', 'size() > 0', 'size() <= 0', 'killed'],
  [
    'applies_when: residency_grants.size() > 0 -> residency_grants.size() > -1',
    'size() > 0',
    'size() > -1',
    'survived',
  ],
  ['applies_when: residency_grants.size() > 0 -> residency_grants.size() > 1', 'size() > 0', 'size() > 1', 'killed'],
  [
    'measure.where: placement.residents >= 4 && placement.residency_area != "diversity" -> (left out)',
    '  where: placement.residents >= 4 && placement.residency_area != "diversity"\n',
    '',
    'killed',
  ],
  [
    'measure.where: placement.residents >= 4 && placement.residency_area != "diversity" -> placement.residents >= 4 || placement.residency_area != "diversity"',
    '&&',
    '||',
    'killed',
  ],
  [
    'measure.where: placement.residents >= 4 && placement.residency_area != "diversity" -> placement.residents >= 4',
    ' && placement.residency_area != "diversity"',
    '',
    'survived',
  ],
  [
    'measure.where: placement.residents >= 4 && placement.residency_area != "diversity" -> placement.residency_area != "diversity"',
    'placement.residents >= 4 && ',
    '',
    'killed',
  ],
  ['measure.where: placement.residents >= 4 -> placement.residents > 4', '>= 4', '> 4', 'killed'],
  ['measure.where: placement.residents >= 4 -> placement.residents < 4', '>= 4', '< 4', 'killed'],
  ['measure.where: placement.residents >= 4 -> placement.residents >= 3', '>= 4', '>= 3', 'killed'],
  ['measure.where: placement.residents >= 4 -> placement.residents >= 5', '>= 4', '>= 5', 'killed'],
  [
    'measure.where: placement.residency_area != "diversity" -> placement.residency_area == "diversity"',
    '!=',
    '==',
    'killed',
  ],
  [
    'measure.where: placement.residency_area != "diversity" -> placement.residency_area != "special-education"',
    '"diversity"',
    '"special-education"',
    'survived',
  ],
  [
    'measure.that: placement.full_year -> !placement.full_year',
    'that: placement.full_year',
    'that: "!placement.full_year"',
    'killed',
  ],
  ['measure.counted_by: placement.residents -> (left out)', '  counted_by: placement.residents\n', '', 'killed'],
  ['credit: credit -> (left out)', 'credit: { none_at: 0, full_at: 0.5 }\n', '', 'killed'],
  ['credit.none_at: 0 -> -0.05', 'none_at: 0,', 'none_at: -0.05,', 'killed'],
  ['credit.none_at: 0 -> 0.05', 'none_at: 0,', 'none_at: 0.05,', 'killed'],
  ['credit.full_at: 0.5 -> 0.45', 'full_at: 0.5', 'full_at: 0.45', 'killed'],
  ['credit.full_at: 0.5 -> 0.55', 'full_at: 0.5', 'full_at: 0.55', 'killed'],
];

describe('the slips of a rule', () => {
  it('are the ones a careful reader would write down', async () => {
    const { mutants, diagnostics } = await mutated();
    expect(mutants.map(({ name }) => name).sort()).toEqual(SLIPS.map(([name]) => name).sort());
    expect(diagnostics).toEqual([]);
  });

  it.each(SLIPS)('%s is %s', async (name, from, to, fate) => {
    const { mutants } = await mutated();
    expect(mutants.find((each) => each.name === name)?.fate).toBe(fate);
    // The same slip made by hand in the file, and the examples tried as ever.
    expect(written).toContain(from);
    await writeFile(join(folder, RULE), written.replace(from, to));
    const { tried, diagnostics } = await testExamples(folder, folder);
    expect(diagnostics).toEqual([]);
    expect(tried.length).toBe(3);
    expect(tried.every(({ wrong }) => wrong === null)).toBe(fate === 'survived');
  });

  it('stand where they are made', async () => {
    const { mutants } = await mutated();
    for (const { origin, name } of mutants) {
      const line = written.split('\n')[(origin.line ?? 0) - 1] ?? '';
      const at = line.slice((origin.column ?? 0) - 1);
      const [, before = '', after = ''] = /^[^:]+: (.*) -> (.*)$/.exec(name) ?? [];
      // From its place on, the line begins with what the slip changes.
      const own = before.includes(' ') && after !== '(left out)' ? /^\S+/.exec(at)?.[0] : undefined;
      expect(own === undefined || before.includes(own), `${name} at "${at}"`).toBe(true);
    }
  });
});

describe('the slips of a question for people', () => {
  it('move the credit of each word of its scale, but never the last 0 or 1', async () => {
    const pack = new URL('./commands/packs/judged', import.meta.url).pathname;
    const { mutants } = await mutateExamples(await checkPackAt(pack, pack), pack, 'partnership/shared-vision');
    const moved = mutants.filter(({ name }) => name.startsWith('measure.scale'));
    expect(moved.map(({ name, fate }) => `${name}: ${fate}`)).toMatchInlineSnapshot(`
      [
        "measure.scale.not-yet: 0 -> 0.1: refused",
        "measure.scale.partly: 0.5 -> 0.4: killed",
        "measure.scale.partly: 0.5 -> 0.6: killed",
        "measure.scale.in-place: 1 -> 0.9: refused",
      ]
    `);
  });
});

describe('a slip that a rule documents as changing nothing', () => {
  const withEquivalent = (mutant: string) =>
    `${written}equivalents:\n  - { mutant: '${mutant}', why: placements come with their grant }\n`;

  it('is told apart from those no example notices', async () => {
    const name = 'applies_when: residency_grants.size() > 0 -> residency_grants.size() >= 0';
    const { mutants, diagnostics } = await mutated(withEquivalent(name));
    expect(mutants.find((each) => each.name === name)?.fate).toBe('equivalent');
    expect(diagnostics).toEqual([]);
  });

  it.each([
    [
      'that an example notices',
      'measure.where: placement.residents >= 4 -> placement.residents > 4',
      'rules/equivalent-killed',
    ],
    [
      'that is not tried',
      'measure.where: placement.residents >= 7 -> placement.residents > 7',
      'rules/equivalent-gone',
    ],
  ])('is an error where it is one %s', async (_what, name, code) => {
    const { diagnostics } = await mutated(withEquivalent(name));
    expect(diagnostics).toMatchObject([{ code, severity: 'error', origin: { line: 38, column: 15 } }]);
  });
});
