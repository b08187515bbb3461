import type { CaseResult, Gate, Outcome, Result, RuleResult } from '../model/result.ts';
import { VERDICT_WORDS } from './gate-words.ts';
import { nameOf } from './lea-name.ts';
import { counted, percentSpan } from './numbers.ts';
import { OUTCOME_WORDS } from './words.ts';

/** More than a screen of changes is told by number. */
const MOST_SHOWN = 12;

/** What changed from one audit to the next, in a few lines: scores, findings, gates; empty where nothing did. */
export function changesBetween(before: Result, after: Result): readonly string[] {
  const earlier = new Map(before.cases.map((each) => [each.lea.cds, each]));
  const later = new Set(after.cases.map(({ lea }) => lea.cds));
  const titles = new Map([...before.pack.rules, ...after.pack.rules].map(({ id, title }) => [id, title]));
  const lines = after.cases.flatMap((now) => changesOf(earlier.get(now.lea.cds), now, titles));
  for (const gone of before.cases)
    if (!later.has(gone.lea.cds)) lines.push(`${nameOf(gone)}: no longer in the records`);
  const shown = lines.slice(0, MOST_SHOWN);
  if (lines.length > shown.length) shown.push(`and ${counted(lines.length - shown.length, 'change')} more`);
  return [...shown, ...gateChanges(before.gates, after.gates)];
}

function changesOf(was: CaseResult | undefined, now: CaseResult, titles: ReadonlyMap<string, string>): string[] {
  if (was === undefined) return [`${nameOf(now)}: new in the records, ${scoreOf(now)}`];
  const lines = scoreOf(was) === scoreOf(now) ? [] : [`${nameOf(now)}: ${scoreOf(was)} is now ${scoreOf(now)}`];
  const earlier = new Map(was.results.map((result) => [result.rule, result]));
  const findings = now.results.flatMap((result) => {
    const change = changeOf(earlier.get(result.rule), result);
    return change === null ? [] : [`${nameOf(now)}: ${titles.get(result.rule) ?? result.rule}: ${change}`];
  });
  return [...lines, ...findings];
}

function scoreOf({ score }: CaseResult): string {
  return score === null ? 'no score' : `${percentSpan(score)} of 100`;
}

function changeOf(was: RuleResult | undefined, now: RuleResult): string | null {
  if (was === undefined) return `${inWords(now.outcome)}, a new rule`;
  if (was.outcome !== now.outcome) return `${inWords(now.outcome)}, was ${inWords(was.outcome)}`;
  const [from, to] = [creditOf(was), creditOf(now)];
  if (from !== to) return `${inWords(now.outcome)}, ${to} of 100, was ${from}`;
  return was.missing_total === now.missing_total
    ? null
    : `${inWords(now.outcome)}, ${counted(now.missing_total, 'fact')} missing, was ${was.missing_total}`;
}

function inWords(outcome: Outcome): string {
  return OUTCOME_WORDS[outcome].toLowerCase();
}

function creditOf({ credit }: RuleResult): string {
  return credit === null ? 'nothing' : percentSpan(credit);
}

function gateChanges(before: readonly Gate[], after: readonly Gate[]): readonly string[] {
  const earlier = new Map(before.map(({ gate, verdict }) => [gate, verdict]));
  return after.flatMap(({ gate, verdict }) => {
    const was = earlier.get(gate);
    if (was === verdict) return [];
    return [`gate ${gate}: ${VERDICT_WORDS[verdict]}${was === undefined ? '' : `, was ${VERDICT_WORDS[was]}`}`];
  });
}
