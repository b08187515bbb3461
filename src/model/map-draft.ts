import type { RecordKind } from './record.ts';

/** One guess: how a field may be filled, how sure that is (0 to 1), and what speaks for it. */
export interface DraftField {
  readonly field: string;
  readonly headings: readonly string[];
  readonly constant: string | null;
  /** Their words and ours; ours is null where nothing is near. */
  readonly values: readonly (readonly [theirs: string, ours: string | null])[];
  readonly unit: 'fraction' | null;
  readonly split: string | null;
  readonly patterns: readonly string[];
  readonly confidence: number;
  readonly why: string;
}

/** A column map as a machine would draw it: best guesses, for a person to confirm. */
export interface MapDraft {
  readonly path: string;
  readonly sheet: string | null;
  readonly header_row: number;
  readonly kind: RecordKind;
  /** What else it could be of; null: nothing comes near. */
  readonly other: RecordKind | null;
  /** At or above `SURE` they are proposed, below they are only shown. */
  readonly fields: readonly DraftField[];
  /** Required fields that no column fills and nothing tells. */
  readonly open: readonly string[];
  readonly left_over: readonly string[];
  /** Headings about people: never read. */
  readonly personal: readonly string[];
}

/** From here up a guess is proposed; below it is shown as a comment. */
export const SURE = 0.6;
