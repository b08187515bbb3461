import type { KindDefinition } from '../field.ts';
import { EVIDENCE, GRANT_ID, SCHOOL_YEAR, SITE_CDS } from './shared.ts';
import { AREA_WORDINGS, AREAS } from './vocabulary.ts';

/** Residents of a grant at one school in one year. */
export const PLACEMENTS = {
  title: 'Placements',
  singular: 'placement',
  key: ['grant_id', 'school_year', 'site_cds|site_name', 'status', 'residency_area'],
  fields: {
    grant_id: {
      ...GRANT_ID,
      required: true,
      held_by: 'Appendix D',
      doc: 'The residency grant the placement belongs to',
      example: '2021TRI01',
    },
    school_year: { ...SCHOOL_YEAR, required: true, held_by: 'Appendix D', doc: 'School year, as 2025-26' },
    site_cds: { ...SITE_CDS, held_by: 'Appendix D' },
    site_name: {
      type: 'text',
      aliases: ['school name', 'name of school', 'school site', 'site', 'host school', 'placement site'],
      held_by: 'Appendix D',
      doc: 'Name of the school, where its code is not known',
      example: 'Lincoln Elementary',
    },
    status: {
      type: 'enum',
      words: ['planned', 'actual'],
      held_by: 'Appendix D',
      doc: 'Whether the residents are planned or there; not reported is actual unless the grant is a draft',
      example: 'actual',
    },
    residents: {
      type: 'count',
      aliases: [
        'number of residents',
        'residents placed',
        'no of residents',
        'num residents',
        'resident count',
        '# of residents',
      ],
      ranged: true,
      required: true,
      held_by: 'Appendix D',
      doc: 'Residents at the site that year, or a range such as 2-4',
      example: '2',
    },
    mentors: {
      type: 'count',
      aliases: [
        'number of mentors',
        'no of mentors',
        'num mentors',
        'mentor count',
        '# of mentors',
        'mentor teachers',
        'number of mentor teachers',
      ],
      ranged: true,
      held_by: 'residency office',
      doc: 'Mentor teachers of these residents',
      example: '2',
    },
    mentors_qualified: {
      type: 'count',
      ranged: true,
      held_by: 'HR',
      doc: 'Mentors with three years of teaching, a clear credential and mentor training',
      example: '2',
    },
    mentors_trained_in_pillars: {
      type: 'count',
      ranged: true,
      held_by: 'residency office',
      doc: 'Mentors trained in the four pillars',
      example: '1',
    },
    full_year: {
      type: 'yes-no',
      held_by: 'residency office',
      doc: 'Whether residents stay a full school year',
      example: 'yes',
    },
    half_time_with_mentor: {
      type: 'yes-no',
      held_by: 'residency office',
      doc: 'Whether residents are at least half time alongside the mentor',
      example: 'yes',
    },
    residency_area: {
      type: 'enum',
      words: AREAS,
      wordings: AREA_WORDINGS,
      held_by: 'Appendix D',
      doc: 'Shortage area of these residents',
      example: 'special-education',
    },
    evidence: { ...EVIDENCE, held_by: 'residency office' },
  },
} as const satisfies KindDefinition;
