/** `="2-4"`: how a text is kept from becoming a number or a date in a spreadsheet. */
const FORMULA = /^=\s*"([^"]*)"$/;
/** The apostrophe that marks a text in a spreadsheet, and what word processors make of it. */
const APOSTROPHE = /^['’‘`´](?=.)/;

/** A cell's text without what marks it as text; in free text an apostrophe may be a letter's. */
export function unwrapped(text: string, isFreeText: boolean): string {
  const bare = FORMULA.exec(text)?.[1]?.trim() ?? text;
  return isFreeText ? bare : bare.replace(APOSTROPHE, '');
}
