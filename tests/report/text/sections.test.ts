import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import type { CaseResult, LinkResult, Result } from '../../../src/model/result.ts';
import { reportText } from '../../../src/report/text/index.ts';
import { PACK } from '../sample/pack.ts';
import { agency, at, grant, judged, resultOf, site } from '../sample/parts.ts';
import { textOf } from '../sample/text-of.ts';

async function report(one: Partial<CaseResult>, rest: Partial<Result> = {}): Promise<string> {
  const lea = agency('27661590000000', 'Salinas Union High', 'Monterey', {
    score: { low: 0.5, high: 0.5 },
    completeness: 1,
    band: { low: 'Connecting', high: 'Connecting' },
    sites: [site('27661592732170', 'Alisal High', 12)],
    ...one,
  });
  const options = { width: 120, colour: false, detail: false, sort: 'county' } as const;
  return textOf(reportText(resultOf([lea], rest), options));
}

function unsure(method: LinkResult['method'], candidates: LinkResult['candidates']): Partial<Result> {
  const left = { kind: 'placements', key: 'TRI07', cds: null, name: 'Alisal', origin: at('placements.csv:4') };
  const link: LinkResult = { left, right: null, verdict: 'unknown', method, candidates };
  return { links: { total: 1, linked: 0, unsure: 1, links: [link] } };
}

const ALISAL = { kind: 'community_school_sites', key: 'A', cds: '27661592732170', name: 'Alisal High', score: 0.9 };
const RESIDENCY = [grant('residency', 'TRI07', 'expansion', { lead: '27661590000000' })];

