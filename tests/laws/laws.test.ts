import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleResult } from '../../src/model/result.ts';
import { PILLARS } from '../../src/model/tables/vocabulary.ts';
import { auditWorld } from './audit-world.ts';
import { LAW_RULES } from './rules.ts';
import { CELLS, contradicts, type SmallCells, type SmallKind, type SmallWorld, smallWorld } from './small-world.ts';

const HAIR = 1e-9;

/** One record that earns all each rule gives. */
const PERFECT: Readonly<Record<SmallKind, SmallCells>> = {
  residency_grants: {
    regional_cohort: true,
    coaching: 'ongoing',
    decisions_recorded: true,
    data_sharing_agreement: true,
    coursework_pillars: PILLARS,
    residents_hired: 3,
    residents_completed: 3,
  },
  placements: { residents: 2, full_year: true, half_time_with_mentor: true },
  community_school_sites: {
    teacher_vacancies: 0,
    staff_learning_pillars: PILLARS,
    focus_pillars: PILLARS,
    paid_collaboration_time: true,
  },
};

/** A world in which one reported, optional cell is rubbed out. */
const blanked = smallWorld.chain((world) => {
  const cells = (Object.keys(CELLS) as SmallKind[]).flatMap((kind) =>
    world[kind].flatMap((row, index) =>
      Object.keys(CELLS[kind])
        .filter((name) => row[name] !== undefined && name !== 'residents')
        .map((name) => ({ kind, index, name })),
    ),
  );
  if (cells.length === 0) return fc.constant({ before: world, after: world });
  return fc.constantFrom(...cells).map(({ kind, index, name }) => ({
    before: world,
    after: {
      ...world,
      [kind]: world[kind].map((row, at) => (at === index ? { ...row, [name]: undefined } : row)),
    } as SmallWorld,
  }));
});

describe('rubbing out an optional cell', () => {
  test('never raises the low of a score and never narrows it', () => {
    fc.assert(
      fc.property(blanked, ({ before, after }) => {
        fc.pre(!contradicts(before));
        const told = auditWorld(before, LAW_RULES).score;
        const rubbed = auditWorld(after, LAW_RULES).score;
        if (told === null) return true;
        return rubbed !== null && rubbed.low <= told.low + HAIR && rubbed.high >= told.high - HAIR;
      }),
      { numRuns: 1500 },
    );
  });

  test('never raises the low of a rule and never narrows it', () => {
    fc.assert(
      fc.property(blanked, ({ before, after }) => {
        fc.pre(!contradicts(before));
        const told = auditWorld(before, LAW_RULES).results;
        const rubbed = auditWorld(after, LAW_RULES).results;
        return told.every((result, index) => contains(rubbed[index], result));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('one more record of full credit', () => {
  test.each(Object.keys(PERFECT) as SmallKind[])('of %s never lowers a rule that surely applies', (kind) => {
    fc.assert(
      fc.property(smallWorld, (world) => {
        fc.pre(!contradicts(world));
        const before = auditWorld(world, LAW_RULES).results;
        const after = auditWorld({ ...world, [kind]: [...world[kind], PERFECT[kind]] }, LAW_RULES).results;
        return before.every((result, index) => result.applies !== true || !isLower(after[index], result));
      }),
      { numRuns: 500 },
    );
  });

  test('earns full credit by itself', () => {
    const world = Object.fromEntries(
      Object.entries(PERFECT).map(([kind, row]) => [kind, [row]]),
    ) as unknown as SmallWorld;
    expect(auditWorld(world, LAW_RULES).score).toEqual({ low: 1, high: 1 });
  });
});

describe('order', () => {
  const shuffled = smallWorld.chain((world) =>
    fc
      .record({
        residency_grants: shuffle(world.residency_grants),
        placements: shuffle(world.placements),
        community_school_sites: shuffle(world.community_school_sites),
      })
      .map((other) => ({ world, other })),
  );

  test('of records changes no score', () => {
    fc.assert(
      fc.property(shuffled, ({ world, other }) => {
        const a = auditWorld(world, LAW_RULES);
        const b = auditWorld(other, LAW_RULES);
        if (a.score === null || b.score === null) return a.score === b.score;
        return (
          Math.abs(a.score.low - b.score.low) < HAIR &&
          Math.abs(a.score.high - b.score.high) < HAIR &&
          a.bounds === b.bounds
        );
      }),
      { numRuns: 400 },
    );
  });

  test('of rules changes no bit of a score', () => {
    fc.assert(
      fc.property(smallWorld, shuffle(LAW_RULES), (world, rules) => {
        const { score, completeness } = auditWorld(world, LAW_RULES);
        const other = auditWorld(world, rules);
        expect(other.score).toEqual(score);
        expect(other.completeness ?? 0).toBeCloseTo(completeness ?? 0, 12);
      }),
      { numRuns: 400 },
    );
  });
});

function shuffle<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length });
}

/** Whether a rubbed-out result allows all that the told one did. */
function contains(rubbed: RuleResult | undefined, told: RuleResult): boolean {
  if (rubbed === undefined) return false;
  if (told.credit === null) return rubbed.applies !== true;
  if (rubbed.credit === null || (told.applies === 'unknown' && rubbed.applies === true)) return false;
  return rubbed.credit.low <= told.credit.low + HAIR && rubbed.credit.high >= told.credit.high - HAIR;
}

function isLower(after: RuleResult | undefined, before: RuleResult): boolean {
  if (after === undefined || after.credit === null || before.credit === null) return true;
  return after.credit.low < before.credit.low - HAIR || after.credit.high < before.credit.high - HAIR;
}
