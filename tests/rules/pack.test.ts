import { describe, expect, it } from 'vitest';
import { MEASURE_KINDS } from '../../src/measure/registry.ts';
import { isError } from '../../src/model/diagnostic.ts';
import { printOrigin } from '../../src/model/origin.ts';
import { checkPack } from '../../src/rules/check-pack.ts';
import { examplesOf } from '../../src/rules/examples.ts';
import { linkPack } from '../../src/rules/link-pack.ts';
import type { PackFinder } from '../../src/rules/pack-file.ts';
import { checkTexts, PACK, packFiles, RULE, VALLEY } from './pack-bench.ts';

/** A change of the pack's or the rule's text, the place it is told at, and what is said of it. */
type Slip = readonly [from: string, to: string, place: string, says: string];

const IN_RULE: readonly Slip[] = [
  ['title: Res', 'titel: Res', '1:1', 'Did you mean "title"'],
  ['title: Res', 'titel: Res', '1:1', '"title" is missing from a rule'],
  ['basis: advocacy', 'basis: advocasy', '2:8', 'Did you mean "advocacy"'],
  ['asked_of: [lea]', 'asked_of: [lea, cdee]', '6:17', 'not a value of "asked_of"'],
  ['asked_of: [lea]', 'asked_of: []', '6:11', 'nobody is asked'],
  ['asked_of: [lea]', 'asked_of: lea', '6:11', 'expected a list'],
  ['severity: major', 'severity: majr', '7:11', 'Did you mean "major"'],
  ['weight: 8', 'weight: -8', '8:9', 'a weight is above 0'],
  ['weight: 8', 'weight: heavy', '8:9', 'expected a number'],
  ['weight: 8\n', '', '1:1', '"weight" is missing from a rule of alignment'],
  ['weight: 8', 'weight: 8\nrole: conditon', '9:7', 'Did you mean "condition"'],
  ['weight: 8', 'weight: 8\nverified: maybe', '9:11', 'expected true or false'],
  ['weight: 8', 'weight: 8\nfrom: 2021-02-30', '9:7', 'no such day'],
  ['weight: 8', 'weight: 8\nfrom: 2022-01-01\nuntil: 2021-01-01', '10:8', 'expected "until" after "from"'],
  ['size() > 0', 'size() > zero', '9:41', '"zero" is not a name known here'],
  ['kind: share', 'kind: shares', '11:9', 'Did you mean "share"'],
  ['  kind: share\n', '', '11:3', '"kind" is missing'],
  ['of: placements', 'of: placement', '12:7', 'Did you mean "placements"'],
  ['  of: placements\n', '', '11:3', '"of" is missing from "measure"'],
  ['where:', 'were:', '13:3', 'Did you mean "where"'],
  ['where: placement.residents > 0', 'where: has(placement.residents)', '13:10', 'Leave has() out'],
  [
    'that: placement.at_community_school',
    'that: placement.at_comunity_school',
    '14:19',
    'Did you mean "at_community_school"',
  ],
  [
    'that: placement.at_community_school\n',
    'that: >-\n    placement.full_year &&\n    placement.full_yer\n',
    '16:15',
    'Did you mean "full_year"',
  ],
  ['that: placement.at_community_school\n', 'that: "placement.full_yer"\n', '14:20', 'Did you mean "full_year"'],
  ['counted_by: placement.residents', 'counted_by: placement.full_year', '15:15', 'expected a number'],
  [
    'credit: { none_at: 0, full_at: 0.5 }',
    'credit: { none_at: 0.5, full_at: 0.5 }',
    '16:9',
    'none_at and full_at are the same',
  ],
  ['none_at', 'non_at', '16:11', 'Did you mean "none_at"'],
  ['{met} of', '{mett} of', '17:8', 'Did you mean "met"'],
  ['outcome: met', 'outcome: meet', '19:72', 'Did you mean "met"'],
  ['credit: 1', 'credits: 1', '19:77', 'Did you mean "credit"'],
  ['name: all of them, ', '', '19:5', '"name" is missing from "examples"'],
];

