import type { RecordKind } from '../../model/record.ts';
import type { CaseResult, Gate, RuleResult } from '../../model/result.ts';
import type { Rule } from '../../model/rule.ts';

/** A result that leaves a gate open. */
export interface OpenResult {
  readonly lea: CaseResult;
  readonly rule: Rule;
  readonly result: RuleResult;
  /** Of a gate on scores: how much of the score it leaves open; null: of other gates. */
  readonly share: number | null;
  /** Whether the gate waits for it; false: it may turn out to be one the gate looks at. */
  readonly awaited: boolean;
}

/** An LEA without a score, and the table whose records it would need to have one. */
export interface Lack {
  readonly lea: CaseResult;
  readonly kind: RecordKind;
}

/** What a gate comes to, and what leaves it open. */
export interface Ruling extends Pick<Gate, 'gate' | 'verdict' | 'why'> {
  readonly open: readonly OpenResult[];
  readonly lacks: readonly Lack[];
}

/** A ruling that leaves nothing open. */
export function closed(gate: string, verdict: 'pass' | 'fail', why: string): Ruling {
  return { gate, verdict, why, open: [], lacks: [] };
}

/** The sentences that say something, one after the other. */
export function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('; ');
}

/** What is said with a gate that stops on what neither law nor a grant asks; empty where it does not. */
export function caution(rules: readonly Rule[]): string {
  if (rules.some(({ basis }) => basis === 'advocacy')) return 'this gate stops on proposals, not law';
  return rules.some(({ basis }) => basis === 'framework') ? 'what a State framework names is no duty' : '';
}
