import type { ColumnMap } from '../model/column-map.ts';

/** What the user asked reading to put up with. */
export interface RecordOptions {
  /** What the headings of some files mean; left out: none are mapped. */
  readonly maps?: readonly ColumnMap[];
  /** An unreadable cell is not reported (a warning), and a row without a usable key is left out and counted. */
  readonly keepGoing: boolean;
  /** Columns of personal data are dropped unread instead of refused. */
  readonly dropPersonalColumns: boolean;
}
