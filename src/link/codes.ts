const SCHOOL_AT = 7;

/** The code, where it is a school's: `0000000` ends a district's own code and `0000001` is a pseudo-school. */
export function schoolCode(code: string | undefined): string | null {
  if (code === undefined || code.endsWith('0000000') || code.endsWith('0000001')) return null;
  return code;
}

/** The last seven digits: one school's statewide, kept when a charter changes authorizer. */
export function schoolDigits(code: string): string {
  return code.slice(SCHOOL_AT);
}

/** The district, county office or authorizer a code's first seven digits name. */
export function districtOf(code: string): string {
  return `${code.slice(0, SCHOOL_AT)}0000000`;
}

/** Whether a code's first seven digits name this district. */
export function isOfDistrict(code: string, district: string): boolean {
  return district !== '' && code.startsWith(district.slice(0, SCHOOL_AT));
}

/** The county's two digits. */
export function countyDigits(code: string): string {
  return code.slice(0, 2);
}
