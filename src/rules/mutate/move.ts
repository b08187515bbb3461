import { isDate } from '../../model/calendar.ts';

/** A number moved a little down and a little up: whole ones by 1, others by a tenth of themselves. */
export function movedNumbers(
  value: number,
  step = Number.isInteger(value) ? 1 : Math.abs(value) / 10,
): readonly number[] {
  return [value - step, value + step].map(rounded);
}

/** Sums of tenths as people write them. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** The day before and the day after; nothing for what is no day. */
export function movedDay(day: string): readonly string[] {
  if (!isDate(day)) return [];
  const at = Date.parse(`${day}T00:00:00Z`);
  return [at - DAY, at + DAY].map((moved) => new Date(moved).toISOString().slice(0, 10));
}

const DAY = 86_400_000;
