import type { Force } from '../model/signed.ts';

/** How long statements hold: what day it is where, and how near an end is told of. */
export interface Signing {
  /** The day it is in a zone; the same day everywhere where one was asked for outright. */
  readonly dayIn: (zone: string) => string;
  /** The zone days end in where a file does not say. */
  readonly zone: string;
  /** Waivers that end within so many days are told of. */
  readonly warn_days: number;
}

/** What is told of where nothing else is asked for: a month is time for a signature. */
export const WARN_DAYS = 30;

/** Whether a statement from one day to another, both included, holds on a day. */
export function forceOn(day: string, first: string, last: string): Force {
  if (day < first) return 'not-yet';
  return day > last ? 'expired' : 'in-force';
}