const IN_PACK: readonly Slip[] = [
  ['id: valley', 'id: The Valley', '1:5', 'small letters, digits and hyphens'],
  ['version: 1.0.0', 'version: 1.0', '3:10', 'put it in quotes'],
  ['levers:', 'lever:', '4:1', 'Did you mean "levers"'],
  ['why: Where', 'wy: Where', '5:40', '"wy" is not a key of "levers"'],
  ['measures: [retention, satisfaction]', 'measures: []', '7:13', 'the set is empty'],
  ['measures: [', 'placements: [', '7:3', '"placements" already has a meaning'],
  ['    source: CTC requests for applications\n', '', '10:5', '"source" is missing from "lookups.caps"'],
  ['as_of: 2025-12-31\n    note', 'as_of: last year\n    note', '11:12', 'no such day'],
  ['from: 150', 'from: 0', '18:36', 'expected steps that rise'],
  ['value: 2', 'valu: 2', '18:36', 'expected { from: number, value: number }'],
  ['hubs: [Humboldt, Tulare]', 'hubs: [[Humboldt]]', '23:12', 'expected a word here'],
  ['    opens: 2025-07-01\n    hubs: [Humboldt, Tulare]\n', '', '20:5', 'the lookup has no entries'],
  ['{ from: 0, title: Apart }', '{ from: 10, title: Apart }', '25:5', 'expected 0'],
  ['from: 50, ', 'from: 0, ', '26:5', 'expected bands that rise'],
  ['from: 50, ', 'from: 150, ', '26:13', '"bands.from"'],
  ['bands:\n  - { from: 0, title: Apart }\n  - { from: 50, title: Joined }\n', '', '1:1', '"bands" is missing'],
  ['  - { from: 0, title: Apart }\n  - { from: 50, title: Joined }\n', '  []\n', '25:3', 'there are no bands'],
  ['id: placement,', 'id: placment,', '1:1', '"placement" is not a lever'],
  [
    'bands:\n  - {',
    'rules: { placement/residents-their: off }\nbands:\n  - {',
    '24:10',
    'Did you mean "placement/residents-there"',
  ],
  [
    'bands:\n  - {',
    'rules: { placement/residents-there: { wieght: 2 } }\nbands:\n  - {',
    '24:39',
    'Did you mean "weight"',
  ],
  ['bands:\n  - {', 'rules: { placement/residents-there: on }\nbands:\n  - {', '24:37', 'expected "off"'],
  ['[Alameda, Marin]', '[Alameda, Marn]', '31:20', 'Did you mean "Marin"'],
  ['Valley: [Fresno]', 'Valley: [Fresno, Alameda]', '32:22', '"Alameda" is served by "Bay" and by "Valley"'],
  ['Valley: [Fresno]', 'Valley: []', '32:13', 'the region serves no county'],
  ['  regions:', '  region:', '30:3', 'Did you mean "regions"'],
  ['title: A', 'extends: californa\ntitle: A', '2:10', '"californa" is no pack'],
];

const MEASURES: readonly (readonly [measure: string, place: string, says: string])[] = [
  ['kind: checklist\n  where: true\n  asks: [{ ask: a, that: true }]', '12:10', 'expected "of" beside it'],
  ['kind: checklist\n  asks: []', '12:9', 'nothing is asked'],
  ['kind: checklist\n  asks: [{ ask: a, taht: true }]', '12:20', 'Did you mean "that"'],
  ['kind: checklist\n  asks: [{ ask: a, that: lea.cds }]', '12:26', 'expected a yes or no'],
  ['kind: checklist\n  asks: [{ ask: a, that: has(lea.cds) }]', '12:26', 'Leave has() out'],
  [
    'kind: coverage\n  of: residency_grants\n  values: residency_grant.coursework_pillars\n  required: []',
    '14:13',
    'expected at least one word',
  ],
  [
    'kind: coverage\n  of: residency_grants\n  values: residency_grant.coursework_pillars\n  required: "[]"',
    '14:13',
    'nothing is required',
  ],
  [
    'kind: coverage\n  of: residency_grants\n  values: residency_grant.coursework_pillars\n  required: pilars',
    '14:13',
    '"pilars" is not a name',
  ],
  [
    'kind: coverage\n  of: residency_grants\n  values: residency_grant.coursework_pillars\n  required: [extended-learning, extended-lerning]',
    '14:33',
    'Did you mean "extended-learning"',
  ],
  [
    'kind: coverage\n  of: residency_grants\n  values: residency_grant.coursework_pillars\n  required: measures',
    '14:13',
    '"retention" is not a word the values can hold',
  ],
  [
    'kind: levels\n  of: residency_grants\n  value: residency_grant.coaching\n  levels: { one-time: 0, periodic: 0.5 }',
    '14:11',
    'leave out "ongoing"',
  ],
  [
    'kind: levels\n  of: residency_grants\n  value: residency_grant.coaching\n  levels: { one-time: 0, periodic: 0.5, ongoin: 1 }',
    '14:41',
    'Did you mean "ongoing"',
  ],
  [
    'kind: levels\n  of: residency_grants\n  value: residency_grant.coaching\n  levels: { one-time: 0, periodic: 5, ongoing: 1 }',
    '14:36',
    '"measure.levels.periodic"',
  ],
  [
    'kind: levels\n  of: residency_grants\n  value: residency_grant.rfa_year\n  levels: { "2018": 0 }',
    '14:11',
    'Levels need an enum field',
  ],
  ['kind: amount\n  value: lea.name', '12:10', 'expected a number'],
];

