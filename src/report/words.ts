import type { Outcome, RuleText } from '../model/result.ts';
import type { Asked } from '../model/rule.ts';

/** What a finding's outcome is called in a report. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  met: 'In place',
  partial: 'Partly in place',
  gap: 'Not yet in place',
  unknown: 'Not reported',
  'not-applicable': 'Does not apply',
};

/** What stands beside a finding so that a proposal is never read as law. */
export const BASIS_LABELS: Readonly<Record<RuleText['basis'], string>> = {
  statute: 'Law',
  'grant-condition': 'Term of your grant',
  framework: 'State framework, not a duty',
  advocacy: 'Proposal, not required by either agency',
};

const ASKED_WORDS: Readonly<Record<Asked, string>> = {
  lea: 'LEA',
  ihe: 'IHE',
  'ta-centre': 'TA centre',
  cde: 'CDE',
  ctc: 'CTC',
};

/** `LEA, IHE`: who can act. */
export function whose(rule: { readonly asked_of: readonly Asked[] }): string {
  return rule.asked_of.map((asked) => ASKED_WORDS[asked]).join(', ');
}

/** Whether nobody but CDE or CTC can change what the rule asks. */
export function isForTheState(rule: { readonly asked_of: readonly Asked[] }): boolean {
  return rule.asked_of.length > 0 && rule.asked_of.every((asked) => asked === 'cde' || asked === 'ctc');
}

/** Opens a report that holds counts of 1 to 10. */
export const SMALL_COUNTS = 'Contains small counts. For the LEA and its TA centre.';

/** Stands in place of a score that too little evidence, or too few residents, carry. */
export const TOO_LITTLE = 'too little to compare';

/** Closes every report. */
export const FOOTER: readonly string[] = [
  "The score is grantalign's own; neither CTC nor CDE publishes or uses it; it gives no application points.",
  'A band says how joined the two grants are, not how good the schools are.',
];

// People are asked; papers are looked in. What no state file holds is never called missing paperwork.
const ASK: readonly string[] = ['HR', 'IHE', 'residency office', 'community schools office', 'principal'];

/** `Ask the principal`, `Look in Appendix D`: where a missing fact is to be had. */
export function askHolder(holder: string): string {
  const article = /^(Appendix|HR$)/.test(holder) ? '' : 'the ';
  return `${ASK.includes(holder) ? 'Ask' : 'Look in'} ${article}${holder}`;
}
