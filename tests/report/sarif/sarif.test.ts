import { describe, expect, test } from 'vitest';
import type { Result, RuleResult } from '../../../src/model/result.ts';
import { reportSarif } from '../../../src/report/sarif/index.ts';
import type { SarifResult } from '../../../src/report/sarif/result.ts';
import { DRAFT } from '../sample/draft.ts';
import { HELD, HELD_RULES } from '../sample/held.ts';
import { PAIRED } from '../sample/paired.ts';
import { at, grant, judged, lacks, resultOf, seen, WAIVER } from '../sample/parts.ts';
import { REGION } from '../sample/region.ts';
import { textOf } from '../sample/text-of.ts';

interface Run {
  readonly results: readonly SarifResult[];
  readonly artifacts: readonly { readonly location: { readonly uri: string }; readonly hashes: object }[];
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly invocations: readonly {
    readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
  }[];
}

async function runOf(result: Result): Promise<Run> {
  const log = JSON.parse(await textOf(reportSarif(result))) as { runs: Run[] };
  const [run] = log.runs;
  if (run === undefined || log.runs.length !== 1) throw new Error('one audit is one run');
  return run;
}

/** The one LEA of the sample with these results and nothing else. */
function withResults(...results: RuleResult[]): Result {
  const [one] = PAIRED.cases;
  return { ...PAIRED, cases: one === undefined ? [] : [{ ...one, results }] };
}

const DUTY = 'duties/stipend-floor';

describe.each([
  ['one LEA with both grants', PAIRED, 'paired'],
  ['a draft application', DRAFT, 'draft'],
  ['a region', REGION, 'region'],
  ['one LEA held against a baseline', HELD, 'held'],
] as const)('the SARIF log of %s', (_, result, name) => {
  test('reads as expected', async () => {
    await expect(await textOf(reportSarif(result))).toMatchFileSnapshot(`../golden/${name}.sarif`);
  });

  test('puts every alert somewhere, under a rule that is described', async () => {
    const { results, tool, artifacts } = await runOf(result);
    expect(results.length).toBeGreaterThan(0);
    const files = new Set(artifacts.map(({ location }) => location.uri));
    for (const { ruleId, ruleIndex, locations } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(locations).toHaveLength(1);
      const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
      expect(region?.startLine).toBeGreaterThan(0);
      expect(artifactLocation?.uriBaseId).toBe('SRCROOT');
      if (result === DRAFT) expect(files).toContain(artifactLocation?.uri);
    }
  });

  test('tells alerts apart by fingerprint', async () => {
    const { results } = await runOf(result);
    const prints = results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    expect(new Set(prints).size).toBe(prints.length);
  });
});