function expectTold(
  told: readonly { origin: unknown; message: string; hint: string | null }[],
  place: string,
  says: string,
): void {
  const lines = told.map((each) => `${printOrigin(each.origin as never)} ${each.message} ${each.hint ?? ''}`);
  expect(
    lines.find((line) => line.includes(`.yaml:${place} `) && line.includes(says)),
    lines.join('\n'),
  ).toBeDefined();
  expect(lines.join('\n')).not.toMatch(/\binvalid\b|failed to|something/i);
}

describe('a slip in a rule file is told with its line and column', () => {
  it.each(IN_RULE)('%j written as %j', async (from, to, place, says) => {
    expect(RULE).toContain(from);
    const { image, diagnostics } = await checkTexts({
      ...VALLEY,
      'placement/residents-there.yaml': RULE.replace(from, to),
    });
    expect(image).toBeNull();
    expectTold(diagnostics, place, says);
  });

  it.each(MEASURES)('a measure written as %j', async (measure, place, says) => {
    const text = RULE.replace(/measure:[\s\S]*?credit:/, `measure:\n  ${measure}\ncredit:`);
    expectTold((await checkTexts({ ...VALLEY, 'placement/residents-there.yaml': text })).diagnostics, place, says);
  });

  it.each([
    ['an empty file', 'placement/empty.yaml', '', 'the rule is empty'],
    ['a file outside a lever', 'stray.yaml', RULE, 'expected "<lever>/<rule>.yaml"'],
    ['a file two folders down', 'placement/deep/stray.yaml', RULE, 'expected "<lever>/<rule>.yaml"'],
  ])('%s is no rule', async (_, name, text, says) => {
    expectTold((await checkTexts({ ...VALLEY, [name]: text })).diagnostics, '1:1', says);
  });
});

describe('a slip in pack.yaml is told with its line and column', () => {
  it.each(IN_PACK)('%j written as %j', async (from, to, place, says) => {
    expect(PACK).toContain(from);
    const { image, diagnostics } = await checkTexts({ ...VALLEY, 'pack.yaml': PACK.replace(from, to) });
    expect(image).toBeNull();
    expectTold(diagnostics, place, says);
  });

  it('a folder without pack.yaml, and an empty one, hold no pack', async () => {
    const { diagnostics } = await checkTexts({ 'placement/residents-there.yaml': RULE });
    expect(diagnostics.map((each) => each.code)).toEqual(['rules/no-pack']);
    expectTold((await checkTexts({ 'pack.yaml': '' })).diagnostics, '1:1', 'pack.yaml is empty');
  });
});

describe('a pack that is right', () => {
  it('is an image of plain JSON that links to closures without its files', async () => {
    const { image, diagnostics } = await checkTexts(VALLEY, { sha256: 'abc' });
    expect(diagnostics.filter(isError)).toEqual([]);
    if (image === null) throw new Error('no image');
    expect(JSON.parse(JSON.stringify(image))).toEqual(image);
    const pack = linkPack(JSON.parse(JSON.stringify(image)));
    expect(pack).toMatchObject({ id: 'valley', sha256: 'abc', bands: [{ from: 0 }, { from: 50 }] });
    expect(pack.rules[0]).toMatchObject({
      id: 'placement/residents-there',
      role: 'alignment',
      verified: true,
      from: null,
    });
    expect(pack.rules[0]?.measure.where?.text).toBe('placement.residents > 0');
  });

  it('keeps the examples of its rules for those who test them', async () => {
    const [example] = examplesOf(await packFiles(VALLEY));
    expect(example).toMatchObject({
      rule: 'placement/residents-there',
      name: 'all of them',
      given: { is: 'map' },
      expect: { outcome: 'met', credit: 1 },
      as_of: null,
      origin: { line: 19 },
    });
  });

  it('is linked once checked, and has no image where it is not sound', async () => {
    const { image } = await checkPack(await packFiles(VALLEY), MEASURE_KINDS);
    expect(image === null ? null : linkPack(image).rules).toHaveLength(1);
    expect((await checkPack(await packFiles({ 'pack.yaml': 'id: valley' }), MEASURE_KINDS)).image).toBeNull();
  });

  it('reads every form of measure there is', async () => {
    const forms = [
      'kind: checklist\n  asks: [{ ask: it is Oakland, that: lea.cds == "01612590000000", weight: 2 }]',
      'kind: coverage\n  of: residency_grants\n  values: residency_grant.coursework_pillars\n  required: [extended-learning]',
      'kind: coverage\n  of: educator_outcomes\n  values: "[educator_outcome.indicator]"\n  required: measures',
      'kind: levels\n  of: residency_grants\n  value: residency_grant.coaching\n  levels: { one-time: 0, periodic: 0.5, ongoing: 1 }',
      'kind: ratio\n  of: placements\n  part: placement.mentors_qualified\n  whole: placement.mentors',
      'kind: amount\n  value: 1',
      'kind: amount\n  of: coordination_grants\n  value: community_school_grant.residency_budget',
    ];
    for (const form of forms) {
      const text = RULE.replace(/measure:[\s\S]*?credit:/, `measure:\n  ${form}\ncredit:`);
      const { image, diagnostics } = await checkTexts({ ...VALLEY, 'placement/residents-there.yaml': text });
      expect(diagnostics.filter(isError).map((each) => `${form}: ${each.message}`)).toEqual([]);
      expect(image === null ? 0 : Object.keys(linkPack(image).rules[0]?.measure.options ?? {}).length).toBeGreaterThan(
        0,
      );
    }
  });
});

