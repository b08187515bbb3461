import type { CaseRecord, Scope } from '../model/case.ts';
import { cellOf } from '../model/record.ts';
import type { CaseResult, PillarGrid } from '../model/result.ts';
import { PILLARS } from '../model/tables/vocabulary.ts';
import { Unknown } from '../model/value.ts';
import { mentorStatus } from './mentor-status.ts';

type Status = NonNullable<PillarGrid>[string];

/** Where each of the four pillars is practised, over the records of a case. */
export function pillarGrids(scope: Scope): CaseResult['pillars'] {
  return {
    coursework: gridOf(scope.residency_grants, 'coursework_pillars'),
    fieldwork: gridOf(scope.residency_grants, 'fieldwork_pillars'),
    coaching: gridOf(scope.residency_grants, 'coaching_pillars'),
    // Mentors are counted, not told pillar by pillar: one answer stands for all four.
    mentors: alike(mentorStatus(scope.placements)),
    site_focus: gridOf(scope.community_school_sites, 'focus_pillars'),
    staff_learning: gridOf(scope.community_school_sites, 'staff_learning_pillars'),
  };
}

function alike(status: Status | null): PillarGrid {
  return status === null ? null : Object.fromEntries(PILLARS.map((pillar) => [pillar, status]));
}

function gridOf(table: readonly CaseRecord[] | Unknown, field: string): PillarGrid {
  if (table instanceof Unknown) return alike('unknown');
  if (table.length === 0) return null;
  return Object.fromEntries(PILLARS.map((pillar) => [pillar, statusOf(table, field, pillar)]));
}

function statusOf(table: readonly CaseRecord[], field: string, pillar: string): Status {
  let yes = 0;
  let no = 0;
  for (const { row } of table) {
    const cell = cellOf(row, field);
    if (!Array.isArray(cell)) continue;
    if (cell.includes(pillar)) yes += 1;
    else no += 1;
  }
  if (yes > 0 && no > 0) return 'partly';
  if (yes + no < table.length) return 'unknown';
  return yes > 0 ? 'covered' : 'missing';
}
