import { Refusal } from './decoded.ts';

/** A decoded cell has one kind of dash. */
const YEARS = /^(\d{4})\s*[-/]\s*(\d{2}|\d{4})$/;

/** Decodes `2025-26`, however its halves are joined, to `2025-26`: years are compared as text. */
export function decodeSchoolYear(text: string): string | Refusal {
  const match = YEARS.exec(text);
  const first = Number(match?.[1]);
  const second = match?.[2] ?? '';
  const next = String(first + 1);
  if (match !== null && (second === next || second === next.slice(2))) return `${first}-${next.slice(2)}`;
  return new Refusal(
    'records/not-a-school-year',
    `"${text}" is not a school year; two years that follow each other were expected, such as 2025-26`,
    'write the year the school year starts in, then the last two digits of the next',
  );
}
