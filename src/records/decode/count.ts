import { type Decoded, type Decoder, Refusal, Repaired } from './decoded.ts';

/** California suppresses published counts of ten people or fewer, and writes `*`. */
const SUPPRESSED = { low: 1, high: 10 };

const WHOLE = /^(\d{1,15}|[1-9]\d{0,2}(,\d{3}){1,4})(\.0+)?$/;
const RANGE = /^(\d{1,6})\s*(?:-|to)\s*(\d{1,6})$/i;
/** What stands around a number of people at a site: `up to 4 residents per year`. */
const WORDED =
  /^(?:(up to|at most|no more than|maximum(?: of)?|max\.?)\s+)?(\d{1,6})(?:\s*(?:-|to|or)\s*(\d{1,6}))?\s*(?:(?:teacher\s+)?(?:residents?|candidates?|mentors?(?:\s+teachers?)?))?\s*(?:(?:per|a|each|every|\/)\s*(?:school\s+)?(?:year|yr\.?)|annually|yearly)?$/i;
/** Nobody knows where these end. */
const OPEN_ENDED = /^((at least|minimum(?: of)?|min\.?|no fewer than)\s+\d+|\d+\s*(\+|or more|and up))/i;
/** 2009 to 2064 as a spreadsheet counts days: a date it made of a range and then showed as a number. */
const DAY_NUMBER = /^[45]\d{4}$/;
/** `4-Feb`, `Feb-04`, `2/4/2026`, `2026-02-04`: what a spreadsheet makes of `2-4`. */
const SHEET_DATE =
  /^(\d{1,2}[-/ ][a-z]{3}([-/ ]\d{2,4})?|[a-z]{3}[-/ ]\d{1,4}|\d{1,2}\/\d{1,2}(\/\d{2,4})?|\d{1,2}-\d{1,2}-\d{2,4}|\d{4}-\d\d-\d\d( .*)?)$/i;

/** Decodes a whole number from 0 up, `*`, and where `ranged`, a range such as `2-4`. */
export function countDecoder(ranged: boolean): Decoder {
  return (text) => {
    if (text === '*') return SUPPRESSED;
    if (ranged && DAY_NUMBER.test(text)) return refuseDate(text, ranged);
    if (WHOLE.test(text)) return Number(text.replaceAll(',', ''));
    const range = RANGE.exec(text);
    if (ranged && OPEN_ENDED.test(text)) return refuseOpenEnd(text);
    const worded = ranged ? WORDED.exec(text) : null;
    if (worded !== null && range === null && !DAY_NUMBER.test(worded[2] ?? '')) return spokenSpan(text, worded);
    if (range !== null) return ranged ? spanOf(text, Number(range[1]), Number(range[2])) : refuseRange(text);
    if (SHEET_DATE.test(text)) return refuseDate(text, ranged);
    return new Refusal(
      'records/not-a-count',
      `"${text}" is not a count; a whole number from 0 up${ranged ? ', or a range such as 2-4,' : ''} was expected`,
      /^(<|≤|<=|under|fewer than)\s*1[01]$/i.test(text)
        ? 'write * for a count that is withheld because it is ten or fewer'
        : 'write the number alone, 0 for none, or leave the cell blank if it is not known',
    );
  };
}

function spanOf(text: string, low: number, high: number): Decoded {
  if (low === high) return low;
  if (low < high) return { low, high };
  return new Refusal(
    'records/not-a-count',
    `"${text}" runs backwards; a range from low to high was expected`,
    `write ${high}-${low}`,
  );
}

/** `up to 4` says nothing of how few: 0 to 4. */
function spokenSpan(text: string, [, bound, first, second]: RegExpExecArray): Decoded {
  const high = Number(second ?? first);
  if (bound !== undefined)
    return second === undefined ? new Repaired({ low: 0, high }, 'bounded') : refuseOpenEnd(text);
  return second === undefined ? high : spanOf(text, Number(first), high);
}

function refuseOpenEnd(text: string): Refusal {
  return new Refusal(
    'records/not-a-count',
    `"${text}" does not say how many at most; a whole number, or a range such as 2-4, was expected`,
    'write the most there may be as well: 2-6',
  );
}

function refuseRange(text: string): Refusal {
  return new Refusal(
    'records/not-a-count',
    `"${text}" is a range; this field takes one whole number`,
    'write the number that was counted, or leave the cell blank if it is not known',
  );
}

function refuseDate(text: string, ranged: boolean): Refusal {
  return new Refusal(
    'records/excel-date',
    `"${text}" is a date; a count was expected. A spreadsheet makes a date of a range such as 2-4`,
    ranged
      ? 'format the column as Text, type the range again (2-4 becomes "4-Feb" otherwise) and export again'
      : 'format the column as Text, type the number again and export again',
  );
}
