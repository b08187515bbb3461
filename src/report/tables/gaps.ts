import type { CaseResult, Result } from '../../model/result.ts';
import { evidenceLine } from '../evidence.ts';
import { stillOpen } from '../finding-words.ts';
import { sinceWord } from '../since-words.ts';
import type { Finding } from '../view.ts';
import { BASIS_LABELS, whose } from '../words.ts';
import { pointsOf } from './hundred.ts';
import { leaColumns } from './lea-columns.ts';
import { tableOf } from './table.ts';
import { viewsOf } from './views.ts';
import { standingOf } from './words.ts';

interface GapRow {
  readonly lea: CaseResult;
  readonly list: string;
  readonly finding: Finding;
}

/** One row a gap: duties the records do not show, then what would add most, then what only CTC or CDE can change. */
export const GAPS_TABLE = tableOf<GapRow>(
  'Gaps',
  [
    ...leaColumns<GapRow>(({ lea }) => lea),
    ['list', 22, ({ list }) => list],
    ['rule', 44, ({ finding }) => finding.rule.id],
    ['title', 44, ({ finding }) => finding.rule.title],
    ['severity', 10, ({ finding }) => finding.rule.severity],
    ['standing', 24, ({ finding }) => standingOf(finding)],
    ['found', 50, ({ finding }) => finding.result.found],
    ['still_open', 40, ({ finding }) => stillOpen(finding.result).join('; ')],
    ['do', 60, ({ finding }) => finding.rule.fix],
    ['whose', 16, ({ finding }) => whose(finding.rule)],
    ['for_the_state', 40, ({ finding }) => finding.rule.for_the_state],
    ['gain_points', 9, ({ finding }) => pointsOf(finding.result.gain)],
    ['basis', 26, ({ finding }) => BASIS_LABELS[finding.rule.basis]],
    ['source', 40, ({ finding }) => finding.rule.source],
    ['evidence', 40, ({ finding }) => evidenceLine(finding.result)],
    ['missing_facts', 10, ({ finding }) => finding.result.missing_total],
    ['waived_until', 12, ({ finding }) => finding.result.waiver?.expires ?? null],
    ['waiver_approved_by', 30, ({ finding }) => finding.result.waiver?.approved_by ?? null],
    ['waiver_reason', 40, ({ finding }) => finding.result.waiver?.reason ?? null],
    ['since_baseline', 18, ({ finding }) => sinceWord(finding)],
  ],
  rowsOf,
);

function* rowsOf(result: Result): Generator<GapRow> {
  for (const { lea, duties, notYet, forTheState } of viewsOf(result)) {
    const row = (list: string) => (finding: Finding) => ({ lea, list, finding });
    yield* duties.notShown.map(row('Duties'));
    yield* duties.differing.filter(({ result: { outcome } }) => outcome !== 'unknown').map(row('To check'));
    yield* notYet.map(row('Not yet in place'));
    yield* forTheState.map(row('For the state agencies'));
  }
}
