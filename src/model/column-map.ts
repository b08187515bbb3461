import type { Origin } from './origin.ts';
import type { RecordKind } from './record.ts';

/** How one field of a mapped table is filled. */
export interface MappedField {
  readonly field: string;
  /** Headings of the file: one, or the parts of a code in their order; none where a constant fills the field. */
  readonly headings: readonly string[];
  /** The text every row has; null: it stands in the file. */
  readonly constant: string | null;
  /** Their words, trimmed and in small letters, and ours; an empty text of ours is "not reported". */
  readonly values: ReadonlyMap<string, string>;
  /** How a percentage is written: 0 to 1, or 0 to 100; null: the cells tell. */
  readonly unit: 'fraction' | 'percent' | null;
  /** What stands between the entries of a list; null: `;` or `|`. */
  readonly split: string | null;
  /** Sentences with named gaps, such as `{residents} at {site_name}`: the first that fits gives the field's part. */
  readonly patterns: readonly string[];
  /** Where the map says so. */
  readonly origin: Origin;
}

/** What the headings of some files mean, as the user says. */
export interface ColumnMap {
  /** Over paths as messages show them. */
  readonly files: readonly RegExp[];
  /** The files as the map names them. */
  readonly named: readonly string[];
  readonly kind: RecordKind;
  /** The sheet of a workbook; null: any. */
  readonly sheet: string | null;
  /** The line the headings stand on; null: it is looked for. */
  readonly header_row: number | null;
  readonly fields: readonly MappedField[];
  /** Headings of columns to be left unread. */
  readonly ignore: readonly string[];
  readonly origin: Origin;
}