describe('an alert', () => {
  test.each([
    ['a duty the records do not show met', judged(DUTY, 'gap', ''), 'fail', 'error'],
    ['a duty not shown either way', judged(DUTY, 'unknown', ''), 'open', 'none'],
    ['a rule from memory', judged('duties/site-award-within-band', 'gap', ''), 'review', 'none'],
    ['what a framework names', judged('duties/mentors-qualified', 'gap', ''), 'fail', 'warning'],
    ['a proposal', judged('partnership/shared-decisions', 'gap', '', { gain: 0.4 }), 'fail', 'note'],
  ] as const)('of %s is as loud as its ground', async (_, result, kind, level) => {
    const { results } = await runOf(withResults(result));
    expect(results.map((one) => [one.kind, one.level])).toEqual([[kind, level]]);
  });

  test.each([
    ['is in place', judged(DUTY, 'met', '')],
    ['asks nothing here', judged(DUTY, 'not-applicable', '')],
    ['is only shown', judged('context/upp-or-other-need', 'gap', '')],
    ['no LEA can change', judged('grant-design/terms-overlap', 'gap', '')],
    ['nobody can answer yet', judged('partnership/shared-decisions', 'unknown', '')],
    ['a waiver silences', { ...judged(DUTY, 'gap', ''), waiver: WAIVER }],
  ])('is not made of what %s', async (_, result) => {
    expect((await runOf(withResults(result))).results).toEqual([]);
  });

  test('stays the same alert when its row moves, and is another for another record', async () => {
    const [row] = seen('gap', 'placements.csv:4');
    if (row === undefined) throw new Error('one row is seen');
    const printOf = async (evidence: RuleResult['evidence'][number]) =>
      (await runOf(withResults(judged(DUTY, 'gap', '', { evidence: [evidence] })))).results[0]?.partialFingerprints;
    const moved = { ...row, origin: { ...row.origin, line: 40 } };
    expect(await printOf(moved)).toEqual(await printOf(row));
    expect(await printOf({ ...row, key: '2023TRI01 / 2025-26 / Amesti' })).not.toEqual(await printOf(row));
  });

  test('names the other program’s record beside its own', async () => {
    const evidence = seen('gap', 'placements.csv:4').map((one) => ({ ...one, related: [at('sites.csv:6')] }));
    const { results } = await runOf(
      withResults(judged('placement/residents-at-community-schools', 'gap', '', { evidence })),
    );
    const [{ locations = [], relatedLocations = [] } = {}] = results;
    const placesOf = (list: SarifResult['locations']) =>
      list.map(({ physicalLocation: { artifactLocation, region } }) => `${artifactLocation.uri}:${region.startLine}`);
    expect(placesOf(locations)).toEqual(['placements.csv:4']);
    expect(placesOf(relatedLocations)).toEqual(['sites.csv:6']);
  });

  test('without a record stands at the first missing cell', async () => {
    const missing = [
      lacks('residency office', 'placements', null, null, ''),
      lacks('business office', 'residency_grants', 'TRI9', 'stipend_per_resident', 'grants.csv:9'),
    ];
    const [alert] = (await runOf(withResults(judged(DUTY, 'unknown', '', { missing })))).results;
    expect(alert?.locations[0]?.physicalLocation.region.startLine).toBe(9);
    expect(alert?.locations[0]?.logicalLocations?.[0]?.fullyQualifiedName).toBe('grants.csv!C9 (stipend_per_resident)');
  });

  test('without a record stands at the grant, else at the first file', async () => {
    const [one] = PAIRED.cases;
    if (one === undefined) throw new Error('the sample has an LEA');
    const bare = judged(DUTY, 'gap', '');
    const rested = [grant('residency', 'TRI9', 'expansion', { origin: at('more/grants.csv:7') })];
    const placeOf = async (result: Result) =>
      (await runOf(result)).results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;
    const at7 = { ...PAIRED, cases: [{ ...one, grants: rested, results: [bare] }] };
    expect(await placeOf(at7)).toBe('more/grants.csv');
    expect(await placeOf(withResults(bare))).toBe('grants.csv');
  });

  test.each([
    ['fixtures/draft/draft.yaml', 4, 'fixtures/draft/draft.yaml', { startLine: 4, startColumn: 3 }, undefined],
    ['Sites & visits.csv', 4, 'Sites%20%26%20visits.csv', { startLine: 4 }, 'Sites & visits.csv!C4 (site_cds)'],
    ['a:b/ñ.csv', 4, 'a%3Ab/%C3%B1.csv', { startLine: 4 }, 'a:b/ñ.csv!C4 (site_cds)'],
    ["d.xlsx#'My Sheet'", 12, 'd.xlsx', { startLine: 12 }, "d.xlsx#'My Sheet'!C12 (site_cds)"],
    ['half\ud800.csv', 4, 'half%EF%BF%BD.csv', { startLine: 4 }, 'half\ud800.csv!C4 (site_cds)'],
  ])('at a cell of %s is at the line, and at the character or the cell', async (path, line, uri, region, cell) => {
    const evidence = seen('gap', 'x:1').map((one) => ({
      ...one,
      origin: { path, line, column: 3, field: 'site_cds' },
    }));
    const [location] = (await runOf(withResults(judged(DUTY, 'gap', '', { evidence })))).results[0]?.locations ?? [];
    expect(location?.physicalLocation).toEqual({ artifactLocation: { uri, uriBaseId: 'SRCROOT' }, region });
    expect(location?.logicalLocations?.[0]?.fullyQualifiedName).toBe(cell);
  });

  test('is text to a reader of messages, whatever stands in a name', async () => {
    const [one] = PAIRED.cases;
    if (one === undefined) throw new Error('the sample has an LEA');
    const lea = { ...one.lea, name: '[Pajaro](https://example.org) {0}' };
    const result = { ...PAIRED, cases: [{ ...one, lea, results: [judged(DUTY, 'gap', '')] }] };
    const [alert] = (await runOf(result)).results;
    expect(alert?.message.text).toContain('\\[Pajaro\\](https://example.org) {{0}}: Records do not show');
  });
});

