import type { Measure, Rule } from '../../model/rule.ts';
import type { RulePage, ShownExample } from '../../model/rule-words.ts';
import { BASIS_LABELS, OUTCOME_WORDS, whose } from '../words.ts';
import { celOf } from './cel.ts';

/** What a page tells of a rule, in the order it is read: what each is called, and what it says. */
export function factsOf(page: RulePage): readonly (readonly [name: string, text: string])[] {
  const { rule, words } = page;
  return [
    ['Why', rule.why],
    ['What to do', rule.fix],
    ['Whose it is', whose(rule)],
    ...(rule.for_the_state === null ? [] : [['For the state', rule.for_the_state] as const]),
    ['Rests on', `${BASIS_LABELS[rule.basis]}: ${rule.source}`],
    ['Counts', countsOf(page)],
    ['In force', datesOf(rule)],
    ['Applies', words.applies === null ? 'to every LEA with such records' : `where ${words.applies}`],
    ['Measured', words.measured],
    ['Credit', creditOf(rule)],
    ['Found', rule.found],
    ['As written', celOf(rule)],
  ];
}

/** `In place`, `Partly in place, credit 0.25`: what an example comes to. */
export function exampleWords({ outcome, credit }: ShownExample): string {
  const isTold = outcome === 'partial' && credit !== null;
  return `${OUTCOME_WORDS[outcome]}${isTold ? `, credit ${Math.round(credit * 100) / 100}` : ''}`;
}

function countsOf({ rule, lever_weight, pack_weight }: RulePage): string {
  const check = rule.verified ? '' : '; from memory, prints "check", no gate sees it';
  if (rule.role === 'condition') return `a duty, outside the score; ${rule.severity}${check}`;
  if (rule.role === 'context') return `shown, never scored or gated${check}`;
  const share = Math.round((rule.weight / pack_weight) * 1000) / 10;
  return `weight ${rule.weight}; ${rule.severity}; ${rule.weight} of ${lever_weight} in its lever, ${share} % of all weights${check}`;
}

function datesOf({ from, until }: Rule): string {
  if (from === null && until === null) return 'always';
  return [from === null ? '' : `from ${from}`, until === null ? '' : `until ${until}, that day included`]
    .filter((part) => part !== '')
    .join(' ');
}

/** What is in between earns its part of the credit. */
function creditOf({ measure, ramp, role }: Rule): string {
  if (measure.kind === 'judgement') return 'as the words earn';
  if (role === 'condition') return 'a duty is shown in full or it is not';
  const { none_at, full_at } = ramp;
  if (measure.kind === 'levels' && none_at === 0 && full_at === 1) return 'as the words earn';
  const shown = (end: number): string => (measure.kind === 'amount' ? String(end) : `${Math.round(end * 1000) / 10} %`);
  const beyond = full_at > none_at ? 'or more' : 'or less';
  return `none at ${none_at}, full at ${full_at}: no credit at ${shown(none_at)}, full credit at ${shown(full_at)} ${isEnd(measure, full_at) ? '' : `${beyond} `}and its part in between`;
}

function isEnd({ kind }: Measure, full_at: number): boolean {
  return kind !== 'amount' && full_at === 1;
}
