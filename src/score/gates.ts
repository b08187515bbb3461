import { findRule } from '../model/find-rule.ts';
import type { Asked, GateOptions } from '../model/gate-options.ts';
import type { CaseResult, Gate } from '../model/result.ts';
import type { Pack, Rule } from '../model/rule.ts';
import { decidersOf } from './gates/deciders.ts';
import { type Excused, NOTHING_EXCUSED } from './gates/excused.ts';
import { failOnGate } from './gates/fail-on-gate.ts';
import { ruleGate } from './gates/rule-gate.ts';
import { type Ruling, sentences } from './gates/ruling.ts';
import { scoreGate } from './gates/score-gate.ts';

/**
 * Decides each gate asked for over every LEA selected; what is excused does not count. Where rows were dropped, what
 * is left cannot pass one.
 */
export function gatesOf(
  pack: Pack,
  cases: readonly CaseResult[],
  options: GateOptions,
  dropped: boolean,
  excused: Excused = NOTHING_EXCUSED,
): Gate[] {
  const { min_score, fail_on, levers = [], rules = [], on_undecided = 'report' } = options;
  const rulings: Ruling[] = [];
  if (min_score !== null) rulings.push(scoreGate(pack, cases, { points: min_score, lever: null }, excused));
  for (const { name, asks } of levers) rulings.push(scoreGate(pack, cases, { points: asks, lever: name }, excused));
  if (fail_on !== null) rulings.push(failOnGate(pack, cases, fail_on, excused));
  for (const asked of rules) rulings.push(ruleGate(pack, cases, ruleOf(pack, asked), asked.asks, excused));
  // Leave to pass what is undecided is leave for facts nobody has, not for rows nobody could read.
  const lenient = on_undecided === 'pass' && !dropped && cases.length > 0;
  const counted = on_undecided === 'fail' || lenient ? { on_undecided } : {};
  return rulings.map((ruling) => {
    const gate = cases.length === 0 ? unjudged(ruling) : dropped ? withRowsDropped(ruling) : gateOf(ruling);
    return gate.verdict === 'undecided' ? { ...gate, ...counted } : gate;
  });
}

function unjudged({ gate }: Ruling): Gate {
  return { gate, verdict: 'undecided', why: 'there is no LEA to judge' };
}

function withRowsDropped(ruling: Ruling): Gate {
  const { gate, verdict, why } = ruling;
  if (verdict !== 'pass') return gateOf(ruling);
  return { gate, verdict: 'undecided', why: `rows were dropped, so the rest cannot pass it: ${why}` };
}

function gateOf(ruling: Ruling): Gate {
  const { gate, verdict, why } = ruling;
  if (verdict !== 'undecided') return { gate, verdict, why };
  const { facts, total, masked } = decidersOf(ruling);
  const withheld = masked === 0 ? '' : `it turns on facts that are known and withheld: ${masked}`;
  // A division by zero, a school that is not there: the messages of the run tell of these.
  const nothing = total + masked > 0 ? '' : 'no missing fact would decide it';
  return {
    gate,
    verdict,
    why: sentences(why, withheld, nothing),
    would_decide: [...facts],
    would_decide_total: total,
  };
}

/** Names were held against the pack before anything was judged. */
function ruleOf(pack: Pack, { name }: Asked<unknown>): Rule {
  const rule = findRule(pack.rules, name);
  if (rule === undefined) throw new Error(`no rule "${name}" in pack "${pack.id}"`);
  return rule;
}
