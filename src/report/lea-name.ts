import type { CaseResult } from '../model/result.ts';

/** The LEA's name, or its code where no record names it. */
export function nameOf({ lea }: Pick<CaseResult, 'lea'>): string {
  return lea.name ?? `LEA ${lea.cds}`;
}

/** `Santa Cruz County`; an LEA whose county no record tells says so. */
export function countyOf({ lea }: Pick<CaseResult, 'lea'>): string {
  return lea.county ?? 'County not known';
}
