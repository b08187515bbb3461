import { describe, expect, test } from 'vitest';
import type { Result } from '../../../../src/model/result.ts';
import type { ReportOptions } from '../../../../src/report/format.ts';
import { reportHtmlFolder } from '../../../../src/report/html/portfolio/folder.ts';
import { agency, resultOf } from '../../sample/parts.ts';
import { REGION } from '../../sample/region.ts';

const OPTIONS: ReportOptions = { width: 100, colour: false, detail: false, sort: 'county' };

async function filesOf(result: Result): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const { path, text } of reportHtmlFolder(result, OPTIONS)) files.set(path, text);
  return files;
}

describe('a report in a folder', () => {
  test('holds an index, a page and a brief for each LEA, and what waits for the state', async () => {
    const files = await filesOf(REGION);
    expect(files.has('index.html')).toBe(true);
    expect(files.has('state-agencies.html')).toBe(true);
    for (const { lea } of REGION.cases) {
      expect(files.has(`lea/${lea.cds}.html`)).toBe(true);
      expect(files.has(`brief/${lea.cds}.html`)).toBe(true);
    }
    expect(files.size).toBe(2 + 2 * REGION.cases.length);
  });

  test('tells the TA region of each LEA and whence it is known, where the pack has regions', async () => {
    const counties = REGION.cases.flatMap(({ lea }) => lea.county ?? []);
    const ta_regions = {
      source: 'An excerpt of a notice',
      as_of: '2023-02-13',
      verified: false,
      regions: [{ title: 'Great Valley', counties: counties.slice(0, 1) }],
    };
    const files = await filesOf({ ...REGION, pack: { ...REGION.pack, ta_regions } });
    const index = files.get('index.html') ?? '';
    expect(index).toContain(
      'TA regions: An excerpt of a notice, as of 2023-02-13; not verified: check with your centre.',
    );
    expect(index).toMatch(/<select id="find-region"[\s\S]*?<option>Great Valley<\/option>/);
    const told = REGION.cases.filter(({ lea }) => lea.county === counties[0]).length;
    expect([...index.matchAll(/<td>Great Valley<\/td>/g)]).toHaveLength(told);
    expect((await filesOf(REGION)).get('index.html')).not.toContain('id="find-region"');
  });

  test('leads nowhere but to its own files, and to places that are there', async () => {
    const files = await filesOf(REGION);
    for (const [path, text] of files) {
      for (const [, link = ''] of text.matchAll(/href="([^"]*)"/g)) {
        if (link === 'data:,') continue;
        const [target = '', anchor] = link.split('#');
        const file = target === '' ? path : new URL(target, `file:///${path}`).pathname.slice(1);
        expect(files.has(file), `${path} leads to ${link}`).toBe(true);
        if (anchor !== undefined) expect(files.get(file)).toContain(`id="${anchor}"`);
      }
    }
  });

  test('stays in its folder, whatever a result file calls a code', async () => {
    const files = await filesOf(resultOf([agency('../../etc/passwd', 'Live Oak', null, {})]));
    for (const path of files.keys()) expect(path).toMatch(/^(lea\/|brief\/)?[\w-]+\.html$/);
  });
});
