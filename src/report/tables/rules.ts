import type { CaseResult, Result } from '../../model/result.ts';
import { byCounty } from '../by-county.ts';
import { firstPlace } from '../evidence.ts';
import { sinceWord } from '../since-words.ts';
import { type Finding, rulesById, viewOf, widthOf } from '../view.ts';
import { BASIS_LABELS, whose } from '../words.ts';
import { highOf, lowOf, pointsOf } from './hundred.ts';
import { leaColumns } from './lea-columns.ts';
import { tableOf } from './table.ts';
import { standingOf, truthWord } from './words.ts';

interface RuleRow {
  readonly lea: CaseResult;
  readonly lever: string;
  readonly finding: Finding;
}

/** One row an LEA and rule, what does not apply too: every LEA has the same rows. */
export const RULES_TABLE = tableOf<RuleRow>(
  'Rules',
  [
    ...leaColumns<RuleRow>(({ lea }) => lea),
    ['lever', 20, ({ lever }) => lever],
    ['rule', 44, ({ finding }) => finding.rule.id],
    ['title', 44, ({ finding }) => finding.rule.title],
    ['role', 12, ({ finding }) => finding.rule.role],
    ['severity', 10, ({ finding }) => finding.rule.severity],
    ['basis', 26, ({ finding }) => BASIS_LABELS[finding.rule.basis]],
    ['weight', 8, ({ finding: { rule } }) => (rule.role === 'alignment' ? rule.weight : null)],
    ['applies', 9, ({ finding }) => truthWord(finding.result.applies)],
    ['standing', 24, ({ finding }) => standingOf(finding)],
    ['credit_low_percent', 11, ({ finding }) => lowOf(finding.result.credit)],
    ['credit_high_percent', 11, ({ finding }) => highOf(finding.result.credit)],
    ['gain_points', 9, ({ finding }) => pointsOf(finding.result.gain)],
    ['open_points', 9, ({ finding }) => (finding.share > 0 ? pointsOf(widthOf(finding)) : null)],
    ['found', 50, ({ finding }) => finding.result.found],
    ['first_place', 26, ({ finding }) => firstPlace(finding.result)],
    ['evidence_records', 10, ({ finding }) => finding.result.evidence_total],
    ['missing_facts', 10, ({ finding }) => finding.result.missing_total],
    ['whose', 16, ({ finding }) => whose(finding.rule)],
    ['waived_until', 12, ({ finding }) => finding.result.waiver?.expires ?? null],
    ['waiver_approved_by', 30, ({ finding }) => finding.result.waiver?.approved_by ?? null],
    ['waiver_reason', 40, ({ finding }) => finding.result.waiver?.reason ?? null],
    ['since_baseline', 18, ({ finding }) => sinceWord(finding)],
  ],
  rowsOf,
);

function* rowsOf(result: Result): Generator<RuleRow> {
  const rules = rulesById(result);
  const levers = new Map(result.pack.levers.map(({ id, title }) => [id, title]));
  for (const lea of byCounty(result.cases)) {
    const { findings, context } = viewOf(lea, rules);
    const sorted = new Map([...findings, ...context].map((finding) => [finding.rule.id, finding]));
    for (const one of lea.results) {
      const rule = rules.get(one.rule);
      if (rule === undefined) continue;
      const finding = sorted.get(rule.id) ?? { rule, result: one, share: 0 };
      yield { lea, lever: levers.get(rule.lever) ?? rule.lever, finding };
    }
  }
}
