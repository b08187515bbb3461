import type { CaseResult, Result } from '../../model/result.ts';
import { factLabel } from '../field-label.ts';
import { nextQuestion, nextStep } from '../next-step.ts';
import { bandOf, isUnfunded, sideOf, whyTooLittle, whyUnscored } from '../standing.ts';
import type { Finding, View } from '../view.ts';
import { askHolder, TOO_LITTLE, whose } from '../words.ts';
import { cutOfHundred, highOf, lowOf } from './hundred.ts';
import { leaColumns } from './lea-columns.ts';
import { tableOf } from './table.ts';
import { viewsOf } from './views.ts';

interface LeaRow {
  readonly view: View;
  /** The score where it may stand beside others, or there are none. */
  readonly score: CaseResult['score'];
  readonly caution: string | null;
}

/** One row an LEA by county and name: evidence before score, and no score where too little carries it. */
export const LEAS_TABLE = tableOf<LeaRow>(
  'LEAs',
  [
    ...leaColumns<LeaRow>(({ view }) => view.lea),
    ['programs', 26, ({ view }) => programsOf(view.lea)],
    [
      'evidence_on_file_percent',
      11,
      ({ view: { lea } }) => (lea.completeness === null ? null : cutOfHundred(lea.completeness)),
    ],
    ['score_low_points', 9, ({ score }) => lowOf(score)],
    ['score_high_points', 9, ({ score }) => highOf(score)],
    ['band', 26, ({ view, score }) => (score === null ? null : bandOf(view.lea))],
    ['caution', 40, ({ caution }) => caution],
    ['duties_shown', 9, ({ view }) => view.duties.shown.length],
    ['duties_not_shown', 9, ({ view }) => view.duties.notShown.length],
    ['duties_undecided', 9, ({ view }) => view.duties.undecided.length],
    ['duties_to_check', 9, ({ view }) => view.duties.check.length],
    ['in_place', 9, ({ view }) => view.inPlace.length],
    ['not_yet_in_place', 9, ({ view }) => view.notYet.length + view.forTheState.length],
    ['not_reported', 9, ({ view }) => view.notReported.length],
    ['waivers_in_force', 9, ({ view }) => waivedOf(view).length],
    ['weight_waived', 9, ({ view }) => waivedOf(view).reduce((sum, { rule }) => sum + rule.weight, 0)],
    ['next_step', 60, ({ view }) => nextOf(view)],
    ['whose', 16, ({ view }) => nextOwner(view)],
    ['notes', 60, ({ view }) => view.lea.notes.join('; ')],
  ],
  rowsOf,
);

function* rowsOf(result: Result): Generator<LeaRow> {
  const isAlone = result.cases.length === 1;
  for (const view of viewsOf(result)) {
    const { lea } = view;
    const little = lea.score === null ? null : whyTooLittle(lea);
    const caution = little === null ? null : `${TOO_LITTLE}: ${little.toLowerCase()}`;
    yield {
      view,
      score: little === null || isAlone ? lea.score : null,
      caution: lea.score === null ? whyUnscored(lea) : caution,
    };
  }
}

function programsOf(lea: CaseResult): string {
  if (lea.paired === true) return 'both programs';
  if (isUnfunded(lea)) return 'no grant of either program';
  return lea.paired === false ? sideOf(lea) : 'one program known';
}

/** Findings a waiver in force keeps from gates. */
function waivedOf({ findings }: View): readonly Finding[] {
  return findings.filter(({ rule, result }) => rule.verified && result.waiver !== null);
}

/** What to do next or, where no gap is sure, what to ask. */
function nextOf(view: View): string | null {
  const next = nextStep(view);
  if (next !== undefined) return next.rule.fix;
  const question = nextQuestion(view);
  return question === undefined ? null : `${askHolder(question.fact.held_by)}: ${factLabel(question.fact)}`;
}

function nextOwner(view: View): string | null {
  const next = nextStep(view);
  return next === undefined ? null : whose(next.rule);
}
