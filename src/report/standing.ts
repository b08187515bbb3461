import type { CaseResult } from '../model/result.ts';
import { LARGEST_SMALL } from '../model/small-count.ts';
import { percent } from './numbers.ts';
import type { View } from './view.ts';
import { TOO_LITTLE } from './words.ts';

/** `Connecting`, or `Connecting to Coordinating` where the ends of the score fall in two bands. */
export function bandOf({ band }: CaseResult): string {
  if (band === null) return '';
  return band.low === band.high ? band.low : `${band.low} to ${band.high}`;
}

/** `evidence on file 82%` */
export function evidenceOnFile({ completeness }: CaseResult): string {
  return `evidence on file ${completeness === null ? '?' : `${percent(completeness)}%`}`;
}

/** Whether a score stands on too little to be set beside others. */
export function isTooLittle(one: CaseResult): boolean {
  return whyTooLittle(one) !== null;
}

/** Why a score is not set beside others; null where it may be. */
export function whyTooLittle({ completeness, sites }: CaseResult): string | null {
  if (completeness === null || completeness < 0.5) return 'Under half of the evidence is on file';
  let residents = 0;
  for (const site of sites) residents += site.residents.high ?? Number.POSITIVE_INFINITY;
  if (residents < 5) return 'Fewer than five residents';
  // What is masked may be fewer than five.
  const masked = sites.some((site) => site.residents.masked);
  return masked && residents <= LARGEST_SMALL ? 'Ten residents or fewer' : null;
}

/** Whether nothing of either program is here: a community school funded otherwise has no grant on file and is here. */
export function isUnfunded({ grants, sites, score }: CaseResult): boolean {
  return score === null && grants.length === 0 && sites.length === 0;
}

/** Why an LEA has no score; null is not 0. */
export function whyUnscored(one: CaseResult): string {
  if (isUnfunded(one)) return 'No score: neither program is on file here.';
  if (one.paired === false) return 'No score: one of the two programs is here, and there is nothing to join it to yet.';
  return 'No score: nothing that is scored applies.';
}

/** What a reader must know before comparing this score, or relying on its ends. */
export function cautionsOf(one: CaseResult): string[] {
  const cautions: string[] = [];
  const little = whyTooLittle(one);
  if (little !== null) cautions.push(`${little}: ${TOO_LITTLE} with other LEAs.`);
  if (one.paired === 'unknown') {
    cautions.push('The records of the other program were not given: whether it is here is not known.');
  }
  if (one.bounds === 'outer') {
    cautions.push('The true interval may be narrower: a missing fact counts in more than one place.');
  }
  return cautions;
}

/** What a lever weighs here: the pack's weight counts rules that stand in for each other too. */
export function weightIn(lever: string, { findings }: View): number {
  let weight = 0;
  for (const { rule } of findings) if (rule.role === 'alignment' && rule.lever === lever) weight += rule.weight;
  return weight;
}

/** Which of the two programs an LEA with one of them has. */
export function sideOf({ grants }: CaseResult): string {
  if (grants.length === 0) return 'community schools funded otherwise';
  return grants.some((grant) => grant.side === 'residency') ? 'residency grant only' : 'community school grant only';
}