describe('one LEA', () => {
  test.each<[string, Partial<CaseResult>, Partial<Result>, string]>([
    [
      'with few residents is not compared',
      { sites: [site(null, 'Alisal High', 2)] },
      {},
      'Fewer than five residents: too little to compare',
    ],
    [
      'with little evidence is not compared',
      { completeness: 0.4 },
      {},
      'Under half of the evidence is on file: too little to compare',
    ],
    [
      'with counts of one to ten opens with a caution',
      { sites: [site(null, 'Alisal High', 10)] },
      {},
      'Contains small counts.',
    ],
    [
      'of which a framework asks more than its grants do is not told of a duty',
      { results: [judged('duties/mentors-qualified', 'gap', '3 of 4 mentors')] },
      {},
      'Found       Records do not show this: 3 of 4 mentors',
    ],
    [
      'says what a framework asks, where it cannot tell',
      { results: [judged('duties/mentors-qualified', 'unknown', '3-4 of 4 mentors')] },
      {},
      'Found       Not shown either way: 3-4 of 4 mentors',
    ],
    [
      'says that what a framework asks is no duty, where it is shown',
      { results: [judged('duties/mentors-qualified', 'met', '4 of 4 mentors')] },
      {},
      'Mentors have three years of teaching (State framework, not a duty): 4 of 4 mentors',
    ],
    [
      'lists what agrees with a number from memory in one line',
      { results: [judged('duties/site-award-within-band', 'met', '3 of 3 sites')] },
      {},
      'To check: the records agree with a number from memory\n    Site awards are within the enrollment band: 3 of 3',
    ],
    [
      'without a grant reads what it could do next',
      { score: null, paired: false, sites: [], results: [judged('context/lea-without-grant', 'gap', '0 of 4 steps')] },
      {},
      'Do      The agency asks the nearest SRTAC hub for a place in its open sessions.\n    Whose   LEA, TA centre',
    ],
    [
      'with community schools funded otherwise has one of the two programs',
      { score: null, paired: false },
      {},
      'No score: one of the two programs is here',
    ],
    [
      'lists the first repairs of its input',
      {},
      {
        diagnostics: Array.from({ length: 10 }, (_, line) => ({
          ...{ severity: 'warning' as const, code: 'records/code-padded', hint: null },
          ...{ message: `code ${line} has 13 digits`, origin: at(`sites.csv:${line + 2}`) },
        })),
      },
      'sites.csv:9: code 7 has 13 digits\n    and 2 more in the result file',
    ],
    ['without sites says so', { sites: [] }, {}, 'No sites on file.'],
    [
      'with one program has no score',
      { score: null, paired: false, grants: RESIDENCY },
      {},
      'No score: one of the two programs is here',
    ],
    [
      'with neither program has no score',
      { score: null, paired: false, sites: [] },
      {},
      'No score: neither program is on file here.',
    ],
    [
      'where nothing applies has no score',
      { score: null, grants: RESIDENCY },
      {},
      'No score: nothing that is scored applies.',
    ],
    [
      'whose grant another leads says who',
      { grants: [grant('residency', 'TRI07', 'expansion', { lead: '27102720000000' })] },
      {},
      'led by 27102720000000',
    ],
    [
      'whose duties the lead holds says where',
      {
        results: [
          judged('duties/full-year', 'not-applicable', 'held by the lead, see Monterey County Office of Education'),
        ],
      },
      {},
      'held by the lead, see Monterey County',
    ],
    [
      'shows where an unsure placement may be',
      {},
      unsure('no-code', [ALISAL]),
      'Alisal (placements.csv:4): may be Alisal High 27661592732170 (90 % alike); give its code',
    ],
    [
      'shows a code that may have moved',
      {},
      unsure('moved-code', [ALISAL]),
      'moved? Its last seven digits are those of Alisal High',
    ],
    ['says where no site is like it', {}, unsure('no-code', []), 'no usable code, and no site of that name'],
    [
      'names the gates that stop on proposals',
      {},
      { gates: [{ gate: 'min-score 60', verdict: 'fail', why: 'it is 50' }] },
      'This gate stops on proposals, not law.',
    ],
  ])('%s', async (_, one, rest, expected) => {
    expect(await report(one, rest)).toContain(expected);
  });

  test('keeps its bars in line whatever a pack calls its levers', async () => {
    const [placement, preparation, ...levers] = PACK.levers;
    const named = [
      { ...placement, id: 'placement', title: '学校での実習', weight: 20 },
      { ...preparation, id: 'preparation', title: 'What residents learn before and beside their year', weight: 20 },
      ...levers,
    ];
    const lines = (await report({}, { pack: { ...PACK, levers: named } })).split('\n');
    const bars = lines.filter((line) => line.includes('nothing applies'));
    expect(bars).toHaveLength(7);
    expect(new Set(bars.map((line) => stringWidth(line.slice(0, line.indexOf('·')))))).toEqual(new Set([24]));
    expect(lines).toContain('  What residents learn before and beside their year');
  });

  test('leaves placements of no table to the notes', async () => {
    expect(await report({}, unsure('no-table', []))).not.toContain('Unsure links');
  });

  test('with counts above ten opens with what was read', async () => {
    expect((await report({})).trimStart().startsWith('What was read')).toBe(true);
  });

  test('with a gate on duties hears nothing of proposals', async () => {
    const gates: Result['gates'] = [{ gate: 'fail-on condition', verdict: 'fail', why: 'one is not shown' }];
    expect(await report({}, { gates })).not.toContain('stops on proposals');
  });

  test('read from many files shows their totals only', async () => {
    const inputs = Array.from({ length: 20 }, (_, at) => {
      return { path: `file-${at}.csv`, kind: 'placements', records: 100, left_out: 0, sha256: '' };
    });
    const text = await report({}, { inputs });
    expect(text).toContain('2,000 rows from 20 files');
    expect(text).not.toContain('file-3.csv');
  });

  test('lists ten rows without an LEA and counts the rest', async () => {
    const unassigned = Array.from({ length: 14 }, (_, row) => {
      return {
        kind: 'placements',
        key: `row ${row}`,
        why: 'its grant names no LEA',
        origin: at(`placements.csv:${row + 2}`),
      };
    });
    expect(await report({}, { unassigned })).toContain('and 4 rows more');
  });
});
