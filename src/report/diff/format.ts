import type { Difference } from '../../model/difference.ts';

/** What a reader's screen and question ask of a comparison. */
export interface DiffOptions {
  readonly width: number;
  readonly colour: boolean;
  /** Lists what is counted otherwise: what is still open, what is still not known. */
  readonly detail: boolean;
}

/** Writes a comparison in chunks. */
export type WriteDiff = (difference: Difference, options: DiffOptions) => AsyncIterable<string>;

/** One way of writing a comparison: a file under report/diff/ and a line in its registry. */
export interface DiffFormat {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly doc: string;
  load(): Promise<WriteDiff>;
}
