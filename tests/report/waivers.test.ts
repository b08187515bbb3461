import { describe, expect, it } from 'vitest';
import type { ListedWaiver, Result } from '../../src/model/result.ts';
import { writeWaivers } from '../../src/report/html/waivers.ts';
import { formatNamed } from '../../src/report/registry.ts';
import { sinceLines } from '../../src/report/since-words.ts';
import { waiverGroups, weightWaived } from '../../src/report/waivers.ts';
import { DRAFT } from './sample/draft.ts';
import { WAIVER } from './sample/parts.ts';
import { textOf } from './sample/text-of.ts';

/** A waiver of the draft's one duty not shown. */
const LISTED: ListedWaiver = {
  rule: 'duties/stipend-floor',
  lea: '27661420000000',
  status: 'in-force',
  why: null,
  weight: 0,
  zone: 'America/Los_Angeles',
  ...WAIVER,
};

const COUNTS = { new: 1, closed: 0, still: 2, undecided: 0, worse: 1, not_in_it: 0, not_told_apart: 0 };

function waived(result: Result, waivers: ListedWaiver[] = [LISTED]): Result {
  const cases = result.cases.map((lea) => ({
    ...lea,
    results: lea.results.map((one) => (one.rule === LISTED.rule ? { ...one, waiver: WAIVER } : one)),
  }));
  return { ...result, cases, waivers };
}

async function written(format: string, result: Result): Promise<string> {
  const write = await formatNamed(format)?.load();
  if (write === undefined) throw new Error(`no format ${format}`);
  return textOf(write(result, { width: 200, colour: false, detail: false, sort: 'county' }));
}

describe('the page of one LEA of several', () => {
  const [lea] = DRAFT.cases;
  if (lea === undefined) throw new Error('the draft has a case');
  const other = { ...lea, lea: { ...lea.lea, cds: '27661590000000', name: 'Salinas Union High' } };
  const both = { ...waived(DRAFT), cases: [lea, other] };

  it('lists its own waivers and not what others were granted', () => {
    expect(String(writeWaivers(both, lea))).toContain('In force (1)');
    expect(writeWaivers(both, other)).toBeNull();
    expect(String(writeWaivers(both))).toContain('In force (1)');
  });

  it('says that what is told since the baseline is of all of them', () => {
    const { pack } = DRAFT;
    const baseline = { path: 'b.json', sha256: '', as_of: '2026-03-01', school_years: [], pack, ...COUNTS };
    expect(sinceLines({ ...both, baseline })[0]).toMatch(/^Since b.json, as of 2026-03-01, over 2 LEAs: 1 new/);
    expect(sinceLines({ ...DRAFT, baseline })[0]).toMatch(/^Since b.json, as of 2026-03-01: 1 new/);
  });
});

describe('a waived finding', () => {
  it.each([
    ['text', 'Waived      until 2026-12-31, approved by County office of education, grants desk on 2026-03-01'],
    ['text', 'Duties: 1 shown, 1 not shown (draft.yaml:41), 0 undecided, 1 waived'],
    ['text', 'Waivers (1)'],
    ['html', 'The stipend is raised with the May revision. (waivers.csv:2)'],
    ['html', 'In force (1)'],
    ['markdown', 'Waived: until 2026-12-31'],
    ['summary', '**In force (1)**'],
    ['csv', '2026-12-31,"County office of education, grants desk",The stipend is raised with the May revision.'],
    ['gaps', '2026-12-31,"County office of education, grants desk",The stipend is raised with the May revision.'],
    ['junit', 'Waived: until 2026-12-31'],
    ['github', '1 finding waived: not annotated'],
    ['json', '"waiver":{"reason":"The stipend is raised with the May revision."'],
  ])('stands in %s with who accepted it and until when', async (format, told) => {
    expect((await written(format, waived(DRAFT))).replace(/ {2,}/g, '      ')).toContain(
      told.replace(/ {2,}/g, '      '),
    );
  });

  it('is no first step while others are open, and says that it is waived where it is one', async () => {
    const first = async (result: Result) =>
      /<ol class="steps">\s*<li>(?:<span.*?<\/span>)? *<strong>(.*?)<\/strong>/s.exec(
        await written('html', result),
      )?.[1];
    const duty = DRAFT.pack.rules.find(({ id }) => id === LISTED.rule)?.title;
    const changed = (change: (one: Result['cases'][number]['results'][number]) => object) => ({
      ...DRAFT,
      cases: DRAFT.cases.map((lea) => ({ ...lea, results: lea.results.map((one) => ({ ...one, ...change(one) })) })),
    });
    const open = changed(({ outcome }) =>
      outcome === 'unknown' ? { outcome: 'gap', credit: { low: 0, high: 0 } } : {},
    );
    expect(await first(open)).toBe(duty);
    expect(await first(waived(open))).not.toBe(duty);
    const all = changed(() => ({ waiver: WAIVER }));
    expect(await first(all)).toBe(duty);
    expect(await written('html', all)).toContain('; waived until 2026-12-31');
  });

  it('is a test skipped, and a failed one once its waiver has expired', async () => {
    expect(await written('junit', waived(DRAFT))).not.toContain('type="grant-condition"');
    expect(await written('junit', DRAFT)).toContain('type="grant-condition"');
  });

  it.each(['github', 'sarif'])('raises no alert in %s', async (format) => {
    expect(await written(format, DRAFT)).toContain('a stipend of $18,000');
    expect(await written(format, waived(DRAFT))).not.toContain('a stipend of $18,000');
  });

  it('is read by a screen as text, whatever its reason holds', async () => {
    const hostile = waived(DRAFT, [{ ...LISTED, reason: '\u001b[31m<b>::error::' }]);
    expect(await written('text', hostile)).not.toContain('\u001b');
    expect(await written('html', hostile)).not.toContain('<b>::');
  });
});

describe('the list of waivers', () => {
  it('is left out where none were given', async () => {
    expect(await written('text', DRAFT)).not.toContain('Waivers');
    expect(waiverGroups(DRAFT)).toEqual([]);
  });

  it('begins with those that need a signature, and says why one is unused', () => {
    const all = (['unused', 'expired', 'not-yet', 'in-force', 'soon'] as const).map((status) => ({
      ...LISTED,
      status,
      why: status === 'unused' ? 'the rule is met' : null,
    }));
    const groups = waiverGroups(waived(DRAFT, all));
    expect(groups.map(({ title }) => title)).toEqual([
      'Expiring soon (1)',
      'In force (1)',
      'Not yet in force (1)',
      'Expired: gates see these again (1)',
      'Unused (1)',
    ]);
    expect(groups.at(-1)?.lines[0]?.signed).toContain('; the rule is met');
  });

  it.each([
    [[], 'No weight is waived. A waiver silences gates; it changes no score.'],
    [[5], 'Weight 5 is waived: 5 at Salinas City Elementary. Gates leave it out, scores do not.'],
    [[5, 6], 'Weight 11 is waived: 11 at Salinas City Elementary. Gates leave it out, scores do not.'],
  ])('of weights %j says what is waived', (weights, told) => {
    expect(
      weightWaived(
        waived(
          DRAFT,
          weights.map((weight) => ({ ...LISTED, weight })),
        ),
      ),
    ).toBe(told);
  });
});
