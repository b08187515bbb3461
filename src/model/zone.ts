/** The zone a day ends in where nothing says otherwise: a deadline in California does not pass at midnight in Greenwich. */
export const HOME_ZONE = 'America/Los_Angeles';

/** Whether a text names a time zone, such as `America/Los_Angeles`. */
export function isZone(text: string): boolean {
  // An offset such as +08:00 is taken by Intl and moves with no summer.
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone: text }) !== null;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The day it is in a zone at a moment, as `YYYY-MM-DD`. */
export function dayIn(zone: string, moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(moment);
}

/** The names of zones, for suggestions. */
export function zoneNames(): readonly string[] {
  return Intl.supportedValuesOf('timeZone');
}
