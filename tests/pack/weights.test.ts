import { describe, expect, test } from 'vitest';
import { ALIGNMENT, DRAFTS_ONLY, LARGE_LEVERS, PACK, RULES, roleOf } from './california.ts';

// Written out here a second time, on purpose: a weight changes in two places or not at all.
const WEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  placement: {
    'residents-at-community-schools': 8,
    'sites-that-need-them-host-residents': 5,
    'areas-match-vacancies': 4,
    'residents-in-clusters': 3,
  },
  preparation: {
    'coursework-covers-pillars': 5,
    'fieldwork-covers-pillars': 5,
    'mentors-trained': 5,
    'coaching-is-ongoing': 3,
    'staff-learning': 2,
  },
  partnership: {
    'shared-decisions': 5,
    'professional-learning-codesigned': 4,
    'shared-investment': 3,
    'recruits-from-community': 2,
    'coursework-fits-district': 2,
  },
  outcomes: {
    'defined-alike': 5,
    'residency-side-reports': 4,
    'community-school-side-reports': 4,
    'shared-targets': 3,
  },
  sustainability: {
    'plans-name-each-other': 4,
    'hired-at-community-schools': 4,
    'years-funded-after': 3,
    'support-after-hiring': 2,
    'time-to-collaborate': 2,
    'coordinators-in-place': 1,
  },
  'grant-design': {
    'residency-as-capacity-building': 3,
    'residency-as-educator-wellness': 2,
    'residency-in-the-budget': 2,
    'terms-overlap': 1,
  },
  'technical-assistance': { 'cross-participation': 2, 'joint-plan': 2 },
};
const LEVERS: Readonly<Record<string, number>> = {
  placement: 20,
  preparation: 20,
  partnership: 16,
  outcomes: 16,
  sustainability: 16,
  'grant-design': 8,
  'technical-assistance': 4,
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const always = ALIGNMENT.filter((rule) => rule.id !== DRAFTS_ONLY);
const weightOf = (lever: string): number =>
  sum(always.filter((rule) => rule.lever === lever).map((rule) => rule.weight ?? 0));

describe('the weights of the California pack', () => {
  test('are those argued for, rule by rule', () => {
    const written = Object.fromEntries(always.map((rule) => [rule.id, rule.weight]));
    const argued = Object.entries(WEIGHTS).flatMap(([lever, rules]) =>
      Object.entries(rules).map(([rule, weight]) => [`${lever}/${rule}`, weight]),
    );
    expect(written).toEqual(Object.fromEntries(argued));
  });

  test('come to a hundred', () => {
    expect(sum(always.map((rule) => rule.weight ?? 0))).toBe(100);
  });

  test.each(Object.entries(LEVERS))('come to %s %i', (lever, weight) => {
    expect(weightOf(lever)).toBe(weight);
  });

  test('give the draft question a quarter of the placement question it stands in for', () => {
    expect(ALIGNMENT.find((rule) => rule.id === DRAFTS_ONLY)?.weight).toBe(2);
  });

  test('are not given to duties and context, which are never scored', () => {
    expect(RULES.filter((rule) => roleOf(rule) !== 'alignment' && rule.weight !== undefined)).toEqual([]);
  });

  test('stand each under its reason', () => {
    for (const { id, text } of ALIGNMENT) expect(text, id).toMatch(/\n#[^\n]+\nweight: \d/);
  });

  test('have ramps that stand each under its reason', () => {
    for (const { id, text, credit } of ALIGNMENT) if (credit) expect(text, id).toMatch(/\n#[^\n]+\ncredit: /);
  });

  test('list the levers in their order, the unscored ones last', () => {
    expect(PACK.levers.map((lever) => lever.id)).toEqual([...Object.keys(LEVERS), 'duties', 'context']);
  });
});

describe('the bands', () => {
  const fromOf = (title: string): number => PACK.bands.find((band) => band.title === title)?.from ?? Number.NaN;

  test('are Side by side, Connecting, Coordinating, Woven', () => {
    expect(PACK.bands).toEqual([
      { from: 0, title: 'Side by side' },
      { from: 35, title: 'Connecting' },
      { from: 65, title: 'Coordinating' },
      { from: 85, title: 'Woven' },
    ]);
  });

  test('need work in at least two levers before an agency is Connecting', () => {
    const [first = 0, second = 0] = Object.keys(LEVERS)
      .map(weightOf)
      .sort((a, b) => b - a);
    expect(first).toBeLessThan(fromOf('Connecting'));
    expect(first + second).toBeGreaterThanOrEqual(fromOf('Connecting'));
  });

  test('keep Coordinating out of reach with placement and preparation both empty', () => {
    expect(100 - weightOf('placement') - weightOf('preparation')).toBeLessThan(fromOf('Coordinating'));
  });

  test.each(LARGE_LEVERS)('keep Woven out of reach with %s empty', (lever) => {
    expect(100 - weightOf(lever)).toBeLessThan(fromOf('Woven'));
  });

  test('let an agency be Woven without the two small levers', () => {
    expect(100 - weightOf('grant-design') - weightOf('technical-assistance')).toBeGreaterThanOrEqual(fromOf('Woven'));
  });
});