describe('a pack that extends another', () => {
  const OWN = 'id: ours\ntitle: Ours\nversion: "2"\nextends: valley\n';
  const find: PackFinder = async (reference) => (reference === 'valley' ? packFiles(VALLEY) : null);

  it('has the rules, levers, sets and bands of the other', async () => {
    const { image, diagnostics } = await checkTexts({ 'pack.yaml': OWN }, { find });
    expect(diagnostics).toEqual([]);
    expect(image).toMatchObject({
      id: 'ours',
      version: '2',
      levers: [{ id: 'placement' }],
      bands: [{ from: 0 }, { from: 50 }],
    });
    expect(image?.rules.map((rule) => rule.id)).toEqual(['placement/residents-there']);
  });

  it.each(['off', 'false', '{ off: true }'])('switches a rule off with %s', async (off) => {
    const text = `${OWN}rules:\n  placement/residents-there: ${off}\n`;
    expect((await checkTexts({ 'pack.yaml': text }, { find })).image?.rules).toEqual([]);
  });

  it('changes a weight and a ramp, and leaves the rest', async () => {
    const text = `${OWN}rules:\n  placement/residents-there: { weight: 3, credit: { full_at: 0.9 } }\n`;
    const { image } = await checkTexts({ 'pack.yaml': text }, { find });
    expect(image?.rules[0]).toMatchObject({ weight: 3, ramp: { none_at: 0, full_at: 0.9 }, severity: 'major' });
  });

  it('replaces lookups, sets, levers, bands and rules by name, and adds its own', async () => {
    const text = `${OWN}levers:
  - { id: placement, title: Placing, why: Ours }
  - { id: talk, title: Talk, why: People meet }
sets: { measures: [vacancy-reduction] }
lookups: { caps: { source: ours, as_of: 2026-01-01, "2026": 50000 } }
bands: [{ from: 0, title: All }]
`;
    const talk = RULE.replace('8\n', '5\n').replace('residents > 0', 'residents > lookups.caps["2026"]');
    const { image, diagnostics } = await checkTexts(
      { 'pack.yaml': text, 'talk/meets.yaml': talk, 'placement/a-first.yaml': RULE },
      { find },
    );
    expect(diagnostics.filter(isError)).toEqual([]);
    expect(image?.levers.map((lever) => lever.title)).toEqual(['Placing', 'Talk']);
    expect(image?.bands).toEqual([{ from: 0, title: 'All' }]);
    expect(image?.rules.map((rule) => rule.id)).toEqual([
      'placement/a-first',
      'placement/residents-there',
      'talk/meets',
    ]);
  });

  it('is told when it extends itself', async () => {
    const circle: PackFinder = async () => packFiles({ 'pack.yaml': OWN });
    const { diagnostics } = await checkTexts({ 'pack.yaml': OWN }, { find: circle });
    expectTold(diagnostics, '4:10', 'in a circle');
  });
});

describe('keys that every JavaScript object has', () => {
  it('are keys like any other: not known', async () => {
    const text = `${PACK}__proto__: { polluted: true }\nconstructor: 1\n`;
    const { diagnostics } = await checkTexts({ ...VALLEY, 'pack.yaml': text });
    expectTold(diagnostics, '34:1', '"constructor" is not a key of pack.yaml');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('may be entries of a lookup, and reach nothing else', async () => {
    const text = PACK.replace('"2018": 20000', '__proto__: 20000');
    const { image } = await checkTexts({ ...VALLEY, 'pack.yaml': text });
    expect(image?.lookups.entries[0]?.[1]).toMatchObject({
      is: 'table',
      entries: [
        ['__proto__', {}],
        ['2021', {}],
      ],
    });
    expect(image === null ? null : linkPack(image).id).toBe('valley');
  });
});
