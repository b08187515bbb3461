import type { FailOn } from '../../model/gate-options.ts';
import type { CaseResult, Gate, RuleResult } from '../../model/result.ts';
import { nearly } from '../../model/rounding.ts';
import { type Pack, type Rule, SEVERITIES } from '../../model/rule.ts';
import { firstNames, leaName } from '../lea-names.ts';
import { type Excuse, type Excused, excusedWords } from './excused.ts';
import { caution, closed, type OpenResult, type Ruling, sentences } from './ruling.ts';

/** Results named in one sentence; the rest are counted. */
const NAMED = 5;

/** Stops on duties not met, or on results of a severity; what rests on a number from memory is not seen. */
export function failOnGate(pack: Pack, cases: readonly CaseResult[], fail_on: FailOn, excused: Excused): Ruling {
  const gate = `fail-on ${fail_on}`;
  const found = { fail: [] as OpenResult[], undecided: [] as OpenResult[], may: [] as OpenResult[] };
  const excuses: Excuse[] = [];
  for (const lea of cases) {
    lea.results.forEach((result, index) => {
      const rule = pack.rules[index];
      if (rule === undefined || !isSeen(rule, fail_on)) return;
      const verdict = fail_on === 'condition' ? dutyVerdict(result) : severityVerdict(rule, result);
      if (verdict === 'pass') return;
      const excuse = excused.result(lea, result);
      if (excuse !== null) excuses.push(excuse);
      else found[verdict].push({ lea, rule, result, share: null, awaited: verdict !== 'may' });
    });
  }
  const { fail, undecided, may } = found;
  const notes = [mayApply(may), excusedWords(excuses, excused)];
  if (fail.length > 0) {
    const rules = fail.map(({ rule }) => rule);
    return closed(gate, 'fail', sentences(`not shown to be in place: ${named(fail)}`, caution(rules), ...notes));
  }
  if (undecided.length > 0) {
    const why = sentences(`not decided on the evidence given: ${named(undecided)}`, ...notes);
    return { gate, verdict: 'undecided', why, open: [...undecided, ...may], lacks: [] };
  }
  return closed(gate, 'pass', sentences('nothing it looks at stands in the way', ...notes));
}

function isSeen(rule: Rule, fail_on: FailOn): boolean {
  if (!rule.verified || rule.role === 'context') return false;
  if (fail_on === 'condition') return rule.role === 'condition';
  return SEVERITIES.indexOf(rule.severity) <= SEVERITIES.indexOf(fail_on);
}

/** A duty that may or may not apply is not waited for, and the gate says how many there are. */
function dutyVerdict({ outcome, applies }: RuleResult): Gate['verdict'] | 'may' {
  if (outcome === 'gap') return 'fail';
  if (outcome !== 'unknown') return 'pass';
  return applies === true ? 'undecided' : 'may';
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

/** `"A", "B" and 2 more at Oakland Unified (01612590000000)`; of several LEAs each with its own. */
function named(stops: readonly OpenResult[]): string {
  const [first] = stops;
  if (first === undefined) return '';
  const isOne = stops.every(({ lea }) => lea === first.lea);
  const names = stops.map(({ rule, lea }) => (isOne ? `"${rule.title}"` : `"${rule.title}" at ${leaName(lea)}`));
  return `${firstNames(names, NAMED)}${isOne ? ` at ${leaName(first.lea)}` : ''}`;
}

function mayApply(may: readonly OpenResult[]): string {
  if (may.length === 0) return '';
  return `${may.length} ${may.length === 1 ? 'duty' : 'duties'} may or may not apply, not counted: ${named(may)}`;
}
