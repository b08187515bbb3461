import type { FieldTable } from '../../field.ts';
import { AREA_LIST_WORDINGS, AREAS } from '../vocabulary.ts';

/** Residents, from those projected to those who stay, and where they are placed. */
export const RESIDENT_FIELDS = {
  projected_residents: {
    aliases: ['projected number of residents'],
    type: 'count',
    held_by: 'Appendix D',
    doc: 'Residents projected per year (annual target)',
    example: '12',
  },
  residents_enrolled: {
    type: 'count',
    held_by: 'residency office',
    doc: 'Residents enrolled this year',
    example: '10',
  },
  residents_from_community: {
    type: 'count',
    held_by: 'residency office',
    doc: 'Residents who lived, studied or worked in the LEA before',
    example: '4',
  },
  residents_completed: {
    type: 'count',
    held_by: 'residency office',
    doc: 'Residents who completed the program',
    example: '9',
  },
  residents_hired: { type: 'count', held_by: 'HR', doc: 'Completers hired as teachers', example: '8' },
  residents_hired_at_community_schools: {
    type: 'count',
    held_by: 'HR',
    doc: 'Completers hired at community school sites',
    example: '5',
  },
  residents_retained_at_community_schools: {
    type: 'count',
    held_by: 'HR',
    doc: 'Completers still teaching at community school sites',
    example: '4',
  },
  residency_areas: {
    type: 'list',
    of: 'enum',
    words: AREAS,
    wordings: AREA_LIST_WORDINGS,
    held_by: 'Appendix D',
    doc: 'Shortage areas the residency prepares for',
    example: 'special-education; bilingual',
  },
  site_selection_prioritizes_community_schools: {
    type: 'yes-no',
    held_by: 'Appendix D',
    doc: 'Whether site selection gives community schools priority',
    example: 'yes',
  },
  regional_cohort: {
    type: 'yes-no',
    held_by: 'residency office',
    doc: 'Whether residents meet as one cohort across LEAs',
    example: 'no',
  },
} as const satisfies FieldTable;
