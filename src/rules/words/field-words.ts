import { fieldsOf, RECORD_KINDS, type RecordKind } from '../../model/record.ts';

/** What linking works out, as people say it. */
const DERIVED: Readonly<Record<string, string>> = {
  at_community_school: 'the placement is at a community school',
  site: 'the community school site it is at',
  grant: 'its grant',
  placements: 'its placements',
  residents: 'residents placed there this year',
};
/** Fields whose description explains more than a sentence can carry. */
const SHORT: Readonly<Record<string, string>> = {
  program: 'the program',
  status: 'the status',
  type: 'the grant type',
  cohort: 'the cohort',
  rfa_year: 'its request for applications',
  reported_by: 'the side that reports',
  indicator: 'the outcome',
  definition: 'its definition',
  residency_area: 'the shortage area',
  coordinator: 'the coordinator',
  funded_by: 'what funds the site',
};
const LEA: Readonly<Record<string, string>> = {
  cds: "the LEA's code",
  name: "the LEA's name",
  county: "the LEA's county",
  months_of_overlap: 'months in which both grants run',
};

/** A field in a sentence: `mentor teachers of these residents`; of a yes or no what is so where it is yes. */
export function fieldWords(kind: RecordKind, field: string, derived: boolean): string {
  const said = derived ? DERIVED[field] : (SHORT[field] ?? fieldsOf(kind)[field]?.doc);
  if (said === undefined) return field.replaceAll('_', ' ');
  // Asides of the description are for who fills the cell in; names in capitals keep them.
  const short = said.replace(/^Whether /, '').replace(/(?: \(|;|,? or a range|: no ).*$/, '');
  return /^[A-Z][a-z]/.test(short) ? short.charAt(0).toLowerCase() + short.slice(1) : short;
}

/** What is asked of the LEA, in a sentence. */
export function leaWords(field: string): string {
  return LEA[field] ?? field;
}

/** `residency grants`: the records of a table. */
export function tableWords(kind: RecordKind): string {
  return RECORD_KINDS[kind].title.toLowerCase();
}
