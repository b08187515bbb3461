import { cellOf, RECORD_KIND_NAMES, type RecordKind, type Row, type Tables } from '../model/record.ts';

/** A code as one file uses it. */
export interface CodeUse {
  readonly cds: string;
  /** Rows of the file that hold it. */
  rows: number;
  /** The first of them, and the field it stands in. */
  readonly row: Row;
  readonly field: string;
  /** What rows call it, each name once, with the first row that does. */
  readonly names: Map<string, Row>;
}

/** The codes of one file, in the order first used. */
export type CodesOfFile = ReadonlyMap<string, CodeUse>;

/** Where a kind's records hold codes, and the field that names each. */
const CODE_FIELDS: Readonly<Record<RecordKind, readonly (readonly [code: string, name: string | null])[]>> = {
  residency_grants: [
    ['lead_lea_cds', 'lead_lea_name'],
    ['partner_lea_cds', null],
  ],
  placements: [['site_cds', 'site_name']],
  community_school_grants: [
    ['lea_cds', 'lea_name'],
    ['partner_lea_cds', null],
  ],
  community_school_sites: [
    ['site_cds', 'site_name'],
    ['lea_cds', null],
  ],
  educator_outcomes: [
    ['lea_cds', null],
    ['site_cds', null],
  ],
  local_agencies: [['lea_cds', 'lea_name']],
};

/** Gathers the codes of all records, file by file; `0000001` is known to be no school and is left out. */
export function gatherCodes(tables: Tables): ReadonlyMap<string, CodesOfFile> {
  const files = new Map<string, Map<string, CodeUse>>();
  for (const kind of RECORD_KIND_NAMES) {
    for (const [field, name] of CODE_FIELDS[kind]) gatherField(tables[kind].rows, field, name, files);
  }
  return files;
}

function gatherField(
  rows: readonly Row[],
  field: string,
  nameField: string | null,
  files: Map<string, Map<string, CodeUse>>,
): void {
  let path: string | null = null;
  let codes = new Map<string, CodeUse>();
  let last: CodeUse | null = null;
  for (const row of rows) {
    const cell = cellOf(row, field);
    if (cell === undefined) continue;
    if (row.path !== path) {
      path = row.path;
      codes = files.get(path) ?? new Map();
      files.set(path, codes);
      last = null;
    }
    for (const cds of Array.isArray(cell) ? cell : [cell]) {
      // Rows of one school stand together: the row above is the likeliest to name it.
      if (last?.cds !== cds) last = useOf(String(cds), row, field, codes);
      if (last === null) continue;
      last.rows++;
      const name = nameField === null ? undefined : cellOf(row, nameField);
      if (typeof name === 'string' && !last.names.has(name)) last.names.set(name, row);
    }
  }
}

function useOf(cds: string, row: Row, field: string, codes: Map<string, CodeUse>): CodeUse | null {
  const known = codes.get(cds);
  if (known !== undefined) return known;
  if (cds.endsWith('0000001')) return null;
  const use = { cds, rows: 0, row, field, names: new Map<string, Row>() };
  codes.set(cds, use);
  return use;
}
