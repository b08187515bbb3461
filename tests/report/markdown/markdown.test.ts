import { beforeAll, describe, expect, test } from 'vitest';
import type { CaseResult, LinkResult, Result } from '../../../src/model/result.ts';
import type { Write } from '../../../src/report/format.ts';
import { reportMarkdown, reportSummary } from '../../../src/report/markdown/index.ts';
import { DRAFT } from '../sample/draft.ts';
import { HELD } from '../sample/held.ts';
import { withHostile } from '../sample/hostile.ts';
import { PAIRED, PAJARO } from '../sample/paired.ts';
import { at, resultOf } from '../sample/parts.ts';
import { REGION } from '../sample/region.ts';
import { textOf } from '../sample/text-of.ts';
import { PLAIN } from '../tables/options.ts';

const BLAME = /\b(failed|violat\w*|broken|non-?compliant|deficient|invalid|something)\b/i;

const GOLDENS = [
  ['one LEA with both grants', PAIRED, PLAIN, 'paired'],
  ['a draft application', DRAFT, PLAIN, 'draft'],
  ['a region by county and name', REGION, PLAIN, 'region'],
  ['a region by score', REGION, { ...PLAIN, sort: 'score' }, 'region-by-score'],
  ['a region, every LEA in full', REGION, { ...PLAIN, detail: true }, 'region-detail'],
  ['records that name no LEA', resultOf([]), PLAIN, 'no-lea'],
] as const;

describe.each(GOLDENS)('the Markdown report of %s', (_, result, options, name) => {
  test('reads as expected', async () => {
    await expect(await textOf(reportMarkdown(result, options))).toMatchFileSnapshot(`../golden/markdown/${name}.md`);
  });

  test('blames nobody, and ends with whose score it is and the marker', async () => {
    const text = await textOf(reportMarkdown(result, options));
    expect(text).not.toMatch(BLAME);
    expect(text).toContain('neither CTC nor CDE publishes or uses it');
    expect(text.endsWith('\n<!-- grantalign report -->\n')).toBe(true);
  });

  test('is the same in the summary of a job where it fits a comment', async () => {
    expect(await textOf(reportSummary(result, options))).toBe(await textOf(reportMarkdown(result, options)));
  });
});

test('the summary of a job says what a push made worse, and what gates do not count', async () => {
  const text = await textOf(reportSummary(HELD, PLAIN));
  expect(text).toContain('Since the baseline');
  expect(text).toContain('Since main.json, as of 2026-02-01: 1 new, 1 closed, 3 still open, 3 undecided.');
  expect(text).toContain('1 no worse than in the baseline of 2026-02-01: not counted');
});

test('a draft opens with its duties and its score', async () => {
  const [first] = (await textOf(reportMarkdown(DRAFT, PLAIN))).split('\n');
  expect(first).toBe('Duties: 1 shown, 1 not shown (draft.yaml:41), 0 undecided · Alignment 22-91');
});

test('a gate on the score says that it stops on proposals', async () => {
  const gates: Result['gates'] = [{ gate: 'min-score 70', verdict: 'fail', why: 'below 70 for certain' }];
  expect(await textOf(reportMarkdown({ ...PAIRED, gates }, PLAIN))).toContain(
    '- **stops** min-score 70: below 70 for certain. This gate stops on proposals, not law.\n',
  );
});

test('unsure links and rows of no LEA are folded in with what was read', async () => {
  const left = {
    kind: 'placements',
    key: 'TRI31 / 2025-26 / Main',
    cds: null,
    name: 'Main Street',
    origin: at('placements.csv:6'),
  };
  const link: LinkResult = { left, right: null, verdict: 'unknown', method: 'no-code', candidates: [] };
  const text = await textOf(
    reportMarkdown({ ...REGION, links: { total: 1, linked: 0, unsure: 1, links: [link] } }, PLAIN),
  );
  expect(text).toContain('<summary>Unsure links (1)</summary>');
  expect(text).toContain('- Main Street (placements.csv:6): no usable code, and no site of that name');
  expect(text).toContain(
    '- No usable LEA: TRI99 / 2025-26 / Lincoln (region/placements.csv:88): its grant names no LEA',
  );
});

