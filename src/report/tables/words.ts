import { FROM_MEMORY, notShownWords, undecidedWords } from '../duty-words.ts';
import { outcomeWord } from '../finding-words.ts';
import type { Finding } from '../view.ts';
import { OUTCOME_WORDS } from '../words.ts';

/** `yes`, `no`, `unknown`: a truth value as a cell. */
export function truthWord(truth: boolean | 'unknown'): string {
  if (truth === 'unknown') return truth;
  return truth ? 'yes' : 'no';
}

/** What a finding comes to, in the report's words. */
export function standingOf(finding: Finding): string {
  const { rule, result } = finding;
  if (result.outcome === 'not-applicable') return OUTCOME_WORDS['not-applicable'];
  if (rule.role !== 'condition') return outcomeWord(finding);
  if (result.outcome === 'met') return 'Shown';
  if (!rule.verified) return FROM_MEMORY;
  return result.outcome === 'unknown' ? undecidedWords(finding) : notShownWords(finding);
}
