/** What the user asked reading to put up with. */
export interface RecordOptions {
  /** An unreadable cell is not reported (a warning), and a row without a usable key is left out and counted. */
  readonly keepGoing: boolean;
  /** Columns of personal data are dropped unread instead of refused. */
  readonly dropPersonalColumns: boolean;
}
