/** As CDE prints codes: a spreadsheet makes a rounded number of 14 digits, and leaves 01-61259-0130617 alone. */
export function codeInParts(code: string): string {
  return /^\d{14}$/.test(code) ? `${code.slice(0, 2)}-${code.slice(2, 7)}-${code.slice(7)}` : code;
}
