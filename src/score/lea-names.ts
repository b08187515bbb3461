import type { CaseResult } from '../model/result.ts';

/** An LEA as people look it up: its name and, in parentheses, its code and what is told of it. */
export function leaName({ lea: { name, cds } }: CaseResult, told = ''): string {
  const beside = told === '' ? '' : `; ${told}`;
  if (name !== null) return `${name} (${cds}${beside})`;
  return told === '' ? cds : `${cds} (${told})`;
}

/** The first few of some names, and how many more there are. */
export function firstNames(names: readonly string[], few: number): string {
  const told = names.slice(0, few).join(', ');
  return names.length > few ? `${told} and ${names.length - few} more` : told;
}
