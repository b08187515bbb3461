import type { CaseResult, Result } from '../../../model/result.ts';
import type { Sort } from '../../../model/sort.ts';
import { bandChoices } from './bands.ts';
import type { Places } from './places.ts';
import { type Row, rowsOf } from './row.ts';

/** All that the parts of an index are made from. */
export interface Index {
  readonly result: Result;
  /** By county, then name. */
  readonly rows: readonly Row[];
  readonly groups: readonly string[];
  /** How many groups, the last ones, hold LEAs that are not compared. */
  readonly asides: number;
  readonly bands: readonly string[];
  readonly regions: Regions | null;
  readonly places: Places;
  readonly sort: Sort;
}

/** The TA regions of the pack. */
export interface Regions {
  readonly of: (one: CaseResult) => string | null;
  /** Whence it is known which county is in which. */
  readonly source: string;
}

/** Works out what an index shows. */
export function indexOf(result: Result, places: Places, sort: Sort): Index {
  return { result, ...rowsOf(result), bands: bandChoices(result), regions: regionsOf(result), places, sort };
}

function regionsOf({ pack }: Result): Regions | null {
  if (pack.ta_regions === undefined) return null;
  const { source, as_of, verified, regions } = pack.ta_regions;
  const of = new Map(regions.flatMap(({ title, counties }) => counties.map((county) => [county, title])));
  return {
    of: ({ lea }) => of.get(lea.county ?? '') ?? null,
    source: `${source}, as of ${as_of}${verified ? '' : '; not verified: check with your centre'}`,
  };
}
