import { Refusal } from './decoded.ts';

/** `="01612590130617"` is how a text is kept from becoming a number: no formula to anyone who writes it. */
const FORMULA = /^=(?!\s*")/;
/** What spreadsheets show where a formula cannot be worked out; `#N/A` says "not reported". */
const ERROR =
  /^#(REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!|CONNECT!|UNKNOWN!|GETTING_DATA)$/i;

/** Why a cell of a spreadsheet holds no value: an error, or a formula that was never calculated. null: it holds one. */
export function refuseFormula(text: string): Refusal | null {
  if (ERROR.test(text)) {
    return new Refusal(
      'records/formula',
      `"${text}" is a spreadsheet's error; a value was expected`,
      'mend the formula, or clear the cell if the fact is not known',
    );
  }
  if (!FORMULA.test(text)) return null;
  return new Refusal(
    'records/formula',
    `"${text.slice(0, 60)}" is a formula without its value; the value was expected`,
    'open the workbook in Excel and save it, which calculates every formula, or type the value',
  );
}
