import type { FieldTable } from '../../field.ts';
import { AWARD_AMOUNT, GRANT_DAYS, GRANT_ID } from '../shared.ts';
import { GRANT_STATUS } from '../vocabulary.ts';

/** The grant itself: whose it is, when it runs, what it pays. */
export const AWARD_FIELDS = {
  grant_id: {
    ...GRANT_ID,
    required: true,
    held_by: 'award letter',
    doc: "The grant's id as CTC writes it",
    example: '2021TRI01',
  },
  program: {
    type: 'enum',
    words: ['capacity', 'implementation', 'expansion'],
    wordings: {
      'capacity grant': 'capacity',
      'implementation grant': 'implementation',
      'expansion grant': 'expansion',
    },
    required: true,
    held_by: 'award letter',
    doc: 'Program type',
    example: 'implementation',
  },
  status: {
    type: 'enum',
    words: GRANT_STATUS,
    held_by: 'award letter',
    doc: 'Where the grant stands',
    example: 'awarded',
  },
  rfa_year: {
    type: 'text',
    held_by: 'award letter',
    doc: 'Year of the request for applications the grant answers; a lookup key',
    example: '2023',
  },
  lead_lea_cds: {
    type: 'cds',
    aliases: ['lead lea cds code', 'lead cds code', 'lead agency cds', 'lead agency cds code'],
    names: 'lea',
    required: true,
    held_by: 'award letter',
    doc: 'CDS code of the lead LEA',
    example: '01612590000000',
  },
  lead_lea_name: {
    aliases: ['lead lea', 'lead agency', 'lead agency name'],
    type: 'text',
    held_by: 'award letter',
    doc: 'Name of the lead LEA',
    example: 'Oakland Unified',
  },
  partner_lea_cds: {
    type: 'list',
    aliases: ['partner lea cds codes'],
    of: 'cds',
    held_by: 'award letter',
    doc: 'CDS codes of the partner LEAs of a consortium',
    example: '01611920000000',
  },
  ihe_partners: {
    aliases: ['ihe', 'ihe partner', 'partner ihe', 'partner ihes', 'university partners', 'partner universities'],
    type: 'list',
    of: 'text',
    held_by: 'award letter',
    doc: 'Institutions of higher education in the partnership',
    example: 'Cal State East Bay',
  },
  lead_office: {
    type: 'text',
    held_by: 'award letter',
    doc: 'The office that runs the grant, never a person',
    example: 'Talent Division',
  },
  ...GRANT_DAYS,
  award_amount: { ...AWARD_AMOUNT, example: '1200000' },
  award_per_resident: {
    type: 'money',
    held_by: 'award letter',
    doc: 'Dollars awarded per resident',
    example: '40000',
  },
  stipend_per_resident: {
    type: 'money',
    held_by: 'Appendix G',
    doc: 'Dollars a resident receives as stipend or salary',
    example: '25000',
  },
  match_amount: {
    type: 'money',
    held_by: 'Appendix G',
    doc: 'Dollars of local match for the whole grant',
    example: '600000',
  },
  ihe_contribution: { type: 'money', held_by: 'Appendix G', doc: 'Dollars the IHE contributes', example: '50000' },
} as const satisfies FieldTable;
