import type { CaseResult } from '../model/result.ts';

/** An LEA as people look it up. */
export function leaName({ lea: { name, cds } }: CaseResult): string {
  return name === null ? cds : `${name} (${cds})`;
}

/** The first few of some names, and how many more there are. */
export function firstNames(names: readonly string[], few: number): string {
  const told = names.slice(0, few).join(', ');
  return names.length > few ? `${told} and ${names.length - few} more` : told;
}
