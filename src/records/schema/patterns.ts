// JSON Schema has no case-blind patterns, and the reader takes what people type: letters are written out in both cases.

/** A text in any case, as a part of a pattern; what stands between its words may be any sign. */
function worded(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => (word.toLowerCase() === 'and' ? '([Aa][Nn][Dd]|&)' : anyCase(word)))
    .join(BETWEEN)
    .replaceAll(
      `${BETWEEN}([Aa][Nn][Dd]|&)${BETWEEN}`,
      `(${BETWEEN}[Aa][Nn][Dd]${BETWEEN}|[^A-Za-z0-9]*&[^A-Za-z0-9]*)`,
    );
}

const BETWEEN = '[^A-Za-z0-9]+';
const AROUND = '[^A-Za-z0-9]*';
/** Signs outside ASCII (dashes, spaces and quotes of word processors) are the reader's affair. */
const UNUSUAL = '[^]*[^\\x00-\\x7F][^]*';

function anyCase(word: string): string {
  return word.replace(/[A-Za-z]/g, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
}

/** One of some texts, in any case, with whatever signs around and between their words. */
export function anyOf(texts: readonly string[]): RegExp {
  return new RegExp(`^(${AROUND}(${texts.map(worded).join('|')})${AROUND}|${UNUSUAL})$`);
}

/** A text of this form, with the marks that keep it text in a spreadsheet. */
export function ofForm(form: string): RegExp {
  return new RegExp(`^(\\s*['\`]?(${form})\\s*|\\s*=\\s*"\\s*(${form})\\s*"\\s*|${UNUSUAL})$`);
}

/** What says that nothing is reported, beside nothing at all. */
export const NOT_REPORTED = new RegExp(
  `^\\s*(\\*|--|#?[Nn]/[Aa]|[Nn][Aa]|~|${['null', 'no data', 'not reported'].map((words) => words.split(' ').map(anyCase).join(' ')).join('|')})?\\s*$`,
);

const GROUPED = '(\\d{1,15}|[1-9]\\d{0,2}(,\\d{3}){1,4})';
/** A number with commas between thousands. */
export const NUMBER = `[-+]?${GROUPED}?(\\.\\d{1,20})?`;
/** A whole number, or suppressed. */
export const COUNT = `\\*|${GROUPED}(\\.0+)?`;
/** One or two numbers, and the words people put around them: "2-4 residents per year". */
export const RANGED =
  '\\*|[^0-9-][^0-9]*\\d[\\d,]*([^0-9]+\\d[\\d,]*)?[^0-9]*|\\d[\\d,]*(\\.0+)?([^0-9]+\\d[\\d,]*)?[^0-9]*';
/** Dollars. */
export const MONEY = `\\$?\\s*${NUMBER}`;
/** A percentage. */
export const PERCENT = `\\+?${GROUPED}?(\\.\\d{1,20})?\\s*%?`;
/** A day, ISO or US, with the midnight that exports put after it. */
export const DATE =
  '(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}/\\d{1,2}/\\d{4})([T ](0?0|12):00(:00(\\.0+)?)?( ?[Aa][Mm]|[Zz])?)?';
