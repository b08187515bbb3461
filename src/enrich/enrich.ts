import type { Diagnostic } from '../model/diagnostic.ts';
import type { FilledCell, Tables } from '../model/record.ts';
import type { StateFiles } from '../model/state-files.ts';
import { findCharters } from './charters.ts';
import { checkCodes } from './check-codes.ts';
import { gatherCodes } from './code-uses.ts';
import { checkAge } from './directory-age.ts';
import { fillCounts } from './fill-counts.ts';
import { fillFunding } from './fill-funding.ts';
import { fillSiteNames } from './fill-names.ts';

/** Records with what they lacked, and what the state's files say of them. */
export interface Enriched {
  readonly tables: Tables;
  /** Codes of charters that are their own LEA by the state's files, the records saying nothing. */
  readonly own_leas: ReadonlyMap<string, FilledCell['from']>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks the codes of records and fills in what they lack; nothing that is reported is changed. */
export function enrich(tables: Tables, state: StateFiles, as_of: string | null): Enriched {
  const { directory, counts } = state;
  const diagnostics: Diagnostic[] = [];
  const codes = gatherCodes(tables);
  if (directory !== null) {
    if (as_of !== null) diagnostics.push(...checkAge(directory, as_of));
    for (const file of codes.values()) diagnostics.push(...checkCodes(file, directory));
  }
  const charters = findCharters(codes, tables, state);
  let sites = tables.community_school_sites;
  for (const file of counts) {
    const { table, note } = fillCounts(sites, file);
    sites = table;
    diagnostics.push(note);
  }
  if (charters.direct.size > 0) sites = fillFunding(sites, charters.direct);
  if (directory !== null) sites = fillSiteNames(sites, directory);
  return {
    tables: { ...tables, community_school_sites: sites },
    own_leas: charters.direct,
    diagnostics: [...diagnostics, ...charters.diagnostics],
  };
}
