import type { CaseResult } from '../model/result.ts';

/** LEAs named in one sentence; the rest are counted. */
const NAMED = 3;

/** A few LEAs by name and code, and how many more there are. */
export function leaNames(cases: readonly CaseResult[]): string {
  const names = cases.slice(0, NAMED).map(leaName);
  return cases.length > NAMED ? `${names.join(', ')} and ${cases.length - NAMED} more` : names.join(', ');
}

/** An LEA as people look it up. */
export function leaName({ lea: { name, cds } }: CaseResult): string {
  return name === null ? cds : `${name} (${cds})`;
}
