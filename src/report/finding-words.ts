import { plainWord } from '../model/plain-word.ts';
import type { RuleResult } from '../model/result.ts';
import { factLabel } from './field-label.ts';
import { counted, points } from './numbers.ts';
import type { Finding } from './view.ts';
import { OUTCOME_WORDS } from './words.ts';

// The full list, with its places, stands among the missing facts.
const NOT_KNOWN_SHOWN = 3;

/** `, would add 9.1 points`; empty for what is outside the score. */
export function gainOf({ result }: Finding): string {
  return result.gain === null ? '' : `, would add ${points(result.gain)} points`;
}

/** What a finding is called; a rule whose numbers are from memory is only ever to check. */
export function outcomeWord({ rule, result }: Finding): string {
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

/** What nobody told, where a finding's parts do not say: why "5-8 of 5-8" is not all of them; empty for nothing. */
export function notKnownLine({ missing, parts }: RuleResult, where = ', see Missing facts'): string {
  if (missing.length === 0 || parts.some(({ met }) => met === null)) return '';
  const labels = new Set(missing.map(factLabel));
  const rest = labels.size - NOT_KNOWN_SHOWN;
  const more = rest > 0 ? `; and ${counted(rest, 'more', 'more')}${where}` : '';
  return `${[...labels].slice(0, NOT_KNOWN_SHOWN).join('; ')}${more}`;
}
