import type { ColumnMap } from '../model/column-map.ts';
import { RECORD_KIND_NAMES, type RecordKind } from '../model/record.ts';
import type { FileReading } from './file-reading.ts';
import { plainHeading } from './headings.ts';
import { mappedHeadings } from './map/find-headings.ts';
import { reportStateFile } from './official/recognize.ts';
import { reportOwnTable } from './own-report.ts';
import { knownHeadings, type Recognized, recognizeKind } from './recognize-kind.ts';
import { recognizeSheet } from './recognize-sheet.ts';

interface Line {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The header row, the rows read below it while searching, and how many title rows stand above. */
export interface Found {
  readonly kind: RecordKind;
  readonly header: Line;
  readonly rest: readonly Line[];
  readonly titles: number;
  /** A title row says "not reported": until it has rows the table says nothing, not even that there are none. */
  readonly isUnreported: boolean;
}

/** `Not reported yet: type rows below the headings`. */
const UNREPORTED = /^\s*not reported\b/i;

/** Titles and notes above a header take a few rows; a table without one in this many has none. */
const FARTHEST = 30;

/** Looks for the header row: the first that names two known columns, else the one that names most. */
export class HeaderSearch {
  private readonly kind: RecordKind | null;
  private readonly isOneOfMany: boolean;
  private readonly map: ColumnMap | null;
  private readonly seen: Line[] = [];
  private isDone = false;

  /**
   * One of many: a sheet of a workbook, which may hold no records and then is no table of the kind named. A map says
   * what the headings mean.
   */
  constructor(kind: RecordKind | null, isOneOfMany: boolean, map: ColumnMap | null = null) {
    this.kind = map?.kind ?? kind;
    this.isOneOfMany = isOneOfMany && (map === null || map.sheet === null);
    this.map = map;
  }

  /** Whether the search has ended. */
  get isOver(): boolean {
    return this.isDone;
  }

  /** Whether no row came that is not blank. */
  get isEmpty(): boolean {
    return this.seen.length === 0;
  }

  /** Takes a row that is not blank; true when it is time to choose. */
  offer(cells: readonly string[], line: number): boolean {
    this.seen.push({ cells, line });
    const row = this.map?.header_row ?? null;
    if (row !== null) return line >= row;
    return this.known(cells) >= 2 || this.seen.length >= FARTHEST;
  }

  /** The header among the rows offered and its kind; null, and told, where there is none or two kinds fit. */
  choose(reading: FileReading): Found | null {
    this.isDone = true;
    let best = -1;
    let most = 0;
    for (const [index, { cells }] of this.seen.entries()) {
      const known = this.known(cells);
      if (known > most) {
        best = index;
        most = known;
      }
    }
    // A row named outright is the header whatever it reads.
    if (this.map !== null && !this.isOneOfMany) best = this.mappedHeader(best);
    const header = this.seen[best] ?? this.seen[0];
    if (header === undefined) return null;
    if (this.kind === null && (reportStateFile(this.seen, reading) || reportOwnTable(this.seen, reading))) return null;
    const recognized = this.recognize(header.cells, reading.path);
    if (recognized.is === 'kind' && (best >= 0 || this.kind === null)) {
      const at = Math.max(best, 0);
      const isUnreported = this.seen.slice(0, at).some(({ cells }) => UNREPORTED.test(cells[0] ?? ''));
      return { kind: recognized.kind, header, rest: this.seen.slice(at + 1), titles: at, isUnreported };
    }
    reportUnrecognized(recognized, header, this.kind, reading);
    return null;
  }

  private recognize(cells: readonly string[], path: string): Recognized {
    if (this.map !== null) return this.isOneOfMany ? this.ofMap(cells, this.map) : { is: 'kind', kind: this.map.kind };
    if (this.isOneOfMany) return recognizeSheet(cells, path, this.kind);
    return this.kind === null ? recognizeKind(cells, path) : { is: 'kind', kind: this.kind };
  }

  /** A map of a workbook that names no sheet is of those that have half its headings. */
  private ofMap(cells: readonly string[], map: ColumnMap): Recognized {
    const wanted = map.fields.filter(({ headings }) => headings.length > 0).length;
    return mappedHeadings(cells, map) * 2 >= wanted ? { is: 'kind', kind: map.kind } : { is: 'none' };
  }

  /** Of a mapped table: the row the map names, the one found, else the first with two cells, for all it lacks. */
  private mappedHeader(found: number): number {
    const row = this.map?.header_row ?? null;
    if (row !== null) return this.seen.length - 1;
    const wide = this.seen.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
    return found >= 0 ? found : Math.max(wide, 0);
  }

  private known(cells: readonly string[]): number {
    const ours = mostKnown(cells, this.kind);
    return this.map === null ? ours : ours + mappedHeadings(cells, this.map);
  }
}

/** How many headings of a row the kind knows, or of all kinds the one that knows most. */
export function mostKnown(cells: readonly string[], kind: RecordKind | null): number {
  if (kind !== null) return knownHeadings(cells, kind);
  return Math.max(...RECORD_KIND_NAMES.map((each) => knownHeadings(cells, each)));
}

function reportUnrecognized(recognized: Recognized, header: Line, kind: RecordKind | null, reading: FileReading): void {
  const { path, problems } = reading;
  const origin = { path, line: header.line, column: null, field: null };
  if (recognized.is === 'tie') {
    const [first, second] = recognized.kinds;
    problems.add({
      severity: 'error',
      code: 'records/ambiguous-kind',
      message: `the headings fit "${first}" and "${second}" about as well`,
      hint: `name the kind: ${argument(first, path)} or ${argument(second, path)}`,
      origin,
    });
    return;
  }
  const shown = header.cells.slice(0, 4).map((cell) => `"${cell.trim().slice(0, 40)}"`);
  const isOther = header.cells.length === 1 && /[:~^]/.test(header.cells[0] ?? '');
  problems.add({
    severity: 'error',
    code: 'records/unknown-kind',
    message: `no header row of ${kind ?? 'a record kind'} was found; the first row reads ${shown.join(', ')}`,
    hint: isOther
      ? 'separate cells with commas'
      : (signedHint(header.cells) ??
        `the first row should name columns, as \`grantalign schema records\` lists them for ${RECORD_KIND_NAMES.join(', ')}`),
    origin,
  });
}

/** Where to name a table of waivers or of answers that lies among the records; null: it is neither. */
function signedHint(cells: readonly string[]): string | null {
  const plain = new Set(cells.map(plainHeading));
  if (!plain.has('rule') || !plain.has('lea')) return null;
  const option = plain.has('answer') ? 'attestations' : 'waivers';
  return `if these are ${option}, name the file with --${option}, or under "${option}" in the config`;
}

/** KIND=PATH as a shell takes it in one piece. */
function argument(kind: RecordKind, path: string): string {
  return /[\s'()]/.test(path) ? `"${kind}=${path}"` : `${kind}=${path}`;
}
