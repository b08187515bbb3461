import { COUNTIES } from '../model/counties.ts';
import { countyDigits } from './codes.ts';

/** The name of the county a CDS code is in; null where its first two digits are no county's. */
export function countyOf(cds: string): string | null {
  return COUNTIES[Number(countyDigits(cds)) - 1] ?? null;
}