describe('the baseline state of an alert', () => {
  test.each([
    [HELD_RULES.newly, 'new'],
    [HELD_RULES.unnamed, 'new'],
    [HELD_RULES.lost, 'new'],
    [HELD_RULES.moreRecords, 'updated'],
    [HELD_RULES.improved, 'updated'],
    [HELD_RULES.asItWas, 'unchanged'],
    [HELD_RULES.stillUndecided, 'unchanged'],
    [HELD_RULES.learned, 'updated'],
  ])('of %s is %s', async (rule, state) => {
    const { results } = await runOf(HELD);
    expect(results.find(({ ruleId }) => ruleId === rule)?.baselineState).toBe(state);
  });

  test('stands on every alert of a run or on none', async () => {
    const statesOf = async (result: Result) => (await runOf(result)).results.map((one) => 'baselineState' in one);
    expect(new Set(await statesOf(HELD))).toEqual(new Set([true]));
    for (const result of [DRAFT, PAIRED, REGION]) expect(new Set(await statesOf(result))).toEqual(new Set([false]));
  });

  test('puts what got worse first', async () => {
    const { results } = await runOf(HELD);
    const counted = results.map(({ message }) => !message.text.includes('gates do not count it'));
    expect(counted).toEqual([...counted].sort().reverse());
    expect(new Set(counted).size).toBe(2);
  });
});

describe('a SARIF log', () => {
  test('names a file once, though it holds several kinds of records', async () => {
    const [first] = DRAFT.inputs;
    if (first === undefined) throw new Error('the draft has an input');
    const { artifacts } = await runOf({ ...DRAFT, inputs: [first, { ...first, kind: 'placements' }] });
    expect(artifacts.map(({ location }) => location.uri)).toEqual(['draft.yaml']);
    expect(artifacts[0]?.hashes).toEqual({ 'sha-256': first.sha256 });
  });

  test('holds what GitHub shows, the worst, and counts the rest', async () => {
    const [one] = PAIRED.cases;
    if (one === undefined) throw new Error('the sample has an LEA');
    const many = Array.from({ length: 5_010 }, (_, place) => ({
      ...one,
      lea: { ...one.lea, cds: String(10_000_000_000_000 + place) },
      results: [place === 5_009 ? judged(DUTY, 'gap', '') : judged('partnership/shared-decisions', 'gap', '')],
    }));
    const { results, invocations } = await runOf(resultOf(many, { inputs: PAIRED.inputs }));
    expect(results).toHaveLength(5_000);
    expect(results[0]?.ruleId).toBe(DUTY);
    const told = invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text);
    expect(told).toEqual(['10 findings more, those that weigh least, in the result file']);
  });

  test('counts what it leaves out, and says what was repaired', async () => {
    const { invocations } = await runOf(PAIRED);
    const told = invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text) ?? [];
    expect(told[0]).toContain('13 digits');
    expect(told.slice(1)).toEqual([
      '1 finding left out: not reported, see the missing facts of the text report',
      '1 finding left out: only CTC or CDE can change them',
    ]);
  });

  test('of no LEA is a run all the same: an empty one closes old alerts', async () => {
    expect((await runOf(resultOf([]))).results).toEqual([]);
  });
});
