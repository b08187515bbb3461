const ZERO_1904 = Date.UTC(1904, 0, 1);
/** Day 1 is 1900-01-01, and Excel counts a 29 February 1900, which never was: later days are one ahead. */
const ZERO_1900 = Date.UTC(1899, 11, 30);
const LEAP_DAY_THAT_WAS_NOT = 60;
/** 9999-12-31, the last day Excel knows. */
const LAST = 2_958_465;

/** A day number as `YYYY-MM-DD`, with ` HH:MM:SS` where it is not midnight; null: no day Excel would show. */
export function dayText(number: number, is1904: boolean): string | null {
  if (number < 0 || number > LAST) return null;
  // Hours alone have no day.
  if (number < 1 && !is1904) return number === 0 ? null : hoursOf(number);
  if (!is1904 && Math.floor(number) === LEAP_DAY_THAT_WAS_NOT) return '1900-02-29';
  const early = !is1904 && number < LEAP_DAY_THAT_WAS_NOT ? 1 : 0;
  // Day fractions are binary: a second is the finest that is meant.
  const seconds = Math.round((number + early) * 86_400);
  const iso = new Date((is1904 ? ZERO_1904 : ZERO_1900) + seconds * 1000).toISOString();
  const day = iso.slice(0, 10);
  return seconds % 86_400 === 0 ? day : `${day} ${iso.slice(11, 19)}`;
}

function hoursOf(fraction: number): string {
  return new Date(Math.round(fraction * 86_400) * 1000).toISOString().slice(11, 19);
}
