import { describe, expect, it } from 'vitest';
import { checkPackAt, loadPack } from '../../src/load-pack.ts';
import type { Pack } from '../../src/model/rule.ts';
import { packBook } from '../../src/pack-book.ts';
import { PLAIN_INK } from '../../src/report/ink.ts';
import { reportRule, reportRules } from '../../src/report/rule-page.ts';

const { pack } = await loadPack('california', process.cwd());
const california = pack as Pack;

const book = await packBook(await checkPackAt('california', process.cwd()), process.cwd());
const pages = book?.pages ?? [];

/** The page of a rule of the California pack, some of it changed. */
function pageOf(id: string, change: Partial<Pack['rules'][number]> = {}): string {
  const page = pages.find(({ rule }) => rule.id === id);
  return page === undefined ? '' : reportRule({ ...page, rule: { ...page.rule, ...change } }, 100, PLAIN_INK);
}

describe("a rule's page", () => {
  it.each(pages.map((page) => [page.rule.id, page] as const))('of %s holds all its pack says of it', (_id, shown) => {
    const { rule } = shown;
    const words = (text: string) => text.replace(/\s+/g, ' ');
    const page = words(reportRule(shown, 100, PLAIN_INK));
    for (const text of [
      shown.words.measured,
      ...shown.examples.map(({ name }) => name),
      rule.id,
      rule.title,
      rule.why,
      rule.fix,
      rule.source,
      rule.found,
      rule.measure.kind,
    ]) {
      expect(page).toContain(words(text).trim());
    }
    expect(page).not.toMatch(/undefined|\[object|NaN/);
  });

  it.each([
    ['always, without dates', null, null, 'always'],
    ['from a first day', '2021-07-01', null, 'from 2021-07-01'],
    ['until a last day', null, '2024-06-30', 'until 2024-06-30, that day included'],
    ['between two days', '2021-07-01', '2024-06-30', 'from 2021-07-01 until 2024-06-30, that day included'],
  ])('says when it is in force: %s', (_what, from, until, text) => {
    expect(pageOf('duties/stipend-floor', { from, until })).toMatch(new RegExp(`^In force +${text}$`, 'm'));
  });

  it.each([
    ['a proposal', 'placement/residents-in-clusters', 'weight 3; minor'],
    ['a duty', 'duties/stipend-floor', 'a duty, outside the score; critical'],
    ['context', 'context/lea-without-grant', 'shown, never scored or gated'],
    ['a number from memory', 'duties/planning-cap', 'a duty, outside the score'],
  ])('says what it counts: %s', (_what, id, text) => {
    expect(pageOf(id)).toMatch(new RegExp(`^Counts +${text}`, 'm'));
  });

  it('keeps what only the state agencies can do apart from what an LEA does', () => {
    const asked = { for_the_state: 'CTC can ask about community school sites in its next request for applications.' };
    const page = pageOf('placement/residents-in-clusters', asked);
    expect(page).toMatch(/^For the state +CTC can ask about community school sites/m);
    expect(pageOf('placement/residents-in-clusters', { for_the_state: null })).not.toContain('For the state');
  });

  it('says that a number from memory decides nothing', () => {
    expect(pageOf('duties/stipend-floor', { verified: false })).toContain(
      'from memory, prints "check", no gate sees it',
    );
  });

  it.each([
    ['asks with their weights', 'preparation/coaching-is-ongoing', /\(2\): .* \(1\): /s],
    [
      'levels with their credits',
      'partnership/professional-learning-codesigned',
      /none 0, lea 0.5,\s+lea-and-community 1/,
    ],
    ['the ramp', 'placement/residents-at-community-schools', /none at 0, full at 0.5/],
  ])('shows %s', (_what, id, text) => {
    expect(pageOf(id)).toMatch(text);
  });
});

describe('what a rule asks, in words', () => {
  it.each([
    [
      'a share',
      'duties/full-year',
      'Of the placements, the share for which residents stay a full school year, each counting residents at the site that year.',
    ],
    [
      'what is left out',
      'duties/induction-free',
      'Of the residency grants for which the program is not "capacity", the share for which induction is at no cost to the resident.',
    ],
    [
      'a ratio',
      'preparation/mentors-trained',
      'Mentors trained in the four pillars as a share of mentor teachers of these residents, added up over the placements.',
    ],
    [
      'a number against a lookup',
      'duties/award-per-resident-within-cap',
      'the share for which dollars awarded per resident is at most the entry of award_caps for its request for applications.',
    ],
    [
      'words that are covered',
      'outcomes/residency-side-reports',
      'How many of the 3 measures ("retention", "vacancy reduction" and "satisfaction") are among the outcome of each of those of the educator outcomes for which the side that reports is "residency".',
    ],
    [
      'asks with weights',
      'preparation/coaching-is-ongoing',
      'coaching is ongoing (weight 2), that is, how coaching is given is "ongoing"',
    ],
    ['levels', 'partnership/professional-learning-codesigned', '"none" 0, "lea" 0.5, "lea and community" 1.'],
    [
      'a whole that there is',
      'grant-design/terms-overlap',
      'where there are residency grants and there are community school grants',
    ],
    [
      'a choice of one of several',
      'placement/residents-at-community-schools',
      'for at least one of the residency grants, the status is not "draft"',
    ],
    [
      'what it counts of all',
      'placement/residents-at-community-schools',
      'weight 8; major; 8 of 22 in its lever, 7.8 % of all weights',
    ],
    [
      'its ramp',
      'placement/residents-at-community-schools',
      'no credit at 0 %, full credit at 50 % or more and its part in between',
    ],
    [
      'an example',
      'placement/residents-at-community-schools',
      'one resident in four trains at a community school: Partly in place, credit 0.5',
    ],
  ])('says %s', (_what, id, text) => {
    expect(pageOf(id).replace(/\s+/g, ' ')).toContain(text);
  });
});

describe('the list of rules', () => {
  it.each([80, 100, 120])('fits %i columns and cuts no name', (width) => {
    const list = reportRules(california, width, PLAIN_INK);
    expect(Math.max(...list.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
    for (const { id, lever } of california.rules) expect(list).toContain(` ${id.slice(lever.length + 1)} `);
  });

  it('marks rules that rest on a number from memory, and leaves out levers without rules', () => {
    const some = { ...california, rules: california.rules.filter(({ id }) => id === 'duties/site-award-within-band') };
    const list = reportRules(some, 120, PLAIN_INK);
    expect(list).toContain('(check: from memory)');
    expect(list).toContain('\nDuties\n');
    expect(list).not.toContain('Placement');
  });
});
