import {
  CROSSWALK_COLUMN_NAMES,
  type CrosswalkColumn,
  type CrosswalkZone,
  type DecidedRow,
} from '../../model/crosswalk.ts';
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { Origin } from '../../model/origin.ts';
import { Refusal } from '../decode/decoded.ts';
import { asWritten } from '../decode/signs.ts';
import { plainHeading } from '../headings.ts';
import { isBlankRow } from '../no-record.ts';
import type { Problems } from '../problems.ts';
import { codeIn, dateIn, decisionIn } from './cells.ts';

/** What tells a crosswalk from any table of records. */
const NEEDED: readonly CrosswalkColumn[] = ['left', 'candidate', 'decision'];
const ZONES: readonly CrosswalkZone[] = ['sure', 'review', 'none', 'gone'];

/** Whether a row of headings is a crosswalk's. */
export function isCrosswalkHeader(cells: readonly string[]): boolean {
  const plain = new Set(cells.map(plainHeading));
  return NEEDED.every((column) => plain.has(plainHeading(column)));
}

/** Whether a row of headings can be of nothing but a crosswalk, though a heading it needs was renamed or taken out. */
export function isMaimedCrosswalkHeader(cells: readonly string[]): boolean {
  const plain = new Set(cells.map(plainHeading));
  return CROSSWALK_COLUMN_NAMES.filter((column) => plain.has(plainHeading(column))).length >= MANY;
}

/** No table of records shares so many headings with a crosswalk. */
const MANY = 5;

/** Reads the rows of one crosswalk, handed to it one by one. */
export class CrosswalkReader {
  readonly path: string;
  readonly rows: DecidedRow[] = [];
  leftOut = 0;
  private readonly problems: Problems;
  private columns: ReadonlyMap<CrosswalkColumn, number> | null = null;

  constructor(path: string, problems: Problems) {
    this.path = path;
    this.problems = problems;
  }

  row(cells: readonly string[], line: number): void {
    if (this.columns !== null) this.record(this.columns, cells, line);
    else if (isCrosswalkHeader(cells)) this.columns = columnsOf(cells);
    else this.leftOut++;
  }

  /** Tells what is told once a file. */
  end(): void {
    if (this.columns !== null) return;
    const needed = NEEDED.map((column) => `"${column}"`).join(', ');
    const hint =
      'give the columns these names again, or write a new one with `grantalign link PATH.. -o crosswalk.csv`';
    const message = `this crosswalk has no row of headings with ${needed}`;
    this.problems.addAbout(this.path, 'error', 'records/no-crosswalk', message, hint);
  }

  private record(columns: ReadonlyMap<CrosswalkColumn, number>, cells: readonly string[], line: number): void {
    const text = (column: CrosswalkColumn) => asWritten(cells[columns.get(column) ?? -1] ?? '');
    if (isBlankRow(cells) || text('left') === '') {
      this.leftOut++;
      return;
    }
    const origin = (column: CrosswalkColumn): Origin => {
      const at = columns.get(column);
      return { path: this.path, line, column: at === undefined ? null : at + 1, field: column };
    };
    const read = <T>(column: CrosswalkColumn, value: T | Refusal): T | null => {
      if (!(value instanceof Refusal)) return value;
      this.refuse(value, origin(column));
      return null;
    };
    const candidate = read('candidate', codeIn(text('candidate'), 'site'));
    const decision = read('decision', decisionIn(text('decision')));
    if (decision === 'yes' && text('candidate') === '') this.refuse(NO_CANDIDATE, origin('decision'));
    const score = Number(text('score'));
    this.rows.push({
      left: text('left'),
      left_lea_cds: read('left_lea_cds', codeIn(text('left_lea_cds'), 'lea')),
      left_lea: text('left_lea'),
      left_county: text('left_county'),
      left_kind: text('left_kind'),
      records: text('records'),
      candidate,
      candidate_name: text('candidate_name'),
      score: text('score') === '' || !Number.isFinite(score) ? null : score,
      zone: ZONES.find((zone) => zone === text('zone').toLowerCase()) ?? 'review',
      why: text('why'),
      runners_up: text('runners_up'),
      decision,
      by: text('by'),
      date: read('date', dateIn(text('date'))),
      origin: origin('decision'),
    });
  }

  private refuse({ code, message, hint }: Refusal, origin: Origin): void {
    this.problems.add({ severity: 'error', code, message, hint, origin });
  }
}

const NO_CANDIDATE = new Refusal(
  'records/missing-cell' satisfies DiagnosticCode,
  'the decision is "yes" and the row has no candidate to say yes to',
  "write the school's 14-digit code as the decision",
);

function columnsOf(cells: readonly string[]): ReadonlyMap<CrosswalkColumn, number> {
  const plain = cells.map(plainHeading);
  const places = CROSSWALK_COLUMN_NAMES.map((column) => [column, plain.indexOf(plainHeading(column))] as const);
  return new Map(places.filter(([, at]) => at >= 0));
}
