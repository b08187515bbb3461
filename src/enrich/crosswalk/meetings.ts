import type { Diagnostic } from '../../model/diagnostic.ts';
import { printOrigin } from '../../model/origin.ts';
import { keyOf, originOf, type Row, type Tables } from '../../model/record.ts';

/** Records that become one by a confirmed code: spelled in two ways, they were two when they were read. */
export function reportMeetings(tables: Tables, filled: readonly Row[]): readonly Diagnostic[] {
  const keys = new Map<string, Row>();
  const meant = new Set(filled.map((row) => `${row.kind} ${keyOf(row)}`));
  const diagnostics: Diagnostic[] = [];
  // Most runs fill nothing that meets: only rows with a code that was filled in can.
  const codes = new Set(filled.map(({ cells }) => (cells as Row<'placements'>['cells']).site_cds));
  const rows: readonly Row[] = [...tables.placements.rows, ...tables.community_school_sites.rows];
  for (const row of rows) {
    const { site_cds, site_name } = row.cells as Row<'placements'>['cells'];
    if (!codes.has(site_cds)) continue;
    const key = `${row.kind} ${keyOf(row)}`;
    if (!meant.has(key)) continue;
    const before = keys.get(key);
    keys.set(key, row);
    if (before === undefined) continue;
    const { site_name: other } = before.cells as Row<'placements'>['cells'];
    diagnostics.push({
      severity: 'error',
      code: 'enrich/same-school-twice',
      message: `"${site_name ?? site_cds}" is the school of "${other ?? site_cds}" (${printOrigin(originOf(before, null))}) by the code confirmed for it; one record was expected`,
      hint: 'make one record of the two, or decide "no" on the name that is another school',
      origin: originOf(row, 'site_name'),
    });
  }
  return diagnostics;
}
