import { describe, expect, it } from 'vitest';
import { printOrigin } from '../../src/model/origin.ts';
import { checkTexts, packFiles } from './pack-bench.ts';

const PACK = `id: valley
title: A valley's own rules
version: 1.0.0
levers:
  - { id: placement, title: Placement, why: Where residents train }
sets:
  areas: [bilingual, special-education]
lookups:
  caps:
    source: CTC requests for applications
    as_of: 2025-12-31
    "2023": 40000
bands:
  - { from: 0, title: Apart }
  - { from: 50, title: Joined }
`;

const RULE = `title: Residents in shortage areas stay the year
basis: advocacy
source: A county office's own reading
why: A year shows how a school opens and closes.
fix: The residency lead plans full years.
asked_of: [lea]
severity: major
weight: 2
measure:
  kind: share
  of: placements
  where: placement.residency_area in areas && placement.residents > 0
  that: placement.full_year || placement.grant.award_per_resident <= lookups.caps["2023"]
found: "{met} of {total}"
`;

const VALLEY = { 'pack.yaml': PACK, 'placement/stay.yaml': RULE };
/** The same rule with its sides the other way round, under another name and weight. */
const TWIN = RULE.replace('weight: 2', 'weight: 5')
  .replace(
    'placement.residency_area in areas && placement.residents > 0',
    'placement.residents > 0 && placement.residency_area in areas',
  )
  .replace('title: Residents', 'title: New residents');

/** `path:line:column code` of everything odd. */
async function oddIn(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { image, diagnostics } = await checkTexts(texts);
  expect(image, 'an odd pack still loads').not.toBeNull();
  expect(diagnostics.every(({ severity }) => severity === 'warning')).toBe(true);
  return diagnostics.map(({ code, origin }) => `${origin === null ? '' : printOrigin(origin)} ${code}`);
}

describe('a pack in which', () => {
  it('everything is used has nothing odd', async () => {
    expect(await oddIn(VALLEY)).toEqual([]);
  });

  it.each([
    [
      'no rule reads a set',
      { 'pack.yaml': PACK.replace('sets:', 'sets:\n  years: ["2023"]') },
      ['valley/pack.yaml:7:3 rules/unused-name'],
    ],
    [
      'no rule reads a lookup',
      { 'placement/stay.yaml': RULE.replace(' || placement.grant.award_per_resident <= lookups.caps["2023"]', '') },
      ['valley/pack.yaml:9:3 rules/unused-name'],
    ],
    [
      'a lever has no rule',
      { 'pack.yaml': PACK.replace('levers:', 'levers:\n  - { id: outcomes, title: Outcomes, why: What comes of it }') },
      ['valley/pack.yaml:5:5 rules/empty-lever'],
    ],
    [
      'no rule weighs anything',
      { 'placement/stay.yaml': RULE.replace('weight: 2', 'role: context') },
      ['valley/pack.yaml:1:1 rules/nothing-scored'],
    ],
    [
      'two bands have one title',
      { 'pack.yaml': PACK.replace('title: Joined', 'title: Apart') },
      ['valley/pack.yaml:15:5 rules/bands-alike'],
    ],
    [
      'two rules measure the same',
      { 'placement/years.yaml': TWIN },
      ['valley/placement/years.yaml:10:3 rules/same-measure'],
    ],
    [
      'two rules measure the same in other years',
      {
        'placement/stay.yaml': RULE.replace('weight: 2', 'weight: 2\nuntil: 2024-06-30'),
        'placement/years.yaml': TWIN.replace('weight: 5', 'weight: 5\nfrom: 2024-07-01'),
      },
      [],
    ],
    [
      'one looks at placements that count fewer than nobody',
      { 'placement/stay.yaml': RULE.replace('residents > 0', 'residents < 0') },
      ['valley/placement/stay.yaml:12:10 rules/never-applies'],
    ],
    [
      'one applies to LEAs whose grants overlap for less than no month',
      { 'placement/stay.yaml': RULE.replace('measure:', 'applies_when: lea.months_of_overlap < 0\nmeasure:') },
      ['valley/placement/stay.yaml:9:15 rules/never-applies'],
    ],
    [
      'a share is asked above a hundred percent',
      {
        'placement/stay.yaml': RULE.replace(
          'measure:',
          'applies_when: community_school_sites.exists(s, s.upp > 100)\nmeasure:',
        ),
      },
      // Whether there are sites is not known, and no site can be above: false all the same is not proven of a list.
      [],
    ],
  ] as const)('%s', async (_what, texts, odd) => {
    expect(await oddIn({ ...VALLEY, ...texts })).toEqual(odd);
  });
});

describe('a pack that extends another', () => {
  const find = async () => packFiles(VALLEY, 'valley');
  const own = (rest: string) => `id: ridge\ntitle: A ridge\nversion: 1.0.0\nextends: valley\n${rest}`;

  it.each([
    [
      'is told of its own names alone',
      own('sets:\n  years: ["2023"]\n'),
      {},
      ['ridge/pack.yaml:6:3 rules/unused-name'],
    ],
    ['may replace a set that the rules it extends read', own('sets:\n  areas: [bilingual]\n'), {}, []],
    [
      'is told of a lever it leaves empty',
      own('rules:\n  placement/stay: off\n'),
      {},
      ['ridge/pack.yaml:6:3 rules/empty-lever', 'ridge/pack.yaml:6:3 rules/nothing-scored'],
    ],
    [
      'is told of a rule that repeats one it extends',
      own(''),
      { 'placement/a-year.yaml': TWIN },
      ['ridge/placement/a-year.yaml:10:3 rules/same-measure'],
    ],
  ] as const)('%s', async (_what, pack, rules, odd) => {
    const files = await packFiles({ 'pack.yaml': pack, ...rules }, 'ridge');
    const { MEASURE_KINDS } = await import('../../src/measure/registry.ts');
    const { checkPack } = await import('../../src/rules/check-pack.ts');
    const { image, diagnostics } = await checkPack(files, MEASURE_KINDS, { find });
    expect(image).not.toBeNull();
    expect(diagnostics.map(({ code, origin }) => `${origin === null ? '' : printOrigin(origin)} ${code}`)).toEqual(odd);
  });
});
