import type { KindDefinition } from '../field.ts';
import { AWARD_FIELDS } from './residency/award.ts';
import { PARTNERSHIP_FIELDS } from './residency/partnership.ts';
import { PREPARATION_FIELDS } from './residency/preparation.ts';
import { RESIDENT_FIELDS } from './residency/residents.ts';
import { EVIDENCE } from './shared.ts';

/** A grant of CTC for a teacher residency. */
export const RESIDENCY_GRANTS = {
  title: 'Residency grants',
  singular: 'residency_grant',
  key: ['grant_id'],
  fields: {
    ...AWARD_FIELDS,
    ...RESIDENT_FIELDS,
    ...PARTNERSHIP_FIELDS,
    ...PREPARATION_FIELDS,
    governance_meetings_per_year: {
      type: 'number',
      min: 0,
      held_by: 'residency office',
      doc: 'Shared governance meetings a year',
      example: '4',
    },
    service_agreement_years: {
      type: 'number',
      min: 0,
      held_by: 'Appendix E',
      doc: 'Years of teaching a resident agrees to serve',
      example: '4',
    },
    years_funded_after_grant: {
      type: 'number',
      min: 0,
      held_by: 'residency office',
      doc: 'Years funded after the grant ends',
      example: '2',
    },
    evidence: { ...EVIDENCE, held_by: 'residency office' },
  },
} as const satisfies KindDefinition;