describe('hostile records', () => {
  const HOSTILE = [
    '</details><script>alert(1)</script>',
    '-->',
    '| a | b |',
    '\n\n# heading\n',
    '`',
    '[x](javascript:alert(1))',
    '@octocat #1',
    '\u001b[2J\u202e',
  ];
  /** What of a page is structure: its tags, its lines by how they begin, its cells. */
  const structureOf = (text: string) => ({
    tags: text.match(/<[^>]*>/g),
    lines: text.split('\n').map((line) => /^(?: *- (?:\[ \] )?|#+ |\| ?|_|)/.exec(line)?.[0]),
    cells: text.match(/\|/g)?.length,
  });

  test.each(HOSTILE)('%j behind every text leaves the structure of the page as it was', async (hostile) => {
    for (const result of [PAIRED, REGION, DRAFT]) {
      const plain = structureOf(await textOf(reportMarkdown(withHostile(result, ' x'), PLAIN)));
      const text = await textOf(reportMarkdown(withHostile(result, ` x${hostile}`), PLAIN));
      expect(structureOf(text)).toEqual(plain);
      expect(text).not.toMatch(/@octocat|\]\(/);
    }
  });
});

describe('a state of 1,000 LEAs', () => {
  /** Clones of one LEA with names of a length, each with a duty not shown. */
  const stateOf = (length: number) => {
    const duty = DRAFT.cases[0]?.results.find(({ rule }) => rule === 'duties/stipend-floor');
    const cases = Array.from({ length: 1_000 }, (_, place): CaseResult => {
      const cds = `44${String(place).padStart(5, '0')}0000000`;
      const name = `Unified ${place} | `.repeat(length / 10).slice(0, length);
      const results = [...PAJARO.results, ...(duty === undefined ? [] : [duty])];
      return { ...PAJARO, lea: { cds, name, county: name }, results };
    });
    return resultOf(cases, { portfolio: { ...REGION.portfolio, cases: 1_000, scored: 1_000 } });
  };
  const states = new Map<number, Result>();
  beforeAll(() => {
    for (const length of [20, 10_000]) states.set(length, stateOf(length));
  });
  const FORMATS: readonly (readonly [string, Write, number])[] = [
    ['comment', reportMarkdown, 65_536],
    ['summary', reportSummary, 900 * 1024],
  ];

  test.each(
    FORMATS.flatMap(([name, write, limit]) =>
      [20, 10_000].flatMap((length) => [true, false].map((detail) => ({ name, write, limit, length, detail }))),
    ),
  )('with names of $length characters fits a $name (in full: $detail)', async ({ write, limit, length, detail }) => {
    const result = states.get(length) ?? resultOf([]);
    const text = await textOf(write(result, { ...PLAIN, detail }));
    expect(Buffer.byteLength(text)).toBeLessThan(limit);
    // A page half empty would leave out for nothing.
    expect(Buffer.byteLength(text)).toBeGreaterThan(limit * 0.7);
    expect(text).toMatch(/_and [\d,]+ more LEAs? left out here_/);
    expect(text.endsWith('<!-- grantalign report -->\n')).toBe(true);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });

  test('tells how many LEAs each part leaves out', async () => {
    const text = await textOf(reportMarkdown(states.get(20) ?? resultOf([]), PLAIN));
    const table = text.slice(text.indexOf('### The LEAs'), text.indexOf('### Each LEA'));
    const rows = table.match(/^\| (?!County|---)/gm)?.length ?? 0;
    const left = Number(/_and ([\d,]+) more LEAs/.exec(table)?.[1]?.replace(',', ''));
    expect(rows).toBeGreaterThan(100);
    expect(rows + left).toBe(1_000);
  });
});

test('a fact missing in hundreds of rows and hundreds of gaps still fits, the worst kept', async () => {
  const [gap] = PAJARO.results;
  const many = Array.from({ length: 400 }, (_, place) => ({ ...gap, rule: `own/rule-${place}`, gain: place / 1_000 }));
  const results = many as CaseResult['results'];
  const rules = many.map(({ rule }) => ({
    ...(PAIRED.pack.rules[0] as Result['pack']['rules'][number]),
    id: rule,
    title: rule,
  }));
  const result = { ...PAIRED, pack: { ...PAIRED.pack, rules }, cases: [{ ...PAJARO, results }] };
  const text = await textOf(reportMarkdown(result, PLAIN));
  expect(text.length).toBeLessThan(65_536);
  expect(text).toContain('**own/rule-399**');
  expect(text).toMatch(/_and \d+ more gaps left out here_/);
});
