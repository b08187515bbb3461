import type { CaseDifference, Difference, FindingChange } from '../../model/difference.ts';
import type { RuleText } from '../../model/result.ts';
import { BASIS_LABELS } from '../words.ts';
import { changeWords, foundWords, recordLines } from './change-words.ts';

/** One finding as every format prints it. */
export interface Entry {
  readonly title: string;
  /** `major`, or that it is a duty. */
  readonly weighs: string;
  readonly change: string;
  /** Label and text of what is told below. */
  readonly lines: readonly (readonly [string, string])[];
}

/** The findings of one LEA under its name. */
export interface Group {
  readonly lea: CaseDifference;
  readonly entries: readonly Entry[];
}

/** The findings that are wanted, LEA by LEA, in the order of the pack. */
export function groupsOf(
  { texts }: Difference,
  cases: readonly CaseDifference[],
  isWanted: (change: FindingChange) => boolean,
): readonly Group[] {
  const rules = new Map(texts.map((rule) => [rule.id, rule]));
  return cases
    .map((lea) => ({
      lea,
      entries: lea.findings.filter(isWanted).flatMap((finding) => {
        const rule = rules.get(finding.rule);
        return rule === undefined ? [] : [entryOf(finding, rule)];
      }),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function entryOf(finding: FindingChange, rule: RuleText): Entry {
  const found = foundWords(finding);
  return {
    title: rule.title,
    weighs: rule.role === 'condition' ? dutyWord(rule) : rule.severity,
    change: changeWords(finding, rule),
    lines: [
      ...(found === '' ? [] : [['Found', found] as const]),
      ...recordLines(finding),
      ['Basis', BASIS_LABELS[rule.basis]],
    ],
  };
}

/** What a framework names is no duty, and is not called one. */
function dutyWord({ basis, severity }: RuleText): string {
  return basis === 'framework' ? severity : `duty, ${severity}`;
}
