import type { DraftField } from '../../model/map-draft.ts';
import type { RecordKind } from '../../model/record.ts';
import type { DraftTable } from './draft-table.ts';

const YEAR = /\b(20\d\d)\s*[-\u2013/]\s*(20)?(\d\d)\b/;
const GRANTS: Readonly<Partial<Record<RecordKind, RegExp>>> = {
  placements: /\b(?:20\d\d)?TRI-?\d{2,4}\b/i,
  residency_grants: /\b(?:20\d\d)?TRI-?\d{2,4}\b/i,
  community_school_grants: /\bCCSPP-[\w-]*\d\b/i,
  community_school_sites: /\bCCSPP-[\w-]*\d\b/i,
};

/** What titles, headings and the file's name say of every row. */
export function draftConstants(table: DraftTable, kind: RecordKind, taken: ReadonlySet<string>): readonly DraftField[] {
  const found: DraftField[] = [];
  const add = (field: string, constant: string, confidence: number, why: string) => {
    if (taken.has(field)) return;
    found.push({ field, constant, confidence, why, headings: [], values: [], unit: null, split: null, patterns: [] });
  };
  const above = [...table.titles, ...table.header].join('\n');
  const grant = GRANTS[kind]?.exec(above)?.[0];
  if (grant !== undefined) add('grant_id', grant, 0.8, 'it stands in the title or the name of the file');
  const year = YEAR.exec(above);
  const next = year === null ? '' : String(Number(year[1]) + 1).slice(2);
  const hasYear = kind === 'placements' || kind === 'community_school_sites' || kind === 'educator_outcomes';
  if (hasYear && year !== null && next === year[3]) {
    add('school_year', `${year[1]}-${next}`, 0.7, 'it stands in the title or the name of the file');
  }
  if (kind === 'placements' && /\b(projected|projections?|planned|proposed|appendix d)\b/i.test(above)) {
    add('status', 'planned', 0.85, 'the sheet speaks of what is projected');
  }
  if (kind === 'community_school_sites' && /ccspp/i.test(above)) {
    add('funded_by', 'ccspp', 0.7, 'the sheet speaks of CCSPP');
  }
  return found;
}
