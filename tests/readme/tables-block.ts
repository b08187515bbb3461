import type { Field } from '../../src/model/field.ts';
import { cellOf, fieldsOf, RECORD_KIND_NAMES, type RecordKind, type Row } from '../../src/model/record.ts';
import { linkedOf } from '../fixtures/linked.ts';

/** The columns each example shows; the rest are in the list of fields. */
const COLUMNS: Readonly<Record<RecordKind, readonly string[]>> = {
  residency_grants: [
    'grant_id',
    'program',
    'lead_lea_cds',
    'rfa_year',
    'award_per_resident',
    'residents_enrolled',
    'coaching',
    'coursework_pillars',
  ],
  placements: [
    'grant_id',
    'school_year',
    'site_cds',
    'status',
    'residents',
    'mentors',
    'mentors_trained_in_pillars',
    'residency_area',
  ],
  community_school_grants: [
    'grant_id',
    'type',
    'cohort',
    'lea_cds',
    'start_date',
    'end_date',
    'residency_as_capacity_building',
  ],
  community_school_sites: [
    'grant_id',
    'school_year',
    'site_cds',
    'site_name',
    'teacher_vacancies',
    'vacancy_areas',
    'mentor_capacity',
    'coordinator',
  ],
  educator_outcomes: ['lea_cds', 'reported_by', 'school_year', 'indicator', 'value', 'group_size', 'definition'],
  local_agencies: [
    'lea_cds',
    'lea_name',
    'locale',
    'schools',
    'lcap_names_residency',
    'residency_ta_participation',
    'community_schools_ta_participation',
    'joint_ta_plan',
  ],
};

/** One of these is enough to say which school a record is of. */
const EITHER: readonly string[] = ['site_cds', 'site_name'];

/** Each table: a filled example from the region's records, and what every field states. */
export async function tablesBlock(): Promise<string> {
  const { tables } = await linkedOf('region');
  return RECORD_KIND_NAMES.map((kind) => {
    const rows = tables[kind].rows.filter(isFilled).slice(0, 1);
    return [`**\`${kind}\`**`, '```csv', ...csvOf(kind, rows), '```', ...fieldList(kind)].join('\n');
  }).join('\n\n');
}

/** Rows that say something under every heading shown. */
function isFilled(row: Row): boolean {
  return COLUMNS[row.kind].every((column) => cellOf(row, column) !== undefined);
}

function csvOf(kind: RecordKind, rows: readonly Row[]): readonly string[] {
  const columns = COLUMNS[kind];
  return [columns.join(','), ...rows.map((row) => columns.map((column) => cellText(row, column)).join(','))];
}

function cellText(row: Row, column: string): string {
  const cell = cellOf(row, column);
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'string' || typeof cell === 'number')
    return /[",]/.test(String(cell)) ? `"${cell}"` : String(cell);
  return 'low' in cell ? `${cell.low}-${cell.high}` : cell.join('; ');
}

/** Fields by type, folded away: a line a type keeps the README a page one can read. */
function fieldList(kind: RecordKind): readonly string[] {
  const types = new Map<string, string[]>();
  for (const [name, field] of Object.entries(fieldsOf(kind))) {
    const isAsked = field.required === true || (EITHER.includes(name) && kind !== 'educator_outcomes');
    const sentence = `\`${name}\`${isAsked ? '*' : ''} ${field.doc}${wordsOf(field)}`;
    types.set(typeOf(field), [...(types.get(typeOf(field)) ?? []), sentence]);
  }
  const lines = [...types].map(([type, sentences]) => `| ${type} | ${sentences.join('<br>')} |`);
  const count = Object.keys(fieldsOf(kind)).length;
  return [
    `<details><summary>All ${count} fields</summary>`,
    '',
    '| type | field and what it states |',
    '| --- | --- |',
    ...lines,
    '</details>',
  ];
}

function typeOf(field: Field): string {
  if (field.type === 'enum') return 'word';
  if (field.type === 'yes-no') return 'yes/no';
  if (field.type === 'list') return field.of === 'enum' ? 'list of words' : `list of ${field.of}`;
  return field.type === 'count' && field.ranged === true ? 'count or range' : field.type;
}

function wordsOf(field: Field): string {
  if (field.type !== 'enum' && !(field.type === 'list' && field.of === 'enum')) return '';
  return ` (${field.words.join(', ')})`;
}
