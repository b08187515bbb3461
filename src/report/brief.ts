import { percentSpan } from './numbers.ts';
import { bandOf, evidenceOnFile, whyTooLittle, whyUnscored } from './standing.ts';
import type { Duties, Finding, View } from './view.ts';
import { waivedAfter, waivedLast } from './waivers.ts';
import { BASIS_LABELS, TOO_LITTLE } from './words.ts';

/** `evidence on file 82% · alignment 48-61 · Connecting`, or why there is no score to read that way. */
export function standingLine({ lea }: View): string {
  if (lea.score === null) return whyUnscored(lea);
  const little = whyTooLittle(lea);
  const score =
    little !== null ? `${TOO_LITTLE}: ${little.toLowerCase()}` : `alignment ${percentSpan(lea.score)} · ${bandOf(lea)}`;
  return `${evidenceOnFile(lea)} · ${score}`;
}

// A brief is read in one go; the report of one LEA lists them all.
const TITLES = 8;

/** The titles of a few findings, and how many more there are. */
export function someTitles(findings: readonly Finding[]): { readonly titles: string[]; readonly rest: number } {
  const titles = findings.slice(0, TITLES).map(({ rule }) => rule.title);
  return { titles, rest: findings.length - titles.length };
}

/** A duty somebody has to look at, and how it stands. */
export interface ToConfirm {
  readonly title: string;
  readonly standing: string;
}

/** Duties the records do not show, leave open, or can only be checked against a number from memory. */
export function dutiesToConfirm({ notShown, undecided, differing }: Duties): ToConfirm[] {
  return [
    ...standing(waivedLast(notShown), 'not shown'),
    ...standing(waivedLast(undecided), 'not shown either way'),
    ...standing(differing, 'check'),
  ];
}

function standing(findings: readonly Finding[], words: string): ToConfirm[] {
  // What a framework names is listed with the duties and is none.
  return findings.map(({ rule, result }) => {
    const basis = rule.basis === 'framework' ? `; ${BASIS_LABELS.framework}` : '';
    return { title: rule.title, standing: `${words}${waivedAfter(result)}${basis}` };
  });
}
