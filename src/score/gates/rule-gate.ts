import { percentSpan } from '../../model/percent.ts';
import type { CaseResult, Gate, RuleResult } from '../../model/result.ts';
import { nearly } from '../../model/rounding.ts';
import type { Pack, Rule } from '../../model/rule.ts';
import { firstNames, leaName } from '../lea-names.ts';
import { numberText } from '../number-text.ts';
import { type Excuse, type Excused, excusedWords } from './excused.ts';
import { caution, closed, type OpenResult, type Ruling, sentences } from './ruling.ts';

/** LEAs named in one sentence; the rest are counted. */
const NAMED = 3;

/** One rule is to be met in full, or its credit to reach so much of 100, in every LEA where it applies. */
export function ruleGate(
  pack: Pack,
  cases: readonly CaseResult[],
  rule: Rule,
  asks: 'met' | number,
  excused: Excused,
): Ruling {
  const gate = `rule ${rule.id} ${asks === 'met' ? asks : numberText(asks)}`;
  const at = pack.rules.indexOf(rule);
  const found = { fail: [] as OpenResult[], undecided: [] as OpenResult[], pass: [] as OpenResult[] };
  const excuses: Excuse[] = [];
  const least = asks === 'met' ? 1 : asks / 100;
  for (const lea of cases) {
    const result = lea.results[at];
    if (result === undefined || result.applies === false || result.credit === null) continue;
    const verdict = verdictOn(result, least);
    const excuse = verdict === 'pass' ? null : excuseOf(lea, result, verdict, least, excused);
    if (excuse !== null) excuses.push(excuse);
    else found[verdict].push({ lea, rule, result, share: null, awaited: true });
  }
  const { fail, undecided, pass } = found;
  const wanted = asks === 'met' ? 'in place' : `${numberText(asks)} or more`;
  const told = excusedWords(excuses, excused);
  const say = (...parts: readonly string[]) => `"${rule.title}": ${sentences(...parts, told)}`;
  if (fail.length > 0) {
    return closed(gate, 'fail', say(`not shown to be ${wanted}: ${named(fail)}`, caution([rule])));
  }
  if (undecided.length > 0) {
    const why = say(`not decided on the evidence given: ${named(undecided)}`);
    return { gate, verdict: 'undecided', why, open: undecided, lacks: [] };
  }
  if (pass.length > 0) return closed(gate, 'pass', say(`${wanted} wherever it applies: ${named(pass)}`));
  return closed(gate, 'pass', say(excuses.length > 0 ? '' : 'applies to no LEA here'));
}

/** A finding no worse than in the baseline counts all the same where it failed to reach what is asked only since. */
function excuseOf(
  lea: CaseResult,
  result: RuleResult,
  verdict: Gate['verdict'],
  least: number,
  excused: Excused,
): Excuse | null {
  const excuse = excused.result(lea, result);
  const before = excused.before?.(lea, result) ?? null;
  if (excuse !== 'as-before' || before === null || verdict !== 'fail') return excuse;
  return verdictOn(before, least) === 'fail' ? excuse : null;
}

/** Credit that reaches what is asked does so whether or not the rule applies; a gap stops where it surely does. */
function verdictOn({ applies, credit }: RuleResult, least: number): Gate['verdict'] {
  if (credit === null || nearly(credit.low) >= nearly(least)) return 'pass';
  return nearly(credit.high) < nearly(least) && applies === true ? 'fail' : 'undecided';
}

function named(results: readonly OpenResult[]): string {
  const told = ({ credit, applies }: RuleResult) =>
    `${credit === null ? '' : percentSpan(credit)}${applies === 'unknown' ? ', may not apply' : ''}`;
  return firstNames(
    results.map(({ lea, result }) => leaName(lea, told(result))),
    NAMED,
  );
}
