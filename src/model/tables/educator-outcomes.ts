import type { KindDefinition } from '../field.ts';
import { EVIDENCE, SCHOOL_YEAR } from './shared.ts';

/** A number one side reports about educators: shown, never scored. */
export const EDUCATOR_OUTCOMES = {
  title: 'Educator outcomes',
  singular: 'educator_outcome',
  key: ['lea_cds|site_cds', 'reported_by', 'school_year', 'indicator'],
  fields: {
    lea_cds: {
      type: 'cds',
      aliases: ['lea cds code', 'district cds code'],
      names: 'lea',
      held_by: 'residency office',
      doc: 'CDS code of the LEA (or of the site, in site_cds)',
      example: '01612590000000',
    },
    site_cds: {
      type: 'cds',
      aliases: ['school cds code', 'site cds code', 'school cds', 'site cds number'],
      names: 'site',
      held_by: 'residency office',
      doc: 'CDS code of the school',
      example: '01612590130617',
    },
    reported_by: {
      type: 'enum',
      words: ['residency', 'community-schools'],
      wordings: { 'residency grant': 'residency', 'community school': 'community-schools', ccspp: 'community-schools' },
      required: true,
      held_by: 'residency office',
      doc: 'Which side reports it',
      example: 'residency',
    },
    school_year: { ...SCHOOL_YEAR, required: true, held_by: 'residency office', doc: 'School year it is of' },
    indicator: {
      type: 'enum',
      words: ['retention', 'vacancy-reduction', 'satisfaction'],
      wordings: {
        'retention rate': 'retention',
        'teacher retention': 'retention',
        'reduction in vacancies': 'vacancy-reduction',
        'job satisfaction': 'satisfaction',
      },
      required: true,
      held_by: 'residency office',
      doc: 'What is measured',
      example: 'retention',
    },
    value: {
      type: 'number',
      min: Number.NEGATIVE_INFINITY,
      held_by: 'residency office',
      doc: 'The value, shown and never scored',
      example: '88',
    },
    group_size: { type: 'count', held_by: 'residency office', doc: 'People behind the value', example: '14' },
    definition: {
      type: 'text',
      held_by: 'residency office',
      doc: 'An id both sides share when they mean the same',
      example: 'three-year-retention',
    },
    evidence: { ...EVIDENCE, held_by: 'residency office' },
  },
} as const satisfies KindDefinition;
