import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../../src/report/question.ts';
import { rulesById, viewOf } from '../../../src/report/view.ts';
import { PACK } from '../sample/pack.ts';
import { agency, judged, lacks, resultOf } from '../sample/parts.ts';

const MENTORS = 'preparation/mentors-trained';
const DECISIONS = 'partnership/shared-decisions';
const HOSTS = 'placement/sites-that-need-them-host-residents';

function questionsWith(...results: ReturnType<typeof judged>[]) {
  const one = agency('44697990000000', 'Pajaro Valley Unified', 'Santa Cruz', { score: { low: 0, high: 1 }, results });
  return questionsOf(viewOf(one, rulesById(resultOf([one], { pack: PACK }))).findings);
}

const capacity = lacks('principal', 'community_school_sites', 'Amesti', 'mentor_capacity', 'sites.csv:2');
const mentors = lacks('residency office', 'placements', 'TRI07 / Amesti', 'mentors', 'placements.csv:2');

describe('missing facts', () => {
  test('are asked of the holder first who could settle most', () => {
    const questions = questionsWith(
      judged(HOSTS, 'partial', '', { credit: { low: 0.5, high: 0.6 }, missing: [capacity] }),
      judged(MENTORS, 'unknown', '', { missing: [mentors] }),
    );
    expect(questions.map(({ held_by }) => held_by)).toEqual(['residency office', 'principal']);
  });

  test('are asked once, however many findings want them', () => {
    const [only, ...others] = questionsWith(
      judged(DECISIONS, 'unknown', '', { missing: [mentors] }),
      judged(MENTORS, 'unknown', '', { missing: [mentors] }),
    );
    expect(others).toEqual([]);
    expect(only?.facts.size).toBe(1);
    expect([...(only?.settles ?? [])].map(({ rule }) => rule.id)).toEqual([DECISIONS, MENTORS]);
  });

  test('come before others where a duty hangs on them', () => {
    const plan = lacks(
      'community schools office',
      'community_school_sites',
      'Amesti',
      'implementation_plan',
      'sites.csv:2',
    );
    const questions = questionsWith(
      judged(MENTORS, 'unknown', '', { missing: [mentors] }),
      judged('duties/implementation-plan-per-site', 'unknown', '', { missing: [plan] }),
    );
    expect(questions.map(({ field }) => field)).toEqual(['implementation_plan', 'mentors']);
  });

  test('are not asked for what is only context', () => {
    expect(questionsWith(judged('context/upp-or-other-need', 'unknown', '', { missing: [capacity] }))).toEqual([]);
  });
});
