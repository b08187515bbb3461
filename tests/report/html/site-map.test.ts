import { describe, expect, test } from 'vitest';
import type { SiteResult } from '../../../src/model/result.ts';
import { writeSiteMap } from '../../../src/report/html/lea/site-map.ts';
import { site } from '../sample/parts.ts';

const none = { low: 0, high: 0 };

function mapOf(...sites: SiteResult[]): string {
  return writeSiteMap(sites)?.toString() ?? '';
}

function countOf(map: string, part: RegExp): number {
  return map.match(new RegExp(part, 'g'))?.length ?? 0;
}

describe('the map of sites', () => {
  test.each([
    ['a community school with three residents', site('27661592730109', 'Alisal High', 3), 'node school', 1, 3, 0],
    [
      'another school with two',
      site('27661592734556', 'Salinas High', 2, { community_school: false }),
      'node other',
      1,
      2,
      0,
    ],
    [
      'a range of residents',
      site('27661592730109', 'Alisal High', 0, { residents: { low: 2, high: 5 } }),
      'node school',
      1,
      2,
      3,
    ],
    [
      'residents nobody counted',
      site('27661592730109', 'Alisal High', 0, { residents: { low: 0, high: null } }),
      'node school',
      1,
      0,
      0,
    ],
    ['more residents than there is room for', site('27661592730109', 'Alisal High', 40), 'node school', 1, 12, 0],
    ['vacancies and no residents', site('27661592730109', 'Alisal High', 0, { vacancies: 4 }), 'node school', 0, 0, 4],
  ])('draws %s', (_, one, node, branches, sure, open) => {
    const map = mapOf(one);
    expect(map).toContain(`class="${node}"`);
    expect(countOf(map, /x1="16" x2="44"/)).toBe(branches);
    expect(countOf(map, /class="sure"/)).toBe(sure);
    expect(countOf(map, /class="open"/)).toBe(open);
  });

  test('joins by a dashed line what is not sure', () => {
    expect(mapOf(site('01612590126748', 'LPS Oakland R & D Campus', 2, { community_school: 'unknown' }))).toContain(
      'branch unsure',
    );
    expect(mapOf(site('27661592733178', 'North Salinas High', 0, { residents: { low: 0, high: 1 } }))).toContain(
      'branch unsure',
    );
    expect(mapOf(site('27661592730109', 'Alisal High', 2))).not.toContain('branch unsure');
  });

  test('adds up the residents of all sites', () => {
    const sites = [
      site('27661592730109', 'Alisal High', 2),
      site('27661592734556', 'Salinas High', 0, { residents: { low: 1, high: 4 } }),
    ];
    expect(mapOf(...sites)).toContain('3-6 residents at sites');
  });

  test('leaves out schools with neither residents nor vacancies, and says how many more the table has', () => {
    const quiet = site('27661592733178', 'North Salinas High', 0);
    expect(mapOf(quiet)).toBe('');
    expect(mapOf(site('27661592730109', 'Alisal High', 2), quiet)).toContain('1 site more in the table.');
  });

  test('of a large district stays short, those with most residents first', () => {
    const sites = Array.from({ length: 100 }, (_, at) =>
      site(String(19647330000000 + at), `Site ${at}`, at + 1, { vacancies: 1 }),
    );
    const map = mapOf(...sites);
    expect(countOf(map, /class="node school"/)).toBe(16);
    expect(map).toContain('84 sites more in the table.');
    expect(map.indexOf('Site 99<')).toBeLessThan(map.indexOf('Site 98<'));
  });

  test('tells all it draws in words', () => {
    const map = mapOf(
      site('27661592730109', 'Alisal High', 2, { vacancies: 5 }),
      site(null, 'Chavez High', 1, { residents: { low: 1, high: 1 }, community_school: 'unknown' }),
    );
    expect(map).toContain(
      '<desc id="map-text">Alisal High, community school, 2 residents, 5 vacancies; Chavez High, not sure whether a community school, 1 resident, vacancies not reported.</desc>',
    );
  });

  test('cuts a long name to its box', () => {
    const map = mapOf(
      site('01612590130617', 'Oakland Military Institute, College Preparatory Academy', 2, {
        residents: none,
        vacancies: 1,
      }),
    );
    expect(map).toMatch(/>Oakland Military Institute[^<]*…</);
  });
});
