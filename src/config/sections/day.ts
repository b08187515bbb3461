import * as z from 'zod';
import { isDate } from '../../model/calendar.ts';

/** `as_of`: the day an audit speaks of. */
export const AS_OF = {
  schema: z
    .string()
    .refine(isDate, 'no such day; expected a date as 2026-06-30')
    .describe('The day the audit speaks of, as 2026-06-30; today where it is left out'),
  read: (value: string): string => value,
};

/** `year`: the school year to score. */
export const YEAR = {
  schema: z
    .string()
    .refine(isSchoolYear, 'no school year; expected two years that follow each other, as 2025-26')
    .describe('The school year to score, as 2025-26; the latest complete one in the records where it is left out'),
  read: (value: string): string => value,
};

function isSchoolYear(text: string): boolean {
  const years = /^(\d{4})-(\d{2})$/.exec(text);
  return years !== null && String(Number(years[1]) + 1).endsWith(years[2] ?? '?');
}
