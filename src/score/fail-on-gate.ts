import type { CaseResult, Gate, RuleResult } from '../model/result.ts';
import { type Pack, type Rule, type RuleSeverity, SEVERITIES } from '../model/rule.ts';
import { type Excuse, type Excused, excusedWords } from './gates/excused.ts';
import { firstNames, leaName } from './lea-names.ts';
import { nearly } from './rounding.ts';

/** Duties alone, or all results of a severity or worse. */
export type FailOn = 'condition' | RuleSeverity;

/** Results named in one sentence; the rest are counted. */
const NAMED = 5;

interface Stop {
  readonly rule: Rule;
  readonly lea: string;
}

/** Stops on duties not met, or on results of a severity; what rests on a number from memory is not seen. */
export function failOnGate(pack: Pack, cases: readonly CaseResult[], fail_on: FailOn, excused: Excused): Gate {
  const gate = `fail-on ${fail_on}`;
  const stops: Stop[] = [];
  const open: Stop[] = [];
  const excuses: Excuse[] = [];
  for (const each of cases) {
    each.results.forEach((result, index) => {
      const rule = pack.rules[index];
      if (rule === undefined || !isSeen(rule, fail_on)) return;
      const verdict = fail_on === 'condition' ? dutyVerdict(result) : severityVerdict(rule, result);
      if (verdict === 'pass') return;
      const excuse = excused.result(each, result);
      if (excuse !== null) excuses.push(excuse);
      else if (verdict === 'fail') stops.push({ rule, lea: leaName(each) });
      else open.push({ rule, lea: leaName(each) });
    });
  }
  const told = excusedWords(excuses);
  const note = told === '' ? '' : `; ${told}`;
  if (stops.length > 0) {
    return { gate, verdict: 'fail', why: `not shown to be in place: ${named(stops)}${caution(stops)}${note}` };
  }
  if (open.length > 0) {
    return { gate, verdict: 'undecided', why: `not decided on the evidence given: ${named(open)}${note}` };
  }
  return { gate, verdict: 'pass', why: `nothing it looks at stands in the way${note}` };
}

function isSeen(rule: Rule, fail_on: FailOn): boolean {
  if (!rule.verified || rule.role === 'context') return false;
  if (fail_on === 'condition') return rule.role === 'condition';
  return SEVERITIES.indexOf(rule.severity) <= SEVERITIES.indexOf(fail_on);
}

function dutyVerdict({ outcome, applies }: RuleResult): Gate['verdict'] {
  if (outcome === 'gap') return 'fail';
  return outcome === 'unknown' && applies === true ? 'undecided' : 'pass';
}

function severityVerdict(rule: Rule, { applies, credit }: RuleResult): Gate['verdict'] {
  if (applies === false || credit === null) return 'pass';
  const low = nearly(credit.low);
  const high = nearly(credit.high);
  // A duty is met in full or not at all; of a proposal any part is a start.
  const [stopped, maybe] = rule.role === 'condition' ? [high < 1, low < 1] : [high === 0, low === 0];
  if (stopped && applies === true) return 'fail';
  return maybe ? 'undecided' : 'pass';
}

function named(stops: readonly Stop[]): string {
  return firstNames(
    stops.map(({ rule, lea }) => `"${rule.title}" at ${lea}`),
    NAMED,
  );
}

function caution(stops: readonly Stop[]): string {
  if (stops.some(({ rule }) => rule.basis === 'advocacy')) return '; this gate stops on proposals, not law';
  return stops.some(({ rule }) => rule.basis === 'framework') ? '; what a State framework names is no duty' : '';
}
