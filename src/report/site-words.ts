import type { SiteResult } from '../model/result.ts';

/** Whether it is a community school on other money than the state's: reported apart. */
export function isFundedOtherwise({ funded_by }: SiteResult): boolean {
  return funded_by !== null && funded_by !== 'ccspp';
}

/** Vacancies and no mentors: residents there would have nobody to learn from. */
export function needsMentors({ vacancies, mentor_capacity }: SiteResult): boolean {
  return vacancies !== null && vacancies > 0 && mentor_capacity?.high === 0;
}
