import { confirmedCode, type DecidedRow, leftKey } from '../../model/crosswalk.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { grantLeads } from '../../model/grant-leads.ts';
import { type FilledCell, fillRow, type Row, type Tables } from '../../model/record.ts';
import { confirmations } from './confirmations.ts';
import { reportMeetings } from './meetings.ts';
import { reportDecisions } from './report-decisions.ts';

/** The records with the codes a person confirmed, and what is wrong with the confirming. */
export interface Crosswalked {
  readonly tables: Tables;
  /** Names (`leftKey`) that are none of the schools they may be. */
  readonly refused: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

type SiteRow = Row<'placements'> | Row<'community_school_sites'>;

/** Gives records without a code of their own the code confirmed for their name and LEA; never another than their own. */
export function applyCrosswalk(tables: Tables, crosswalk: readonly DecidedRow[]): Crosswalked {
  if (crosswalk.length === 0) return { tables, refused: new Set(), diagnostics: [] };
  const { confirmed, diagnostics } = confirmations(crosswalk);
  const leads = grantLeads(tables);
  const named = new Set<string>();
  const otherCodes = new Map<DecidedRow, SiteRow>();
  const filled: SiteRow[] = [];
  const apply = <R extends SiteRow>(row: R): R => {
    const name = row.cells.site_name;
    if (name === undefined) return row;
    const key = leftKey(name, leads.leaOf(row));
    named.add(key);
    const decided = confirmed.get(key);
    if (decided === undefined) return row;
    const code = confirmedCode(decided) ?? '';
    if (row.cells.site_cds !== undefined) {
      if (row.cells.site_cds !== code && !otherCodes.has(decided)) otherCodes.set(decided, row);
      return row;
    }
    const { path, line, column } = decided.origin;
    const cell: FilledCell = { value: code, from: { path, line, column } };
    const whole = fillRow(row as Row, new Map([['site_cds', cell]])) as R;
    filled.push(whole);
    return whole;
  };
  const crossed: Tables = {
    ...tables,
    placements: { ...tables.placements, rows: tables.placements.rows.map(apply) },
    community_school_sites: {
      ...tables.community_school_sites,
      rows: tables.community_school_sites.rows.map(apply),
    },
  };
  diagnostics.push(...reportMeetings(crossed, filled));
  diagnostics.push(...reportDecisions({ crosswalk, confirmed, named, otherCodes, filled: filled.length }));
  const refused = new Set(crosswalk.filter(({ decision }) => decision === 'no').map(keyOfLeft));
  return { tables: crossed, refused, diagnostics };
}

function keyOfLeft({ left, left_lea_cds }: DecidedRow): string {
  return leftKey(left, left_lea_cds);
}
