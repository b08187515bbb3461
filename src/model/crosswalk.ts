import type { Origin } from './origin.ts';

/**
 * The columns of a crosswalk, in their order, with what each tells. A person fills in the last three; the rest is written
 * anew as long as they are blank.
 */
export const CROSSWALK_COLUMNS = {
  left: 'the name in the records, as they write it',
  left_lea_cds: 'the LEA whose record it is: the lead of its grant',
  left_lea: "that LEA's name",
  left_county: "that LEA's county",
  left_kind: 'the record kinds it stands in',
  records: 'where it stands: how many records, and the first',
  candidate: 'the code of the school it most likely is',
  candidate_name: "that school's name and LEA",
  score: 'how alike the names are, 0 to 1',
  zone: 'sure, review, none (no school is like it), or gone (no record has this name and lacks a code any more)',
  why: 'what makes them alike, and what does not',
  runners_up: 'other schools it may be',
  decision: "yes, no (it is none of these), or another school's code",
  by: 'the office that decided',
  date: 'the day it did',
} as const satisfies Record<string, string>;

/** A column of a crosswalk. */
export type CrosswalkColumn = keyof typeof CROSSWALK_COLUMNS;
/** The columns in the order they are written. */
export const CROSSWALK_COLUMN_NAMES = Object.keys(CROSSWALK_COLUMNS) as CrosswalkColumn[];

/** How sure a candidate is; gone: its name is not in the records any more. */
export type CrosswalkZone = 'sure' | 'review' | 'none' | 'gone';

/** What a person decided: `yes`, `no`, or the 14 digits of another school; null: nothing yet. */
export type CrosswalkDecision = 'yes' | 'no' | (string & {}) | null;

/** One name in the records and the school it may be. */
export interface CrosswalkRow {
  readonly left: string;
  /** null: no record tells the LEA. */
  readonly left_lea_cds: string | null;
  readonly left_lea: string;
  readonly left_county: string;
  readonly left_kind: string;
  readonly records: string;
  /** 14 digits. */
  readonly candidate: string | null;
  readonly candidate_name: string;
  readonly score: number | null;
  readonly zone: CrosswalkZone;
  readonly why: string;
  readonly runners_up: string;
  readonly decision: CrosswalkDecision;
  readonly by: string;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
}

/** A row of a crosswalk that was read. */
export interface DecidedRow extends CrosswalkRow {
  /** Of its decision's cell. */
  readonly origin: Origin;
}

/** The code a row confirms, or null. */
export function confirmedCode({ decision, candidate }: CrosswalkRow): string | null {
  if (decision === 'yes') return candidate;
  return decision === 'no' ? null : decision;
}

/** Whether a row offers a candidate that nobody has decided on. */
export function isWaiting({ decision, candidate, zone }: CrosswalkRow): boolean {
  return decision === null && candidate !== null && zone !== 'gone';
}

/** What a name in the records is known by: the same name of the same LEA is one, whatever its case and blanks. */
export function leftKey(name: string, lea: string | null): string {
  return `${lea ?? ''} ${name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()}`;
}
