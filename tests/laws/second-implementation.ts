import { PILLARS } from '../../src/model/tables/vocabulary.ts';
import type { SmallCells, SmallWorld } from './small-world.ts';

/** What each coaching word earns. */
export const creditLevels = { 'one-time': 0.1, periodic: 0.5, ongoing: 1 };

/**
 * The rules of the laws once more, for worlds in which every cell is told: plain arithmetic that shares nothing with
 * the code under test. null: not applicable. undefined: the world contradicts itself (a part above its whole).
 */
export function creditsOf(world: SmallWorld): (number | null)[] | undefined {
  const { residency_grants: grants, placements, community_school_sites: sites } = world;
  if (grants.some((grant) => num(grant, 'residents_hired') > num(grant, 'residents_completed'))) return undefined;
  const beside = placements.filter((each) => each.half_time_with_mentor === true);
  const collaborating = sites.filter((each) => each.paid_collaboration_time === true);
  return [
    ramp(
      over(
        sum(
          beside.filter((each) => each.full_year === true),
          'residents',
        ),
        sum(beside, 'residents'),
      ),
      0.75,
    ),
    ramp(over(sum(grants, 'residents_hired'), sum(grants, 'residents_completed')), 0.5),
    mean(grants.map((grant) => words(grant, 'coursework_pillars').length / PILLARS.length)),
    mean(sites.flatMap(learned)),
    grants.some((grant) => grant.regional_cohort === true) ? mean(grants.map(shared)) : null,
    mean(collaborating.map((each) => Math.max(0, 1 - num(each, 'teacher_vacancies') / 4))),
    mean(grants.map((grant) => creditLevels[grant.coaching as keyof typeof creditLevels])),
  ];
}

/** The score of credits under weights, not applicable ones left out. */
export function scoreOfCredits(credits: readonly (number | null)[], weights: readonly number[]): number | null {
  let top = 0;
  let bottom = 0;
  credits.forEach((credit, index) => {
    if (credit === null) return;
    top += credit * (weights[index] ?? 0);
    bottom += weights[index] ?? 0;
  });
  return bottom === 0 ? null : top / bottom;
}

function learned(site: SmallCells): number[] {
  const focus = words(site, 'focus_pillars');
  const staff = words(site, 'staff_learning_pillars');
  return focus.length === 0 ? [] : [focus.filter((word) => staff.includes(word)).length / focus.length];
}

function shared(grant: SmallCells): number {
  return ((grant.decisions_recorded === true ? 2 : 0) + (grant.data_sharing_agreement === true ? 1 : 0)) / 3;
}

function num(cells: SmallCells, name: string): number {
  return cells[name] as number;
}

function words(cells: SmallCells, name: string): readonly string[] {
  return cells[name] as readonly string[];
}

function sum(rows: readonly SmallCells[], name: string): number {
  return rows.reduce((total, each) => total + num(each, name), 0);
}

function over(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function ramp(value: number | null, full_at: number): number | null {
  return value === null ? null : Math.min(1, value / full_at);
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length;
}
