import { plainWord } from '../model/plain-word.ts';
import type { RuleResult } from '../model/result.ts';
import { factLabel } from './field-label.ts';
import { counted, points } from './numbers.ts';
import { type Finding, widthOf } from './view.ts';
import { isOnlyMasked, MASKED_WHY, MASKED_WORD, OUTCOME_WORDS } from './words.ts';

// The full list, with its places, stands among the missing facts.
const NOT_KNOWN_SHOWN = 3;

/** `, would add 9.1 points`; empty for what is outside the score. */
export function gainOf({ result }: Finding): string {
  return result.gain === null ? '' : `, would add ${points(result.gain)} points`;
}

/** What a finding is called by. */
interface Called {
  readonly rule: Pick<Finding['rule'], 'verified'>;
  readonly result: Pick<RuleResult, 'outcome' | 'masked' | 'missing_total'>;
}

/** What a finding is called; a rule whose numbers are from memory is only ever to check. */
export function outcomeWord({ rule, result }: Called): string {
  if (result.outcome === 'unknown' && isOnlyMasked(result)) return MASKED_WORD;
  return rule.verified || result.outcome === 'met' ? OUTCOME_WORDS[result.outcome] : 'Check';
}

/** What was asked one by one and is not in place, but for what the finding's own words name. */
export function stillOpen({ parts, found }: RuleResult): string[] {
  const open: string[] = [];
  for (const { name: asked, met, total } of parts) {
    const name = plainWord(asked);
    if (met === total || (met === 0 && found.includes(name))) continue;
    if (met === null) open.push(`${name} (not reported)`);
    else open.push(met === 0 ? name : `${name} (${met} of ${total})`);
  }
  return open;
}

/** `: 8.0 points open`, after what is not reported or masked; empty for what weighs nothing. */
export function openPoints(finding: Finding): string {
  const width = widthOf(finding);
  const masked = finding.result.masked === undefined ? '' : `, ${MASKED_WHY} are masked`;
  return width > 0 ? `: ${points(width)} points open${masked}` : masked;
}

/** What nobody told, where a finding's parts do not say: why "5-8 of 5-8" is not all of them; empty for nothing. */
export function notKnownLine({ missing, parts, masked }: RuleResult, where = ', see Missing facts'): string {
  const hidden = masked === undefined ? [] : [`${MASKED_WHY} (masked)`];
  const told = missing.length === 0 || parts.some(({ met }) => met === null);
  if (told) return hidden.join('');
  const labels = new Set(missing.map(factLabel));
  const rest = labels.size - NOT_KNOWN_SHOWN;
  const more = rest > 0 ? `; and ${counted(rest, 'more', 'more')}${where}` : '';
  return `${[...hidden, ...[...labels].slice(0, NOT_KNOWN_SHOWN)].join('; ')}${more}`;
}
