import type { CaseResult, RuleResult } from '../../model/result.ts';

/** Why a result does not count for gates: a signed exception silences it, or it is no worse than in the baseline. */
export type Excuse = 'waived' | 'as-before';

/** Tells gates what does not count for them. Scores and outcomes are what they are, excused or not. */
export interface Excused {
  /** Of one result; null: it counts. */
  readonly result: (lea: CaseResult, result: RuleResult) => Excuse | null;
  /** Whether an LEA's score, or that of one lever, is no worse than in the baseline; lever null: the score of the LEA. */
  readonly score: (lea: CaseResult, lever: string | null) => boolean;
  /** What the baseline has of the same rule and LEA; null: nothing, or there is none. */
  readonly before?: (lea: CaseResult, result: RuleResult) => RuleResult | null;
  /** The day the baseline speaks of; left out: there is none. */
  readonly baseline?: string;
}

/** Everything counts: no waivers, no baseline. */
export const NOTHING_EXCUSED: Excused = { result: () => null, score: () => false };

/** What a waiver in force silences does not count. */
export const WAIVED: Excused = { result: (_, { waiver }) => (waiver === null ? null : 'waived'), score: () => false };

/** `2 waived and 1 as before: not counted`; empty where nothing is excused. */
export function excusedWords(excuses: readonly Excuse[], { baseline }: Pick<Excused, 'baseline'> = {}): string {
  const waived = excuses.filter((excuse) => excuse === 'waived').length;
  const before = excuses.length - waived;
  const parts = [waived > 0 ? `${waived} waived` : '', before > 0 ? asBefore(before, baseline) : ''];
  const told = parts.filter((part) => part !== '').join(' and ');
  return told === '' ? '' : `${told}: not counted`;
}

/** `3 no worse than in the baseline of 2026-06-30` */
export function asBefore(count: number, baseline: string | undefined): string {
  return `${count} no worse than in the baseline${baseline === undefined ? '' : ` of ${baseline}`}`;
}
