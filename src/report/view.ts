import { openShareOf, weightOf } from '../model/open-share.ts';
import type { CaseResult, Result, RuleResult, RuleText } from '../model/result.ts';
import { type Since, sinceIn } from './since.ts';
import { isForTheState } from './words.ts';

/** A rule's result with the rule's text, which the result file holds once. */
export interface Finding {
  readonly rule: RuleText;
  readonly result: RuleResult;
  /** The share of the case's score the rule weighs, 0 for duties and context. */
  readonly share: number;
  /** What became of it since the baseline; left out: it is in place as it was, or there is no baseline. */
  readonly since?: Since;
}

/** One case's findings, sorted into the parts a report has. */
export interface View {
  readonly lea: CaseResult;
  readonly duties: Duties;
  readonly inPlace: readonly Finding[];
  /** Gaps and parts somebody in the partnership can act on, by gain. */
  readonly notYet: readonly Finding[];
  /** Those only CTC or CDE can change, by gain; what they can do about the others stands in those rules. */
  readonly forTheState: readonly Finding[];
  readonly notReported: readonly Finding[];
  readonly context: readonly Finding[];
  /** All that weigh or are duties. Whether facts are missing is asked late: a result may be put together when read. */
  readonly findings: readonly Finding[];
}

/** Duties by what the records show; those that rest on a number from memory are only ever to check. */
export interface Duties {
  readonly shown: readonly Finding[];
  readonly notShown: readonly Finding[];
  readonly undecided: readonly Finding[];
  readonly check: readonly Finding[];
  /** Of these, the ones the records agree with, and the others. */
  readonly agreeing: readonly Finding[];
  readonly differing: readonly Finding[];
  /** Where duties of this LEA's grants are judged instead: with the grants' leads. */
  readonly held: readonly string[];
}

/** The texts of a pack's rules by id. */
export function rulesById(result: Result): ReadonlyMap<string, RuleText> {
  return new Map(result.pack.rules.map((rule) => [rule.id, rule]));
}

/** Sorts a case's results for print. */
export function viewOf(lea: CaseResult, rules: ReadonlyMap<string, RuleText>): View {
  const findings = findingsOf(lea, rules);
  const scored = findings.filter(({ rule }) => rule.role === 'alignment');
  const open = scored.filter(({ result }) => result.outcome === 'gap' || result.outcome === 'partial').sort(byGain);
  const duties = findings.filter(({ rule }) => rule.role === 'condition');
  const verified = duties.filter(({ rule }) => rule.verified);
  const check = duties.filter(({ rule }) => !rule.verified);
  return {
    lea,
    duties: {
      shown: verified.filter(({ result }) => result.outcome === 'met'),
      notShown: verified.filter(({ result }) => result.outcome === 'gap' || result.outcome === 'partial'),
      undecided: verified.filter(({ result }) => result.outcome === 'unknown'),
      check,
      agreeing: check.filter(({ result }) => result.outcome === 'met'),
      differing: check.filter(({ result }) => result.outcome !== 'met'),
      held: heldOf(lea, rules),
    },
    inPlace: scored.filter(({ result }) => result.outcome === 'met'),
    notYet: open.filter(({ rule }) => !isForTheState(rule)),
    forTheState: open.filter(({ rule }) => isForTheState(rule)),
    notReported: scored.filter(({ result }) => result.outcome === 'unknown'),
    context: findings.filter(({ rule }) => rule.role === 'context'),
    findings: findings.filter(({ rule }) => rule.role !== 'context'),
  };
}

/** A duty that does not apply here says why only where another LEA's case answers it. */
function heldOf(lea: CaseResult, rules: ReadonlyMap<string, RuleText>): string[] {
  const found = new Set<string>();
  for (const result of lea.results) {
    if (result.outcome !== 'not-applicable' || rules.get(result.rule)?.role !== 'condition') continue;
    if (result.found.startsWith('held by')) found.add(result.found);
  }
  return [...found];
}

/** What applies, or may, with the share of the score each rule weighs. */
function findingsOf(lea: CaseResult, rules: ReadonlyMap<string, RuleText>): Finding[] {
  const pairs: [RuleText, RuleResult][] = [];
  for (const result of lea.results) {
    const rule = rules.get(result.rule);
    if (rule === undefined || result.outcome === 'not-applicable') continue;
    pairs.push([rule, result]);
  }
  const weights = weightOf(pairs);
  const sinceOf = sinceIn(lea);
  return pairs.map(([rule, result]) => {
    const weighs = rule.role === 'alignment' && lea.score !== null && weights > 0;
    const since = sinceOf(rule, result);
    return { rule, result, share: weighs ? rule.weight / weights : 0, ...(since === undefined ? {} : { since }) };
  });
}

/** How much of the score a finding leaves open: its width, or all of it where it may not apply. */
export function widthOf({ result, share }: Finding): number {
  return openShareOf(result, share);
}

/** Whether there is anything to do about a finding: it is known, and not from memory, that it is not yet in place. */
export function isOpen({ rule, result }: Finding): boolean {
  return rule.verified && (result.outcome === 'gap' || result.outcome === 'partial');
}

// Sorting is stable: equal gains stay in pack order.
function byGain(left: Finding, right: Finding): number {
  return (right.result.gain ?? 0) - (left.result.gain ?? 0);
}
