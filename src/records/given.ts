import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentNode } from '../model/document.ts';
import type { CellValue } from '../model/field.ts';
import { cellOf, RECORD_KIND_NAMES, type RecordKind, type Tables } from '../model/record.ts';
import { reportDangling } from './dangling.ts';
import { DocumentReader } from './document-reader.ts';
import { FileReading } from './file-reading.ts';
import { Problems } from './problems.ts';
import type { MutableCells } from './row-shape.ts';

/** The ids an example may leave out: a real LEA (Alameda Unified) and a real school of it. */
const LEA = '01611190000000';
const SITE = '01611190130229';
const GRANT = 'example-grant';

/** What stands where an example leaves a required cell out; the rest of the record is as written. */
const DEFAULTS: Readonly<Record<RecordKind, Readonly<Record<string, string | number>>>> = {
  residency_grants: { grant_id: GRANT, program: 'implementation', lead_lea_cds: LEA },
  placements: { grant_id: GRANT, school_year: '2025-26', residents: 1 },
  community_school_grants: { grant_id: GRANT, type: 'implementation', lea_cds: LEA },
  community_school_sites: {},
  educator_outcomes: { school_year: '2025-26' },
  local_agencies: { lea_cds: LEA },
};

/** Reads the records of a rule's example, `given:`, in which required ids may be left out. */
export function readGivenRecords(
  given: DocumentNode,
  path: string,
): { tables: Tables; diagnostics: readonly Diagnostic[] } {
  const problems = new Problems();
  const reading = new FileReading(path, { keepGoing: false, dropPersonalColumns: false }, problems);
  const documents = new DocumentReader(reading, null, (kind, cells) => fillIn(kind, cells, reading));
  documents.document({ path, root: grantsFirst(given) });
  documents.end();
  reading.finish();
  // Two rows of an example that look alike are two: their ids were left out, not repeated.
  const rowsOf = (kind: RecordKind) => reading.rowsOf(kind);
  reportDangling(rowsOf, (kind) => reading.kinds.has(kind), problems);
  const tables = RECORD_KIND_NAMES.map((kind) => [kind, { reported: reading.kinds.has(kind), rows: rowsOf(kind) }]);
  return { tables: Object.fromEntries(tables) as Tables, diagnostics: problems.all() };
}

/** Records find the grant they belong to only once it has been read. */
function grantsFirst(given: DocumentNode): DocumentNode {
  if (given.is !== 'map') return given;
  const isGrants = (key: string) => key.endsWith('_grants');
  const entries = [...given.entries].sort(
    (left, right) => Number(isGrants(right.key.text)) - Number(isGrants(left.key.text)),
  );
  return { ...given, entries };
}

function fillIn(kind: RecordKind, cells: MutableCells, reading: FileReading): void {
  for (const [field, value] of Object.entries(DEFAULTS[kind])) {
    cells[field] ??= field === 'grant_id' ? grantFor(kind, value, reading) : value;
  }
  if (kind === 'placements' || kind === 'community_school_sites') {
    if (cells.site_name === undefined) cells.site_cds ??= SITE;
  }
  if (kind === 'educator_outcomes' && cells.site_cds === undefined) cells.lea_cds ??= LEA;
  if (kind === 'community_school_sites' && cells.funded_by === undefined) {
    cells.grant_id ??= firstGrant('community_school_grants', reading);
  }
}

function grantFor(kind: RecordKind, otherwise: CellValue, reading: FileReading): CellValue {
  return kind === 'placements' ? (firstGrant('residency_grants', reading) ?? otherwise) : otherwise;
}

/** The grant an example tells of first: records beside it belong to it unless they say otherwise. */
function firstGrant(kind: RecordKind, reading: FileReading): CellValue | undefined {
  const [grant] = reading.rowsOf(kind);
  return grant === undefined ? undefined : cellOf(grant, 'grant_id');
}
