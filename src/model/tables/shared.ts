// Fields that several tables have; who holds the fact differs from table to table.

/** The id a grant goes by. */
export const GRANT_ID = {
  type: 'text',
  aliases: ['grant number', 'award number', 'grant no', 'award id'],
} as const;

/** The first and the last day of a grant. */
export const GRANT_DAYS = {
  start_date: {
    type: 'date',
    aliases: ['grant start date', 'start of grant'],
    held_by: 'award letter',
    doc: 'First day of the grant',
    example: '2023-07-01',
  },
  end_date: {
    type: 'date',
    aliases: ['grant end date', 'end of grant', 'expiration date'],
    held_by: 'award letter',
    doc: 'Last day of the grant',
    example: '2028-06-30',
  },
} as const;

/** What was awarded. */
export const AWARD_AMOUNT = {
  aliases: ['grant amount', 'amount awarded', 'total award', 'total award amount'],
  type: 'money',
  held_by: 'award letter',
  doc: 'Dollars awarded for the whole grant',
} as const;

/** The code of a school that may be named instead. */
export const SITE_CDS = {
  type: 'cds',
  aliases: [
    'cds code',
    'school cds code',
    'site cds code',
    'school cds',
    'site cds number',
    'cds',
    'county district school code',
    'cds code (14 digits)',
  ],
  names: 'site',
  doc: 'CDS code of the school (or its site_name)',
  example: '01612590130617',
} as const;

/** The school year a row is of. */
export const SCHOOL_YEAR = {
  type: 'text',
  aliases: ['academic year', 'sy', 'school yr'],
  example: '2025-26',
} as const;

/** How a charter is funded: directly, or through the district. */
export const CHARTER_FUNDING = {
  type: 'enum',
  aliases: ['charter funding type'],
  words: ['direct', 'local'],
  wordings: { 'directly funded': 'direct', 'direct funded': 'direct', 'locally funded': 'local' },
  example: 'direct',
} as const;

/** Teachers, in full-time equivalents. */
export const TEACHER_FTE = {
  aliases: ['teachers fte', 'fte teachers'],
  type: 'number',
  min: 0,
  held_by: 'HR',
  doc: 'Teacher full-time equivalents',
} as const;

/** What document shows a row. */
export const EVIDENCE = {
  type: 'text',
  doc: 'The document and page the row rests on',
  example: 'Board minutes 2025-03-12, p. 4',
} as const;
