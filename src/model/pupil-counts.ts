import type { CharterFunding } from './directory.ts';

/** What CDE's CALPADS unduplicated pupil count (CUPC) file says of one school. */
export interface PupilCount {
  readonly cds: string;
  /** Where its row stands, 1-based. */
  readonly line: number;
  /** null: withheld or blank. */
  readonly enrollment: number | null;
  /** Unduplicated pupil percentage, 0-100, unrounded; null: withheld or blank. */
  readonly upp: number | null;
  readonly charter: boolean | null;
  readonly charter_funding: CharterFunding | null;
}

/** A CUPC file, asked by code. */
export interface PupilCounts {
  readonly path: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** As 2020-21; null where the file does not say. */
  readonly school_year: string | null;
  /** The grades it counts, as its headings say: `K-12`, `9-12`; null where they do not. */
  readonly grades: string | null;
  readonly schools: number;
  /** 1-based columns the values stand in; upp: of the count, or of the percentage where there is no count. */
  readonly columns: {
    readonly enrollment: number | null;
    readonly upp: number | null;
    readonly charter: number | null;
  };
  find(cds: string): PupilCount | undefined;
}
