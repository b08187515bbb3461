import type { Outcome, RuleResult, RuleText } from '../model/result.ts';
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

/** Whom a rule asks, and what it asks of the state apart from the rest. */
export interface Asking {
  readonly asked_of: readonly Asked[];
  readonly for_the_state: string | null;
}

/** `LEA, IHE`: who can act, the agencies last, and only where their part is not told apart. */
export function whose({ asked_of, for_the_state }: Asking): string {
  const others = asked_of.filter((asked) => !isAgency(asked));
  const agencies = for_the_state === null || others.length === 0 ? asked_of.filter(isAgency) : [];
  return named([...others, ...agencies]);
}

/** `CDE, CTC`: which of the two agencies can act. */
export function whoseOfTheState({ asked_of }: Pick<Asking, 'asked_of'>): string {
  return named(asked_of.filter(isAgency));
}

function named(asked: readonly Asked[]): string {
  return asked.map((one) => ASKED_WORDS[one]).join(', ');
}

function isAgency(asked: Asked): boolean {
  return asked === 'cde' || asked === 'ctc';
}

/** Whether nobody but CDE or CTC can change what the rule asks. */
export function isForTheState({ asked_of }: Pick<Asking, 'asked_of'>): boolean {
  return asked_of.length > 0 && asked_of.every(isAgency);
}

/** Opens a report that holds counts of 1 to 10. */
export const SMALL_COUNTS = 'Contains small counts. For the LEA and its TA centre; use --public to share.';

/** Opens a report whose small counts are masked. */
export const PUBLIC_NOTICE =
  'For the public: counts of 1 to 10 people are masked ("10 or fewer"), and with them totals, parts and documents that ' +
  'would tell them. Zero is shown. Scores are as wide as the masked counts leave them, and evidence on file does not count them.';

/** What an undecided finding is called where nothing is missing but what is masked. */
export const MASKED_WORD = 'Masked';

/** Whether a finding would be decided, were nothing masked. */
export function isOnlyMasked({ masked, missing_total }: Pick<RuleResult, 'masked' | 'missing_total'>): boolean {
  return masked !== undefined && missing_total === 0;
}

/** What leaves a finding open that nobody is to be asked about. */
export const MASKED_WHY = 'counts of 10 people or fewer';

/** Stands in place of a score that too little evidence, or too few residents, carry. */
export const TOO_LITTLE = 'too little to compare';

/** Closes every report. */
export const FOOTER: readonly string[] = [
  "The score is grantalign's own; neither CTC nor CDE publishes or uses it; it gives no application points.",
  'A band says how joined the two grants are, not how good the schools are.',
];

// People are asked; papers are looked in. What no state file holds is never called missing paperwork.
const ASK: readonly string[] = [
  'HR',
  'IHE',
  'residency office',
  'community schools office',
  'residency office and the community schools office',
  'principal',
  'judges',
];

/** `Ask the principal`, `Look in Appendix D`: where a missing fact is to be had. */
export function askHolder(holder: string): string {
  const article = /^(Appendix|HR$)/.test(holder) ? '' : 'the ';
  return `${ASK.includes(holder) ? 'Ask' : 'Look in'} ${article}${holder}`;
}
