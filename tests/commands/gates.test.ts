import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { DAY, ROOT, run } from '../cli/run.ts';

const DRAFT = await readFile(`${ROOT}fixtures/draft/draft.yaml`, 'utf8');

describe('a gate holds for every LEA selected', () => {
  it.each([
    ['region --lea 10621660000000', '--min-score 90', 0, 'pass'],
    ['region', '--min-score 50', 1, 'fail (below 50 for certain: Kern High'],
    ['draft', '--min-score 50', 3, 'undecided'],
    ['region --lea 08618200000000', '--min-score 0', 3, 'undecided'],
    ['sacramento', '--fail-on condition', 0, 'pass'],
    ['draft', '--fail-on condition', 1, 'fail'],
    ['region --lea 01612590000000', '--fail-on condition', 3, 'undecided'],
    ['sacramento', '--fail-on critical', 0, 'pass'],
    ['region', '--fail-on critical', 1, 'fail'],
    ['draft', '--fail-on critical', 3, 'undecided'],
    ['sacramento', '--fail-on major', 1, 'this gate stops on proposals, not law'],
    ['draft', '--fail-on minor', 1, 'this gate stops on proposals, not law'],
    ['draft', '', 0, 'placements linked'],
  ])('fixtures/%s %s exits %i', async (records, gate, code, why) => {
    const [world = '', ...selection] = records.split(' ');
    const argv = ['audit', `fixtures/${world}`, ...DAY, ...selection, ...gate.split(' ').filter((word) => word !== '')];
    const ran = await run(argv);
    expect(ran.code).toBe(code);
    expect(ran.err).toContain(why);
  });

  it('decides both gates, and one that fails outweighs one that is undecided', async () => {
    const { code, err } = await run(['audit', 'fixtures/draft', ...DAY, '--min-score', '50', '--fail-on', 'condition']);
    expect(code).toBe(1);
    expect(err).toContain('gate min-score 50: undecided');
    expect(err).toContain('gate fail-on condition: fail');
  });
});

describe('--keep-going', () => {
  const unreadable = DRAFT.replace('mentor_capacity: 4', 'mentor_capacity: four');
  const withoutKey = `${DRAFT}\nplacements:\n  - { grant_id: DRAFT-SALINAS-RESIDENCY, school_year: 2026-27, site_cds: 1.61259E+12, residents: 1 }\n`;

  it('is needed where a cell cannot be read: without it nothing is audited', async () => {
    const { code, out, err } = await run(['audit', '-', ...DAY], { stdin: unreadable });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/error -:\d+:\d+: .*"four"/);
  });

  it('treats an unreadable cell as not reported, and gates still pass', async () => {
    const { code, err } = await run(['audit', '-', ...DAY, '--keep-going', '--min-score', '5'], { stdin: unreadable });
    expect(code).toBe(0);
    expect(err).toMatch(/warning -:\d+:\d+: .*"four"/);
  });

  it.each([
    ['3', 3, 'undecided (rows were dropped'],
    ['90', 1, 'fail'],
  ])('with a row dropped, --min-score %s exits %i', async (points, code, why) => {
    const ran = await run(['audit', '-', ...DAY, '--keep-going', '--min-score', points], { stdin: withoutKey });
    expect(ran.err).toContain(`gate min-score ${points}: ${why}`);
    expect(ran.err).toContain('[records/row-dropped]');
    expect(ran.code).toBe(code);
  });
});
