import type { RuleText } from '../model/result.ts';
import { type Held, isNoWorse } from './since.ts';

/** How loud an alert is, in the words of SARIF; GitHub's annotations call a note a notice. */
export type AlertLevel = 'error' | 'warning' | 'note';

/**
 * Where an alert comes from: a duty not shown met, a duty not shown either way, a rule from memory the records differ
 * from, a proposal or practice not yet in place, or in part.
 */
export type Standing = 'not-shown' | 'undecided' | 'check' | 'not-yet';

/**
 * How loud. An error stops people, so only law and the terms of a grant may raise one, and only where the records are
 * known not to show the duty met. What a framework names warns. A proposal is a note, whatever it weighs: neither
 * agency asks it. What is not known, or rests on a number from memory, is a note too: nobody knows that it is not met.
 */
export function levelOf({ basis, role, severity }: RuleText, standing: Standing): AlertLevel {
  if (standing === 'undecided' || standing === 'check' || basis === 'advocacy') return 'note';
  if (basis === 'framework') return severity === 'minor' ? 'note' : 'warning';
  return role === 'condition' && severity !== 'minor' ? 'error' : 'warning';
}

/**
 * How loud it is beside a push, where an error says that the push fails: what is no worse than in the baseline stops no
 * gate, whatever asks it, and is told as a note.
 */
export function levelOnPush({ level, finding }: { readonly level: AlertLevel; readonly finding: Held }): AlertLevel {
  return isNoWorse(finding) ? 'note' : level;
}
