import type { Alert } from './alert.ts';
import { FROM_MEMORY, notShownWords, undecidedWords } from './duty-words.ts';
import { evidenceLine, foundAfter } from './evidence.ts';
import { notKnownLine, outcomeWord, stillOpen } from './finding-words.ts';
import { nameOf } from './lea-name.ts';
import { points } from './numbers.ts';
import { sinceLine } from './since-words.ts';
import { waivedLine } from './waivers.ts';
import { BASIS_LABELS, whose } from './words.ts';

/** `Salinas Union High: Records do not show this duty met: a stipend of $18,000`: an alert in one sentence. */
export function alertHeadline({ lea, finding, standing }: Alert): string {
  const words = {
    'not-shown': notShownWords,
    undecided: undecidedWords,
    check: () => FROM_MEMORY,
    'not-yet': outcomeWord,
  }[standing](finding);
  return `${nameOf(lea)}: ${words}${foundAfter(finding.result)}`;
}

/** What stands below the headline, a line each: what is open, where, what to do, whose it is, on what ground. */
export function alertLines({ finding }: Pick<Alert, 'finding'>): string[] {
  const { rule, result } = finding;
  const lines: readonly (readonly [string, string])[] = [
    ['Still open', stillOpen(result).join('; ')],
    ['Not known', notKnownLine(result, '')],
    ['Waived', waivedLine(result)],
    ['Since the baseline', sinceLine(finding)],
    ['Evidence', evidenceLine(result)],
    ['Do', rule.fix],
    ['Whose', whose(rule)],
    ['Gain', result.gain === null ? '' : `${points(result.gain)} points`],
    ['Basis', `${BASIS_LABELS[rule.basis]} · ${rule.source}`],
  ];
  return lines.filter(([, text]) => text !== '').map(([label, text]) => `${label}: ${text}`);
}
