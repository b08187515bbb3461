import { Refusal } from './decoded.ts';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const US = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const MIDNIGHT = /[T ](0?0|12):00(:00(\.0+)?)?( ?AM|Z)?$/i;
/** Grants of other centuries are slips of the hand: 0023 for 2023. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June'].concat([
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]);

/** Decodes `2026-04-30` or `4/30/2026` to `YYYY-MM-DD`. */
export function decodeDate(text: string): string | Refusal {
  // Exports write midnight after a day that has no hour.
  const day = text.replace(MIDNIGHT, '');
  const iso = ISO.exec(day);
  if (iso !== null) return dayOf(text, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const us = US.exec(day);
  if (us !== null) return dayOf(text, Number(us[3]), Number(us[1]), Number(us[2]));
  return new Refusal(
    'records/not-a-date',
    `"${text}" is not a date; 2026-04-30 or 4/30/2026 was expected`,
    /^\d{5}$/.test(text)
      ? "this is a spreadsheet's day number: format the column as a date and export again"
      : 'write the year in four digits, or leave the cell blank if the date is not known',
  );
}

function dayOf(text: string, year: number, month: number, day: number): string | Refusal {
  if (year < FIRST_YEAR || year > LAST_YEAR) return impossible(text, `the year ${year} is none a grant runs in`);
  const name = MONTHS[month - 1];
  if (name === undefined) return impossible(text, `there is no month ${month}`);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > last) return impossible(text, `${name} ${year} has ${last} days`);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function impossible(text: string, why: string): Refusal {
  return new Refusal(
    'records/impossible-date',
    `"${text}" is no day: ${why}; a date such as 2026-04-30 or 4/30/2026 was expected`,
    'check the day and the month; US dates are month/day/year',
  );
}
