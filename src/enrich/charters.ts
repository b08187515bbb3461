import type { Diagnostic } from '../model/diagnostic.ts';
import type { CharterFunding } from '../model/directory.ts';
import { type FilledCell, originOf, type Tables } from '../model/record.ts';
import type { StateFiles } from '../model/state-files.ts';
import type { CodesOfFile, CodeUse } from './code-uses.ts';

/** What the state's files say of charters that the records do not say themselves. */
export interface Charters {
  /** Codes of charters that are their own LEA, with the file that says so. */
  readonly direct: ReadonlyMap<string, FilledCell['from']>;
  readonly diagnostics: readonly Diagnostic[];
}

interface Told {
  readonly funding: CharterFunding | null;
  readonly from: FilledCell['from'];
}

const SHOWN = 3;

/** Looks the funding of charters up for sites whose records do not tell it. */
export function findCharters(files: ReadonlyMap<string, CodesOfFile>, tables: Tables, state: StateFiles): Charters {
  const settled = settledBy(tables);
  const direct = new Map<string, FilledCell['from']>();
  const known: (readonly [CodeUse, Told])[] = [];
  const unknown: CodeUse[] = [];
  const met = new Set<string>();
  for (const codes of files.values()) {
    for (const use of codes.values()) {
      if (use.field !== 'site_cds' || met.has(use.cds) || settled.has(use.cds)) continue;
      met.add(use.cds);
      const told = toldOf(use.cds, state);
      if (told === null) continue;
      if (told.funding === 'direct') direct.set(use.cds, told.from);
      if (told.funding === null) unknown.push(use);
      else known.push([use, told]);
    }
  }
  return { direct, diagnostics: [...reportKnown(known), ...reportUnknown(unknown)] };
}

/** Charters that records tell of: named as an LEA, or with their funding. */
function settledBy(tables: Tables): ReadonlySet<string> {
  const settled = new Set<string>();
  const add = (cds: string | undefined) => cds !== undefined && settled.add(cds);
  for (const { cells } of tables.local_agencies.rows) add(cells.lea_cds);
  for (const { cells } of tables.educator_outcomes.rows) add(cells.lea_cds);
  for (const { cells } of tables.residency_grants.rows) {
    for (const cds of [cells.lead_lea_cds, ...(cells.partner_lea_cds ?? [])]) add(cds);
  }
  for (const { cells } of tables.community_school_grants.rows) {
    for (const cds of [cells.lea_cds, ...(cells.partner_lea_cds ?? [])]) add(cds);
  }
  for (const { cells } of tables.community_school_sites.rows) {
    add(cells.lea_cds);
    if (cells.charter_funding !== undefined) add(cells.site_cds);
  }
  return settled;
}

/** null: no charter, as far as anybody says. The directory comes first, then the other files as they were named. */
function toldOf(cds: string, { directory, counts }: StateFiles): Told | null {
  const entry = directory?.find(cds);
  let unfunded: Told | null = null;
  if (directory !== null && entry?.charter === true) {
    const told = { funding: entry.charter_funding, from: { path: directory.path, line: null, column: null } };
    if (told.funding !== null) return told;
    unfunded = told;
  }
  for (const file of counts) {
    const school = file.find(cds);
    if (school === undefined || (school.charter !== true && school.charter_funding === null)) continue;
    const from = { path: file.path, line: school.line, column: file.columns.charter };
    if (school.charter_funding !== null) return { funding: school.charter_funding, from };
    unfunded ??= { funding: null, from };
  }
  return unfunded;
}

function reportKnown(known: readonly (readonly [CodeUse, Told])[]): readonly Diagnostic[] {
  const own = known.filter(([, told]) => told.funding === 'direct');
  const [first] = own;
  if (first === undefined) return [];
  const [{ row, field }, { from }] = first;
  return [
    {
      severity: 'note',
      code: 'enrich/charter-funding',
      message: `${own.length} directly funded ${own.length === 1 ? 'charter is its own LEA' : 'charters are their own LEAs'} by ${from.path}: ${shown(own.map(([use]) => use))}`,
      hint: 'state charter_funding in community_school_sites to say otherwise',
      origin: originOf(row, field),
    },
  ];
}

function reportUnknown(uses: readonly CodeUse[]): readonly Diagnostic[] {
  const [first] = uses;
  if (first === undefined) return [];
  return [
    {
      severity: 'warning',
      code: 'enrich/charter-funding-unknown',
      message: `${uses.length} ${uses.length === 1 ? 'charter counts' : 'charters count'} as a school of the authorizer, since nothing on file says how ${uses.length === 1 ? 'it is' : 'they are'} funded: ${shown(uses)}`,
      hint: 'state charter_funding (direct or local) in community_school_sites; a directly funded charter is its own LEA',
      origin: originOf(first.row, first.field),
    },
  ];
}

function shown(uses: readonly CodeUse[]): string {
  const rest = uses.length - SHOWN;
  const named = uses.slice(0, SHOWN).map(({ cds, row }) => `"${cds}" (line ${row.line})`);
  return named.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
