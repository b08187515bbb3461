import type { CaseRecord } from '../../src/model/case.ts';
import type { Expression, Rule } from '../../src/model/rule.ts';
import { PILLARS } from '../../src/model/tables/vocabulary.ts';
import { type Facts, factsOf, joinFacts, type Truth, Unknown } from '../../src/model/value.ts';
import { constant, expression, field, measureOf, readCell, ruleOf } from '../measure/hand-made.ts';
import { creditLevels } from './second-implementation.ts';

const path = (name: string): Expression => ({ ...field(name), text: `record.${name}` });

/** Kleene: true where one is, undecided where one may be. */
const anyCohort = expression('residency_grants.exists(g, g.regional_cohort)', ({ scope }) => {
  const grants = scope.residency_grants;
  if (grants instanceof Unknown) return grants;
  let facts: Facts = null;
  for (const grant of grants as readonly CaseRecord[]) {
    const cell = readCell(grant, 'regional_cohort') as Truth;
    if (cell === true) return true;
    if (cell !== false) facts = joinFacts(facts, factsOf(cell));
  }
  return facts === null ? false : new Unknown(facts);
});

/** One rule of each kind, no field read by two of them: a fact is used once, so bounds are exact. */
export const LAW_RULES: readonly Rule[] = [
  ruleOf(
    'placement/full-year',
    measureOf('share', {
      of: 'placements',
      where: path('half_time_with_mentor'),
      counted_by: path('residents'),
      options: { that: path('full_year') },
    }),
    { weight: 5, ramp: { none_at: 0, full_at: 0.75 } },
  ),
  ruleOf(
    'placement/hired',
    measureOf('ratio', {
      of: 'residency_grants',
      options: { part: path('residents_hired'), whole: path('residents_completed') },
    }),
    { weight: 3, ramp: { none_at: 0, full_at: 0.5 } },
  ),
  ruleOf(
    'partnership/coursework',
    measureOf('coverage', {
      of: 'residency_grants',
      options: { values: path('coursework_pillars'), required: constant([...PILLARS]) },
    }),
    { weight: 2 },
  ),
  ruleOf(
    'partnership/learning',
    measureOf('coverage', {
      of: 'community_school_sites',
      options: { values: path('staff_learning_pillars'), required: path('focus_pillars') },
    }),
    { weight: 4 },
  ),
  ruleOf(
    'partnership/shared',
    measureOf('checklist', {
      of: 'residency_grants',
      options: {
        asks: [
          { ask: 'decides together', that: path('decisions_recorded'), weight: 2 },
          { ask: 'shares data', that: path('data_sharing_agreement'), weight: 1 },
        ],
      },
    }),
    { weight: 2, applies_when: anyCohort },
  ),
  ruleOf(
    'partnership/vacancies',
    measureOf('amount', {
      of: 'community_school_sites',
      where: path('paid_collaboration_time'),
      options: { value: path('teacher_vacancies') },
    }),
    { weight: 1, ramp: { none_at: 4, full_at: 0 } },
  ),
  ruleOf(
    'partnership/coaching',
    measureOf('levels', { of: 'residency_grants', options: { value: path('coaching'), levels: creditLevels } }),
    { weight: 3 },
  ),
];
